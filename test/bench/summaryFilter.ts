/**
 * How long the summary panel's host takes from a query to the figures, at 10,000 articles with 50,000 tags and
 * suggestions: `npm run -s bench && node out/bench/summaryFilter.mjs`.
 */
import {
	Corpus,
	type CorpusFindings,
	choicesOf,
	corpusFindingSteps,
	Filter,
	filteredFindings,
	type Query,
	SearchTexts,
	summarise,
} from '../../src/core/index';
import { toldArticle } from '../support/toldArticle';

const places = ['Osk', 'Marn', 'Tarn', 'Veld', 'Hal'];
const people = ['Ida Brandt', 'Olin Marr', 'Pia Voss', 'Jon Reed'];
const things = ['mill', 'pier', 'ferry', 'bridge', 'dam', 'school', 'market', 'cable'];
const rounds = 15;

function corpusOf(count: number): Corpus {
	const corpus = new Corpus();
	for (let at = 0; at < count; at++) {
		const pick = <T>(list: readonly T[], salt: number) => list[(at * 7 + salt * 13) % list.length] as T;
		const [place, person, thing] = [pick(places, 1), pick(people, 2), pick(things, at)];
		const article = toldArticle({
			id: `file:///${at}.txt`,
			label: `Article ${at}`,
			sentences: [
				{ text: `${place} burned the ${thing} of ward ${at % 997}.`, claim: true, accused: [place] },
				{
					text: `${person} said the ${thing} had stood for ${at % 89} years.`,
					claim: true,
					says: { who: person, words: `the ${thing} had stood for ${at % 89} years` },
				},
				{ text: `${place} denied that it burned the ${thing}.`, denier: place },
				{ text: `The ${thing} was insured for ${at % 211} crowns.`, claim: true },
			],
			names: [
				{ name: place, type: 'place' },
				{ name: person, type: 'person' },
			],
		});
		const details = { outlet: `Outlet ${at % 40}`, published: `2026-0${1 + (at % 9)}-1${at % 10}` };
		const sidecar = { ...article.view.sidecar, article: details };
		corpus.set({ ...article, view: { ...article.view, sidecar } });
	}
	return corpus;
}

function timed<T>(work: () => T): readonly [number, T] {
	const start = performance.now();
	const result = work();
	return [performance.now() - start, result];
}

function report(name: string, times: readonly number[]): void {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
	process.stdout.write(`${name.padEnd(34)} p50 ${at(0.5).toFixed(0)} ms, p95 ${at(0.95).toFixed(0)} ms\n`);
}

const corpus = corpusOf(10_000);
const texts = new SearchTexts();
process.stdout.write(`${corpus.articles().length} articles, ${corpus.marks().length} marks\n`);
/** As the extension does it, but for the pauses: all of it, and the longest that anybody else would wait. */
function findStepwise(name: string): CorpusFindings {
	const steps = corpusFindingSteps(corpus);
	const start = performance.now();
	let longest = 0;
	for (;;) {
		const [time, step] = timed(() => steps.next());
		longest = Math.max(longest, time);
		if (step.done === true) {
			const took = performance.now() - start;
			process.stdout.write(`${name}: ${took.toFixed(0)} ms, longest step ${longest.toFixed(0)} ms\n`);
			return step.value;
		}
	}
}

const findings = findStepwise('findings, once');
findStepwise('findings, again');
process.stdout.write(`groups: ${findings.claims.groups.length}\n`);
report('choices', [timed(() => choicesOf(corpus))[0]]);

const queries: Readonly<Record<string, Query>> = {
	none: {},
	kind: { kinds: ['denial'] },
	outlet: { outlets: ['Outlet 7'] },
	entity: { entities: [corpus.find('Osk')?.key ?? ''] },
	speaker: { speakers: [corpus.speakers()[0]?.key ?? ''] },
	text: { text: 'ferry burned' },
	dates: { from: '2026-03-01', to: '2026-05-31' },
};
for (const [name, query] of Object.entries(queries)) {
	const [figures, rest, sent]: [number[], number[], number[]] = [[], [], []];
	for (let round = 0; round < rounds; round++) {
		const filter = new Filter(corpus, query, texts);
		const [time, summary] = timed(() => summarise(corpus, query, filter));
		figures.push(time);
		rest.push(timed(() => filteredFindings(corpus, findings, filter, 12))[0]);
		sent.push(timed(() => JSON.stringify(summary).length)[0]);
	}
	report(`${name}: figures`, figures);
	report(`${name}: findings under it`, rest);
	report(`${name}: as a message`, sent);
}
