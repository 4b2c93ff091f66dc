/** What two wordings have in common, and how people write it. */
import { areClose } from './quantities';
import { kindsOf } from './things';
import type { Wording } from './wording';

export interface Shared {
	readonly names: readonly string[];
	readonly acts: readonly string[];
	readonly words: readonly string[];
	/** Numbers, as plain digits. */
	readonly numbers: readonly string[];
}

export function sharedOf(a: Wording, b: Wording): Shared {
	const terms = [...a.terms].filter(term => b.terms.has(term));
	const isName = (term: string) => a.names.has(term) || b.names.has(term);
	// A word that may mean two acts is one.
	const acts = [
		...a.acts.flatMap(({ concepts }) => concepts.find(of => b.concepts.has(of) || b.terms.has(of)) ?? []),
		...[...b.concepts].filter(concept => a.terms.has(concept)),
	];
	return {
		names: [
			...terms.filter(isName),
			...abbreviated(a, b),
			...abbreviated(b, a),
			...heard(a, b),
			...heard(b, a),
		],
		acts: [...new Set(acts)],
		words: [...terms.filter(term => !isName(term)), ...sameKind(a, b)],
		numbers: [...a.values].filter(value =>
			[...b.values].some(other => areClose(value, other, a.rough.has(value) || b.rough.has(other))),
		),
	};
}

/** Short forms in `a` of names that `b` spells out. */
export function abbreviated(a: Wording, b: Wording): readonly string[] {
	return b.initials.size === 0 ? [] : [...a.names].filter(name => b.initials.has(name) && !b.names.has(name));
}

/** Who says it in `a`, whom `b` names in what it says: "they have found" and "was found by scientists at Orlow". */
function heard(a: Wording, b: Wording): readonly string[] {
	return [...a.voices].filter(term => b.names.has(term) && !a.terms.has(term) && !b.voices.has(term));
}

/** Wider words for what the other names more exactly: "cars" and "vehicles". */
function sameKind(a: Wording, b: Wording): readonly string[] {
	const wider = (narrow: Wording, wide: Wording) =>
		[...narrow.terms].flatMap(kindsOf).filter(kind => wide.terms.has(kind) && !narrow.terms.has(kind));
	return [...new Set([...wider(a, b), ...wider(b, a)])];
}

/**
 * With the words that a person reads in place of stems: names and things as the first of the two writes them, acts as
 * both do ("seized / confiscated").
 */
export function spelled({ names, acts, words, numbers }: Shared, first: Wording, second: Wording): Shared {
	const written = (terms: readonly string[]) => [
		...new Set(terms.map(term => first.spelling.get(term) ?? second.spelling.get(term) ?? term)),
	];
	const told = acts.map(act => {
		const said = [first, second].flatMap(
			({ actWords, spelling }) => actWords.get(act) ?? spelling.get(act) ?? [],
		);
		return [...new Set(said)].join(' / ');
	});
	return { names: written(names), acts: told, words: written(words), numbers };
}
