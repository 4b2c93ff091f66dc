/** Abbreviations that an article introduces itself: "the Arden Steel Union (ASU)", "ASU (Arden Steel Union)". */
import type { Found } from './found';
import { abbreviates } from './names';

/** Each abbreviation with the name that it stands for. `found` is in order of the text. */
export function introducedAbbreviations(found: readonly Found[]): Map<string, string> {
	const introduced = new Map<string, string>();
	found.forEach((name, index) => {
		const next = found[index + 1];
		const between = name.tokens[name.last]?.text;
		const isBracketed = between === '(' && next?.tokens === name.tokens && next.first <= name.last + 2;
		if (!isBracketed || next.tokens[next.last]?.text.search(/[)"”'’]/) === -1) {
			return;
		}
		const [short, long] =
			name.text.length < next.text.length ? [name.text, next.text] : [next.text, name.text];
		const isIntroduced = abbreviates(short, long) || isWithOwner(short, long, name, found[index - 1]);
		if (/^\p{Lu}/u.test(short) && !introduced.has(short) && isIntroduced) {
			introduced.set(short, long);
		}
	});
	return introduced;
}

/** "Arden's Steel Union (ASU)": the letters are those of the name and of whose it is. */
function isWithOwner(short: string, long: string, name: Found, before: Found | undefined): boolean {
	const isOwner = before?.tokens === name.tokens && before.last === name.first - 1;
	const owns = isOwner && name.tokens[before.last]?.lower === "'s";
	return owns && initialsOf(`${before.text} ${long}`) === short;
}

function initialsOf(name: string): string {
	return name
		.split(' ')
		.map(word => word.charAt(0))
		.join('')
		.toUpperCase();
}
