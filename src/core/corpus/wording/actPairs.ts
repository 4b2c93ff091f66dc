/** Acts of two wordings laid side by side. */
import { isWider } from './acts';
import type { Act, Wording } from './wording';

/** Both words may mean one act. */
export function isSame(act: Act, other: Act): boolean {
	return act.concepts.some(concept => other.concepts.includes(concept));
}

/** Both have a verb of one act. */
export function shareVerb(a: Wording, b: Wording): boolean {
	return a.acts.some(act => act.verbal && b.acts.some(other => other.verbal && isSame(act, other)));
}

/** One helps by what the other says was sent. */
export function isWiderIn(a: Wording, b: Wording): boolean {
	return a.acts.some(act => b.acts.some(other => isWider(act.concepts, other.concepts)));
}

/** What `a` says was done, in words that the lists know, and `b` does not. */
export function toldBy(a: Wording, b: Wording): readonly Act[] {
	return a.acts.filter(
		({ verbal, known, concepts }) =>
			verbal &&
			known &&
			!concepts.some(concept => b.concepts.has(concept) || b.terms.has(concept)) &&
			!isWider(concepts, b.concepts),
	);
}

/** Terms of all who have a part in it. */
function rolesOf({ agents, patients }: Act): ReadonlySet<string> {
	return new Set([...agents, ...patients]);
}

/** Nothing tells that they are of other things. */
export function isOfTheSame(act: Act, other: Act): boolean {
	const [first, second] = [rolesOf(act), rolesOf(other)];
	return first.size === 0 || second.size === 0 || meets(first, second);
}

/** Two of those who did it, or it was done to, stand in both. */
export function areOfOneMatter(act: Act, other: Act): boolean {
	const [first, second] = [rolesOf(act), rolesOf(other)];
	return common(first, second).size >= Math.min(2, first.size, second.size);
}

/** What stands in both. */
export function common(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
	const both = new Set<string>();
	for (const term of a) {
		if (b.has(term)) {
			both.add(term);
		}
	}
	return both;
}

/** True where anything stands in both. */
export function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	for (const term of a) {
		if (b.has(term)) {
			return true;
		}
	}
	return false;
}
