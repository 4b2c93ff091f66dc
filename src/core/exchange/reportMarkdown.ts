/** A report as Markdown. */
import { escapeLine } from './markdown';
import type { ReportBlock } from './report';

export function reportMarkdown(blocks: readonly ReportBlock[]): string {
	return `${blocks.map(blockMarkdown).join('\n\n')}\n`;
}

function blockMarkdown(block: ReportBlock): string {
	switch (block.is) {
		case 'heading':
			return `${'#'.repeat(block.level)} ${escapeLine(block.text)}`;
		case 'paragraph':
			return escapeLine(block.text);
		case 'list':
			return block.items.map(item => `- ${escapeLine(item)}`).join('\n');
		case 'table': {
			const [head = [], ...rows] = block.rows;
			const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
			const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
			return [head.map(escapeLine), rule, ...rows.map(row => row.map(escapeLine))].map(line).join('\n');
		}
	}
}
