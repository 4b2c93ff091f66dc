/** The people, organisations and places that an article names. */
import type { Sentence } from '../model/article';
import type { Catalogue, Entity, Mention } from '../model/entity';
import { inTextOrder, type Span } from '../model/span';
import type { Steps } from '../model/steps';
import { characterAt, invisible, whiteSpace } from '../text/characters';
import type { Token } from '../text/tokens';
import { introducedAbbreviations } from './abbreviations';
import { type Adjectives, addAdjective } from './adjectives';
import { applyCatalogue, type CatalogueIndex, indexCatalogue, listedAdjectives } from './catalogue';
import { isMetonym } from './context';
import { datelinePlaces } from './datelines';
import { type Found, foundAt } from './found';
import { type KnownName, knownName } from './gazetteer';
import { type Group, groupNames } from './grouping';
import { headlineNames } from './headlines';
import { type ArticleWords, opensSentence } from './nameWord';
import { findSegments } from './segments';
import { withTitledSurnames } from './titledSurnames';
import { articleWords, readWords, type Words } from './words';

/**
 * All entities, in order of their first mention, then those of which the article has only the adjective, without
 * mentions. Site furniture names nobody. Where the catalogue knows a name, it decides. `tokens` are those of each
 * sentence.
 */
export function* recogniseEntities(
	text: string,
	sentences: readonly Sentence[],
	tokens: readonly (readonly Token[])[],
	catalogue: Catalogue,
): Steps<Entity[]> {
	const index = indexCatalogue(catalogue);
	const read = readSentences(text, sentences, tokens);
	const words = articleWords(read);
	yield;
	const { names, adjectives } = runningNames(text, read, words, index);
	yield;
	const all = applyCatalogue(text, read, names, index);
	const found = [...all, ...headlineNames(text, read, all, adjectives)].filter(
		one => !index.not.has(one.text),
	);
	const groups = groupNames(inTextOrder(found), introducedAbbreviations(found), words.small);
	return entitiesOf(withTitledSurnames(groups), adjectives, index);
}

/** The sentences that may name somebody. */
export function readSentences(
	text: string,
	sentences: readonly Sentence[],
	tokens: readonly (readonly Token[])[],
): Words[] {
	const read: Words[] = [];
	sentences.forEach((sentence, at) => {
		if (sentence.role !== 'furniture') {
			read.push(readWords(sentence, tokens[at] ?? [], opensLine(text, sentence)));
		}
	});
	return read;
}

/** True where nothing but white space stands before it on its line. */
function opensLine(text: string, { start }: Sentence): boolean {
	let at = start;
	while (at > 0 && text.charCodeAt(at - 1) !== lineEnd) {
		at--;
		if ((characterAt(text, at) & (whiteSpace | invisible)) === 0) {
			return false;
		}
	}
	return true;
}

const lineEnd = 10;

/** What rules and lists find in the running text of some sentences, where a capital tells. */
export function runningNames(
	text: string,
	read: readonly Words[],
	words: ArticleWords,
	index: CatalogueIndex,
) {
	const names: Found[] = [];
	const adjectives: Adjectives = new Map();
	for (const sentence of read) {
		const { tokens, isTitleCase, dateline } = sentence;
		const listed = listedAdjectives(text, sentence, index);
		const places = isTitleCase ? [] : datelineNames(text, tokens, dateline);
		const isTaken = ({ first, last }: Pick<Found, 'first' | 'last'>) =>
			listed.some(({ found }) => found.first < last && first < found.last) ||
			places.some(place => place.first < last && first < place.last);
		names.push(...places);
		for (const { name, found } of listed) {
			addAdjective(adjectives, name, found);
		}
		for (const segment of isTitleCase ? [] : findSegments(sentence, words)) {
			if (isTaken(segment)) {
				continue;
			}
			const { first, last } = segment;
			if (segment.kind === 'adjective') {
				addAdjective(adjectives, segment.country, foundAt(text, tokens, first, last));
				continue;
			}
			const { type, weight, known, titled } = segment;
			const opens = opensSentence(tokens, first, dateline);
			const one = foundAt(text, tokens, first, last, { type, weight, known, titled, opens });
			if (one) {
				names.push(one);
			}
		}
	}
	return { names, adjectives };
}

/** Places that no list knows, named as they are written elsewhere; well-known ones are left to be found as everywhere. */
function datelineNames(text: string, tokens: readonly Token[], dateline: number): readonly Found[] {
	return datelinePlaces(tokens, dateline).flatMap(({ first, last }) => {
		const place = knownName(tokens, first) ? undefined : foundAt(text, tokens, first, last, datelinePlace);
		const words = tokens.slice(first, last).map(token => token.text);
		return place === undefined ? [] : { ...place, text: words.join(' ') };
	});
}

const datelinePlace = { type: 'place', weight: 12 } as const;

function entitiesOf(groups: readonly Group[], adjectives: Adjectives, index: CatalogueIndex): Entity[] {
	const tied = new Set<string>();
	const entities = groups.map(({ name, type, isGuess, found }): Entity => {
		const id = found.find(({ entry }) => entry)?.entry?.id;
		const names = new Set([name]);
		const mentions: Mention[] = [];
		for (const one of found) {
			const { power } = one;
			if (power?.power === 'country') {
				names.add(power.name);
			}
			mentions.push(mentionOf(one, power?.power));
		}
		for (const one of names) {
			tied.add(one);
		}
		return {
			name,
			type,
			...(isGuess && { isGuess }),
			...(id !== undefined && { id }),
			mentions: inTextOrder(mentions),
			adjectives:
				adjectives.size === 0 ? [] : inTextOrder([...names].flatMap(one => adjectives.get(one) ?? [])),
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

export function mentionOf({ start, end, tokens, first, last }: Found, power: KnownName['power']): Mention {
	return power !== undefined && isMetonym(tokens, first, last, power)
		? { start, end, metonym: true }
		: { start, end };
}
