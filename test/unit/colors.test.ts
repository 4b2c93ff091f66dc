/** The contributed colours can be seen on VS Code's backgrounds, and told apart by people who see colours differently. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
	type Color,
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	parse,
	wcagContrast,
} from 'culori';

/** VS Code's own editor backgrounds, and what a contrast has to be there (WCAG 2.2, 1.4.11 for marks; 1.4.6 in high contrast). */
const themes = {
	dark: { background: '#1f1f1f', contrast: 3 },
	light: { background: '#ffffff', contrast: 3 },
	highContrast: { background: '#000000', contrast: 7 },
	highContrastLight: { background: '#ffffff', contrast: 7 },
} as const;
type Theme = keyof typeof themes;

const sights: Readonly<Record<string, (color: Color) => Color>> = {
	'all colours': color => color,
	'no red (protanopia)': filterDeficiencyProt(1),
	'no green (deuteranopia)': filterDeficiencyDeuter(1),
	'no blue (tritanopia)': filterDeficiencyTrit(1),
};

/** Kinds also differ in shape: colours that are this far apart are told apart side by side. CIEDE2000. */
const apart = 8;
const kinds = ['hearsay.claim', 'hearsay.attribution', 'hearsay.denial'] as const;

interface Contributed {
	readonly contributes: {
		readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<Theme, string>> }[];
	};
}

const { contributes }: Contributed = JSON.parse(readFileSync('package.json', 'utf8'));
const colors = new Map(contributes.colors.map(({ id, defaults }) => [id, defaults]));

function colorOf(id: string, theme: Theme): Color {
	return parse(colors.get(id)?.[theme] ?? '') ?? assert.fail(`${id} has no colour for ${theme}`);
}

describe('the contributed colours', () => {
	for (const [theme, { background, contrast }] of Object.entries(themes) as [
		Theme,
		(typeof themes)[Theme],
	][]) {
		for (const id of [...kinds, 'hearsay.other', 'hearsay.unsure', 'hearsay.review', 'hearsay.dismissed']) {
			it(`${id} stands out from the background: ${theme}`, () => {
				const found = wcagContrast(colorOf(id, theme), background);
				assert.ok(found >= contrast, `contrast ${found.toFixed(2)}, of ${contrast}`);
			});
		}
		for (const [sight, seen] of Object.entries(sights)) {
			it(`kinds are told apart: ${theme}, ${sight}`, () => {
				for (const [at, one] of kinds.entries()) {
					for (const other of kinds.slice(at + 1)) {
						const distance = differenceCiede2000()(seen(colorOf(one, theme)), seen(colorOf(other, theme)));
						assert.ok(distance >= apart, `${one} and ${other}: ${distance.toFixed(1)}, of ${apart}`);
					}
				}
			});
		}
	}
});
