/**
 * What one key press costs in a large article, beside the whole analysis in the same run: a sentence is typed into a
 * paragraph in the middle, and deleted again. Takes a folder of articles, which are repeated to each size.
 * Times are processor time, so that other programs disturb less. `update` finds out what has changed; `all` also puts every list of the analysis together, as a reader of all would.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, cpuUsage, exit, stderr, stdout } from 'node:process';
import { analyse } from '../../src/core/detect/analyse';
import { LiveAnalysis } from '../../src/core/detect/live/liveAnalysis';
import type { Analysis } from '../../src/core/model/analysis';
import { normalText } from '../../src/core/text/normal';

const typed = ' On Monday the mayor of Port Arden, Ada Pike, said that “nobody was told,” and denied it.';
const sizes = [10_000, 100_000, 1_000_000];

const say = (line: string): unknown => stdout.write(`${line}\n`);

/** Milliseconds of processor time in this process. */
function timed(work: () => unknown): number {
	const start = cpuUsage();
	work();
	return cpuUsage(start).user / 1000;
}

function quantile(times: readonly number[], share: number): number {
	return [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0;
}

function readAll(analysis: Analysis): unknown {
	const { lines, sentences, quotations, attributions, denials, noComments, claims, entities } = analysis;
	return [lines, sentences, quotations, attributions, denials, noComments, claims, entities];
}

/** The texts after each key: the sentence is typed at `at`, then deleted from its end. */
function* keys(text: string, at: number): Generator<string> {
	const before = text.slice(0, at);
	const after = text.slice(at);
	for (let length = 1; length <= typed.length; length++) {
		yield before + typed.slice(0, length) + after;
	}
	for (let length = typed.length - 1; length >= 0; length--) {
		yield before + typed.slice(0, length) + after;
	}
}

/** Flattened, as an editor gives it: else the first to read it pays for that. */
function flat(text: string): string {
	return Buffer.from(text, 'utf16le').toString('utf16le');
}

function measure(source: string, size: number): void {
	const text = source.repeat(Math.ceil(size / source.length)).slice(0, size);
	const at = text.indexOf('.\n', size / 2) + 1;
	analyse(text);
	const whole = quantile(
		[1, 2, 3, 4, 5].map(() => timed(() => analyse(text))),
		0.5,
	);
	const live = new LiveAnalysis();
	const first = timed(() => live.update(text));
	const timesOf = (read: (analysis: Analysis) => unknown): number[] =>
		[...keys(text, at), ...keys(text, at)].map(next => {
			const current = flat(next);
			return timed(() => read(live.update(current)));
		});
	const update = timesOf(analysis => analysis);
	const all = timesOf(readAll);
	const figures = (times: readonly number[]) => {
		const median = quantile(times, 0.5);
		return `median ${median.toFixed(2)} ms (1/${(whole / median).toFixed(0)}), p95 ${quantile(times, 0.95).toFixed(2)} ms (1/${(whole / quantile(times, 0.95)).toFixed(0)})`;
	};
	say(`${size / 1000} kB: whole analysis ${whole.toFixed(1)} ms, first look ${first.toFixed(1)} ms`);
	say(`  a key: update ${figures(update)}`);
	say(`         all    ${figures(all)}`);
}

const [, , folder] = argv;
if (folder === undefined) {
	stderr.write('usage: liveAnalysis FOLDER\n');
	exit(2);
}
const articles = readdirSync(folder)
	.filter(name => name.endsWith('.txt'))
	.sort()
	.map(name => normalText(readFileSync(join(folder, name), 'utf8')));
for (const size of sizes) {
	measure(`${articles.join('\n\n')}\n\n`, size);
}
