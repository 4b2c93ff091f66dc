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

/**
 * Parts of one quotation: quotation marks inside its own are single ones. One that only begins or ends the whole, as
 * where a quotation goes on in the next paragraph, is left out.
 */
export function nestedQuotes(parts: readonly string[]): readonly string[] {
	const all = parts.join(' ');
	const [opened, closed, straight] = [/“/g, /”/g, /"/g].map(mark => all.match(mark)?.length ?? 0) as [
		number,
		number,
		number,
	];
	const isOdd = straight % 2 === 1;
	const startsLoose = (all.startsWith('“') && opened > closed) || (all.startsWith('"') && isOdd);
	const endsLoose = !startsLoose && ((all.endsWith('”') && closed > opened) || (all.endsWith('"') && isOdd));
	return parts.map((part, at) => {
		const from = startsLoose && at === 0 ? 1 : 0;
		const to = endsLoose && at === parts.length - 1 ? -1 : part.length;
		return part
			.slice(from, to)
			.replace(/“/g, '‘')
			.replace(/”/g, '’')
			.replace(/"([^"]*)"/g, '‘$1’')
			.replaceAll('"', '’');
	});
}
