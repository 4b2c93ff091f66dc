import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { emptyCodebook, type KindStyle, kindColors } from '../../../src/core/model/codebook';
import { colors } from '../../../src/extension/base/ids';
import { backgroundColors, lineColors, lookOf } from '../../../src/extension/ui/kindLook';

const themes = ['dark', 'light', 'highContrast', 'highContrastLight'] as const;
type Theme = (typeof themes)[number];
/** Of VS Code's default themes. */
const editor: Readonly<Record<Theme, string>> = {
	dark: '#1f1f1f',
	light: '#ffffff',
	highContrast: '#000000',
	highContrastLight: '#ffffff',
};
const contributed: readonly { readonly id: string; readonly defaults: Readonly<Record<Theme, string>> }[] =
	JSON.parse(readFileSync('package.json', 'utf8')).contributes.colors;

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(color: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map(at => Number.parseInt(color.slice(at, at + 2), 16) / 255)
		.map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

describe('lookOf', () => {
	const own = (kind: string, style: KindStyle) => ({ ...emptyCodebook, kinds: { [kind]: style } });
	const cases = [
		['claim', emptyCodebook, 'blue solid'],
		['denial', emptyCodebook, 'orange double'],
		['forecast', emptyCodebook, 'purple dashed'],
		['forecast', own('forecast', { color: 'red' }), 'red dashed'],
		['forecast', own('forecast', { shape: 'dotted' }), 'purple dotted'],
		['claim', own('claim', { color: 'yellow', shape: 'double' }), 'yellow double'],
		['claim', own('forecast', { color: 'red' }), 'blue solid'],
		['toString', emptyCodebook, 'purple dashed'],
	] as const;
	for (const [kind, codebook, look] of cases) {
		it(`of ${kind}: ${look}`, () => {
			const { color, shape } = lookOf(kind, codebook);
			assert.equal(`${color} ${shape}`, look);
		});
	}

	it('gives each colour a line and a background of its own', () => {
		const ids = kindColors.flatMap(color => [lineColors[color], backgroundColors[color]]);
		assert.equal(new Set(ids).size, ids.length);
	});
});

describe('contributed colours', () => {
	const defaultsOf = (id: string) => contributed.find(color => color.id === id)?.defaults;
	for (const theme of themes) {
		it(`stand out from the editor, ${theme}: lines 3:1, words 4.5:1`, () => {
			const lines = [...Object.values(lineColors), colors.review, colors.unsure];
			const faint = [...lines.map(id => [id, 3] as const), [colors.reviewFacts, 4.5] as const].filter(
				([id, least]) => contrast(defaultsOf(id)?.[theme] ?? '#000000', editor[theme]) < least,
			);
			assert.deepEqual(faint, []);
		});
	}
});
