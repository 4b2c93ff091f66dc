/** Which names of one block are one person, organisation or place. The result does not depend on their order. */
import { DisjointSets } from '../origins/disjointSets';

/** A name among those of its block. */
export interface Member {
	readonly key: string;
	/** Id in the catalogue; of what has one, another key is another. */
	readonly id: string | undefined;
	readonly name: string;
	/** Folded middle names; '' for none. */
	readonly middle: string;
}

/** True where people decided that the two are not the same. */
export type IsApart = (a: Member, b: Member) => boolean;

/**
 * For each member the key of the entity that it belongs to: that of the member with an id, else the least of the keys.
 * Where some of what would be joined contradicts the rest ("George W. Bush", "George H. W. Bush"), what fits both
 * ("George Bush") is left alone.
 */
export function joinedInBlock(members: readonly Member[], isApart: IsApart): ReadonlyMap<string, string> {
	const joined = new Map<string, string>();
	joinBy(0, members, isApart, joined);
	return joined;
}

/** What is tried one after the other, each stricter than the one before. */
const links: readonly ((a: Member, b: Member) => boolean)[] = [
	(a, b) => isSame(a, b) || isLeftOut(a.middle, b.middle) || isLeftOut(b.middle, a.middle),
	isSame,
	(a, b) => a.middle === b.middle && a.id === undefined && b.id === undefined,
];

function joinBy(
	level: number,
	members: readonly Member[],
	isApart: IsApart,
	joined: Map<string, string>,
): void {
	const isLink = links[level] ?? (() => false);
	const contradicts = (a: Member, b: Member) => isContradiction(a, b) || isApart(a, b);
	for (const together of connected(members, (a, b) => isLink(a, b) && !contradicts(a, b))) {
		const isDoubtful = somePair(together, contradicts);
		if (isDoubtful && level < links.length) {
			joinBy(level + 1, together, isApart, joined);
		} else {
			const key = keyOf(together);
			for (const member of together) {
				joined.set(member.key, key);
			}
		}
	}
}

function keyOf(members: readonly Member[]): string {
	const { key } = members.reduce((head, member) => {
		const isBetter = (member.id !== undefined) === (head.id !== undefined) && member.key < head.key;
		return isBetter || (member.id !== undefined && head.id === undefined) ? member : head;
	});
	return key;
}

function connected(
	members: readonly Member[],
	isLink: (a: Member, b: Member) => boolean,
): readonly (readonly Member[])[] {
	const sets = new DisjointSets(members.length);
	members.forEach((a, at) => {
		for (let other = at + 1; other < members.length; other++) {
			const b = members[other];
			if (b && isLink(a, b)) {
				sets.join(at, other);
			}
		}
	});
	return [...sets.each()].map(([, indexes]) => indexes.flatMap(at => members[at] ?? []));
}

function somePair(members: readonly Member[], test: (a: Member, b: Member) => boolean): boolean {
	return members.some((a, at) => members.slice(at + 1).some(b => test(a, b)));
}

function isContradiction(a: Member, b: Member): boolean {
	const isOther = a.id !== undefined && b.id !== undefined && a.key !== b.key;
	return isOther || (a.middle !== '' && b.middle !== '' && !areAlike(a.middle, b.middle));
}

function isSame(a: Member, b: Member): boolean {
	return a.middle === b.middle || (a.middle !== '' && b.middle !== '' && areAlike(a.middle, b.middle));
}

/** Initials and patronymics are often left out; other middle names tell people apart. */
function isLeftOut(middle: string, other: string): boolean {
	return other === '' && /^(?:\p{L}\b ?)+$|(?:vich|vych|ovna|evna|ivna)$/u.test(middle);
}

/** "j p" and "john", not "j" and "peter": word by word, one begins with the other. */
function areAlike(a: string, b: string): boolean {
	const [first, second] = [a.split(' '), b.split(' ')];
	const both = Math.min(first.length, second.length);
	return first.slice(0, both).every((word, at) => {
		const other = second[at] ?? '';
		return word === other || (Math.min(word.length, other.length) === 1 && word[0] === other[0]);
	});
}
