/** What two names of one organisation have in common. */
import { folded } from './fold';

/** Last words that say only how a company is founded. */
const legalForm = / (?:inc|corp|co|ltd|llc|plc|gmbh|ag|sa|nv|oy|ab)$/;

/** Spellings that differ between countries where the word is the same. */
const spellings: readonly (readonly [RegExp, string])[] = [
	[/\bdefense\b/g, 'defence'],
	[/\bcenter\b/g, 'centre'],
	[/(?<=\p{L})ization\b/gu, 'isation'],
	[/\bprogram\b/g, 'programme'],
];

/** "Ministry of Defence" and "Defense Ministry", "Arden Steel Inc." and "Arden Steel" are the same; else as it is written. */
export function organisationBlock(name: string): string {
	const same = spellings.reduce((text, [from, to]) => text.replace(from, to), folded(name));
	const [, kind = '', field = ''] = /^(ministry|department) (?:of|for) (?:the )?(.+)$/.exec(same) ?? [];
	return kind === '' ? same.replace(legalForm, '') : `${field} ${kind}`;
}

/** An abbreviation as a key, "n.a.t.o." as "nato"; `undefined` for what is none. */
export function shortBlock(name: string): string | undefined {
	const letters = name.replace(/^[Tt]he /, '').replace(/[.&-]/g, '');
	return isAbbreviation.test(letters) ? letters.toLowerCase() : undefined;
}

const isAbbreviation = /^\p{Lu}[\p{Lu}\d]{1,6}$/u;
