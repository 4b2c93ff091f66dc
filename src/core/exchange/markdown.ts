/** Text from articles and sidecars as Markdown that shows just that text. */

/**
 * White space becomes single spaces, so that nothing starts a block; punctuation that Markdown, HTML or
 * VS Code's icon syntax could read is escaped.
 */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(/[\\`*_{}[\]()#+\-.!|~$:]/g, '\\$&')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;');
}
