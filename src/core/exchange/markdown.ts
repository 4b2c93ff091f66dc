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

/**
 * As `escapeMarkdown`, for words inside a line that people go on writing: only what could mean something there is
 * escaped, so that a full stop stays a full stop.
 */
export function escapeInline(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\`*_[\]<>&|~$]/g, '\\$&');
}

/**
 * As `escapeInline`, for a line or a cell of a document that is read as it stands, too: an underscore inside a word, as
 * in a file name, means nothing, and what begins a block does so only at the start.
 */
export function escapeLine(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\`*[\]|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
		.replace(/^[#+\-=]/, '\\$&')
		.replace(/^(\d+)([.)])/, '$1\\$2')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;');
}

/** What such words say, without their escapes. */
export function unescapeMarkdown(text: string): string {
	return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Quotation marks inside quotation marks are single ones. */
export function nestedQuotes(words: string): string {
	return words
		.replace(/“/g, '‘')
		.replace(/”/g, '’')
		.replace(/"([^"]*)"/g, '‘$1’')
		.replaceAll('"', '’');
}
