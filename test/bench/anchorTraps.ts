/**
 * Places that must not be painted, made from the old texts of a file of revisions (the form that `anchors.ts` takes):
 * a sentence is gone and its twin, which differs in a name, a number, a person or a negation alone, stands elsewhere;
 * or quite another sentence stands where it stood. Counted beside them: the same change made in place, which must be
 * found and be unsure. `--show` prints what is painted and must not be, and what is not found and should be.
 */
import { readFileSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';
import { describeTarget } from '../../src/core/anchor/describe';
import { resolveTarget } from '../../src/core/anchor/resolve';
import { placeOf, type Receipt } from '../../src/core/model/receipt';
import type { Span } from '../../src/core/model/span';
import { offsetMap } from '../../src/core/text/offsets';

interface Revision {
	readonly old: string;
	readonly anchors: readonly { readonly old: readonly [number, number]; readonly prose?: boolean }[];
}

/** A text with a tagged sentence, and what became of it. */
interface Trap {
	readonly scenario: string;
	readonly old: string;
	readonly tagged: Span;
	readonly now: string;
	/** True where the sentence is still there, changed. */
	readonly inPlace: boolean;
}

/** So many sentences of a text are tried. */
const mostSentences = 4;

const changes: readonly (readonly [RegExp, string])[] = [
	[/(?<=[a-z,] )[A-Z][a-z]{3,}\b/, 'Quillan'],
	[/(?<=[a-z,] )\d+/, '74'],
	[/\b(is|are|was|were|can|will|has|have)\b(?! not)/, '$1 not'],
	[/ not\b/, ''],
	[/\b(?:He|She)\b/, 'They'],
	[/\bwe\b/, 'they'],
	[/^(?:The|This|Our) [a-z]+/, 'Team Beta'],
];

function twinsOf(sentence: string): readonly string[] {
	return changes
		.map(([was, is]) => sentence.replace(was, is))
		.filter(twin => !twin.includes(sentence) && !sentence.includes(twin))
		.slice(0, 3);
}

function trapsOf({ old, anchors }: Revision): readonly Trap[] {
	const { spanToUtf16 } = offsetMap(old);
	const sentences = anchors
		.filter(({ prose }) => prose === true)
		.map(({ old: [start, end] }) => spanToUtf16({ start, end }))
		.filter(({ start, end }) => end - start >= 40 && !old.slice(start, end).includes('\n'))
		.sort((a, b) => a.start - b.start);
	const step = Math.max(1, Math.floor(sentences.length / mostSentences));
	return sentences.flatMap((span, at) =>
		at % step !== 0 || isRepeated(old, span)
			? []
			: [
					...twinsOf(old.slice(span.start, span.end)).flatMap(twin =>
						trapsWith(old, span, twin, sentences.slice(at + 1)),
					),
					...replacements(old, span, sentences),
				],
	);
}

function isRepeated(text: string, { start, end }: Span): boolean {
	const words = text.slice(start, end);
	return text.indexOf(words) !== text.lastIndexOf(words);
}

function trapsWith(old: string, span: Span, twin: string, following: readonly Span[]): readonly Trap[] {
	const head = old.slice(0, span.start);
	const original = old.slice(span.start, span.end);
	const tail = old.slice(span.end);
	const [next] = following;
	const later = following[3];
	const trap = (scenario: string, before: string, after: string, now: string): Trap => ({
		scenario,
		old: before + original + after,
		tagged: { start: before.length, end: before.length + original.length },
		now,
		inPlace: false,
	});
	const traps = [
		trap('twin after it', head, ` ${twin}${tail}`, `${head}${twin}${tail}`),
		trap('twin before it', `${head}${twin} `, tail, `${head}${twin}${tail}`),
		trap('twin in the next paragraph', head, `\n\n${twin}${tail}`, `${head}\n\n${twin}${tail}`),
		trap('twin at the end', head, `${tail}\n\n${twin}`, `${head}${tail}\n\n${twin}`),
		trap(
			'twin at the end, own paragraph gone',
			head,
			`${tail}\n\n${twin}`,
			`${withoutParagraph(head, tail)}\n\n${twin}`,
		),
		{ ...trap('changed in place', head, tail, `${head}${twin}${tail}`), inPlace: true },
		{
			...trap('changed in place, moved on', head, tail, `Updated today.\n\n${head}${twin}${tail}`),
			inPlace: true,
		},
	];
	if (next !== undefined) {
		const between = old.slice(span.end, next.end);
		const rest = old.slice(next.end);
		traps.push(
			trap('twin after the next, both gone', head, `${between} ${twin}${rest}`, `${head}${twin}${rest}`),
		);
		traps.push(
			trap(
				'twin after the next',
				head,
				`${between} ${twin}${rest}`,
				`${head}${between.trimStart()} ${twin}${rest}`,
			),
		);
	}
	if (later !== undefined) {
		const between = old.slice(span.end, later.start);
		traps.push(
			trap(
				'twin later',
				head,
				`${between}${twin} ${old.slice(later.start)}`,
				`${head}${between.trimStart()}${twin} ${old.slice(later.start)}`,
			),
		);
	}
	return traps;
}

function withoutParagraph(head: string, tail: string): string {
	const from = head.lastIndexOf('\n\n');
	const to = tail.indexOf('\n\n');
	return head.slice(0, Math.max(0, from)) + (to < 0 ? '' : tail.slice(to));
}

/** Another sentence of the same text in the place of the tagged one. */
function replacements(old: string, tagged: Span, sentences: readonly Span[]): readonly Trap[] {
	const others = sentences.filter(({ start }) => start !== tagged.start).filter((_, at) => at % 7 === 0);
	return others.slice(0, 4).map(({ start, end }) => ({
		scenario: 'another sentence in its place',
		old,
		tagged,
		now: old.slice(0, tagged.start) + old.slice(start, end) + old.slice(tagged.end),
		inPlace: false,
	}));
}

function isRight({ inPlace, tagged, old }: Trap, receipt: Receipt): boolean {
	const place = placeOf(receipt);
	if (!inPlace) {
		return place === undefined;
	}
	const length = tagged.end - tagged.start;
	const isNear = place !== undefined && Math.abs(place.end - place.start - length) < length / 2;
	return isNear && receipt.receipt === 'changed' && receipt.unsure && old !== '';
}

const [, , path, option] = argv;
if (path === undefined) {
	stderr.write('usage: anchorTraps FILE [--show]\n');
	exit(2);
}
const counts = new Map<string, { all: number; right: number }>();
for (const line of readFileSync(path, 'utf8')
	.split('\n')
	.filter(row => row.trim() !== '')) {
	for (const trap of trapsOf(JSON.parse(line) as Revision)) {
		const target = describeTarget(trap.old, trap.tagged);
		const receipt = resolveTarget(trap.now, target);
		const count = counts.get(trap.scenario) ?? { all: 0, right: 0 };
		const right = isRight(trap, receipt);
		counts.set(trap.scenario, { all: count.all + 1, right: count.right + Number(right) });
		if (!right && option === '--show') {
			const place = placeOf(receipt);
			const is = place === undefined ? '' : trap.now.slice(place.start, place.end);
			stdout.write(
				`\n${trap.scenario} ${JSON.stringify(receipt)}\n  was ${JSON.stringify(target)}\n  is  ${JSON.stringify(is)}\n`,
			);
		}
	}
}
for (const [scenario, { all, right }] of counts) {
	stdout.write(`${scenario}: ${right} of ${all} right (${((100 * right) / all).toFixed(2)} %)\n`);
}
