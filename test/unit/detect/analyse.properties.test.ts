import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../src/core/detect/analyse';
import { suggestionsOf } from '../../../src/core/detect/suggestions';
import type { Analysis } from '../../../src/core/model/analysis';
import { contains, type Span } from '../../../src/core/model/span';
import { assertLinearIn } from '../../support/growth';

/** Pieces of news prose, marks that are left open, and noise. */
const pieces = fc.constantFrom(
	...[
		'said',
		'says',
		'told',
		'that',
		'according to',
		'denied',
		'accused',
		'of',
		'wants to',
		'called',
		'reportedly',
	],
	...[
		'the mayor',
		'Orla Venn',
		'Marrow',
		'he',
		'she',
		'they',
		'who',
		'which',
		'a report',
		'officials',
		'the dam',
	],
	...['was', 'has', 'not', 'could', 'and', 'but', 'to', 'in', 'by', 'on Monday', 'is safe', 'false', 'asked'],
	...[
		'“',
		'”',
		'"',
		"'",
		',',
		'.',
		'?',
		':',
		';',
		'—',
		'--',
		'(',
		')',
		'\n',
		'\n\n',
		'…',
		'[',
		']',
		"''",
		'’s',
	],
	...['12', '$3m', '\u{1f30a}', 'É', '\u00a0', '\t', 'U.S.', 'Mr.', '<b>'],
);
const prose = fc.array(pieces, { maxLength: 60 }).map(words => words.join(' '));
const texts = fc.oneof(prose, fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 100 }));

function spansOf(analysis: Analysis): readonly Span[] {
	return [
		...analysis.attributions.flatMap(({ speaker, cue, content, trigger }) => [
			...(speaker === null ? [] : [speaker]),
			...(cue === null ? [] : [cue]),
			...content,
			...trigger,
		]),
		...analysis.denials.flatMap(({ cue, trigger }) => [cue, ...trigger]),
		...analysis.noComments.flatMap(({ trigger }) => trigger),
		...analysis.claims.flatMap(({ trigger }) => trigger),
		...suggestionsOf(analysis).flatMap(({ targets }) => targets),
	];
}

describe('analyse, for any text', () => {
	it('gives spans within the text that are not empty', () => {
		fc.assert(
			fc.property(texts, text => {
				for (const { start, end } of spansOf(analyse(text))) {
					assert.ok(0 <= start && start < end && end <= text.length, `${start}..${end} of ${text.length}`);
				}
			}),
			// the pronoun behind a preposition, and nothing before them
			{ numRuns: 400, examples: [['to they said said']] },
		);
	});

	it('keeps what it finds within the sentence it names', () => {
		fc.assert(
			fc.property(texts, text => {
				const analysis = analyse(text);
				for (const { sentence, speaker, cue, content } of analysis.attributions) {
					const whole = analysis.sentences[sentence];
					const parts = [speaker, cue, ...content].filter(span => span !== null);
					assert.ok(whole !== undefined && parts.every(span => contains(whole, span)), JSON.stringify(parts));
				}
				for (const { sentence } of [...analysis.claims, ...analysis.denials, ...analysis.noComments]) {
					assert.ok(analysis.sentences[sentence] !== undefined);
				}
			}),
			{ numRuns: 300 },
		);
	});

	it('finds each name in one sentence', () => {
		fc.assert(
			fc.property(texts, text => {
				const { entities, sentences } = analyse(text);
				for (const mention of entities.flatMap(({ mentions }) => mentions)) {
					assert.equal(sentences.filter(sentence => contains(sentence, mention)).length, 1);
				}
			}),
			{ numRuns: 200 },
		);
	});

	it('finds at most one claim, denial and no-comment a sentence, in order', () => {
		fc.assert(
			fc.property(prose, text => {
				const { claims, denials, noComments } = analyse(text);
				for (const list of [claims, denials, noComments]) {
					const sentences = list.map(({ sentence }) => sentence);
					assert.deepEqual(
						sentences,
						[...new Set(sentences)].sort((a, b) => a - b),
					);
				}
			}),
			{ numRuns: 200 },
		);
	});

	it('has a cue for everything but quotations', () => {
		fc.assert(
			fc.property(prose, text => {
				for (const { cue, form, rule } of analyse(text).attributions) {
					assert.ok(cue !== null || (form === 'direct' && rule.startsWith('quote-')), rule);
				}
			}),
			{ numRuns: 200 },
		);
	});

	it('is deterministic', () => {
		fc.assert(
			fc.property(texts, text => assert.deepEqual(analyse(text), analyse(text))),
			{ numRuns: 100 },
		);
	});
});

describe('analyse, for long texts', () => {
	const cases: Readonly<Record<string, string>> = {
		'one sentence of cues': 'the mayor said ',
		'one sentence of quotations': '“so,” he said, ',
		'open quotations': '“ said she, ',
		'many paragraphs': '“The dam is safe,” said Orla Venn. She denied it.\n\n',
	};
	for (const [title, piece] of Object.entries(cases)) {
		it(`takes time in proportion to the length: ${title}`, function () {
			this.timeout(60_000);
			assertLinearIn(piece.repeat(4000), analyse);
		});
	}
});
