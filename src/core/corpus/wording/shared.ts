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

/** Asked for each pair that is compared, millions of times: in plain loops, without lists that nobody keeps. */
export function sharedOf(a: Wording, b: Wording): Shared {
	const names: string[] = [];
	const words: string[] = [];
	for (const term of a.terms) {
		if (b.terms.has(term)) {
			(a.names.has(term) || b.names.has(term) ? names : words).push(term);
		}
	}
	addAbbreviated(a, b, names);
	addAbbreviated(b, a, names);
	addHeard(a, b, names);
	addHeard(b, a, names);
	addSameKind(a, b, words);
	return { names, acts: sharedActs(a, b), words, numbers: sharedNumbers(a, b) };
}

/** A word that may mean two acts is one. */
function sharedActs(a: Wording, b: Wording): readonly string[] {
	const acts = new Set<string>();
	for (const { concepts } of a.acts) {
		const shared = concepts.find(of => b.concepts.has(of) || b.terms.has(of));
		if (shared !== undefined) {
			acts.add(shared);
		}
	}
	for (const concept of b.concepts) {
		if (a.terms.has(concept)) {
			acts.add(concept);
		}
	}
	return acts.size === 0 ? none : [...acts];
}

const none: readonly string[] = [];

function sharedNumbers(a: Wording, b: Wording): readonly string[] {
	if (a.values.size === 0 || b.values.size === 0) {
		return none;
	}
	return [...a.values].filter(value =>
		[...b.values].some(other => areClose(value, other, a.rough.has(value) || b.rough.has(other))),
	);
}

/** Short forms in `a` of names that `b` spells out. */
export function abbreviated(a: Wording, b: Wording): readonly string[] {
	const found: string[] = [];
	addAbbreviated(a, b, found);
	return found;
}

function addAbbreviated(a: Wording, b: Wording, to: string[]): void {
	if (b.initials.size > 0) {
		for (const name of a.names) {
			if (b.initials.has(name) && !b.names.has(name)) {
				to.push(name);
			}
		}
	}
}

/** Who says it in `a`, whom `b` names in what it says: "they have found" and "was found by scientists at Orlow". */
function addHeard(a: Wording, b: Wording, to: string[]): void {
	for (const term of a.voices) {
		if (b.names.has(term) && !a.terms.has(term) && !b.voices.has(term)) {
			to.push(term);
		}
	}
}

/** Wider words for what the other names more exactly: "cars" and "vehicles". Each once. */
function addSameKind(a: Wording, b: Wording, to: string[]): void {
	const before = to.length;
	for (const [narrow, wide] of [[a, b] as const, [b, a] as const]) {
		for (const term of narrow.terms) {
			for (const kind of kindsOf(term)) {
				if (wide.terms.has(kind) && !narrow.terms.has(kind) && to.indexOf(kind, before) < 0) {
					to.push(kind);
				}
			}
		}
	}
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
