/** What is said about an entity, and by it. */

import type { Analysis } from '../model/analysis';
import type { Sentence } from '../model/article';
import { entityTypes, type Mention } from '../model/entity';
import { contains } from '../model/span';
import type { Called } from './calls';
import type { EntityIndex } from './entityIndex';
import { put } from './listsByKey';
import { type Mark, type PlacedMark, sentencesAt } from './marks';
import type { MarksByName, NamedMarks } from './marksByName';
import type { WatchedName } from './naming/watchedNames';
import { drain, finish, type Steps } from './steps';

/** Each list in the order of the corpus. */
export interface EntityMarks {
	/** Claims in sentences that mention the entity, and not only as who speaks. */
	readonly claims: readonly PlacedMark[];
	/** Claims that accuse the entity of something. */
	readonly accused: readonly PlacedMark[];
	/** Attributions whose speaker the entity is. */
	readonly saidBy: readonly PlacedMark[];
}

/** Whether a mention stands in the name of a speaker: what somebody says is not yet said about them. */
export function speakingIn({ attributions }: Analysis): (mention: Mention) => boolean {
	const speakers = attributions.flatMap(({ speaker }) => speaker ?? []);
	return mention => speakers.some(speaker => contains(speaker, mention));
}

/**
 * Places among the marks of those that are claims in sentences with one of the mentions, all of one article.
 * @param mentions none of them in the name of a speaker
 */
export function claimsAbout(
	marks: readonly PlacedMark[],
	mentions: readonly Mention[],
	sentences: readonly Sentence[],
): readonly number[] {
	const mentioned = new Set(mentions.map(mention => sentencesAt(sentences, mention)?.first));
	return marks.flatMap(({ mark }, at) => (mark.kind === 'claim' && touches(mark, mentioned) ? at : []));
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
export function accusedIn({ kind, accused }: Called): readonly string[] {
	return kind === 'claim' ? [...new Set(accused)] : [];
}

/** Who is meant by the names that claims accuse, kept up to date. */
export class AccusedIndex {
	readonly #meant = new Map<NamedMarks, WatchedName>();

	/**
	 * @param accused is filed by `accusedIn`
	 * @param pauseAfter so many names, when what has changed is followed in steps
	 */
	constructor(
		private readonly accused: MarksByName,
		private readonly entities: EntityIndex,
		private readonly pauseAfter: number,
	) {}

	/** Follows what has changed, with pauses: `byEntity` is quick then. */
	*updating(): Steps<void> {
		yield* this.entities.updating();
		yield* drain(this.accused.touched, this.pauseAfter, named => this.#take(named));
	}

	#take(named: NamedMarks): void {
		const known = this.#meant.get(named);
		if (named.count === 0 && known) {
			this.entities.unwatch(known);
			this.#meant.delete(named);
		} else if (named.count > 0 && !known) {
			const meant = this.entities.watch(named.name, entityTypes, () => undefined);
			this.#meant.set(named, meant);
		}
	}

	/** The names by which an entity is accused, by its key. */
	byEntity(): ReadonlyMap<string, readonly NamedMarks[]> {
		finish(this.updating());
		const found = new Map<string, NamedMarks[]>();
		for (const [named, { key }] of this.#meant) {
			if (key !== undefined) {
				put(found, key, named);
			}
		}
		return found;
	}
}

/** Claims take reading every article that mentions the entity: they are found when somebody asks for them. */
export class FoundMarks implements EntityMarks {
	#claims: EntityMarks['claims'] | undefined;

	constructor(
		readonly accused: EntityMarks['accused'],
		readonly saidBy: EntityMarks['saidBy'],
		private readonly findClaims: () => EntityMarks['claims'],
	) {}

	get claims(): EntityMarks['claims'] {
		this.#claims ??= this.findClaims();
		return this.#claims;
	}
}
