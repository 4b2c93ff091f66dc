/** "Mrs Pike" is Ida Pike and not Edwin Pike, though he was named first: of people who share a surname the title tells which. */
import type { Found } from './found';
import { feminineNames, givenNames, sharedNames } from './givenNames.data';
import type { Group } from './grouping';

const feminine: ReadonlySet<string> = new Set(['mrs', 'ms', 'miss', 'lady', 'dame', 'madam', 'madame']);
const masculine: ReadonlySet<string> = new Set(['mr', 'sir', 'lord']);

/** Gives surnames behind a title to those whom it fits, where it does not fit whom the surname meant. */
export function sortTitledSurnames(groups: readonly Group[]): void {
	const people = groups.filter(({ type, name }) => type === 'person' && name.includes(' '));
	const bySurname = new Map<string, Group[]>();
	for (const group of people) {
		const surname = surnameOf(group.name);
		const known = bySurname.get(surname);
		if (known === undefined) {
			bySurname.set(surname, [group]);
		} else {
			known.push(group);
		}
	}
	for (const [surname, namesakes] of bySurname) {
		for (const group of namesakes.length > 1 ? namesakes : []) {
			giveAway(group, surname, namesakes);
		}
	}
}

function giveAway(group: Group, surname: string, namesakes: readonly Group[]): void {
	const own = isFeminine(group.name);
	for (const one of own === undefined ? [] : [...group.found]) {
		const titled = one.text === surname ? isFeminineTitle(one) : undefined;
		const other =
			titled === undefined || titled === own
				? undefined
				: namesakes.find(({ name }) => isFeminine(name) === titled);
		if (other !== undefined) {
			group.found.splice(group.found.indexOf(one), 1);
			other.found.push(one);
		}
	}
}

function surnameOf(name: string): string {
	return name.slice(name.lastIndexOf(' ') + 1);
}

/** By the first name; `undefined` for one that no list has, or that women and men have. */
function isFeminine(name: string): boolean | undefined {
	const [first = ''] = name.split(' ', 1);
	if (feminineNames.has(first)) {
		return true;
	}
	return givenNames.has(first) && !sharedNames.has(first) ? false : undefined;
}

function isFeminineTitle({ tokens, first }: Found): boolean | undefined {
	const title = tokens[first - 1]?.lower.replace(/\.$/, '') ?? '';
	return feminine.has(title) ? true : masculine.has(title) ? false : undefined;
}
