import assert from 'node:assert/strict';
import { viewArticle } from '../../../src/core/corpus/articleView';
import { tagFromSuggestion } from '../../../src/core/corpus/makeTag';
import type { Analysis, Attribution } from '../../../src/core/model/analysis';
import { emptySidecar } from '../../../src/core/model/tag';

const text = 'The Gannet reported that two wardens said the quay was shut.';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const attribution = (who: string, cue: string, content: string): Attribution => ({
	sentence: 0,
	speaker: spanOf(who),
	cue: spanOf(cue),
	content: [spanOf(content)],
	who,
	whoType: 'media',
	identity: { by: 'name', sure: 'certain' },
	form: 'indirect',
	denial: false,
	rule: 'told',
	trigger: [],
});

const analysis: Analysis = {
	detector: '1',
	lines: [],
	sentences: [{ start: 0, end: text.length, role: 'body' }],
	quotations: [],
	attributions: [
		attribution('The Gannet', 'reported', 'two wardens said the quay was shut'),
		attribution('two wardens', 'said', 'the quay was shut'),
	],
	denials: [],
	noComments: [],
	claims: [],
	entities: [],
};

describe('nested attributions', () => {
	for (const [accepted, left] of [
		['The Gannet', 'two wardens'],
		['two wardens', 'The Gannet'],
	] as const) {
		it(`a tag on what ${accepted} said leaves what ${left} said open`, () => {
			const { suggestions } = viewArticle(text, analysis, emptySidecar);
			const chosen = suggestions.find(({ who }) => who === accepted);
			assert.ok(chosen);
			const stamp = { id: 'abcd1234', by: '', now: '2026-01-02T03:04:05Z' };
			const tag = tagFromSuggestion({ text, analysis }, chosen, stamp);
			const after = viewArticle(text, analysis, { ...emptySidecar, tags: [tag] });
			assert.deepEqual(
				after.suggestions.map(({ who }) => who),
				[left],
			);
		});
	}
});
