/**
 * How long it takes to find all tags of an article again after an edit, beside one plain `approx-string-match` search
 * of the whole text a tag (as many errors allowed as our own search allows; sampled and projected), on the same inputs
 * in one run. The prose is made up of the words of a file of revisions (the form that `anchors.ts` takes).
 */
import { readFileSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';
import search from 'approx-string-match';
import { describeTarget } from '../../src/core/anchor/describe';
import { resolveTarget } from '../../src/core/anchor/resolve';
import { resolveTargets } from '../../src/core/anchor/resolveTargets';
import type { Target } from '../../src/core/model/tag';

const sizes = [
	{ length: 10_000, tags: 50 },
	{ length: 100_000, tags: 158 },
	{ length: 1_000_000, tags: 500 },
] as const;
/** Plain searches that are timed at each size. */
const sample = 10;
const mostErrors = 0.4;

/** Numbers from 0 to 1, the same in every run. */
function* numbers(): Generator<number, never> {
	for (let state = 7; ; ) {
		state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
		yield state / 2 ** 31;
	}
}

/** The sentence with every seventh word replaced. */
function edited(sentence: string): string {
	return sentence
		.split(' ')
		.map((word, at) => (at % 7 === 3 ? 'rewritten' : word))
		.join(' ');
}

interface Input {
	readonly now: string;
	readonly targets: readonly Target[];
}

/** A paragraph is put in near the beginning; of the tagged sentences a third is edited, and a tenth is gone. */
function inputOf(sentences: readonly string[], length: number, tags: number): Input {
	const random = numbers();
	const parts: string[] = [];
	for (let size = 0; size < length; ) {
		const words = sentences[Math.floor(random.next().value * sentences.length)] ?? '';
		const sentence = words.replace(/.$/, ` in case ${parts.length}.`);
		parts.push(sentence);
		size += sentence.length + 1;
	}
	const step = Math.floor(parts.length / tags);
	const targets: Target[] = [];
	const old = parts.join(' ');
	let start = 0;
	const now = parts.map((part, at) => {
		const end = start + part.length;
		const isTagged = at % step === 0 && targets.length < tags;
		if (isTagged) {
			targets.push(describeTarget(old, { start, end }));
		}
		start = end + 1;
		return isTagged && targets.length % 10 === 0
			? ''
			: isTagged && targets.length % 3 === 0
				? edited(part)
				: part;
	});
	return { now: ['A paragraph that is new came first.', ...now].join(' '), targets };
}

/** Sentences, each made different from every other one by a number in it, since repeated ones would be ambiguous. */
function sentencesOf(path: string): readonly string[] {
	const rows = readFileSync(path, 'utf8')
		.split('\n')
		.filter(line => line.trim() !== '')
		.map(line => JSON.parse(line) as { readonly old: string });
	const found = rows
		.flatMap(({ old }) => old.split(/(?<=[.!?])\s+/))
		.filter(({ length }) => length > 60 && length < 250);
	return [...new Set(found.map(sentence => sentence.replace(/\s+/g, ' ')))];
}

function countsOf(kinds: readonly string[]): string {
	return [...new Set(kinds)]
		.map(kind => `${kinds.filter(other => other === kind).length} ${kind}`)
		.join(', ');
}

function time(task: () => unknown): number {
	const start = performance.now();
	task();
	return performance.now() - start;
}

const [, , path] = argv;
if (path === undefined) {
	stderr.write('usage: anchorSpeed FILE\n');
	exit(2);
}
const sentences = sentencesOf(path);
let before: number | undefined;
for (const { length, tags } of sizes) {
	const { now, targets } = inputOf(sentences, length, tags);
	resolveTargets(now, targets.slice(0, 20));
	const ours = time(() => resolveTargets(now, targets));
	const single = time(() => targets.map(target => resolveTarget(now, target)));
	const step = Math.max(1, Math.floor(targets.length / sample));
	const chosen = targets.filter((_, at) => at % step === 0);
	const plain =
		(time(() => chosen.map(({ exact }) => search(now, exact, Math.floor(exact.length * mostErrors)))) *
			targets.length) /
		chosen.length;
	const counts = countsOf(resolveTargets(now, targets).map(({ receipt }) => receipt));
	const growth = before === undefined ? '' : `; time ${(ours / before).toFixed(1)} times the one before`;
	stdout.write(
		`${now.length} units, ${targets.length} tags (${counts})\n` +
			`    together ${ours.toFixed(0)} ms, one by one ${single.toFixed(0)} ms, plain search ${plain.toFixed(0)} ms (projected from ${chosen.length})\n` +
			`    ${(plain / ours).toFixed(1)} times faster${growth}\n`,
	);
	before = ours;
}
