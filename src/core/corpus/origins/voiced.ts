/** Where something is asserted, and on whose word. */
import { termsOfName } from '../wording/pieces';
import type { Source } from './sources';

/** One place where it is asserted. */
export interface Voiced {
	/** Id of the article. */
	readonly article: string;
	readonly outlet?: string;
	/** Id of the article that this one is a copy of; of a copy of a copy, where the copying began. */
	readonly copyOf?: string;
	/** Name of the text that stands here and elsewhere too. */
	readonly sharedText?: string;
	/** Outermost first; empty: the article says it in its own voice. */
	readonly ladder: readonly Source[];
}

/** Indexes of places, in rising order. */
export type Pair = readonly [number, number];

export function mediaIn(ladder: readonly Source[]): readonly string[] {
	return ladder.filter(({ type, name }) => type === 'media' && !isAnyReport(name)).map(({ name }) => name);
}

/** "Reports", "local media": nobody in particular. */
function isAnyReport(name: string): boolean {
	return !/\p{Lu}/u.test(name.slice(1)) && /\b(?:reports?|media|press|newspapers?|outlets?)\b/i.test(name);
}

/** A person, organisation or document with a name is one source wherever it is named. */
export function isNamed({ type }: Source): boolean {
	return type !== 'unnamed' && type !== 'media';
}

/** Names that are nothing but function words ("WHO", "IT") have no terms: they are not one for all that. */
export function nameKey(name: string): string {
	const terms = [...termsOfName(name)].sort().join(' ');
	return terms === '' ? name.toLowerCase() : terms;
}
