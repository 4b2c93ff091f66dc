import assert from 'node:assert/strict';
import { InventedArticles } from '../../bench/corpus/inventedArticles';
import { Seeded, Zipf } from '../../bench/corpus/seeded';

describe('invented articles', () => {
	const count = 300;
	const texts = [...new InventedArticles(7).first(count)].map(({ text }) => text);

	it('are the same for the same seed, by number as in a row, and others for another', () => {
		const again = new InventedArticles(7);
		assert.equal(again.article(41).text, texts[41]);
		assert.deepEqual(again.article(41).path, '41/00041.txt');
		assert.notEqual(new InventedArticles(8).article(41).text, texts[41]);
	});

	it('are about 5 kB long, some much longer than others', () => {
		const sizes = texts.map(text => Buffer.byteLength(text)).sort((a, b) => a - b);
		const mean = sizes.reduce((sum, size) => sum + size, 0) / count;
		assert.ok(mean > 4500 && mean < 5500, `mean ${mean}`);
		assert.ok((sizes.at(-1) ?? 0) > 2 * (sizes[0] ?? 0));
	});

	it('tell one story in several articles, and do not say the same otherwise', () => {
		const headlines = new Set(texts.map(text => text.split('\n', 1)[0]));
		assert.ok(headlines.size < count / 2 && headlines.size > count / 10, `${headlines.size} headlines`);
		const quotations = texts.flatMap(text =>
			[...text.matchAll(/“([^”]{40,})[,.]”/g)].map(([, said]) => said),
		);
		assert.ok(new Set(quotations).size > 0.95 * quotations.length);
	});

	it('name a few often and most hardly ever', () => {
		const names = new Map<string, number>();
		const zipf = new Zipf(Array.from({ length: 1000 }, (_, at) => `name ${at}`));
		const seeded = new Seeded(1);
		for (let drawn = 0; drawn < 7500; drawn++) {
			const name = zipf.pick(seeded);
			names.set(name, (names.get(name) ?? 0) + 1);
		}
		const first = names.get('name 0') ?? 0;
		assert.ok(first > 900 && first < 1100, `the first ${first} times`);
		const tenth = names.get('name 9') ?? 0;
		assert.ok(tenth > 60 && tenth < 140, `the tenth ${tenth} times`);
		assert.ok([...names.values()].filter(times => times <= 2).length > 300);
	});
});
