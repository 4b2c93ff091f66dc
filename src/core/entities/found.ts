/** A name as it was found in the text, on its way to its entity. */
import type { CatalogueEntry, EntityType } from '../model/entity';
import type { Span } from '../model/span';
import type { Token } from '../text/tokens';
import { withoutInvisible } from '../text/words';
import { typeFromContext } from './context';
import { type KnownName, knownName } from './gazetteer';
import { isNamedThing } from './things';

/** A `thing`, as a ship, is no entity. */
export type ContextType = EntityType | 'thing';

export interface Found extends Span, NameFacts {
	/** As it is written, with straight apostrophes and single spaces. */
	readonly text: string;
	/** Tokens of its sentence; the name is those from `first` up to, not including, `last`. */
	readonly tokens: readonly Token[];
	readonly first: number;
	readonly last: number;
	/** What the words round it tell of its type; `undefined` where they tell nothing. */
	readonly context: ContextType | undefined;
	/** What the gazetteer has under the name, which the catalogue may call otherwise, where it is a power. */
	readonly power: KnownName | undefined;
}

/** What is known about a name besides its words. */
export interface NameFacts {
	/** `undefined` where nothing in the name tells. */
	readonly type: EntityType | undefined;
	/** How sure `type` is: 100 for a well-known name, 1 for a guess. */
	readonly weight: number;
	readonly known: KnownName | undefined;
	/** What the catalogue has under this name. */
	readonly entry: CatalogueEntry | undefined;
	/** True where a title stands before it. */
	readonly titled: boolean;
	/** True where the sentence demands a capital here anyway. */
	readonly opens: boolean;
}

/** The tokens from `first` up to `last` as a name; `undefined` for none. */
export function foundAt(
	text: string,
	tokens: readonly Token[],
	first: number,
	last: number,
	{ type, weight = 0, known, entry, titled = false, opens = false }: Partial<NameFacts> = {},
): Found | undefined {
	const start = tokens[first]?.start;
	const end = tokens[last - 1]?.end;
	if (start === undefined || end === undefined || end <= start) {
		return undefined;
	}
	return {
		start,
		end,
		text: written(text.slice(start, end)),
		type,
		weight,
		known,
		entry,
		titled,
		opens,
		tokens,
		first,
		last,
		context: isNamedThing(tokens, first, last) ? 'thing' : typeFromContext(tokens, first, last),
		power: powerAt(tokens, first, last),
	};
}

function powerAt(tokens: readonly Token[], first: number, last: number): KnownName | undefined {
	const match = knownName(tokens, first);
	return match?.count === last - first && match.value.power !== undefined ? match.value : undefined;
}

/** A name with straight apostrophes, single spaces and composed letters, without what nobody sees. */
export function written(name: string): string {
	return oddlyWritten.test(name)
		? withoutInvisible(name.replaceAll('’', "'").replaceAll(/\s+/g, ' ').normalize())
		: name;
}

/** A curly apostrophe, white space that is not a single space, an accent by itself, or what nobody sees. */
const oddlyWritten = /’|\s\s|[^\S ]|[\u0300-\u036f]|[\u00ad\u200b-\u200f\u2060]/;
