import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeLine, escapeMarkdown, nestedQuotes } from '../../../src/core/exchange/markdown';

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

describe('nestedQuotes', () => {
	for (const [name, parts, nested] of [
		['marks of both kinds', ['He said “no” and "yes"'], ['He said ‘no’ and ‘yes’']],
		['a quotation that goes on', ['“We waited.'], ['We waited.']],
		['one that goes on, in two parts', ['“We waited.', 'It rained.'], ['We waited.', 'It rained.']],
		['one that was opened before', ['it rained.”'], ['it rained.']],
		[
			'one opened in one part and closed in another',
			['“We waited.', 'It rained.”'],
			['‘We waited.', 'It rained.’'],
		],
		['straight marks that go on', ['"We waited.'], ['We waited.']],
		['straight marks that were opened before', ['it rained."'], ['it rained.']],
		['one quoted inside another that goes on', ['“They said “no” twice.'], ['They said ‘no’ twice.']],
		['a loose mark in the middle', ['He said “no and left'], ['He said ‘no and left']],
	] as const) {
		it(name, () => assert.deepEqual(nestedQuotes(parts), nested));
	}
});
