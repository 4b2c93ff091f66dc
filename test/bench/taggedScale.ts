/**
 * What the summary panel's host works out before a filter is quick, with 10,000 articles of five tags each, kept packed
 * as the extension has them: names, figures, and the comparison of claims; then filters, without a window:
 * `npm run -s bench && node out/bench/taggedScale.mjs [COUNT] [FILE]`. With FILE the analyses are kept in it, and read
 * from it when it is there: analysing takes longer than all else. Times are of the processor.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { argv, cpuUsage, memoryUsage, stdout } from 'node:process';
import {
	analyse,
	Corpus,
	corpusFindingSteps,
	decodeSegment,
	decodeSidecar,
	encodeSegment,
	Filter,
	figureIndexSteps,
	filteredFindings,
	filterSteps,
	type KeptArticle,
	KeptView,
	offsetMap,
	packArticle,
	type Query,
	SearchTexts,
	type Steps,
	type SummaryNumbers,
	summaryNumbers,
	Unpacking,
} from '../../src/core/index';
import { CardSender, shownFindings } from '../../src/panel/protocol';
import { utf8 } from '../support/utf8';
import { type TaggedArticle, taggedArticles } from './corpus/writeTagged';

const rounds = 9;
const say = (line: string): unknown => stdout.write(`${line}\n`);

function keptOf(articles: readonly TaggedArticle[], file: string | undefined): readonly KeptArticle[] {
	if (file !== undefined && existsSync(file)) {
		return (decodeSegment(readFileSync(file), utf8) ?? []).slice(0, articles.length);
	}
	const kept = articles.map(({ path, text }, at) => {
		const packed = packArticle(text, analyse(text), utf8);
		if (packed === undefined) {
			throw new Error(`${path} cannot be packed`);
		}
		return { ...packed, id: `file:///invented/${path}`, stamp: { modified: at, size: at }, knowledge: '' };
	});
	if (file !== undefined) {
		writeFileSync(file, encodeSegment(kept, utf8));
	}
	return kept;
}

function corpusOf(count: number, file: string | undefined): Corpus {
	const articles = [...taggedArticles(count)];
	const corpus = new Corpus();
	const unpacking = new Unpacking(utf8);
	for (const [at, kept] of keptOf(articles, file).entries()) {
		const { text = '', tags = '', path = '' } = articles[at] ?? {};
		const sidecar = decodeSidecar(tags, offsetMap(text)).value;
		corpus.set({ id: kept.id, label: path, view: new KeptView(kept, sidecar, unpacking) });
	}
	return corpus;
}

/** Milliseconds of the processor, all threads of the process together. */
function spent(): number {
	const { user, system } = cpuUsage();
	return (user + system) / 1000;
}

/** All of the steps, and how long anybody else would wait for one of them. */
function inSteps<T>(name: string, steps: Pick<Steps<T>, 'next'>): T {
	const begin = spent();
	let [longest, count] = [0, 0];
	for (;;) {
		const start = performance.now();
		const step = steps.next();
		longest = Math.max(longest, performance.now() - start);
		count++;
		if (step.done === true) {
			const heap = (memoryUsage().heapUsed / 1e6).toFixed(0);
			say(
				`${name.padEnd(28)} ${(spent() - begin).toFixed(0)} ms, ${count} steps, longest ${longest.toFixed(0)} ms, heap ${heap} MB`,
			);
			return step.value;
		}
	}
}

/** One step, without a pause. */
const once = <T>(work: () => T) => ({ next: () => ({ done: true, value: work() }) as const });

const [, , given = '10000', file] = argv;
const corpus = inSteps(
	'articles',
	once(() => corpusOf(Number(given), file)),
);
inSteps('names', corpus.readingNames());
inSteps('tags and suggestions', corpus.reading());
inSteps('index of the figures', figureIndexSteps(corpus));
inSteps(
	'figures of everything',
	once(() => summaryNumbers(new Filter(corpus, {}))),
);
const findings = inSteps('claims compared', corpusFindingSteps(corpus));
const { groups } = findings.claims;
say(`${corpus.marks().length} tags and suggestions, ${groups.length} claim groups`);

const queries: Readonly<Record<string, Query>> = {
	tags: { status: 'tag' },
	suggestions: { status: 'suggestion' },
	kind: { kinds: ['claim'] },
	outlet: { outlets: ['Outlet 7'] },
	entity: { entities: [corpus.entities()[0]?.key ?? ''] },
	speaker: { speakers: [corpus.speakers()[0]?.key ?? ''] },
	text: { text: 'ferry' },
	dates: { from: '2026-03-01', to: '2026-05-31' },
};
const texts = new SearchTexts();
const sender = new CardSender();
inSteps('texts for the search', filterSteps(corpus, { text: 'ferry' }, texts));
/** What crosses to the page. */
const bytesOf = ({ articles, speakers, entities }: SummaryNumbers) =>
	[articles, speakers, entities]
		.flatMap(({ places, columns }) => [places, ...columns])
		.reduce((sum, { byteLength }) => sum + byteLength, 0);
for (const [name, query] of Object.entries(queries)) {
	const [figures, rest, written]: [number[], number[], number[]] = [[], [], []];
	let bytes = 0;
	for (let round = 0; round < rounds; round++) {
		const start = spent();
		const filter = new Filter(corpus, query, texts);
		bytes = bytesOf(summaryNumbers(filter));
		const middle = spent();
		const shown = shownFindings(filteredFindings(corpus, findings, filter, 12));
		figures.push(middle - start);
		rest.push(spent() - middle);
		written.push(JSON.stringify(sender.pack(shown)).length / 1000);
	}
	const [first = 0] = figures;
	const middle = (times: readonly number[]) => times.toSorted((a, b) => a - b)[rounds >> 1] ?? 0;
	say(
		`${name.padEnd(12)} figures ${middle(figures).toFixed(0)} ms, first ${first.toFixed(0)}, ${(bytes / 1000).toFixed(0)} kB, findings under it ${middle(rest).toFixed(0)} ms, ${written[0]?.toFixed(0)} kB, again ${written[1]?.toFixed(0)}`,
	);
}
