/** Text in the place of a literal (`|`) or folded (`>`) block scalar, in the same style. */

/** `|` or `>`, how the line ends after it are taken, and the comment behind; an indentation in digits is not matched. */
const header = /^([|>])([-+]?)([ \t]*(?:#[^\r\n]*)?)\r?\n/;
/** The same, with digits too. */
const commented = /^[|>][-+\d]*([ \t]+#[^\r\n]*)/;
/** Characters that a block scalar cannot hold, or that some reader takes for a line end. */
const unprintable = /[^\P{Cc}\n\t]|[\p{Cs}\p{Zl}\p{Zp}\ufeff]/u;
/** Beginning with white space, ending in empty lines, or with a line of nothing but spaces. */
const unfit = /^\s|\n\n$|(?:^|\n)[ \t]+(?:\n|$)/;
const hasIndentedLine = /^[ \t]/m;

/**
 * What takes the place of `source`, a block scalar up to the start of the next line;
 * `undefined` where another style must be taken.
 */
export function renderBlock(source: string, text: string): string | undefined {
	const [head, mark = '', , comment = ''] = header.exec(source) ?? [];
	const indent = /^[ \t]*(?=\S)/m.exec(source.slice(head?.length))?.[0];
	if (head === undefined || indent === undefined || !isFit(text, mark)) {
		return undefined;
	}
	const body = text.endsWith('\n') ? text.slice(0, -1) : text;
	const lines = (mark === '>' ? body.replace(/\n+/g, run => `${run}\n`) : body).split('\n');
	const chomping = body === text ? '-' : '';
	return [`${mark}${chomping}${comment}`, ...lines.map(line => (line === '' ? '' : indent + line))].join(
		'\n',
	);
}

/** The comment on a block scalar's first line, with the white space before it; '' where there is none. */
export function commentOf(source: string): string {
	return commented.exec(source)?.[1] ?? '';
}

/** The line end and the empty lines after a block scalar's last line, as far as they say nothing. */
export function tailOf(source: string): string {
	const tail = /(?:\r?\n[ \t]*)*$/.exec(source)?.[0] ?? '';
	const isKept = header.exec(source)?.[2] === '+';
	return isKept ? tail.slice(0, tail.indexOf('\n') + 1) : tail;
}

function isFit(text: string, mark: string): boolean {
	return (
		text !== '' &&
		!unprintable.test(text) &&
		!unfit.test(text) &&
		!(mark === '>' && hasIndentedLine.test(text))
	);
}
