/** The summary as `hearsay summary --json` prints it: the figures, and the marks that they count, in code points. */
import {
	type Corpus,
	type EntityFigures,
	type Kind,
	type OfferReason,
	offsetMap,
	placesOf,
	rows,
	type Summary,
	type SummaryRow,
	summarise,
} from '../core/index';
import { type LadderJson, laddersJson } from './ladderJson';

/** A tag or suggestion. */
export interface MarkJson {
	readonly article: string;
	/** `null` where a tag has lost its place. */
	readonly start: number | null;
	readonly end: number | null;
	readonly kind: Kind;
	readonly status: 'tag' | 'suggestion';
	/** '' where nobody is named. */
	readonly who: string;
	/** Only of tags. */
	readonly id?: string;
	/** The whole sentences round the place. */
	readonly text: string;
}

/** Two entities that may be the same. */
export interface OfferJson {
	/** Keys of entities. */
	readonly entities: readonly [string, string];
	readonly names: readonly [string, string];
	readonly reason: OfferReason;
}

export interface EntityJson extends EntityFigures {
	/** Other names that the articles have for it. */
	readonly aliases: readonly string[];
	/** Sentences in which it denies something. */
	readonly denials: number;
}

export interface SummaryJson extends Omit<Summary, 'entities'> {
	readonly entities: readonly EntityJson[];
	/** What nobody has decided yet. */
	readonly offers: readonly OfferJson[];
	readonly ladders: readonly LadderJson[];
	readonly marks: readonly MarkJson[];
}

export function summaryJson(corpus: Corpus): SummaryJson {
	const maps = new Map(corpus.articles().map(({ id, view }) => [id, offsetMap(view.text)]));
	const mark = ({ article, span, kind, status, who, tagId, text }: SummaryRow): MarkJson => {
		const place = span === null ? undefined : maps.get(article)?.spanToCodePoints(span);
		return {
			article,
			start: place?.start ?? null,
			end: place?.end ?? null,
			kind,
			status,
			who,
			...(tagId !== undefined && { id: tagId }),
			text,
		};
	};
	const { entities, ...figures } = summarise(corpus);
	return {
		...figures,
		entities: entities.map(entity => ({
			...entity,
			aliases: corpus.entity(entity.key)?.aliases ?? [],
			denials: placesOf(corpus, entity.key, 'denials').length,
		})),
		offers: offersJson(corpus),
		ladders: laddersJson(corpus),
		marks: rows(corpus, { of: 'marks' }).map(mark),
	};
}

function offersJson(corpus: Corpus): readonly OfferJson[] {
	const nameOf = (key: string) => corpus.entity(key)?.name ?? key;
	return corpus.offers().map(({ entity, other, reason }) => ({
		entities: [entity, other],
		names: [nameOf(entity), nameOf(other)],
		reason,
	}));
}
