/**
 * How fast articles are analysed, beside wink-nlp, which only finds tokens, sentences and parts of speech.
 * Takes a folder of articles, which are repeated to 5 MB, and the folder in which wink-nlp is installed (default: here).
 * Times are processor time, so that other programs disturb less. Both run in turns, after some rounds that do not count,
 * in which both are compiled. The garbage is not collected between the turns: that would throw compiled code away too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { argv, cpuUsage, exit, memoryUsage, stderr, stdout } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { analyse, analysisInSteps } from '../../src/core/detect/analyse';
import { normalText } from '../../src/core/text/normal';

/** Reads one text; what it gives back is only there so that nothing is left out. */
type Reader = (text: string) => unknown;

const megabyte = 1_000_000;
const whole = 5 * megabyte;
const rounds = 7;
const warmUps = 3;

const say = (line: string): unknown => stdout.write(`${line}\n`);

/** Milliseconds of processor time in this process. */
function timed(work: () => unknown): number {
	const start = cpuUsage();
	work();
	return cpuUsage(start).user / 1000;
}

/**
 * wink-nlp finds and gives out what is compared: its sentences, its tokens, and the part of speech of each, nothing else
 * of its pipe. It finds them when it reads a text, but makes its lists only when it is asked, as an analysis has its own.
 */
function winkReader(folder: string): Reader | undefined {
	const require = createRequire(join(resolve(folder), 'package.json'));
	try {
		const wink = require('wink-nlp') as (model: unknown, pipe: readonly string[]) => Wink;
		const nlp = wink(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
		return text => {
			const document = nlp.readDoc(text);
			const tokens = document.tokens();
			return [document.sentences().out(), tokens.out(), tokens.out(nlp.its.pos)];
		};
	} catch {
		return undefined;
	}
}

interface Wink {
	readonly its: { readonly pos: unknown };
	readDoc(text: string): {
		sentences(): { out(): unknown };
		tokens(): { out(what?: unknown): unknown };
	};
}

function repeated(text: string, length: number): string {
	return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** The articles again and again, each by itself, until they are as long as `length`. */
function readMany(articles: readonly string[], length: number, read: Reader): void {
	for (let done = 0; done < length; ) {
		for (const article of articles) {
			read(article);
			done += article.length;
		}
	}
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function compare(title: string, work: (read: Reader) => void, wink: Reader | undefined): void {
	say(`\n${title}, ${whole / megabyte} MB, processor time`);
	for (let round = 1; round <= warmUps; round++) {
		work(analyse);
		work(wink ?? analyse);
	}
	const ratios: number[] = [];
	for (let round = 1; round <= rounds; round++) {
		const own = timed(() => work(analyse));
		const other = wink && timed(() => work(wink));
		const speed = (time: number) =>
			`${time.toFixed(0)} ms, ${(whole / megabyte / (time / 1000)).toFixed(2)} MB/s`;
		const beside = other === undefined ? '' : `; wink-nlp ${speed(other)}; ratio ${(other / own).toFixed(2)}`;
		say(`  round ${round}: hearsay ${speed(own)}${beside}`);
		ratios.push((other ?? 0) / own);
	}
	if (wink !== undefined) {
		say(`  median ratio ${median(ratios).toFixed(2)}`);
	}
}

function growth(text: string): void {
	say('\ngrowth, mean of several runs, processor time');
	for (const length of [10_000, 100_000, megabyte, whole]) {
		const part = repeated(text, length);
		const runs = Math.ceil(whole / length);
		const mean = timed(() => Array.from({ length: runs }, () => analyse(part).claims.length)) / runs;
		say(`  ${length / 1000} kB: ${mean.toFixed(1)} ms, ${((mean * megabyte) / length).toFixed(0)} ms/MB`);
	}
}

/** How long nothing else gets its turn where the analysis is taken in steps. */
function longestStep(text: string): void {
	const steps = analysisInSteps(text);
	const times: number[] = [];
	for (let isDone = false; !isDone; ) {
		times.push(
			timed(() => {
				isDone = steps.next().done === true;
			}),
		);
	}
	const all = times.reduce((sum, time) => sum + time, 0);
	say(`\nsteps of ${whole / megabyte} MB, processor time`);
	say(`  ${times.length} steps, ${all.toFixed(0)} ms, the longest ${Math.max(...times).toFixed(0)} ms`);
}

function memory(text: string): void {
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as () => void;
	const used = () => {
		collect();
		return memoryUsage().heapUsed / megabyte;
	};
	const before = used();
	const analysis = analyse(text);
	const kept = used() - before;
	say(`\nmemory that the analysis of ${whole / megabyte} MB keeps, after a collection`);
	say(`  ${((kept * megabyte) / text.length).toFixed(1)} MB per MB (${analysis.sentences.length} sentences)`);
}

const [, , folder, winkFolder = '.'] = argv;
if (folder === undefined) {
	stderr.write('usage: analyseSpeed FOLDER [FOLDER_WITH_WINK]\n');
	exit(2);
}
const articles = readdirSync(folder)
	.filter(name => name.endsWith('.txt'))
	.sort()
	.map(name => normalText(readFileSync(join(folder, name), 'utf8')));
const text = `${articles.join('\n\n')}\n\n`;
const long = repeated(text, whole);
const wink = winkReader(winkFolder);
if (wink === undefined) {
	say('wink-nlp and wink-eng-lite-web-model are not installed there: hearsay alone');
}
compare('one article', read => read(long), wink);
compare('many articles', read => readMany(articles, whole, read), wink);
growth(text);
longestStep(long);
memory(long);
