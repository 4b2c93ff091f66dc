/** "Mrs Pike" is Ida Pike and not Edwin Pike, though he was named first: of people who share a surname the title tells which. */
import { lowerAt } from '../text/tokens';
import type { Found } from './found';
import { type Gender, genderOf, genderOfName } from './genders';
import type { Group } from './grouping';

/** Whom a surname behind a title means, by `titledKey`, where the surname by itself means somebody else. */
export type TitledSurnames<G> = ReadonlyMap<string, G>;

/** Under which a surname behind a title may be found; `undefined` for other names. */
export function titledKey({ text, tokens, first, last }: Found): string | undefined {
	const title = last === first + 1 ? lowerAt(tokens, first - 1) : undefined;
	const gender = title === undefined ? undefined : genderOf([title], '');
	return gender && keyOf(gender, text);
}

function keyOf(gender: Gender, surname: string): string {
	return `${gender} ${surname}`;
}

/** The surname of such a key. */
export function surnameIn(key: string): string {
	return key.slice(key.indexOf(' ') + 1);
}

/** A surname that the catalogue has is what the catalogue says, whatever stands before it. */
export function titledSurnames(groups: readonly Group[]): TitledSurnames<Group> {
	const bySurname = new Map<string, Group[]>();
	for (const group of groups) {
		const { type, name } = group;
		if (type === 'person' && name.includes(' ')) {
			const surname = name.slice(name.lastIndexOf(' ') + 1);
			const known = bySurname.get(surname);
			if (known === undefined) {
				bySurname.set(surname, [group]);
			} else {
				known.push(group);
			}
		}
	}
	const titled = new Map<string, Group>();
	for (const [surname, namesakes] of bySurname) {
		const meant =
			namesakes.length > 1
				? namesakes.find(({ found }) => found.some(one => one.text === surname && !one.entry))
				: undefined;
		const gender = meant && genderOfName(meant.name);
		if (gender !== undefined) {
			const opposite = gender === 'feminine' ? 'masculine' : 'feminine';
			const ofGender = (wanted: Gender | undefined) =>
				namesakes.find(({ name }) => genderOfName(name) === wanted);
			const other = ofGender(opposite) ?? ofGender(undefined);
			if (other !== undefined) {
				titled.set(keyOf(opposite, surname), other);
			}
		}
	}
	return titled;
}

/** The same groups, with the surnames behind titles where they belong. */
export function withTitledSurnames(groups: readonly Group[]): readonly Group[] {
	const titled = titledSurnames(groups);
	if (titled.size === 0) {
		return groups;
	}
	const found = new Map<Group, Found[]>(groups.map(group => [group, []]));
	for (const group of groups) {
		for (const one of group.found) {
			found.get(titled.get(titledKey(one) ?? '') ?? group)?.push(one);
		}
	}
	return groups.map(group => ({ ...group, found: found.get(group) ?? [] }));
}
