/** Where the catalogue, which people decide, knows a name, it decides. Plain data: files are read elsewhere. */
import type { Catalogue, CatalogueEntry } from '../model/entity';
import type { Span } from '../model/span';
import { type Found, foundAt } from './found';
import type { WordSet } from './nameWord';
import { PhraseIndex } from './phrases';
import type { Words } from './words';

/** A catalogue, ready to be looked up in. */
export interface CatalogueIndex {
	readonly names: PhraseIndex<CatalogueEntry>;
	/** What each adjective belongs to. */
	readonly adjectives: PhraseIndex<CatalogueEntry>;
	/** Names that are no entity at all. */
	readonly not: ReadonlySet<string>;
}

export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
	const names = new PhraseIndex<CatalogueEntry>();
	const adjectives = new PhraseIndex<CatalogueEntry>();
	for (const entry of catalogue.entities) {
		for (const name of [entry.name, ...entry.aliases]) {
			names.add(name, entry);
		}
		for (const adjective of entry.adjectives) {
			adjectives.add(adjective, entry);
		}
	}
	return { names, adjectives, not: new Set(catalogue.notEntities) };
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
	const written = inArticle ?? new Set(found.map(one => one.text));
	const listed = sentences
		.flatMap(words => listedNames(text, words, names))
		.filter(one => one.entry !== undefined && !isSomebodyElse(one.text, one.entry, written));
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
function isSomebodyElse(name: string, entry: CatalogueEntry, written: WordSet): boolean {
	return (
		name !== entry.name &&
		!written.has(entry.name) &&
		entry.notAliases.some(other => written.has(other) && other.includes(name))
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
