import assert from 'node:assert/strict';
import fc from 'fast-check';
import { followChanges, liveSpan } from '../../../src/core/anchor/liveSpan';
import { shiftSpanBy, type TextChange } from '../../../src/core/anchor/shift';
import type { Span } from '../../../src/core/model/span';

/** A text whose characters know whether they belong to the target. */
interface Marked {
	readonly text: string;
	readonly marks: readonly boolean[];
}

function apply(text: string, changes: readonly TextChange[]): string {
	return [...changes]
		.sort((a, b) => b.start - a.start)
		.reduce(
			(before, { start, end, text: typed }) => before.slice(0, start) + typed + before.slice(end),
			text,
		);
}

/**
 * What is typed between two characters of the target belongs to it, and so does what takes the place of its first or
 * last characters; and what goes on with its new last characters, which `isOpen` says were typed in the event before.
 */
function applyMarked(
	{ text, marks }: Marked,
	changes: readonly TextChange[],
	isOpen: boolean,
): Marked & { readonly isOpen: boolean } {
	let opens = false;
	const after = [...changes]
		.sort((a, b) => b.start - a.start)
		.reduce((before, change) => {
			const head = before.slice(0, change.start);
			const gone = before.slice(change.start, change.end);
			const tail = before.slice(change.end);
			const isRest = head.includes(true) || tail.includes(true);
			const replaces = change.text !== '' && gone.length > 0 && !gone.includes(false) && isRest;
			const goesOn = isOpen && gone.length === 0 && head.at(-1) === true && !tail.includes(true);
			opens ||= (replaces && !tail.includes(true)) || goesOn;
			const isInside = (head.includes(true) && tail.includes(true)) || replaces || goesOn;
			return [...head, ...[...change.text].map(() => isInside), ...tail];
		}, marks);
	return { text: apply(text, changes), marks: after, isOpen: opens };
}

function markedSpan({ marks }: Marked): Span | undefined {
	const start = marks.indexOf(true);
	return start < 0 ? undefined : { start, end: marks.lastIndexOf(true) + 1 };
}

/** What takes the text after `changes` back to the text before them. */
function inverse(text: string, changes: readonly TextChange[]): readonly TextChange[] {
	let grown = 0;
	return [...changes]
		.sort((a, b) => a.start - b.start)
		.map(({ start, end, text: typed }) => {
			const back = { start: start + grown, end: start + grown + typed.length, text: text.slice(start, end) };
			grown += typed.length - (end - start);
			return back;
		});
}

/** One to three changes that do not touch one another; the numbers are cut to the length of the text. */
const event = fc.array(fc.record({ at: fc.nat(60), gone: fc.nat(8), typed: fc.nat(4) }), {
	minLength: 1,
	maxLength: 3,
});
const step = fc.oneof(
	{ weight: 5, arbitrary: fc.record({ kind: fc.constant('edit' as const), event }) },
	{
		weight: 2,
		arbitrary: fc.record({ kind: fc.constant('undo' as const), together: fc.integer({ min: 1, max: 3 }) }),
	},
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('redo' as const) }) },
);

/** Characters that are typed once only, so that nothing is known again by chance. */
function* freshCharacters(): Generator<string> {
	for (let code = 0x4e00; ; code++) {
		yield String.fromCharCode(code);
	}
}

function changesOf(
	text: string,
	wanted: readonly { at: number; gone: number; typed: number }[],
	fresh: Generator<string>,
): readonly TextChange[] {
	let free = 0;
	return [...wanted]
		.sort((a, b) => a.at - b.at)
		.flatMap(({ at, gone, typed }) => {
			const start = Math.max(at, free);
			if (start > text.length) {
				return [];
			}
			const end = Math.min(start + gone, text.length);
			free = end + 1;
			return [{ start, end, text: Array.from({ length: typed }, () => String(fresh.next().value)).join('') }];
		});
}

/** No character stands in it twice, so that nothing is known again by chance. */
const first = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrst';

const anyTarget = fc
	.record({ start: fc.nat(first.length - 2), length: fc.nat(20) })
	.map(({ start, length }) => ({ start, end: Math.min(first.length, start + 1 + length) }));

function marked(text: string, { start, end }: Span): Marked {
	return { text, marks: [...text].map((_, index) => start <= index && index < end) };
}

function at<T>(all: readonly T[], index: number): T {
	const found = all[index];
	assert.ok(found !== undefined);
	return found;
}

