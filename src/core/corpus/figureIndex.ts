/**
 * What the figures of speakers and entities count, as places in `Corpus.marks()`: made once for a state of the corpus,
 * so that another query need not ask again who said what about whom.
 */
import type { Mention } from '../model/entity';
import type { Corpus } from './corpus';
import type { CorpusEntity } from './corpusEntity';
import { claimsAbout, speakingIn } from './entityMarks';
import { countsAs } from './figures';
import { MarkColumns } from './markColumns';
import { type PlacedMark, sentencesAt } from './marks';
import { type EntityFigure, type SpeakerFigure, speakerFigures } from './selection';
import type { CorpusSpeaker } from './speakers';
import { eachOf, finish, type Steps } from './steps';

/** What one figure counts of many speakers or entities: places in `Corpus.marks()`, from 0, each with whose it is. */
export interface Tally {
	/** Places among the index's speakers or entities. */
	readonly owners: Uint32Array;
	/** Of one owner none comes twice. */
	readonly places: Uint32Array;
}

/** Where somebody is named. A corpus has a hundred places for each article: they are kept as numbers. */
export interface Naming {
	/**
	 * Four numbers a mention: the place of the entity in the index's `entities`, the sentence by its number among those of
	 * all articles, start and end. In the order of the corpus; those of one entity in one article come together.
	 */
	readonly mentions: Int32Array;
	/** Where the mentions of each article begin, and behind the last where they end. */
	readonly starts: Uint32Array;
}

/** Numbers a mention. */
export const namingStride = 4;

export interface FigureIndex {
	readonly columns: MarkColumns;
	/** The number of each article's first sentence among those of all articles, and behind the last how many there are. */
	readonly sentenceStarts: Uint32Array;
	readonly speakers: readonly CorpusSpeaker[];
	readonly spoken: Readonly<Record<SpeakerFigure, Tally>>;
	readonly entities: readonly CorpusEntity[];
	readonly about: Readonly<Record<Exclude<EntityFigure, 'mentions'>, Tally>>;
	readonly naming: Naming;
}

/** By the list of all marks, which is another one as soon as the corpus has changed. */
const known = new WeakMap<readonly PlacedMark[], FigureIndex>();

export function figureIndex(corpus: Corpus): FigureIndex {
	return known.get(corpus.marks()) ?? finish(figureIndexSteps(corpus));
}

/** So many articles are looked at between two pauses. */
const pauseAfter = 20;
/** So many of those that mention one entity. */
const mentioningAtOnce = 500;
/** So many articles of which only numbers are looked at. */
const numbersAtOnce = 1000;

/** The corpus must not change between the steps. */
export function* figureIndexSteps(corpus: Corpus): Steps<FigureIndex> {
	yield* corpus.reading();
	const marks = corpus.marks();
	const before = known.get(marks);
	if (before !== undefined) {
		return before;
	}
	const columns = yield* MarkColumns.of(marks, corpus.articles());
	yield* corpus.knowing();
	const speakers = corpus.speakers();
	const startOf = startsByArticle(columns);
	const { spoken, saidBy } = yield* speechSteps(speakers, columns, startOf);
	const { naming, sentenceStarts, claims } = yield* namingSteps(corpus, columns);
	const entities = corpus.entities();
	const [about, accused, said] = [new TallyMaker(), new TallyMaker(), new TallyMaker()];
	for (const [owner, { key }] of entities.entries()) {
		about.add(owner, claims[owner] ?? []);
		accused.add(owner, yield* corpus.accusedNumbers(key, startOf));
		said.add(owner, saidBy.get(key) ?? []);
		yield;
	}
	const index: FigureIndex = {
		columns,
		sentenceStarts,
		speakers,
		spoken,
		entities,
		about: { claims: about.made, accused: accused.made, saidBy: said.made },
		naming,
	};
	known.set(marks, index);
	return index;
}

/** For an article's id, the place of its first tag or suggestion in `Corpus.marks()`. */
function startsByArticle({ articles, starts }: MarkColumns): (article: string) => number {
	const known = new Map(articles.map(({ id }, at) => [id, starts[at] ?? 0]));
	return id => known.get(id) ?? 0;
}

class TallyMaker {
	readonly #owners: number[] = [];
	readonly #places: number[] = [];

	add(owner: number, places: readonly number[]): void {
		for (const place of places) {
			this.#owners.push(owner);
			this.#places.push(place);
		}
	}

