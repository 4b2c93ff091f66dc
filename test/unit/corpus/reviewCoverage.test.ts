import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ArticleView } from '../../../src/core/corpus/articleView';
import {
	coverageOf,
	percentRead,
	reviewedStretch,
	superseded,
} from '../../../src/core/corpus/reviewCoverage';
import type { Role } from '../../../src/core/model/article';
import type { Reviewed } from '../../../src/core/model/tag';
import { toldArticle } from '../../support/toldArticle';

const { view } = toldArticle({
	id: 'a',
	sentences: ['The pier at Tarnholm was sold.', 'Nobody knows the buyer.', 'Sign up for our letter.'],
});
const { text } = view;
const [first, second, third] = view.analysis.sentences;
const stretch = (start: number, end: number): Reviewed => reviewedStretch(text, { start, end }, 'ada', 'now');

function read(reviewed: readonly Reviewed[], lastRole: Role = 'body'): ArticleView {
	const sentences = view.analysis.sentences.map((sentence, at) =>
		at === 2 ? { ...sentence, role: lastRole } : sentence,
	);
	return { ...view, analysis: { ...view.analysis, sentences }, sidecar: { ...view.sidecar, reviewed } };
}

describe('coverageOf', () => {
	assert.ok(first && second && third);
	const cases: readonly (readonly [name: string, reviewed: readonly Reviewed[], percent: number])[] = [
		['nothing', [], 0],
		['all of it', [stretch(0, text.length)], 100],
		['one sentence', [stretch(first.start, first.end)], Math.round((100 * 30) / (30 + 23 + 23))],
		[
			'two stretches that overlap',
			[stretch(0, second.start + 3), stretch(first.start + 2, text.length)],
			100,
		],
		['a stretch twice', [stretch(0, first.end), stretch(0, first.end)], Math.round((100 * 30) / 76)],
		['a text that has changed', [{ ...stretch(0, text.length), sha256: 'of another text' }], 0],
		['a stretch without a hash', [{ start: 0, end: text.length }], 0],
		['a stretch past the end', [{ ...stretch(0, text.length), end: text.length + 9 }], 0],
		['nearly nothing', [stretch(0, 1)], 1],
		['nearly all of it', [stretch(0, text.length - 1)], 99],
	];
	for (const [name, reviewed, percent] of cases) {
		it(name, () => assert.equal(percentRead(coverageOf(read(reviewed))), percent));
	}

	it('does not ask for site furniture to be read', () => {
		assert.equal(percentRead(coverageOf(read([stretch(0, second.end)], 'furniture'))), 100);
	});

	it('never falls when more is read', () => {
		const place = fc
			.tuple(fc.nat(text.length), fc.nat(text.length))
			.map(([a, b]) => stretch(Math.min(a, b), Math.max(a, b)));
		fc.assert(
			fc.property(fc.array(place, { maxLength: 5 }), place, (stretches, more) => {
				const before = coverageOf(read(stretches));
				const after = coverageOf(read([...stretches, more]));
				assert.ok(before.read <= after.read && after.read <= after.total);
			}),
		);
	});
});

describe('superseded', () => {
	it('names what lies in the new stretch and what no longer stands', () => {
		const inside = stretch(2, 9);
		const across = stretch(20, 40);
		const changed = { start: 40, end: 50, sha256: 'of another text' };
		const { sidecar } = read([inside, across, changed]);
		assert.deepEqual(superseded(text, sidecar, { start: 0, end: 30 }), [inside, changed]);
	});
});
