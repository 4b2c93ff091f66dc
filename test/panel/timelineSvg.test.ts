import assert from 'node:assert/strict';
import type { TimelineBin } from '../../src/panel/timelineBins';
import { plainColor, timelineSvg } from '../../src/panel/timelineSvg';

const words = { title: 'Claims <of> May', allegations: 'Allegations', claims: 'Claims', denials: 'Denials' };
const colors = { background: '#fff', text: '#000', allegations: 'red', claims: 'blue', denials: 'green' };
const bin = (date: string, claims: number, allegations: number, denials: number): TimelineBin => ({
	date,
	from: date,
	to: date,
	claims,
	allegations,
	denials,
});

describe('the timeline as a picture', () => {
	const svg = timelineSvg(
		[bin('2031-05-01', 4, 1, 0), bin('2031-05-02', 0, 0, 0), bin('2031-05-03', 2, 0, 2)],
		words,
		colors,
		({ date, claims }) => `${date}: ${claims}`,
	);

	it('says in words what each bar shows, and draws none for nothing', () => {
		assert.deepEqual(
			[...svg.matchAll(/<g><title>([^<]*)<\/title>/g)].map(([, title]) => title),
			['2031-05-01: 4', '2031-05-03: 2'],
		);
	});

	it('draws a dashed line where time is left out', () => {
		const bins = [
			bin('2031-05-01', 1, 0, 0),
			{ ...bin('…', 0, 0, 0), isBreak: true as const },
			bin('9999-12-31', 1, 0, 0),
		];
		const drawn = timelineSvg(bins, words, colors, ({ date }) => date);
		assert.deepEqual(drawn.match(/x1="600" x2="600" y1="76"/g)?.length, 1);
		assert.equal(svg.match(/dasharray/g), null);
	});

	it('draws heights in proportion', () => {
		const heights = [...svg.matchAll(/height="([\d.]+)" fill="(red|blue|green)"/g)]
			.map(([, height, color]) => [color, Number(height)] as const)
			.filter(([, height]) => height !== 12);
		const [red, blue] = heights;
		assert.deepEqual(
			heights.map(([color]) => color),
			['red', 'blue', 'blue', 'green'],
		);
		assert.ok(Math.abs((blue?.[1] ?? 0) - 3 * (red?.[1] ?? 0)) < 1e-6);
	});

	it('takes the whole width, whatever the number of days', () => {
		const [, end] = /<line x1="24" x2="([\d.]+)"/.exec(svg) ?? [];
		const bars = [
			...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="[\d.]+" fill="blue"/g),
		];
		const rights = bars.map(([, x, width]) => Number(x) + Number(width));
		assert.equal(end, '1176');
		assert.ok(Math.max(...rights) > 800, String(rights));
	});

	it('says how many there are on a day, where there is room', () => {
		const numbers = (drawn: string) =>
			[...drawn.matchAll(/font-size="13"[^>]*>(\d+)</g)].map(([, number]) => number);
		assert.deepEqual(numbers(svg), ['4', '2', '2']);
		const month = Array.from({ length: 60 }, (_, at) => bin(`2031-05-${at}`, 3, 0, 1));
		assert.deepEqual(numbers(timelineSvg(month, words, colors, () => '')), []);
	});

	const alone = (claims: number, denials: number) =>
		timelineSvg([bin('2031-05-01', claims, 0, denials)], words, colors, () => '');

	it('says once of what day a single bar is, and does not draw it as wide as the picture', () => {
		const drawn = alone(2, 1);
		assert.equal(drawn.split('>2031-05-01<').length, 2);
		const widths = [...drawn.matchAll(/ width="([\d.]+)" height="[\d.]+" fill="(?:blue|green)"/g)];
		assert.ok(widths.length > 0 && widths.every(([, width]) => Number(width) <= 80));
	});

	it('has an axis also where there is nothing to draw', () => {
		assert.doesNotMatch(alone(0, 0), /NaN|Infinity/);
		assert.match(alone(0, 0), /<line /);
	});

	for (const [css, plain] of [
		['color(srgb 0.567647 0.705294 0.846471)', 'rgb(145, 180, 216)'],
		['color(srgb 1 0 5e-8 / 0.5)', 'rgb(255, 0, 0)'],
		['rgb(10, 88, 168)', 'rgb(10, 88, 168)'],
		['#888', '#888'],
	] as const) {
		it(`gives ${css} as every program reads it`, () => assert.equal(plainColor(css), plain));
	}

	it('escapes what people wrote', () => assert.ok(svg.includes('Claims &lt;of&gt; May')));
});
