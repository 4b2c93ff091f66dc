/** "LH: Yes.": initials that give a person of an interview the word. */
import { lowerAt } from '../text/tokens';
import type { Spelling } from './spellings';

const initials = /^\p{Lu}{2,3}$/u;

/** True for two or three capitals that stand nowhere but before a colon at the beginning of a sentence. */
export function isLabel({ text, found }: Pick<Spelling, 'text' | 'found'>): boolean {
	return (
		initials.test(text) &&
		found.every(
			({ known, entry, opens, tokens, last }) =>
				known === undefined && entry === undefined && opens && lowerAt(tokens, last) === ':',
		)
	);
}

/** People with two names or more. */
export function byInitials<T extends Pick<Spelling, 'type'> & { readonly name: string }>(
	groups: readonly T[],
): ReadonlyMap<string, readonly T[]> {
	const people = new Map<string, T[]>();
	for (const group of groups) {
		const letters = group.type === 'person' ? initialsOf(group.name) : '';
		const alike = people.get(letters);
		if (alike === undefined) {
			people.set(letters, [group]);
		} else {
			alike.push(group);
		}
	}
	return people;
}

/** "LH" of "Lars Hovden"; '' for a single word. */
function initialsOf(name: string): string {
	const words = name.split(' ').filter(word => /^\p{Lu}/u.test(word));
	return words.length < 2 ? '' : words.map(word => word.charAt(0)).join('');
}