	get made(): Tally {
		return { owners: Uint32Array.from(this.#owners), places: Uint32Array.from(this.#places) };
	}
}

interface SpeechTallies extends Pick<FigureIndex, 'spoken'> {
	/** Places of the attributions to each entity that speaks, by its key. */
	readonly saidBy: ReadonlyMap<string, readonly number[]>;
}

function* speechSteps(
	speakers: readonly CorpusSpeaker[],
	{ marks }: MarkColumns,
	startOf: (article: string) => number,
): Steps<SpeechTallies> {
	const maker = () => new TallyMaker();
	const said = {
		attributions: maker(),
		direct: maker(),
		mixed: maker(),
		indirect: maker(),
		denials: maker(),
	};
	const saidBy = new Map<string, readonly number[]>();
	for (const [owner, speaker] of speakers.entries()) {
		const places = yield* speaker.spokenNumbers(startOf);
		const of = (figure: SpeakerFigure) =>
			places.filter(place => marks[place] && countsAs(marks[place].mark, figure));
		for (const figure of speakerFigures) {
			said[figure].add(owner, of(figure));
		}
		if (speaker.entity !== undefined) {
			saidBy.set(speaker.entity, of('attributions'));
		}
		yield;
	}
	return {
		spoken: {
			attributions: said.attributions.made,
			direct: said.direct.made,
			mixed: said.mixed.made,
			indirect: said.indirect.made,
			denials: said.denials.made,
		},
		saidBy,
	};
}

interface NamingAndClaims extends Pick<FigureIndex, 'naming' | 'sentenceStarts'> {
	/** Of claims about the entity, by its place: where they are in `Corpus.marks()`. */
	readonly claims: readonly (readonly number[])[];
}

/** Article by article: one that is kept packed is unpacked once. */
function* namingSteps(corpus: Corpus, columns: MarkColumns): Steps<NamingAndClaims> {
	const namedIn = new Map<string, number[]>();
	const entities = corpus.entities();
	for (const [entity, { articles }] of entities.entries()) {
		yield* eachOf(articles, mentioningAtOnce, ({ article, mentions }) => {
			const own = namedIn.get(article) ?? [];
			for (const { start, end } of mentions) {
				own.push(entity, 0, start, end);
			}
			namedIn.set(article, own);
		});
		yield;
	}
	const claims = entities.map((): number[] => []);
	const { articles, marks, starts } = columns;
	const own = yield* eachOf(articles, pauseAfter, ({ id, view }, article): Int32Array => {
		const mentions = Int32Array.from(namedIn.get(id) ?? []);
		namedIn.delete(id);
		if (mentions.length > 0) {
			const { sentences } = view.analysis;
			const isSpeaking = speakingIn(view.analysis);
			const start = starts[article] ?? 0;
			const placed = marks.slice(start, starts[article + 1]);
			for (const [entity, spans] of byEntity(mentions)) {
				const about = spans.filter(span => !isSpeaking(span));
				claims[entity]?.push(...claimsAbout(placed, about, sentences).map(at => start + at));
			}
			for (let at = 0; at < mentions.length; at += namingStride) {
				// Names are found in one sentence after the other: none stands in two.
				mentions[at + 1] = sentencesAt(sentences, mentionAt(mentions, at))?.first ?? 0;
			}
		}
		return mentions;
	});
	const sentenceStarts = new Uint32Array(articles.length + 1);
	const mentionStarts = new Uint32Array(articles.length + 1);
	yield* eachOf(own, numbersAtOnce, (mentions, article) => {
		const count = sentencesIn(columns, mentions, article);
		sentenceStarts[article + 1] = (sentenceStarts[article] ?? 0) + count;
		mentionStarts[article + 1] = (mentionStarts[article] ?? 0) + mentions.length;
	});
	const all = new Int32Array(mentionStarts.at(-1) ?? 0);
	yield* eachOf(own, numbersAtOnce, (mentions, article) => {
		const start = sentenceStarts[article] ?? 0;
		for (let at = 1; at < mentions.length; at += namingStride) {
			mentions[at] = (mentions[at] ?? 0) + start;
		}
		all.set(mentions, mentionStarts[article] ?? 0);
	});
	return { naming: { mentions: all, starts: mentionStarts }, sentenceStarts, claims };
}

/** As many as the tags, suggestions and mentions of the article make known. */
function sentencesIn({ starts, last }: MarkColumns, mentions: Int32Array, article: number): number {
	let most = -1;
	for (let at = starts[article] ?? 0; at < (starts[article + 1] ?? 0); at++) {
		most = Math.max(most, last[at] ?? -1);
	}
	for (let at = 1; at < mentions.length; at += namingStride) {
		most = Math.max(most, mentions[at] ?? -1);
	}
	return most + 1;
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
