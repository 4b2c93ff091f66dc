/** Forms of English verbs, spelled by rule, irregular ones from the list. */
import { doublingVerbs, irregularForms } from './reportingVerbs.data';

/** What a form can be; `past` is also the participle of regular verbs. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

const doubling: ReadonlySet<string> = new Set(doublingVerbs);

/** All forms of a lemma; two forms spelled alike are listed twice (read, read). */
export function inflect(lemma: string): readonly (readonly [form: string, kind: VerbForm])[] {
	const [past, participle] = irregularForms[lemma] ?? [regularPast(lemma)];
	return [
		[lemma, 'base'],
		[thirdPerson(lemma), 'third'],
		[past ?? regularPast(lemma), 'past'],
		[gerund(lemma), 'gerund'],
		...(participle === undefined ? [] : [[participle, 'participle'] as const]),
		// As Americans spell it: "labeled", "signaling"
		...(/[ae]l$/.test(lemma) && doubling.has(lemma)
			? ([
					[`${lemma}ed`, 'past'],
					[`${lemma}ing`, 'gerund'],
				] as const)
			: []),
	];
}

/** All forms of some verbs, whatever kind they are. */
export function formsOf(lemmas: readonly string[]): ReadonlySet<string> {
	return new Set(lemmas.flatMap(lemma => inflect(lemma).map(([form]) => form)));
}

function thirdPerson(lemma: string): string {
	if (/(?:[sxz]|ch|sh|go)$/.test(lemma)) {
		return `${lemma}es`;
	}
	return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function regularPast(lemma: string): string {
	if (lemma.endsWith('e')) {
		return `${lemma}d`;
	}
	return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${doubled(lemma)}ed`;
}

function gerund(lemma: string): string {
	return /[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${doubled(lemma)}ing`;
}

function doubled(lemma: string): string {
	return doubling.has(lemma) ? lemma + lemma.slice(-1) : lemma;
}
