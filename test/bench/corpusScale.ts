/**
 * What a corpus costs in memory and in time, small and large, with its articles packed as the extension and the
 * command line have them: `npm run -s bench && node --expose-gc out/bench/corpusScale.mjs [COUNT] [FILE]`
 * (10,000 invented articles unless COUNT says otherwise). With FILE the analyses are kept in it, and read from it when
 * it is there: analysing takes longer than all else.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { argv, memoryUsage, stdout } from 'node:process';
import {
	analyse,
	Corpus,
	decodeSegment,
	emptySidecar,
	encodeSegment,
	Filter,
	filterSteps,
	type KeptArticle,
	KeptView,
	nextPlace,
	packArticle,
	placesOf,
	SearchTexts,
	summarise,
	summaryNumbers,
	Unpacking,
	viewArticle,
} from '../../src/core/index';
import { utf8 } from '../support/utf8';
import { InventedArticles } from './corpus/inventedArticles';

const say = (line: string): unknown => stdout.write(`${line}\n`);

function kept(count: number): readonly KeptArticle[] {
	const start = performance.now();
	const articles = [...new InventedArticles(1).first(count)].map(({ path, text }, at) => {
		const packed = packArticle(text, analyse(text), utf8);
		if (packed === undefined) {
			throw new Error(`${path} cannot be packed`);
		}
		return { ...packed, id: `file:///invented/${path}`, stamp: { modified: at, size: at }, knowledge: '' };
	});
	say(`analysed and packed in ${(performance.now() - start).toFixed(0)} ms`);
	return articles;
}

/** From the file where it is there. */
function articlesOf(count: number, file: string | undefined): readonly KeptArticle[] {
	if (file === undefined || !existsSync(file)) {
		const articles = kept(count);
		if (file !== undefined) {
			writeFileSync(file, encodeSegment(articles, utf8));
		}
		return articles;
	}
	const bytes = readFileSync(file);
	const start = performance.now();
	const articles = decodeSegment(bytes, utf8) ?? [];
	say(
		`${articles.length} articles read from ${(bytes.length / 1e6).toFixed(1)} MB in ${(performance.now() - start).toFixed(0)} ms`,
	);
	return articles;
}

/** Bytes in use, buffers included. */
function used(): number {
	// What a buffer held is let go a moment after the buffer.
	globalThis.gc?.();
	globalThis.gc?.();
	const { heapUsed, arrayBuffers } = memoryUsage();
	return heapUsed + arrayBuffers;
}

function corpusOf(articles: readonly KeptArticle[], unpacking: Unpacking): Corpus {
	const corpus = new Corpus();
	for (const article of articles) {
		const label = article.id.slice(article.id.lastIndexOf('/') + 1);
		corpus.set({ id: article.id, label, view: new KeptView(article, emptySidecar, unpacking) });
	}
	return corpus;
}

function timed(name: string, work: () => unknown): number {
	const start = performance.now();
	work();
	const took = performance.now() - start;
	say(`  ${name.padEnd(44)} ${took.toFixed(1)} ms`);
	return took;
}

/** The middle of several times. */
function median(work: () => unknown, rounds = 15): number {
	const times = Array.from({ length: rounds }, () => {
		const start = performance.now();
		work();
		return performance.now() - start;
	});
	return times.sort((a, b) => a - b)[rounds >> 1] ?? 0;
}

/** From the middle of the corpus to the next place of the name that comes most, and all of its places. */
function jumps(corpus: Corpus): readonly [mention: number, references: number] {
	const [first] = corpus.entities();
	const middle = corpus.articles()[corpus.articles().length >> 1];
	if (!first || !middle) {
		throw new Error('nothing is named');
	}
	const go = () => {
		const places = placesOf(corpus, first.key, 'mentions');
		return nextPlace(corpus, places, { article: middle.id, offset: 100 }, 1);
	};
	return [median(go), median(() => placesOf(corpus, first.key, 'mentions').length)];
}

