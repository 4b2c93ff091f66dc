import assert from 'node:assert/strict';
import type { Layer } from '../../../src/extension/features/paint/layers';
import {
	hasMany,
	isNearEdge,
	linesToPaint,
	most,
	nearby,
	rulerSpans,
} from '../../../src/extension/features/paint/near';

const spans = (count: number) =>
	Array.from({ length: count }, (_, at) => ({ start: at * 100, end: at * 100 + 50 }));
const layers = (count: number) =>
	new Map<Layer, ReturnType<typeof spans>>([['suggestedSpeech', spans(count)]]);

describe('what is painted of an article with thousands of marks', () => {
	it('is all of it where there are few', () => {
		assert.equal(hasMany(layers(most)), false);
		assert.equal(hasMany(layers(most + 1)), true);
		assert.equal(nearby(spans(most), { start: 0, end: 10 }).length, most);
	});

	it('is what touches the lines near those that are seen', () => {
		const near = { start: 1_050, end: 2_000 };
		assert.deepEqual(
			nearby(spans(5_000), near).map(({ start }) => start),
			[1_000, 1_100, 1_200, 1_300, 1_400, 1_500, 1_600, 1_700, 1_800, 1_900, 2_000],
		);
	});

	it('reaches five times as far as the window, up and down', () => {
		assert.deepEqual(linesToPaint({ first: 500, last: 549 }), { first: 250, last: 799 });
		assert.deepEqual(linesToPaint({ first: 10, last: 12 }), { first: 0, last: 212 });
	});

	it('is painted anew before an edge of it comes into view', () => {
		const painted = linesToPaint({ first: 500, last: 549 });
		const near = (first: number) => isNearEdge(painted, { first, last: first + 49 }, 2_000);
		assert.deepEqual([375, 400, 500, 625, 626].map(near), [false, false, false, false, true]);
		assert.equal(near(374), true);
	});

	it('stays as it is at the ends of the article', () => {
		const painted = linesToPaint({ first: 0, last: 49 });
		assert.equal(isNearEdge(painted, { first: 0, last: 49 }, 2_000), false);
		assert.equal(isNearEdge({ first: 60, last: 300 }, { first: 150, last: 199 }, 200), false);
	});

	it('leaves its marks in the whole ruler, as many as that shows', () => {
		assert.deepEqual(rulerSpans(spans(most), 100 * most), []);
		const marks = rulerSpans(spans(5_000), 500_000);
		assert.ok(marks.length > 390 && marks.length <= 400, String(marks.length));
		assert.ok((marks[0]?.start ?? 0) < 2_000 && (marks.at(-1)?.start ?? 0) > 498_000);
	});
});
