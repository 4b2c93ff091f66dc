/**
 * Stems of general English: forms of one word share one, so that wordings can be compared. Inflection only: "supplies",
 * "supplied" and "supplying" are one, "supplier" is another. (Porter's stemmer was looked at: it joins "police" and
 * "policy", "general" and "generate", which here would join what two people said.)
 */
import { remembering } from '../recent';
import { irregularNouns, irregularVerbs } from './irregular.data';

const irregular: ReadonlyMap<string, string> = new Map(
	[...irregularVerbs, ...irregularNouns].flatMap(([base, ...forms]) =>
		forms.map(form => [form, base ?? form] as const),
	),
);
const verbForms: ReadonlySet<string> = new Set(irregularVerbs.flatMap(([, ...forms]) => forms));

/** True for forms of verbs that no rule makes: "shot", "went". */
export function isIrregular(word: string): boolean {
	return verbForms.has(word);
}

/** No word by itself, but the same for all forms of a word. `word` is in lower case, with straight apostrophes. */
export const stem = remembering((word: string): string => {
	const plain = word.replace(/'s?$/, '');
	const base = irregular.get(plain);
	return base === undefined ? bare(plain) : ending(base);
});

function bare(word: string): string {
	if (word.length < 4) {
		return word;
	}
	if (/(?:[^aeiou]ies|[^aeiou]ied)$/.test(word) && word.length > 4) {
		return `${word.slice(0, -3)}y`;
	}
	if (/ceed$/.test(word)) {
		return word;
	}
	if (/(?:gr|cr|nt|r)eed$/.test(word) && word.length > 5) {
		return ending(word.slice(0, -1));
	}
	const verb = /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(word)?.[1];
	if (verb !== undefined && verb.length > 2) {
		return ending(verb);
	}
	if (/(?:s|x|z|ch|sh)es$/.test(word)) {
		return ending(word.slice(0, -2));
	}
	return ending(/[^sui]s$/.test(word) ? word.slice(0, -1) : word);
}

/** Without what regular forms lose or double: the "e" of "move" and "moving", the "p" of "stop" and "stopped". */
function ending(word: string): string {
	const withoutE = word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
	return /([bdfglmnprtsz])\1$/.test(withoutE) && withoutE.length > 3 ? withoutE.slice(0, -1) : withoutE;
}
