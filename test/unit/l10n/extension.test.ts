import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type Texts, textsOf } from './shownTexts';
import { shownIn } from './translatable';

const texts = shownIn('.');
const all = <K extends keyof Texts>(what: K) =>
	texts.flatMap(found => found[what] as readonly Texts[K][number][]);

describe('words that people see', () => {
	it('are all looked up', () => {
		const isFile = (text: string) => text.includes('\nhearsay: 1\n');
		assert.deepEqual(
			all('bare').filter(({ text }) => !isFile(text)),
			[],
		);
	});

	it('can all be found by those who translate them', () => {
		assert.ok(all('lookedUp').length > 200);
		const ofTheList = join('src', 'extension', 'ui', 'panelWords.ts');
		assert.deepEqual(
			all('unreadable').filter(({ at }) => !at.startsWith(ofTheList)),
			[],
		);
	});

	it('are given as many values as they have places', () => {
		const wrong = all('lookedUp').filter(({ text, values }) => {
			const places = [...text.matchAll(/\{(\d+)\}/g)].map(([, at]) => Number(at));
			return values !== undefined && Math.max(-1, ...places) + 1 !== values;
		});
		assert.deepEqual(wrong, []);
	});
});

describe('the reading of words', () => {
	for (const [source, expected] of [
		["window.showErrorMessage('gone');", ['gone']],
		["item.tooltip = isOld ? 'old' : l10n.t('new');", ['old']],
		["const item = { label: 'tags', id: 'tags' };", ['tags']],
		['const page = html`<b class="a wide one">two words</b><i title="Three"></i>`;', ['two wordsThree']],
		["return 'Nothing was found.';", ['Nothing was found.']],
		["new TreeItem('Lost');", ['Lost']],
		["say(l10n.t('Gone: {0}', 'by hand'));", ['by hand']],
		["log.error('could not be read');", []],
		["throw new Error('no such thing');", []],
		["store.get('hearsay.articles'); import x from 'node:fs';", []],
		["text.appendMarkdown('$(warning) ');", []],
	] as const) {
		it(source, () => {
			assert.deepEqual(
				textsOf('x.ts', source).bare.map(({ text }) => text),
				expected,
			);
		});
	}

	it('sees what no tool can find', () => {
		assert.equal(textsOf('x.ts', 'l10n.t(words);').unreadable.length, 1);
	});
});
