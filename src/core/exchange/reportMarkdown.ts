/** A report as Markdown. */
import { escapeMarkdown } from './markdown';
import type { ReportBlock } from './report';

export function reportMarkdown(blocks: readonly ReportBlock[]): string {
	return `${blocks.map(blockMarkdown).join('\n\n')}\n`;
}

function blockMarkdown(block: ReportBlock): string {
	switch (block.is) {
		case 'heading':
			return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
		case 'paragraph':
			return escapeMarkdown(block.text);
		case 'list':
			return block.items.map(item => `- ${escapeMarkdown(item)}`).join('\n');
		case 'table': {
			const [head = [], ...rows] = block.rows;
			const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
			const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
			return [head.map(escapeMarkdown), rule, ...rows.map(row => row.map(escapeMarkdown))]
				.map(line)
				.join('\n');
		}
	}
}
