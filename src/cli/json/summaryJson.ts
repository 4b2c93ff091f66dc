/** The summary as `hearsay summary --json` prints it: the figures, and the marks that they count, in code points. */
import {
	type Corpus,
	type DecidedGroup,
	type EntityFigures,
	findingsInParts,
	type Kind,
	type MarkRow,
	type OfferReason,
	rowOf,
	type Summary,
	summarise,
} from '../../core/index';
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
	const summary: Omit<Streamed<SummaryJson>, 'offers' | 'ladders' | 'marks'> = {
		...figures,
		entities: entitiesJson(corpus, entities),
	};
	const whole = {
		...summary,
		get offers() {
			// The figures are written: they and all tags and suggestions take more memory than the articles.
			corpus.forgetMarks();
			return offersJson(corpus);
		},
		get ladders() {
			return laddersJson(corpus);
		},
		get marks() {
			return marksJson(corpus);
		},
		get findings(): Streamed<FindingsJson> {
			corpus.forgetAllButNames();
			return findingsJson(corpus, findingsInParts(corpus, decided));
		},
	};
	yield* jsonPieces(whole, new Set(['findings']));
	yield '\n';
}

function* entitiesJson(corpus: Corpus, entities: Summary['entities']): Iterable<EntityJson> {
	const denials = denialsByEntity(corpus);
	for (const entity of entities) {
		yield {
			...entity,
			aliases: corpus.entity(entity.key)?.aliases ?? [],
			denials: denials.get(entity.key) ?? 0,
		};
	}
}

/** As many as `placesOf` has for each, of those that deny anything; counted together, since it looks at all speakers. */
function denialsByEntity(corpus: Corpus): ReadonlyMap<string, number> {
	const places = new Map<string, Set<string>>();
	for (const speaker of corpus.speakers()) {
		const { entity, denials } = speaker;
		if (entity !== undefined && denials > 0) {
			const own = places.get(entity) ?? new Set();
			places.set(entity, own);
			for (const { article, mark } of speaker.spoken) {
				if (mark.kind === 'denial' && mark.span) {
					own.add(`${article.id} ${mark.span.start}`);
				}
			}
		}
	}
	return new Map([...places].map(([key, { size }]) => [key, size]));
}

function* marksJson(corpus: Corpus): Iterable<MarkJson> {
	const codePoints = new CodePoints(corpus);
	for (const marks of corpus.marksInTurn()) {
		for (const placed of marks) {
			yield markJson(rowOf(placed), codePoints);
		}
	}
}

function markJson(
	{ article, span, kind, status, who, tagId, text }: MarkRow,
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
