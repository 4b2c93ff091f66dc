/** A report as one HTML file that needs nothing else: to be read in a browser and printed. No script. */
import type { ReportBlock } from './report';

/** `language` is BCP 47. */
export function reportHtml(blocks: readonly ReportBlock[], language: string): string {
	const title = blocks.find(block => block.is === 'heading');
	return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title?.text ?? '')}</title>
<style>${style}</style>
</head>
<body>
<main>
${blocks.map(blockHtml).join('\n')}
</main>
</body>
</html>
`;
}

/** Text as HTML that shows just that text, also inside a quoted attribute. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}

function blockHtml(block: ReportBlock): string {
	switch (block.is) {
		case 'heading':
			return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
		case 'paragraph':
			return `<p>${escapeHtml(block.text)}</p>`;
		case 'list':
			return `<ul>${block.items.map(item => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
		case 'table': {
			const [head = [], ...rows] = block.rows;
			const cells = (row: readonly string[], scope: string) =>
				row
					.map((cell, column) =>
						column === 0 || scope === 'col'
							? `<th scope="${scope}">${escapeHtml(cell)}</th>`
							: `<td>${escapeHtml(cell)}</td>`,
					)
					.join('');
			const body = rows.map(row => `<tr>${cells(row, 'row')}</tr>`).join('');
			return `<table><thead><tr>${cells(head, 'col')}</tr></thead><tbody>${body}</tbody></table>`;
		}
	}
}

const style = `
body { margin: 0; color: #1b1b1b; background: #fff; font: 15px/1.5 Georgia, "Times New Roman", serif; }
main { max-width: 46em; margin: 3em auto; padding: 0 1.5em; }
h1, h2, h3, table { font-family: system-ui, sans-serif; }
h1 { font-size: 1.8em; font-weight: 600; }
h2 { margin-top: 2.5em; font-size: 1.25em; border-bottom: 1px solid #ccc; }
h3 { margin: 2em 0 0.25em; font-size: 1.05em; }
p, ul { margin: 0.4em 0; }
table { width: 100%; border-collapse: collapse; font-size: 0.9em; }
th, td { padding: 0.3em 0.6em 0.3em 0; text-align: right; border-bottom: 1px solid #ddd; }
th:first-child { text-align: left; font-weight: normal; }
thead th, thead th:first-child { font-weight: 600; }
@media print { main { max-width: none; margin: 0; } h2, h3 { break-after: avoid; } li, tr { break-inside: avoid; } }
`;
