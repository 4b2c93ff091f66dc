/** What is said about entities, and by them. */
import { entityTypes } from '../model/entity';
import type { CorpusArticle } from './articleView';
import type { EntityIndex } from './entityIndex';
import { type Mark, type PlacedMark, sentencesAt } from './marks';
import type { CorpusSpeaker } from './speakers';

/** Each list in the order of the corpus. */
export interface EntityMarks {
	/** Claims in sentences that mention the entity. */
	readonly claims: readonly PlacedMark[];
	/** Claims that accuse the entity of something. */
	readonly accused: readonly PlacedMark[];
	/** Attributions whose speaker the entity is. */
	readonly saidBy: readonly PlacedMark[];
}

/** By entity key; entities of which nothing is said are missing. */
export function entityMarksOf(
	articles: readonly CorpusArticle[],
	marks: readonly PlacedMark[],
	speakers: readonly CorpusSpeaker[],
	entities: EntityIndex,
): ReadonlyMap<string, EntityMarks> {
	const found = new Map<string, { claims: PlacedMark[]; accused: PlacedMark[]; saidBy: PlacedMark[] }>();
	const of = (key: string) => {
		const lists = found.get(key) ?? { claims: [], accused: [], saidBy: [] };
		found.set(key, lists);
		return lists;
	};
	const mentions = new Map(articles.map(article => [article.id, mentionedIn(article, entities)]));
	for (const placed of marks.filter(({ mark }) => mark.kind === 'claim')) {
		for (const key of aboutWhom(placed.mark, mentions.get(placed.article.id))) {
			of(key).claims.push(placed);
		}
		for (const key of accusedBy(placed.mark, entities)) {
			of(key).accused.push(placed);
		}
	}
	for (const { entity, spoken } of speakers) {
		if (entity !== undefined) {
			of(entity).saidBy.push(...spoken.filter(({ mark }) => mark.kind === 'attribution'));
		}
	}
	return found;
}

/** Keys of the entities that each sentence mentions, by index of the sentence. */
type Mentioned = ReadonlyMap<number, ReadonlySet<string>>;

function mentionedIn({ view: { analysis } }: CorpusArticle, entities: EntityIndex): Mentioned {
	const mentioned = new Map<number, Set<string>>();
	for (const entity of analysis.entities) {
		for (const mention of entity.mentions) {
			const key = entities.keyOf(entity, mention);
			const sentence = sentencesAt(analysis.sentences, mention)?.first;
			if (sentence !== undefined) {
				mentioned.set(sentence, (mentioned.get(sentence) ?? new Set()).add(key));
			}
		}
	}
	return mentioned;
}

function aboutWhom({ sentences }: Mark, mentioned: Mentioned | undefined): Set<string> {
	const keys = new Set<string>();
	for (let sentence = sentences?.first ?? 0; sentence <= (sentences?.last ?? -1); sentence++) {
		for (const key of mentioned?.get(sentence) ?? []) {
			keys.add(key);
		}
	}
	return keys;
}

function accusedBy({ accused }: Mark, entities: EntityIndex): Set<string> {
	return new Set(accused.map(name => entities.find(name, entityTypes)).filter(key => key !== undefined));
}
