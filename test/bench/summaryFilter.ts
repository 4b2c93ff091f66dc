/**
 * How long the summary panel's host takes from a query to the figures, at 10,000 articles with 50,000 tags and
 * suggestions: `npm run -s bench && node out/bench/summaryFilter.mjs`.
 */
import {
	type CorpusFindings,
	choicesOf,
	corpusFindingSteps,
	Filter,
	filteredFindings,
	type Query,
	SearchTexts,
	summarise,
} from '../../src/core/index';
import { toldCorpus } from './corpus/toldCorpus';

const rounds = 15;

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

const corpus = toldCorpus(10_000);
const texts = new SearchTexts();
process.stdout.write(`${corpus.articles().length} articles, ${corpus.marks().length} marks\n`);
/** As the extension does it, but for the pauses: all of it, and how long anybody else would wait for one step. */
function findStepwise(name: string): CorpusFindings {
	const steps = corpusFindingSteps(corpus);
	const times: number[] = [];
	const start = performance.now();
	for (;;) {
		const [time, step] = timed(() => steps.next());
		times.push(time);
		if (step.done === true) {
			const [long, longest] = [
				times.filter(each => each > 30).length,
				times.reduce((a, b) => Math.max(a, b), 0),
			];
			const took = performance.now() - start;
			process.stdout.write(
				`${name}: ${took.toFixed(0)} ms in ${times.length} steps, longest ${longest.toFixed(0)} ms, ${long} above 30 ms\n`,
			);
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
