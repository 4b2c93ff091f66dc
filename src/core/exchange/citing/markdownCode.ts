/** Code in a Markdown document: what stands in it is shown, not meant (CommonMark 0.31, sections 4.5 and 6.1). */

/** A fence without its end goes on to the end of the document. */
const fenced =
	/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$(?![\s\S])))|~{3,})[^\n]*(?:\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*\r?$|$(?![\s\S]))|$(?![\s\S]))/gm;
/**
 * Between runs of as many backticks, in one paragraph. A comment that begins before them is taken first: backticks in
 * it open nothing.
 */
const inline = /<!--[\s\S]*?-->|(?<![`\\])(`+)(?!`)(?:(?!\n[ \t]*\r?\n)[\s\S])*?(?<!`)\1(?!`)/g;

/** With blanks in place of all code: offsets and lines stay as they are. UTF-16 units. */
export function withoutCode(source: string): string {
	return source
		.replace(fenced, blank)
		.replace(inline, (whole, ticks: string | undefined) => (ticks === undefined ? whole : blank(whole)));
}

function blank(code: string): string {
	return code.replace(/[^\r\n]/g, ' ');
}
