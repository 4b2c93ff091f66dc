import assert from 'node:assert/strict';
import { dismissalOf, type Passage, tagFromSpan, tagFromSuggestion } from '../../../src/core/corpus/makeTag';
import type { Analysis } from '../../../src/core/model/analysis';
import type { Suggestion } from '../../../src/core/model/suggestion';

const text = 'The lock was shut in May, warden Ida Voss said. Nobody paid.';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const analysis: Analysis = {
	detector: '7',
	lines: [],
	sentences: [
		{ start: 0, end: 47, role: 'body' },
		{ start: 48, end: 60, role: 'body' },
	],
	quotations: [],
	attributions: [
		{
			sentence: 0,
			speaker: spanOf('warden Ida Voss'),
			cue: spanOf('said'),
			content: [spanOf('The lock was shut in May')],
			who: 'Ida Voss',
			whoType: 'person',
			identity: { by: 'name', sure: 'certain' },
			form: 'indirect',
			denial: false,
			rule: 'said-that',
			trigger: [spanOf('said')],
		},
	],
	denials: [],
	noComments: [],
	claims: [{ sentence: 0, certainty: 'hedged', accused: ['Voss Ltd'], rule: 'asserts', trigger: [] }],
	entities: [
		{ name: 'Ida Voss', type: 'person', id: 'voss', mentions: [spanOf('Ida Voss')], adjectives: [] },
		{ name: 'May', type: 'person', mentions: [spanOf('May')], adjectives: [] },
	],
};
const passage: Passage = { text, analysis };
const stamp = { id: 'abcd1234', by: 'ada', now: '2026-01-02T03:04:05Z' };
const suggestion: Suggestion = {
	kind: 'claim',
	targets: [{ start: 0, end: 47 }],
	sentence: 0,
	speaker: spanOf('warden Ida Voss'),
	cue: spanOf('said'),
	who: 'Ida Voss',
	certainty: 'hedged',
	accused: [],
	rule: 'said-that',
	trigger: [],
};

describe('tagFromSuggestion', () => {
	it('keeps all that the suggestion says, and where it came from', () => {
		const tag = tagFromSuggestion(passage, suggestion, stamp);
		assert.equal(tag.targets[0]?.exact, 'The lock was shut in May, warden Ida Voss said.');
		assert.deepEqual(tag.speaker, {
			name: 'Ida Voss',
			exact: 'warden Ida Voss',
			...spanOf('warden Ida Voss'),
		});
		assert.deepEqual(tag.cue, { exact: 'said', ...spanOf('said') });
		assert.deepEqual(tag.entities, ['voss', 'May']);
		assert.equal(tag.certainty, 'hedged');
		assert.deepEqual(tag.via, { how: 'suggestion', rule: 'said-that', detector: '7' });
		assert.deepEqual([tag.id, tag.by, tag.created], ['abcd1234', 'ada', '2026-01-02T03:04:05Z']);
		assert.equal('accused' in tag, false);
	});

	it('names no author where nobody gave a name', () => {
		assert.equal('by' in tagFromSuggestion(passage, suggestion, { ...stamp, by: '' }), false);
	});
});

describe('tagFromSpan', () => {
	it('takes the speaker along where the words are what was said', () => {
		const tag = tagFromSpan(passage, 'claim', spanOf('lock was shut'), stamp);
		assert.equal(tag.targets[0]?.exact, 'lock was shut');
		assert.equal(tag.speaker?.name, 'Ida Voss');
		assert.equal(tag.certainty, 'hedged');
		assert.deepEqual(tag.accused, ['Voss Ltd']);
		assert.deepEqual(tag.via, { how: 'hand' });
	});

	it('takes the speaker whose words are most like the chosen ones', () => {
		const [outer] = analysis.attributions;
		assert.ok(outer);
		const inner = { ...outer, who: 'Bo Lind', speaker: null, cue: null, content: [spanOf('shut in May')] };
		const nested = { text, analysis: { ...analysis, attributions: [outer, inner] } };
		assert.equal(tagFromSpan(nested, 'claim', spanOf('shut in May'), stamp).speaker?.name, 'Bo Lind');
	});

	it('takes who denies something for a denial, though others say more of the chosen words', () => {
		const [outer] = analysis.attributions;
		assert.ok(outer);
		const denies = {
			...outer,
			who: 'Bo Lind',
			speaker: null,
			cue: null,
			denial: true,
			content: [spanOf('paid')],
		};
		const both = { text, analysis: { ...analysis, attributions: [outer, denies] } };
		const whole = { start: 0, end: text.length };
		assert.equal(tagFromSpan(both, 'denial', whole, stamp).speaker?.name, 'Bo Lind');
		assert.equal(tagFromSpan(both, 'claim', whole, stamp).speaker?.name, 'Ida Voss');
		assert.equal(tagFromSpan(both, 'denial', spanOf('lock was shut'), stamp).speaker?.name, 'Ida Voss');
	});

	it('takes nobody along for words that nobody said', () => {
		const tag = tagFromSpan(passage, 'claim', spanOf('Nobody paid.'), stamp);
		assert.equal('speaker' in tag || 'cue' in tag || 'certainty' in tag || 'entities' in tag, false);
	});

	it('gives certainty and accused to claims only', () => {
		const tag = tagFromSpan(passage, 'denial', spanOf('lock was shut'), stamp);
		assert.equal('certainty' in tag || 'accused' in tag, false);
	});
});

describe('dismissalOf', () => {
	it('keeps kind and words', () => {
		const dismissal = dismissalOf(text, suggestion, stamp);
		assert.equal(dismissal.kind, 'claim');
		assert.equal(dismissal.targets[0]?.exact, 'The lock was shut in May, warden Ida Voss said.');
		assert.deepEqual([dismissal.by, dismissal.created], ['ada', '2026-01-02T03:04:05Z']);
	});
});
