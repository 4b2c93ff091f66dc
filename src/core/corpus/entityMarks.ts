/** What is said about an entity, and by it. */

import type { Sentence } from '../model/article';
import { entityTypes, type Mention } from '../model/entity';
import type { EntityIndex } from './entityIndex';
import { type Mark, type PlacedMark, sentencesAt } from './marks';
import type { MarksByName, NamedMarks } from './marksByName';

/** Each list in the order of the corpus. */
export interface EntityMarks {
	/** Claims in sentences that mention the entity. */
	readonly claims: readonly PlacedMark[];
	/** Claims that accuse the entity of something. */
	readonly accused: readonly PlacedMark[];
	/** Attributions whose speaker the entity is. */
	readonly saidBy: readonly PlacedMark[];
}

/** Those of the marks that are claims in sentences with one of the mentions, all of one article. */
export function claimsAbout(
	marks: readonly PlacedMark[],
	mentions: readonly Mention[],
	sentences: readonly Sentence[],
): readonly PlacedMark[] {
	const mentioned = new Set(mentions.map(mention => sentencesAt(sentences, mention)?.first));
	return marks.filter(({ mark }) => mark.kind === 'claim' && touches(mark, mentioned));
}

function touches({ sentences }: Mark, mentioned: ReadonlySet<number | undefined>): boolean {
	for (let sentence = sentences?.first ?? 0; sentence <= (sentences?.last ?? -1); sentence++) {
		if (mentioned.has(sentence)) {
			return true;
		}
	}
	return false;
}

/** Whom a claim accuses, by the names that it has for them. */
export function accusedIn({ kind, accused }: Mark): readonly string[] {
	return kind === 'claim' ? [...new Set(accused)] : [];
}

/** The names by which an entity is accused, by its key. */
export function accusedEntities(
	accused: MarksByName,
	entities: EntityIndex,
): ReadonlyMap<string, readonly NamedMarks[]> {
	const found = new Map<string, NamedMarks[]>();
	for (const named of accused.all()) {
		const key = entities.find(named.name, entityTypes);
		if (key !== undefined) {
			found.set(key, [...(found.get(key) ?? []), named]);
		}
	}
	return found;
}
