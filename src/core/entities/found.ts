/** A name as it was found in the text, on its way to its entity. */
import type { CatalogueEntry, EntityType } from '../model/entity';
import type { Span } from '../model/span';
import type { Token } from '../text/tokens';
import type { KnownName } from './gazetteer';

export interface Found extends Span {
	/** As it is written, with straight apostrophes and single spaces. */
	readonly text: string;
	/** Absent where nothing in the name tells. */
	readonly type?: EntityType;
	/** How sure `type` is: 100 for a well-known name, 1 for a guess. */
	readonly weight: number;
	readonly known?: KnownName;
	/** What the catalogue has under this name. */
	readonly entry?: CatalogueEntry;
	/** True where a title stands before it. */
	readonly titled: boolean;
	/** True where the sentence demands a capital here anyway. */
	readonly opens: boolean;
	/** Tokens of its sentence; the name is those from `first` up to, not including, `last`. */
	readonly tokens: readonly Token[];
	readonly first: number;
	readonly last: number;
}

/** The tokens from `first` up to `last` as a name; `undefined` for none. */
export function foundAt(
	text: string,
	tokens: readonly Token[],
	first: number,
	last: number,
	rest: Partial<Found> = {},
): Found | undefined {
	const start = tokens[first]?.start;
	const end = tokens[last - 1]?.end;
	if (start === undefined || end === undefined || end <= start) {
		return undefined;
	}
	const name = written(text.slice(start, end));
	return { weight: 0, titled: false, opens: false, ...rest, start, end, text: name, tokens, first, last };
}

/** A name with straight apostrophes and single spaces. */
function written(name: string): string {
	return /[’\s]/.test(name) ? name.replaceAll('’', "'").replaceAll(/\s+/g, ' ') : name;
}