describe('followChanges', () => {
	it('keeps exactly what survives of the target, through 10,000 sequences of edits, undo and redo', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 12 }), anyTarget, (steps, target) => {
				const fresh = freshCharacters();
				let states: readonly Marked[] = [marked(first, target)];
				let edits: readonly (readonly TextChange[])[] = [];
				let now = 0;
				let live = liveSpan(first, target);
				let isOpen = false;
				for (const taken of steps) {
					const model = at(states, now);
					if (taken.kind === 'edit') {
						const changes = changesOf(model.text, taken.event, fresh);
						const edited = applyMarked(model, changes, isOpen);
						states = [...states.slice(0, now + 1), edited];
						edits = [...edits.slice(0, now), changes];
						now++;
						live = followChanges(live, { changes, before: model.text, after: at(states, now).text });
						isOpen = edited.isOpen;
					} else if (taken.kind === 'undo' && now > 0) {
						now--;
						const { text } = at(states, now);
						const changes = inverse(text, at(edits, now));
						live = followChanges(live, { changes, before: model.text, after: text, reason: 'undo' });
						isOpen = false;
					} else if (taken.kind === 'redo' && now < edits.length) {
						now++;
						const changes = at(edits, now - 1);
						const { text } = at(states, now);
						live = followChanges(live, { changes, before: model.text, after: text, reason: 'redo' });
						isOpen = false;
					}
					const { text } = at(states, now);
					const span = markedSpan(at(states, now));
					assert.deepEqual(live.span, span);
					assert.equal(live.words, span ? text.slice(span.start, span.end) : '');
				}
			}),
			{ numRuns: 10_000 },
		);
	});

	it('brings the target back when an event of several changes is undone', () => {
		fc.assert(
			fc.property(event, anyTarget, (wanted, target) => {
				const changes = changesOf(first, wanted, freshCharacters());
				const after = apply(first, changes);
				const edited = followChanges(liveSpan(first, target), { changes, before: first, after });
				assert.deepEqual(edited.span, shiftSpanBy(target, changes));
				const back = { changes: inverse(first, changes), before: after, after: first };
				assert.deepEqual(followChanges(edited, back).span, target);
			}),
		);
	});

	it('keeps the last word while another is typed in its place, and nothing that is typed behind it later', () => {
		let text = 'The sluice is shut. Ida left.';
		let live = liveSpan(text, { start: 4, end: 18 });
		const type = (start: number, end: number, typed: string) => {
			const changes = [{ start, end, text: typed }];
			const before = text;
			text = apply(before, changes);
			live = followChanges(live, { changes, before, after: text });
		};
		type(14, 18, 'o');
		type(15, 15, 'p');
		type(16, 16, 'en');
		assert.equal(live.words, 'sluice is open');
		type(0, 3, 'A');
		type(16, 16, ' now');
		assert.equal(live.words, 'sluice is open');
	});

	it('has what was typed on at its end again by a redo, where the same event deleted its start', () => {
		const first = 'The sluice is shut. Ida left.';
		const before = 'The sluice is o. Ida left.';
		const open = followChanges(liveSpan(first, { start: 4, end: 18 }), {
			changes: [{ start: 14, end: 18, text: 'o' }],
			before: first,
			after: before,
		});
		const changes = [
			{ start: 4, end: 11, text: '' },
			{ start: 15, end: 15, text: 'pen' },
		];
		const after = apply(before, changes);
		const edited = followChanges(open, { changes, before, after });
		assert.equal(edited.words, 'is open');
		const back = { changes: inverse(before, changes), before: after, after: before, reason: 'undo' as const };
		const undone = followChanges(edited, back);
		assert.equal(undone.words, 'sluice is o');
		assert.equal(followChanges(undone, { changes, before, after, reason: 'redo' }).words, 'is open');
	});

	it('comes back where it was, though what stood before and behind its place was deleted after it', () => {
		let text = 'The ‘sluice’ is shut.';
		let live = liveSpan(text, { start: 5, end: 11 });
		const events: { readonly changes: readonly TextChange[]; readonly before: string }[] = [];
		const cut = (start: number, end: number) => {
			const changes = [{ start, end, text: '' }];
			events.push({ changes, before: text });
			const before = text;
			text = apply(before, changes);
			live = followChanges(live, { changes, before, after: text });
		};
		cut(5, 11);
		cut(4, 5);
		cut(4, 5);
		for (const { changes, before } of events.reverse()) {
			const back = inverse(before, changes);
			live = followChanges(live, { changes: back, before: text, after: before, reason: 'undo' });
			text = before;
		}
		assert.deepEqual(live.span, { start: 5, end: 11 });
	});

	it('does not take other words for the deleted ones', () => {
		const [before, words, after] = ['The ', 'sluice', ' at Marn'];
		const live = liveSpan(before + words + after, { start: 4, end: 10 });
		const gone = followChanges(live, {
			changes: [{ start: 4, end: 10, text: '' }],
			before: before + words + after,
			after: before + after,
		});
		assert.equal(gone.span, undefined);
		const other = followChanges(gone, {
			changes: [{ start: 4, end: 4, text: 'bridge' }],
			before: before + after,
			after: `${before}bridge${after}`,
		});
		assert.equal(other.span, undefined);
		const back = followChanges(other, {
			changes: [{ start: 4, end: 10, text: words }],
			before: `${before}bridge${after}`,
			after: before + words + after,
		});
		assert.deepEqual(back, live);
	});
});
