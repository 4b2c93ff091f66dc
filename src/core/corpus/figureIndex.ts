/**
 * What the figures of speakers and entities count, as places in `Corpus.marks()`: made once for a state of the corpus,
 * so that another query need not ask again who said what about whom.
 */
import type { Mention } from '../model/entity';
import type { CorpusArticle } from './articleView';
import type { Corpus } from './corpus';
import type { CorpusEntity } from './corpusEntity';
import { claimsAbout } from './entityMarks';
import { marksOfSpeaker } from './figures';
import { type Mark, type PlacedMark, sentencesAt } from './marks';
import type { EntityFigure, SpeakerFigure } from './selection';
import type { CorpusSpeaker } from './speakers';
import { eachOf, finish, type Steps } from './steps';

/** In `Corpus.marks()`, from 0. */
export type Places = Uint32Array;

export interface SpeakerPlaces {
	readonly speaker: CorpusSpeaker;
	readonly places: Readonly<Record<SpeakerFigure, Places>>;
}

export interface EntityPlaces {
	readonly entity: CorpusEntity;
	readonly places: Readonly<Record<Exclude<EntityFigure, 'mentions'>, Places>>;
}

/** Where an article names somebody. A corpus has a hundred places for each article: they are kept as numbers. */
export interface Naming {
	readonly article: CorpusArticle;
	/**
	 * Four numbers a mention: the place of the entity in the index's `entities`, the index of the sentence (-1 where it
	 * stands in none, or in more than one), start and end. Those of one entity come together.
	 */
	readonly mentions: Int32Array;
}

/** Numbers a mention. */
export const namingStride = 4;

export interface FigureIndex {
	readonly speakers: readonly SpeakerPlaces[];
	readonly entities: readonly EntityPlaces[];
	/** In the order of the corpus; articles that name nothing are left out. */
	readonly naming: readonly Naming[];
}

/** By the list of all marks, which is another one as soon as the corpus has changed. */
const known = new WeakMap<readonly PlacedMark[], FigureIndex>();

export function figureIndex(corpus: Corpus): FigureIndex {
	return known.get(corpus.marks()) ?? finish(figureIndexSteps(corpus));
}

/** So many articles, speakers or entities are looked at between two pauses. */
const pauseAfter = 20;
/** So many tags and suggestions. */
const marksAtOnce = 1000;

/** The corpus must not change between the steps. */
export function* figureIndexSteps(corpus: Corpus): Steps<FigureIndex> {
	yield* corpus.reading();
	const marks = corpus.marks();
	const before = known.get(marks);
	if (before !== undefined) {
		return before;
	}
	const placeOf = new Map<Mark, number>();
	yield* eachOf(marks, marksAtOnce, ({ mark }, at) => placeOf.set(mark, at));
	const places = (placed: readonly PlacedMark[]) =>
		Uint32Array.from(placed, ({ mark }) => placeOf.get(mark) ?? marks.length);
	const speakers = yield* eachOf(corpus.speakers(), pauseAfter, speaker => speakerPlaces(speaker, places));
	const { naming, claims } = yield* namingSteps(corpus);
	const entities = yield* eachOf(corpus.entities(), pauseAfter, (entity, at): EntityPlaces => {
		const { accused, saidBy } = corpus.marksAbout(entity.key);
		const about = { claims: places(claims[at] ?? []), accused: places(accused), saidBy: places(saidBy) };
		return { entity, places: about };
	});
	const index = { speakers, entities, naming };
	known.set(marks, index);
	return index;
}

function speakerPlaces(
	speaker: CorpusSpeaker,
	places: (placed: readonly PlacedMark[]) => Places,
): SpeakerPlaces {
	const of = (figure: SpeakerFigure) => places(marksOfSpeaker(speaker, figure));
	return {
		speaker,
		places: {
			attributions: of('attributions'),
			direct: of('direct'),
			mixed: of('mixed'),
			indirect: of('indirect'),
			denials: of('denials'),
		},
	};
}

interface NamingAndClaims extends Pick<FigureIndex, 'naming'> {
	/** Claims in sentences that mention the entity, by its place. */
	readonly claims: readonly (readonly PlacedMark[])[];
}

/** Article by article: one that is kept packed is unpacked once. */
function* namingSteps(corpus: Corpus): Steps<NamingAndClaims> {
	const namedIn = new Map<string, number[]>();
	const claims: PlacedMark[][] = yield* eachOf(corpus.entities(), pauseAfter, ({ key }, entity) => {
		for (const { article, mentions } of corpus.mentions(key)) {
			const own = namedIn.get(article.id) ?? [];
			for (const { start, end } of mentions) {
				own.push(entity, -1, start, end);
			}
			namedIn.set(article.id, own);
		}
		return [];
	});
	const claimsIn = new Map<string, PlacedMark[]>();
	yield* eachOf(corpus.marks(), marksAtOnce, placed => {
		if (placed.mark.kind === 'claim') {
			const own = claimsIn.get(placed.article.id) ?? [];
			own.push(placed);
			claimsIn.set(placed.article.id, own);
		}
	});
	const articles = corpus.articles().filter(({ id }) => namedIn.has(id));
	const naming = yield* eachOf(articles, pauseAfter, (article): Naming => {
		const { sentences } = article.view.analysis;
		const mentions = Int32Array.from(namedIn.get(article.id) ?? []);
		namedIn.delete(article.id);
		const own = claimsIn.get(article.id) ?? [];
		for (const [entity, spans] of byEntity(mentions)) {
			claims[entity]?.push(...claimsAbout(own, spans, sentences));
		}
		for (let at = 0; at < mentions.length; at += namingStride) {
			mentions[at + 1] = sentenceOf(mentionAt(mentions, at), sentences);
		}
		return { article, mentions };
	});
	return { naming, claims };
}

/** Where a mention stands; `at` is where its numbers begin. */
export function mentionAt(mentions: Int32Array, at: number): Mention {
	return { start: mentions[at + 2] ?? 0, end: mentions[at + 3] ?? 0 };
}

function byEntity(mentions: Int32Array): ReadonlyMap<number, readonly Mention[]> {
	const found = new Map<number, Mention[]>();
	for (let at = 0; at < mentions.length; at += namingStride) {
		const entity = mentions[at] ?? -1;
		const own = found.get(entity) ?? [];
		own.push(mentionAt(mentions, at));
		found.set(entity, own);
	}
	return found;
}

function sentenceOf(mention: Mention, sentences: CorpusArticle['view']['analysis']['sentences']): number {
	const range = sentencesAt(sentences, mention);
	return range?.first === range?.last ? (range?.first ?? -1) : -1;
}
