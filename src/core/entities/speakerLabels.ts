/** "LH: Yes.", "HOVDEN: Yes.": initials, or a surname in capitals, that give a person of an interview the word. */
import { lowerAt } from '../text/tokens';
import type { Spelling } from './spellings';

const capitals = /^\p{Lu}{2,}$/u;

/** No more are initials. */
export const longestInitials = 3;

/** True for capitals that stand nowhere but before a colon at the beginning of a sentence. */
export function isLabel({ text, found }: Pick<Spelling, 'text' | 'found'>): boolean {
	return (
		capitals.test(text) &&
		found.every(
			({ known, entry, opens, tokens, last }) =>
				known === undefined && entry === undefined && opens && lowerAt(tokens, last) === ':',
		)
	);
}

/** People with two names or more, by their initials and by their surnames in capitals. */
export function byLabel<T extends Pick<Spelling, 'type'> & { readonly name: string }>(
	groups: readonly T[],
): ReadonlyMap<string, readonly T[]> {
	const people = new Map<string, T[]>();
	for (const group of groups) {
		const isFull = group.type === 'person' && group.name.includes(' ');
		const surname = group.name.slice(group.name.lastIndexOf(' ') + 1).toUpperCase();
		for (const label of isFull ? new Set([initialsOf(group.name), surname]) : []) {
			const alike = people.get(label);
			if (alike === undefined) {
				people.set(label, [group]);
			} else {
				alike.push(group);
			}
		}
	}
	return people;
}

/** "LH" of "Lars Hovden"; '' for a single word. */
function initialsOf(name: string): string {
	const words = name.split(' ').filter(word => /^\p{Lu}/u.test(word));
	return words.length < 2 ? '' : words.map(word => word.charAt(0)).join('');
}
