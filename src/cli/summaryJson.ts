/** The summary as `hearsay summary --json` prints it: the figures, and the marks that they count, in code points. */
import {
	type Corpus,
	corpusFindings,
	type DecidedGroup,
	type EntityFigures,
	type Kind,
	type OfferReason,
	placesOf,
	rowOf,
	type Summary,
	type SummaryRow,
	summarise,
} from '../core/index';
import { CodePoints } from './codePoints';
import { type FindingsJson, findingsJson } from './findingsJson';
import { jsonPieces, type Streamed } from './jsonStream';
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

/** The whole of it, in pieces; what comes last is worked out when the rest is written. */
export function* summaryJson(corpus: Corpus, decided: readonly DecidedGroup[]): Generator<string> {
	const { entities, ...figures } = summarise(corpus);
	const summary: Streamed<SummaryJson> = {
		...figures,
		entities: entitiesJson(corpus, entities),
		offers: offersJson(corpus),
		ladders: lazily(() => laddersJson(corpus)),
		marks: marksJson(corpus),
	};
	const whole = {
		...summary,
		get findings(): Streamed<FindingsJson> {
			return findingsJson(corpus, corpusFindings(corpus, decided));
		},
	};
	yield* jsonPieces(whole, new Set(['findings']));
	yield '\n';
}

function* lazily<T>(list: () => Iterable<T>): Iterable<T> {
	yield* list();
}

function* entitiesJson(corpus: Corpus, entities: Summary['entities']): Iterable<EntityJson> {
	for (const entity of entities) {
		yield {
			...entity,
			aliases: corpus.entity(entity.key)?.aliases ?? [],
			denials: placesOf(corpus, entity.key, 'denials').length,
		};
	}
}

function* marksJson(corpus: Corpus): Iterable<MarkJson> {
	const codePoints = new CodePoints(corpus);
	for (const placed of corpus.marks()) {
		yield markJson(rowOf(placed), codePoints);
	}
}

function markJson(
	{ article, span, kind, status, who, tagId, text }: SummaryRow,
	codePoints: CodePoints,
): MarkJson {
	const place = span === null ? undefined : codePoints.of(article, span);
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
}

function offersJson(corpus: Corpus): readonly OfferJson[] {
	const nameOf = (key: string) => corpus.entity(key)?.name ?? key;
	return corpus.offers().map(({ entity, other, reason }) => ({
		entities: [entity, other],
		names: [nameOf(entity), nameOf(other)],
		reason,
	}));
}