const asked: Readonly<Record<string, (corpus: Corpus) => unknown>> = {
	names: corpus => corpus.entities(),
	'names that may be the same': corpus => corpus.offers(),
	articles: corpus => corpus.articles(),
	speakers: corpus => corpus.speakers(),
	'tags and suggestions': corpus => corpus.marks(),
	'what is said about the first name': corpus => corpus.marksAbout(corpus.entities()[0]?.key ?? ''),
};

/** What is worked out again after one article was edited, each by itself: the middle of several times. */
function afterEdits(corpus: Corpus): ReadonlyMap<string, number> {
	const article = corpus.articles()[7];
	if (!article) {
		throw new Error('too few articles');
	}
	const text = `${article.view.text}\nMayor Ida Brandt said the lock was shut.\n`;
	const views = [viewArticle(text, analyse(text), emptySidecar), article.view];
	const times = new Map<string, number[]>();
	for (let round = 0; round < 14; round++) {
		const view = views[round % 2] ?? article.view;
		corpus.set({ ...article, view });
		for (const [name, ask] of Object.entries(asked)) {
			const start = performance.now();
			ask(corpus);
			const own = times.get(name) ?? [];
			times.set(name, own);
			own.push(performance.now() - start);
		}
	}
	const middle = (of: readonly number[]) => of.toSorted((a, b) => a - b)[of.length >> 1] ?? 0;
	return new Map([...times].map(([name, of]) => [name, middle(of)]));
}

const [, , given = '10000', file] = argv;
const before = used();
const articles = articlesOf(Number(given), file);
const unpacking = new Unpacking(utf8);
const size = articles.reduce((sum, { text }) => sum + text.length, 0);
const analyses = articles.reduce((sum, { analysis }) => sum + analysis.length, 0);
say(
	`${articles.length} articles of ${(size / articles.length).toFixed(0)} bytes, analyses ${(analyses / size).toFixed(2)} times that`,
);
const corpus = corpusOf(articles, unpacking);
const memory = (what: string) => {
	const bytes = used() - before;
	const each = (bytes / articles.length).toFixed(0);
	say(`memory ${what}: ${each} bytes an article, ${(bytes / size).toFixed(2)} times its size`);
};
memory('as it is restored');
timed('names, for the first time', () => corpus.readNames());
timed('entities, for the first time', () => corpus.entities().length);
memory('with all names read');
const small = jumps(corpusOf(articles.slice(0, 10), new Unpacking(utf8)));
const large = jumps(corpus);
for (const [at, what] of ['next mention', 'all places of a name'].entries()) {
	const [ten, all] = [small[at] ?? 0, large[at] ?? 0];
	say(
		`${what}: ${ten.toFixed(3)} ms at 10, ${all.toFixed(3)} ms at ${articles.length}, ${(all / ten).toFixed(0)} times, ${(all - ten).toFixed(1)} ms more`,
	);
}
timed('tags and suggestions, for the first time', () => corpus.marks().length);
timed('speakers, for the first time', () => corpus.speakers().length);
timed('what is said about a name, for the first time', () =>
	corpus.marksAbout(corpus.entities()[0]?.key ?? ''),
);
memory('with all tags and speakers');
const few = afterEdits(corpusOf(articles.slice(0, 10), new Unpacking(utf8)));
for (const [name, all] of afterEdits(corpus)) {
	const ten = few.get(name) ?? 0;
	say(
		`after an edit, ${name}: ${ten.toFixed(2)} ms at 10, ${all.toFixed(2)} ms at ${articles.length}, ${(all / ten).toFixed(1)} times`,
	);
}
timed('summary', () => summarise(corpus).entities.length);
memory('after a summary');
const texts = new SearchTexts();
timed('texts for the search', () => [...filterSteps(corpus, { text: 'ferry' }, texts)].length);
timed('a search', () => summaryNumbers(new Filter(corpus, { text: 'ferry' }, texts)));
memory('after a search');
