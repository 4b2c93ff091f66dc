/** Where the catalogue, which people decide, knows a name, it decides. Plain data: files are read elsewhere. */
import type { Catalogue, CatalogueEntry } from '../model/entity';
import type { Span } from '../model/span';
import { tokenise } from '../text/tokens';
import { type Found, foundAt, written } from './found';
import type { WordSet } from './nameWord';
import { PhraseIndex } from './phrases';
import { splitCompounds, type Words } from './words';

/** A catalogue, ready to be looked up in. */
export interface CatalogueIndex {
	readonly names: PhraseIndex<CatalogueEntry>;
	/** What each adjective belongs to. */
	readonly adjectives: PhraseIndex<CatalogueEntry>;
	/** Names that are no entity at all. */
	readonly not: ReadonlySet<string>;
}

/** The same index for all articles of a catalogue. */
export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
	const known = indexes.get(catalogue);
	const index = known ?? newIndex(catalogue);
	if (known === undefined) {
		indexes.set(catalogue, index);
	}
	return index;
}

const indexes = new WeakMap<Catalogue, CatalogueIndex>();

/** What one entity is called is no alias of another one. */
function newIndex({ entities, notEntities }: Catalogue): CatalogueIndex {
	const names = new PhraseIndex<CatalogueEntry>();
	const adjectives = new PhraseIndex<CatalogueEntry>();
	for (const entry of entities) {
		add(names, entry.name, entry);
	}
	for (const entry of entities) {
		for (const alias of entry.aliases) {
			add(names, alias, entry);
		}
		for (const adjective of entry.adjectives) {
			add(adjectives, adjective, entry);
		}
	}
	return { names, adjectives, not: new Set(notEntities.map(name => written(name.trim()))) };
}

/** As it stands, and as a text is read for names. A name without any letter would be found in every sentence. */
function add(index: PhraseIndex<CatalogueEntry>, name: string, entry: CatalogueEntry): void {
	const words = tokenise(name);
	if (words.some(({ kind }) => kind !== 'punctuation')) {
		index.addWords(words, entry);
		index.addWords(splitCompounds(words), entry);
	}
}

/**
 * The names of some sentences with what the catalogue says about them: its names are found whatever they look like, but
 * not inside a longer name ("Zhao" in "Zhao Wenbo"). `inArticle` are the names that were found
 * in all of it, absent where these sentences are the whole.
 */
export function applyCatalogue(
	text: string,
	sentences: readonly Words[],
	found: readonly Found[],
	{ names }: CatalogueIndex,
	inArticle?: WordSet,
): readonly Found[] {
	if (names.isEmpty) {
		return found;
	}
	const all = inArticle ?? new Set(found.map(one => one.text));
	const listed = sentences
		.flatMap(words => listedNames(text, words, names))
		.filter(one => one.entry !== undefined && !isSomebodyElse(one.text, one.entry, all));
	const longer = subtract(listed, found, (a, b) => b.end - b.start > a.end - a.start);
	const others = subtract(found, longer, () => true);
	return [...longer, ...others].sort((a, b) => a.start - b.start);
}

function listedNames(text: string, { tokens }: Words, names: PhraseIndex<CatalogueEntry>): Found[] {
	const listed: Found[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const match = names.match(tokens, at);
		const rest = match && { entry: match.value, type: match.value.type, weight: 1000 };
		const one = match && foundAt(text, tokens, at, at + match.count, rest);
		if (match && one) {
			listed.push(one);
			at += match.count - 1;
		}
	}
	return listed;
}

/** True where the article has one of the names that are not this entity's, which the alias is short for. */
function isSomebodyElse(name: string, entry: CatalogueEntry, inArticle: WordSet): boolean {
	const own = written(entry.name);
	return (
		name !== own &&
		!inArticle.has(own) &&
		entry.notAliases.map(written).some(other => inArticle.has(other) && other.includes(name))
	);
}

/** `spans` without those that overlap one of `others` which `beats` them; both in order, neither overlapping itself. */
function subtract<T extends Span>(
	spans: readonly T[],
	others: readonly Span[],
	beats: (a: T, b: Span) => boolean,
): T[] {
	let from = 0;
	return spans.filter(span => {
		while ((others[from]?.end ?? Number.POSITIVE_INFINITY) <= span.start) {
			from++;
		}
		for (let at = from; (others[at]?.start ?? Number.POSITIVE_INFINITY) < span.end; at++) {
			const other = others[at];
			if (other && beats(span, other)) {
				return false;
			}
		}
		return true;
	});
}

/** Where the catalogue's adjectives stand, each with the name of its entity. */
export function listedAdjectives(
	text: string,
	{ tokens }: Words,
	{ adjectives }: CatalogueIndex,
): readonly { readonly name: string; readonly found: Found }[] {
	if (adjectives.isEmpty) {
		return [];
	}
	return tokens.flatMap((_, at) => {
		const match = adjectives.match(tokens, at);
		const found = match && foundAt(text, tokens, at, at + match.count);
		return match && found ? [{ name: match.value.name, found }] : [];
	});
}
