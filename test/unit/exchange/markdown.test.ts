import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeMarkdown } from '../../../src/core/exchange/markdown';

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
