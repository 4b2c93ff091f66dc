import assert from 'node:assert/strict';
import { SameAttribution } from '../../../src/core/corpus/sameAttribution';
import type { Attribution } from '../../../src/core/model/analysis';
import { hull, iou, overlaps, type Span } from '../../../src/core/model/span';
import { assertLinear } from '../../support/growth';

const attribution = (start: number, length: number): Attribution => ({
	sentence: 0,
	speaker: null,
	cue: { start: start + length, end: start + length + 4 },
	content: [{ start, end: start + length }],
	who: 'Ida Brandt',
	whoType: 'person',
	identity: { by: 'name', sure: 'certain' },
	form: 'indirect',
	denial: false,
	rule: 'told',
	trigger: [],
});

/** Looks at all of them. */
function slowly(all: readonly Attribution[], places: readonly Span[], cue: Span): Attribution | undefined {
	const whole = hull(places);
	const fitting = all
		.filter(({ content }) => whole && content[0] && overlaps(whole, content[0]))
		.map(one => ({ one, score: iou(places, one.content) + (one.cue?.start === cue.start ? 1 : 0) }))
		.filter(({ score }) => score >= 0.5);
	const best = Math.max(...fitting.map(({ score }) => score));
	return fitting.findLast(({ score }) => score === best)?.one;
}

describe('the detected attribution of the same words', () => {
	it('is found among many as if each was looked at, nested or not, in any order', () => {
		const all = Array.from({ length: 60 }, (_, at) => attribution((at * 37) % 200, 5 + ((at * 13) % 40)));
		const same = new SameAttribution(all);
		for (let start = 0; start < 240; start += 3) {
			for (const length of [0, 6, 17, 40]) {
				const places = [{ start, end: start + length }];
				const cue = { start: start + length, end: start + length + 4 };
				assert.equal(same.of(places, cue), slowly(all, places, cue));
			}
		}
		assert.equal(same.of([], null), undefined);
	});

	it('is found in a long article at once', () => {
		const findAll = (all: readonly Attribution[]) => {
			const same = new SameAttribution(all);
			for (const one of all) {
				assert.equal(same.of(one.content, one.cue), one);
			}
		};
		const many = Array.from({ length: 30_000 }, (_, at) => attribution(at * 50, 40));
		const few = many.slice(0, 1500);
		assertLinear({ short: () => findAll(few), long: () => findAll(many), times: 20 });
	});
});
