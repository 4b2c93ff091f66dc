/** What a name is that some articles take for a place and others for an organisation or a person. */
import { givenNames } from '../../entities/givenNames.data';
import { wellKnownSurnames } from '../../entities/surnames.data';
import type { EntityGroup } from '../corpusEntity';
import { isCapital } from './governmentAndPlace';

type Typed = Pick<EntityGroup, 'key' | 'name' | 'type' | 'mentions' | 'told'>;

/** So many times more must speak for one type than for all others together. */
const majority = 2;

/**
 * The one of the groups of one name, each of another type, that all of them belong to; `undefined` where they stay
 * apart. Guesses give way to what some article tells; a lone word to a person never, since many bear one surname, and
 * a lone word that people are called by is not taken from them.
 */
export function strongestType<T extends Typed>(groups: readonly T[]): T | undefined {
	const [best, ...others] = [...groups].sort(byStrength);
	if (!best || isCapital(best.name)) {
		return undefined;
	}
	const isLone = !best.name.includes(' ');
	if (isLone && (best.type === 'person' || (others.some(isPerson) && isPersonal(best.name)))) {
		return undefined;
	}
	const against = others.reduce((sum, { told }) => sum + told, 0);
	return best.told >= against * majority ? best : undefined;
}

function byStrength(a: Typed, b: Typed): number {
	return b.told - a.told || b.mentions - a.mentions || (a.key < b.key ? -1 : 1);
}

function isPerson({ type }: Typed): boolean {
	return type === 'person';
}

function isPersonal(word: string): boolean {
	return givenNames.has(word) || wellKnownSurnames.has(word);
}
