/** The people, organisations and places that an article names. */
import type { Line, Sentence } from '../model/article';
import type { Catalogue, Entity, Mention } from '../model/entity';
import type { Span } from '../model/span';
import { introducedAbbreviations } from './abbreviations';
import { type Adjectives, addAdjective } from './adjectives';
import { applyCatalogue, type CatalogueIndex, indexCatalogue, listedAdjectives } from './catalogue';
import { isMetonym } from './context';
import { type Found, foundAt } from './found';
import { knownName } from './gazetteer';
import { type Group, groupNames } from './grouping';
import { headlineNames } from './headlines';
import { type ArticleWords, opensSentence } from './nameWord';
import { findSegments } from './segments';
import { articleWords, readWords, type Words } from './words';

/**
 * All entities, in order of their first mention, then those of which the article has only the adjective, without
 * mentions. Site furniture names nobody. Where the catalogue knows a name, it decides.
 */
export function recogniseEntities(
	text: string,
	lines: readonly Line[],
	sentences: readonly Sentence[],
	catalogue: Catalogue,
): Entity[] {
	const index = indexCatalogue(catalogue);
	const starts = new Set(lines.map(({ start }) => start));
	const read = sentences
		.filter(({ role }) => role !== 'furniture')
		.map(sentence => readWords(text, sentence, starts.has(sentence.start)));
	const words = articleWords(read);
	const { names, adjectives } = runningNames(text, read, words, index);
	const all = applyCatalogue(text, read, names, index);
	const found = [...all, ...headlineNames(text, read, all, adjectives)]
		.filter(one => !index.not.has(one.text))
		.sort((a, b) => a.start - b.start);
	const groups = groupNames(found, introducedAbbreviations(found), words.small);
	return entitiesOf(groups, adjectives, index);
}

/** What rules and lists find in running text, where a capital tells. */
function runningNames(text: string, read: readonly Words[], words: ArticleWords, index: CatalogueIndex) {
	const names: Found[] = [];
	const adjectives: Adjectives = new Map();
	for (const sentence of read) {
		const { tokens, isTitleCase } = sentence;
		const listed = listedAdjectives(text, sentence, index);
		const taken = new Set(listed.flatMap(({ found }) => tokens.slice(found.first, found.last)));
		for (const { name, found } of listed) {
			addAdjective(adjectives, name, found);
		}
		for (const segment of isTitleCase ? [] : findSegments(tokens, words)) {
			const opens = opensSentence(tokens, segment.first);
			const { first, last } = segment;
			const one = tokens.slice(first, last).some(token => taken.has(token))
				? undefined
				: foundAt(text, tokens, first, last, segment.kind === 'name' ? { ...segment, opens } : {});
			if (segment.kind === 'adjective') {
				addAdjective(adjectives, segment.country, one);
			} else {
				names.push(...(one ? [one] : []));
			}
		}
	}
	return { names, adjectives };
}

function entitiesOf(groups: readonly Group[], adjectives: Adjectives, index: CatalogueIndex): Entity[] {
	const tied = new Set<string>();
	const entities = groups.map(({ name, type, found }): Entity => {
		const id = found.find(({ entry }) => entry)?.entry?.id;
		const names = new Set([name, ...countriesOf(found)]);
		for (const one of names) {
			tied.add(one);
		}
		return {
			name,
			type,
			...(id !== undefined && { id }),
			mentions: found.map(mentionOf).sort((a, b) => a.start - b.start),
			adjectives: [...names].flatMap(one => adjectives.get(one) ?? []).sort((a, b) => a.start - b.start),
		};
	});
	entities.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
	const others = [...adjectives].filter(([name]) => !tied.has(name));
	return [...entities, ...others.map(([name, spans]) => unmentioned(name, spans, index))];
}

/** What an article only has the adjective of. */
function unmentioned(name: string, adjectives: readonly Span[], { names }: CatalogueIndex): Entity {
	const entry = names.get(name);
	return { name, type: entry?.type ?? 'place', ...(entry && { id: entry.id }), mentions: [], adjectives };
}

/** The gazetteer's names of a country that the catalogue may call otherwise. */
function countriesOf(found: readonly Found[]): string[] {
	return found.flatMap(({ tokens, first, last }) => {
		const known = knownName(tokens, first);
		return known?.value.power === 'country' && known.count === last - first ? [known.value.name] : [];
	});
}

function mentionOf({ start, end, tokens, first, last }: Found): Mention {
	const known = knownName(tokens, first);
	const power = known?.count === last - first ? known.value.power : undefined;
	return power !== undefined && isMetonym(tokens, first, last, power)
		? { start, end, metonym: true }
		: { start, end };
}
