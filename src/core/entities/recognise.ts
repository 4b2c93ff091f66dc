/** The people, organisations and places that an article names. */
import type { Line, Sentence } from '../model/article';
import type { Catalogue, Entity, Mention } from '../model/entity';
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
	return entitiesOf(groups, adjectives);
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

function entitiesOf(groups: readonly Group[], adjectives: Adjectives): Entity[] {
	const entities = groups.map(({ name, type, found }): Entity => {
		const id = found.find(({ entry }) => entry)?.entry?.id;
		const tied = type === 'place' ? countryOf(name, found) : name;
		return {
			name,
			type,
			...(id !== undefined && { id }),
			mentions: [...found].sort((a, b) => a.start - b.start).map(mentionOf),
			adjectives: adjectives.get(tied) ?? [],
		};
	});
	entities.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
	const tied = new Set(entities.flatMap(entity => entity.adjectives));
	for (const [name, spans] of adjectives) {
		if (!spans.some(span => tied.has(span))) {
			entities.push({ name, type: 'place', mentions: [], adjectives: spans });
		}
	}
	return entities;
}

/** The gazetteer's name of a place that the catalogue may call otherwise. */
function countryOf(name: string, found: readonly Found[]): string {
	return (
		found
			.map(({ tokens, first }) => knownName(tokens, first)?.value)
			.find(known => known?.power === 'country')?.name ?? name
	);
}

function mentionOf({ start, end, tokens, first, last }: Found): Mention {
	const known = knownName(tokens, first);
	const power = known?.count === last - first ? known.value.power : undefined;
	return power !== undefined && isMetonym(tokens, first, last, power)
		? { start, end, metonym: true }
		: { start, end };
}
