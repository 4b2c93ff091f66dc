import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeLine, escapeMarkdown } from '../../../src/core/exchange/markdown';

describe('escapeMarkdown', () => {
	for (const [name, text, escaped] of [
		['a link', '[now](command:x)', '\\[now\\]\\(command\\:x\\)'],
		['an icon', '$(flame)', '\\$\\(flame\\)'],
		['markup', '<img src=x> & *so*', '&lt;img src=x&gt; &amp; \\*so\\*'],
		['blocks', 'a\n\n# b\n1. c', 'a \\# b 1\\. c'],
		['plain words', 'He said “no”', 'He said “no”'],
	] as const) {
		it(name, () => assert.equal(escapeMarkdown(text), escaped));
	}

	it('leaves no line ends, tags or bare brackets', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '<', '[', '$', '(', '`', '\\') }), text => {
				assert.doesNotMatch(escapeMarkdown(text).replace(/\\./g, ''), /[\n<[(`$\\]/);
			}),
		);
	});
});

describe('escapeLine', () => {
	for (const [name, text, escaped] of [
		['plain words', 'He said: “no” (twice) - on May 3.', 'He said: “no” (twice) - on May 3.'],
		['a file name', '05-quay_log.txt:39', '05-quay_log.txt:39'],
		['emphasis', '_so_ *so* ~so~ `so`', '\\_so\\_ \\*so\\* \\~so\\~ \\`so\\`'],
		['sums, which some read as formulas', '$3 of $5', '\\$3 of \\$5'],
		['a link', '[now](command:x)', '\\[now\\](command:x)'],
		['a cell', 'a | b', 'a \\| b'],
		['markup', '<img src=x> & so', '&lt;img src=x&gt; &amp; so'],
		['a heading', '# b', '\\# b'],
		['a list', '- b\n- c', '\\- b - c'],
		['a numbered list', '1. b', '1\\. b'],
		['a quotation', '> b', '&gt; b'],
	] as const) {
		it(name, () => assert.equal(escapeLine(text), escaped));
	}
});
