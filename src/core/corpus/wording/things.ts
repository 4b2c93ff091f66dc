/** Which thing a noun names, and of which kinds it is. Stems in, stems out. */
import { put } from '../listsByKey';
import { familyOf } from './family';
import { stem } from './stem';
import { kindsOfThings, sameThings } from './things.data';

const heads: ReadonlyMap<string, string> = new Map(
	sameThings.flatMap(line => {
		const [head = '', ...others] = line.split(' ').map(stem);
		return others.map(other => [other, familyOf(head)] as const);
	}),
);

const kinds = readKinds();

function readKinds(): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, string[]>();
	for (const line of kindsOfThings) {
		const [kind = '', ...members] = line.split(' ').map(stem);
		for (const member of members.map(thingOf)) {
			put(found, member, kind);
		}
	}
	return found;
}

/** The stem that stands for all words for the same thing, and for what is derived from them. */
export function thingOf(stemmed: string): string {
	const family = familyOf(stemmed);
	return heads.get(stemmed) ?? heads.get(family) ?? family;
}

/** Wider words for it; empty for most. */
export function kindsOf(thing: string): readonly string[] {
	return kinds.get(thing) ?? [];
}
