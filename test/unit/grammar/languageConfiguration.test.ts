import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';

interface LanguageConfiguration {
	readonly wordPattern: { readonly pattern: string; readonly flags: string };
	readonly autoClosingPairs: readonly unknown[];
}

const configuration: LanguageConfiguration = JSON.parse(
	readFileSync('syntaxes/article-language-configuration.json', 'utf8'),
);
// VS Code adds the flag g.
const word = new RegExp(configuration.wordPattern.pattern, `g${configuration.wordPattern.flags}`);

describe('article language configuration', () => {
	for (const [text, words] of [
		['Quist-Marrow’s ship', ['Quist-Marrow’s', 'ship']],
		["doesn't the crews' ship?", ["doesn't", 'the', 'crews', 'ship']],
		['‘It sank,’ he said', ['It', 'sank', 'he', 'said']],
		['dual-use, 30-year-old', ['dual-use', '30-year-old']],
		['1,234.5 tons by 2:41 a.m.', ['1,234.5', 'tons', 'by', '2:41', 'a.m.']],
		['U.S. forces in 2026.', ['U.S.', 'forces', 'in', '2026']],
		['70% of the 3rd', ['70%', 'of', 'the', '3rd']],
		['Łódź—Åland, naïve', ['Łódź', 'Åland', 'naïve']],
		['-- END --', ['END']],
	] as const) {
		it(`words of ${text}`, () => assert.deepEqual(text.match(word), words));
	}

	it('never matches nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), text => {
				assert.ok([...text.matchAll(word)].every(([match]) => match.length > 0));
			}),
		);
	});

	it('closes nothing by itself, since an article is evidence', () => {
		assert.deepEqual(configuration.autoClosingPairs, []);
	});
});
