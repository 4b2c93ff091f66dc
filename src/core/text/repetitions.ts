/** Whether a regular expression that somebody wrote may go on for ever where it does not match. */

/** What of a group makes it dangerous to repeat. */
interface Group {
	/** It holds something that may take more or less of the text. */
	varies: boolean;
	/** In it, the next character does not tell which of several alternatives it belongs to. */
	isUnsure: boolean;
	/** It holds a group with one of the two that is repeated a few times. */
	isRepeated: boolean;
	/** What each of its alternatives begins with: a character, or `many`; '' where nothing has come yet. */
	readonly openings: string[];
}

const many = 'many';

/** Parted into so many pieces, a line is still tried soon enough; not where the pieces are parted again. */
const fewTimes = 4;

/** An escape, a class of characters, the head of a group, a quantifier, or any other character. */
const piece =
	/\\(?:[pPuk][{<][^}>]*[}>]|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|<\w+>|[a-z-]*:))?|(?:[*+?]|\{(?<least>\d+)(?<comma>,?)(?<most>\d*)\})\??|./gsu;

/**
 * True where a group repeats more than a few times that holds something which varies, or alternatives that do not begin
 * with a character each: what does not match is then tried in all ways in which it can be parted, and each character
 * doubles them. Some patterns that would end are taken for such. For patterns with the flag `u`.
 */
export function mayNeverEnd(pattern: string): boolean {
	let group = newGroup();
	const around: Group[] = [];
	/** The group that ends right before. */
	let closed: Group | undefined;
	for (const match of pattern.matchAll(piece)) {
		const [text] = match;
		const times = timesOf(match);
		if (times !== undefined) {
			if (closed !== undefined && times.most > 1 && (closed.varies || closed.isUnsure)) {
				if (times.most > fewTimes || closed.isRepeated) {
					return true;
				}
				group.isRepeated = true;
			}
			group.varies ||= times.least < times.most;
		} else if (text === ')') {
			closed = group;
			closed.isUnsure ||= isUnsure(closed.openings);
			group = around.pop() ?? newGroup();
			group.varies ||= closed.varies;
			group.isUnsure ||= closed.isUnsure;
			group.isRepeated ||= closed.isRepeated;
			continue;
		} else if (text === '|') {
			group.openings.push('');
		} else {
			group.openings.push(group.openings.pop() || openingOf(text));
		}
		if (text.startsWith('(')) {
			around.push(group);
			group = newGroup();
		}
		closed = undefined;
	}
	return false;
}

function newGroup(): Group {
	return { varies: false, isUnsure: false, isRepeated: false, openings: [''] };
}

function isUnsure(openings: readonly string[]): boolean {
	return (
		openings.length > 1 &&
		(openings.includes('') || openings.includes(many) || new Set(openings).size < openings.length)
	);
}

function openingOf(text: string): string {
	return /^\\?[^\w\\.^$()[\]]$|^\\[^\w]$|^\w$/u.test(text) ? text.slice(-1).toLowerCase() : many;
}

/** How often a quantifier takes what stands before it; `undefined` for what is none. */
function timesOf({
	0: text,
	groups,
}: RegExpMatchArray): { readonly least: number; readonly most: number } | undefined {
	const least = groups?.['least'];
	if (least !== undefined) {
		const most = groups?.['comma'] === '' ? least : groups?.['most'] || Number.POSITIVE_INFINITY;
		return { least: Number(least), most: Number(most) };
	}
	if (!/^[*+?]/.test(text)) {
		return undefined;
	}
	return { least: text.startsWith('+') ? 1 : 0, most: text.startsWith('?') ? 1 : Number.POSITIVE_INFINITY };
}
