import assert from 'node:assert/strict';
import { LadderWays } from '../../src/cli/json/ladderWays';
import { viewArticle } from '../../src/core/corpus/articleView';
import { analyse } from '../../src/core/detect/analyse';
import type { Rung } from '../../src/core/index';
import { emptySidecar } from '../../src/core/model/tag';

describe('LadderWays', () => {
	const articleOf = (id: string) => ({ id, label: id, view: viewArticle('', analyse(''), emptySidecar) });
	const [first, second] = [articleOf('a.txt'), articleOf('b.txt')];
	const rung = (key: string): Rung => ({ key, name: key, type: 'person' });
	const told: readonly (readonly [keys: string, article: typeof first, start: number])[] = [
		['x z', first, 1],
		['x y', first, 2],
		['w', first, 3],
		['x y', second, 4],
		['w', second, 5],
		['w', second, 6],
		['v', second, 7],
	];

	it('has the most used ways first, else by their keys, with their places in the order in which they came', () => {
		const ways = new LadderWays();
		for (const [keys, article, start] of told) {
			ways.add({ rungs: keys.split(' ').map(rung), article, span: { start, end: start + 1 } });
		}
		assert.deepEqual(
			ways.mostUsedFirst().map(way => [
				ways
					.rungsOf(way)
					.map(({ key }) => key)
					.join(' '),
				...ways.placesOf(way).map(({ article, span }) => `${article.id} ${span.start}–${span.end}`),
			]),
			[
				['w', 'a.txt 3–4', 'b.txt 5–6', 'b.txt 6–7'],
				['x y', 'a.txt 2–3', 'b.txt 4–5'],
				['v', 'b.txt 7–8'],
				['x z', 'a.txt 1–2'],
			],
		);
	});
});
