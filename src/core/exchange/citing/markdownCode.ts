/** Code in a Markdown document: what stands in it is shown, not meant (CommonMark 0.31, sections 4.5 and 6.1). */

/** A fence without its end goes on to the end of the document. */
const fenced =
	/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$(?![\s\S])))|~{3,})[^\n]*(?:\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*\r?$|$(?![\s\S]))|$(?![\s\S]))/gm;
/** What opens a comment, or code: a run of backticks. One behind a backslash is a letter. */
const opening = /<!--|(?<![`\\])`+/g;
/** Up to a run of as many backticks, in one paragraph. */
const inline = /(`+)(?!`)(?:(?!\n[ \t]*\r?\n)[\s\S])*?(?<!`)\1(?!`)/y;
const commentEnd = '-->';

/** With blanks in place of all code: offsets and lines stay as they are. UTF-16 units. */
export function withoutCode(source: string): string {
	return withoutInlineCode(source.replace(fenced, blank));
}

/** A comment that begins before backticks is taken first: backticks in it open nothing. */
function withoutInlineCode(source: string): string {
	const lastEnd = source.lastIndexOf(commentEnd);
	const parts: string[] = [];
	let done = 0;
	for (let at = 0; ; ) {
		opening.lastIndex = at;
		const found = opening.exec(source);
		if (found === null) {
			return parts.join('') + source.slice(done);
		}
		const { index, 0: opener } = found;
		at = index + opener.length;
		if (opener === '<!--') {
			// Asked of every comment that is never closed, the end of the document would be searched for as often.
			at = at <= lastEnd ? source.indexOf(commentEnd, at) + commentEnd.length : at;
			continue;
		}
		inline.lastIndex = index;
		const [code] = inline.exec(source) ?? [];
		if (code !== undefined) {
			parts.push(source.slice(done, index), blank(code));
			at = done = index + code.length;
		}
	}
}

function blank(code: string): string {
	return code.replace(/[^\r\n]/g, ' ');
}
