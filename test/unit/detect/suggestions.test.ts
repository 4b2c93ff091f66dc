import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/detect/analyse';
import { suggestionsOf } from '../../../src/core/detect/suggestions';

const text =
	'The dam broke on Monday.\nOrla Venn said the dam had been safe.\nThe ministry denied that it had known.\nOrla Venn wrote:\n';
const suggestions = suggestionsOf(analyse(text));
const inWords = suggestions.map(({ kind, targets }) => [
	kind,
	...targets.map(({ start, end }) => text.slice(start, end)),
]);

describe('suggestions', () => {
	it('propose the sentence of a claim', () => {
		assert.deepEqual(inWords[0], ['claim', 'The dam broke on Monday.']);
	});

	it('propose the content of an attribution', () => {
		assert.deepEqual(
			inWords.find(([kind]) => kind === 'attribution'),
			['attribution', 'the dam had been safe'],
		);
	});

	it('propose the sentence of a denial', () => {
		assert.deepEqual(
			inWords.find(([kind]) => kind === 'denial'),
			['denial', 'The ministry denied that it had known.'],
		);
	});

	it('propose speaker and cue where an attribution has no content yet', () => {
		assert.deepEqual(inWords.at(-1), ['attribution', 'Orla Venn', 'wrote']);
	});

	it('come in order of the text', () => {
		const starts = suggestions.map(({ targets }) => Math.min(...targets.map(({ start }) => start)));
		assert.deepEqual(
			starts,
			[...starts].sort((a, b) => a - b),
		);
	});

	it('say by which rule and which words', () => {
		for (const { rule, trigger, kind } of suggestions) {
			assert.match(rule, /^[a-z]+(?:-[a-z]+)*$/);
			assert.ok(kind === 'claim' || trigger.length > 0, rule);
		}
	});
});
