import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describeTarget } from '../../../src/core/anchor/describe';
import { resolveTarget } from '../../../src/core/anchor/resolve';
import { placeOf, type Receipt } from '../../../src/core/model/receipt';
import type { Target } from '../../../src/core/model/tag';

const opening = 'The council of Lower Marn met on Tuesday to hear the engineers.';
const claim = 'The north dam holds only half the water that the ministry reported in spring.';
const closing = 'Farmers along the canal have waited for an answer since the drought began.';
const article = `${opening}\n\n${claim} ${closing}\n\nA second hearing is planned.`;

/** The target of `words` where they first stand in `text`. */
function targetOf(words: string, text: string): Target {
	const start = text.indexOf(words);
	assert.ok(start >= 0, words);
	return describeTarget(text, { start, end: start + words.length });
}

/** The words at the place that was found; `undefined` where there is none. */
function found(text: string, receipt: Receipt): string | undefined {
	const place = placeOf(receipt);
	return place && text.slice(place.start, place.end);
}

interface Case {
	readonly title: string;
	readonly old?: string;
	readonly words?: string;
	readonly now: string;
	readonly receipt: Receipt['receipt'];
	readonly found?: string;
	readonly unsure?: boolean;
}

const added = 'Rain is forecast for the weekend, the weather office said in a bulletin.';

const cases: readonly Case[] = [
	{ title: 'nothing changed', now: article, receipt: 'exact', found: claim },
	{
		title: 'a paragraph comes before',
		now: `${added}\n\n${article}`,
		receipt: 'moved',
		found: claim,
	},
	{
		title: 'the paragraph moved to the end',
		now: `${opening}\n\n${closing}\n\nA second hearing is planned.\n\n${claim}`,
		receipt: 'moved',
		found: claim,
	},
	{
		title: 'words changed',
		now: article.replace('only half the water', 'less than half of the water'),
		receipt: 'changed',
		found: claim.replace('only half the water', 'less than half of the water'),
		unsure: false,
	},
	{
		title: 'quote marks, dashes and spaces changed',
		old: article.replace('north dam', '"north dam" - the old one -'),
		words: claim.replace('north dam', '"north dam" - the old one -'),
		now: article
			.replace('north dam', '“north dam” – the old one –')
			.replaceAll(' water that', '\nwater that'),
		receipt: 'changed',
		found: claim.replace('north dam', '“north dam” – the old one –').replace(' water that', '\nwater that'),
		unsure: false,
	},
	{
		title: 'a sentence split in two',
		now: article.replace(' that the ministry reported', '. The ministry reported otherwise'),
		receipt: 'changed',
		found: claim.replace(' that the ministry reported', '. The ministry reported otherwise'),
		unsure: false,
	},
	{
		title: 'a number changed in place',
		old: article.replace('half', '40 per cent of'),
		words: claim.replace('half', '40 per cent of'),
		now: article.replace('half', '60 per cent of'),
		receipt: 'changed',
		found: claim.replace('half', '60 per cent of'),
		unsure: true,
	},
	{
		title: 'a negation came in place',
		now: article.replace('holds only half', 'does not hold half'),
		receipt: 'changed',
		found: claim.replace('holds only half', 'does not hold half'),
		unsure: true,
	},
	{
		title: 'a name changed in place',
		old: article.replace('the ministry', 'Minister Orlo'),
		words: claim.replace('the ministry', 'Minister Orlo'),
		now: article.replace('the ministry', 'Minister Benna'),
		receipt: 'changed',
		found: claim.replace('the ministry', 'Minister Benna'),
		unsure: true,
	},
	{ title: 'the sentence is gone', now: article.replace(`${claim} `, ''), receipt: 'lost' },
	{ title: 'another sentence stands in its place', now: article.replace(claim, added), receipt: 'lost' },
	{ title: 'another text', now: 'Nothing of the kind.', receipt: 'lost' },
	{ title: 'no text', now: '', receipt: 'lost' },
	{
		title: 'the same words, now in two places and neither where it was',
		now: `${added}\n\n${article}\n\n${article}`,
		receipt: 'ambiguous',
	},
	{
		title: 'short words elsewhere, in other surroundings',
		words: 'half',
		now: `They cut the loaf in half and ate. ${added}`,
		receipt: 'ambiguous',
	},
	{
		title: 'short words that moved with their surroundings',
		words: 'half',
		now: `It was half past two. ${added}\n${article}`,
		receipt: 'moved',
		found: 'half',
	},
	{
		title: 'a part of a sentence that now stands after another speaker',
		old: `${opening} Alda Roon said that the sluice was opened before the storm. ${closing}`,
		words: 'the sluice was opened before the storm',
		now: `${added} Later Piet Moss claimed the sluice was opened before the storm, to nobody’s surprise.`,
		receipt: 'ambiguous',
	},
	{ title: 'the whole text', words: article, now: article, receipt: 'exact', found: article },
	{
		title: 'the first words, with a line before',
		words: opening,
		now: `UPDATE\n${article}`,
		receipt: 'moved',
		found: opening,
	},
	{
		title: 'the last words, with a line after',
		words: 'A second hearing is planned.',
		now: `${article}\n\n${added}`,
		receipt: 'exact',
		found: 'A second hearing is planned.',
	},
];

describe('resolveTarget', () => {
	for (const { title, old = article, words = claim, now, receipt, found: expected, unsure } of cases) {
		it(`${title}: ${receipt}`, () => {
			const result = resolveTarget(now, targetOf(words, old));
			assert.equal(result.receipt, receipt, JSON.stringify(result));
			assert.equal(found(now, result), expected);
			assert.equal(result.receipt === 'changed' ? result.unsure : undefined, unsure);
		});
	}

	it('tells the words that changed', () => {
		const now = article.replace('only half', 'barely a third of').replace('in spring', 'in April');
		const result = resolveTarget(now, targetOf(claim, article));
		assert.ok(result.receipt === 'changed');
		assert.deepEqual(result.differences, [
			{ was: 'only half', is: 'barely a third of' },
			{ was: 'spring', is: 'April' },
		]);
		assert.ok(result.score > 0.5 && result.score < 1);
	});

	it('finds words far from the hint in a long text', () => {
		const filler = Array.from({ length: 3000 }, (_, at) => `Entry ${at} of the log says little.`).join('\n');
		const changed = article.replace('only half', 'just half');
		const result = resolveTarget(`${filler}\n${changed}`, targetOf(claim, article));
		assert.equal(found(`${filler}\n${changed}`, result), claim.replace('only half', 'just half'));
	});

	it('finds words with their surroundings where the text begins with these and no hint was given', () => {
		const target = { ...targetOf(claim, article), start: 0, end: claim.length };
		const text = article.slice(article.indexOf(target.prefix));
		assert.equal(found(text, resolveTarget(text, target)), claim);
	});

	it('takes the end from the words: other programs count other units', () => {
		const text = article.replace('north dam', 'north dam 🌊🌊');
		const target = targetOf(claim.replace('north dam', 'north dam 🌊🌊'), text);
		for (const end of [target.end - 2, target.end + 2]) {
			assert.equal(found(text, resolveTarget(text, { ...target, end })), target.exact);
		}
	});

	it('loses words that are nothing', () => {
		const target: Target = { exact: ' ', prefix: '', suffix: '', start: 0, end: 1 };
		assert.equal(resolveTarget(' a ', target).receipt, 'lost');
	});
});

/** Pairs of sentences that differ only in who, how many, or whether at all. */
const twins: readonly (readonly [string, string])[] = [
	['Team Alpha said it reached the summit before dawn.', 'Team Beta said it reached the summit before dawn.'],
	['Alpha said it reached the summit before dawn.', 'Beta said it reached the summit before dawn.'],
	[
		'He said the crew had reached the summit before dawn.',
		'She said the crew had reached the summit before dawn.',
	],
	[
		'The climbers lost 12 tents and a radio in the storm.',
		'The climbers lost 21 tents and a radio in the storm.',
	],
	[
		'The climbers lost two tents and a radio in the storm.',
		'The climbers lost ten tents and a radio in the storm.',
	],
	[
		'The guide has received the permit for the north face.',
		'The guide has not received the permit for the north face.',
	],
	[
		'The guide can climb the north face alone this year.',
		'The guide can’t climb the north face alone this year.',
	],
	[
		'Nobody saw the avalanche from the lower camp at all.',
		'Everybody saw the avalanche from the lower camp at all.',
	],
];

/** Who says it is no name here, and nothing of what stood round the sentence is left. */
const unnamed: readonly (readonly [string, string])[] = [
	[
		'The warden said the pass would stay closed until April.',
		'The driver said the pass would stay closed until April.',
	],
	[
		'The pass would stay closed until spring, the warden said.',
		'The pass would stay closed until spring, the driver said.',
	],
];

const between = [
	'Snow had fallen through the night.',
	'The valley was quiet when the bus arrived.',
	'A film crew waited near the hut for hours.',
];

describe('the lookalike trap', () => {
	for (const [tagged, twin] of twins) {
		it(tagged, () => {
			const target = targetOf(tagged, [between[0], tagged, between[1], twin, between[2]].join(' '));
			const texts = [
				[between[0], between[1], twin, between[2]].join(' '),
				[between[0], between[1], between[2], twin].join(' '),
				[twin, ...between].join('\n\n'),
				['The day began badly.', twin, 'It ended well, for most of them at least.'].join(' '),
			];
			for (const text of texts) {
				const { receipt } = resolveTarget(text, target);
				assert.ok(receipt === 'ambiguous' || receipt === 'lost', `${receipt}: ${text}`);
			}
		});

		it(`${tagged} (side by side)`, () => {
			const target = targetOf(tagged, [between[0], tagged, twin, between[1]].join(' '));
			const { receipt } = resolveTarget([between[0], twin, between[1]].join(' '), target);
			assert.ok(receipt === 'ambiguous' || receipt === 'lost', receipt);
		});
	}

	for (const [tagged, twin] of unnamed) {
		it(tagged, () => {
			const target = targetOf(tagged, [between[0], tagged, between[1]].join(' '));
			const { receipt } = resolveTarget(
				['The day began badly.', twin, 'It ended well.'].join('\n\n'),
				target,
			);
			assert.ok(receipt === 'ambiguous' || receipt === 'lost', receipt);
		});
	}

	it('in a list of them', () => {
		const lines = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'].map(
			team => `Team ${team} said it was ready to start.`,
		);
		for (const gone of lines) {
			const target = targetOf(gone, lines.join('\n'));
			const { receipt } = resolveTarget(lines.filter(line => line !== gone).join('\n'), target);
			assert.ok(receipt === 'ambiguous' || receipt === 'lost', `${receipt}: ${gone}`);
		}
	});
});

const prose = fc
	.array(
		fc.constantFrom(
			'rain',
			'the',
			'dam',
			'said',
			'Orlo',
			'not',
			'12',
			'🚢',
			'“so”',
			'water',
			'ministry',
			'.',
			'\n',
		),
		{
			minLength: 1,
			maxLength: 80,
		},
	)
	.map(words => words.join(' '));

describe('resolveTarget, for any text', () => {
	it('finds in the same text what it described', () => {
		fc.assert(
			fc.property(prose, fc.nat(), fc.nat(), (text, a, b) => {
				const [start, end] = [a % text.length, b % (text.length + 1)];
				const target = describeTarget(text, { start: Math.min(start, end), end: Math.max(start, end) });
				fc.pre(target.exact.trim() !== '');
				const span = { start: target.start, end: target.end };
				assert.deepEqual(resolveTarget(text, target), { receipt: 'exact', span, score: 1 });
			}),
		);
	});

	it('paints only where the words are, when it says exact or moved', () => {
		fc.assert(
			fc.property(prose, prose, fc.nat(), fc.nat(), (old, now, a, b) => {
				const target = describeTarget(old, { start: a % old.length, end: (a % old.length) + 1 + (b % 60) });
				const result = resolveTarget(now, target);
				if (result.receipt === 'exact' || result.receipt === 'moved') {
					assert.equal(found(now, result), target.exact);
					assert.equal(result.receipt === 'exact', result.span.start === target.start);
				}
			}),
		);
	});

	it('paints only where the words are, whatever the hint says', () => {
		const hint = fc.oneof(fc.constant(0), fc.nat({ max: 80 }));
		fc.assert(
			fc.property(prose, fc.nat(), fc.nat(), hint, hint, (text, a, b, start, length) => {
				const from = a % Math.min(text.length, 80);
				const target = describeTarget(text, { start: from, end: from + 1 + (b % 60) });
				for (const wrong of [
					{ ...target, start, end: start + length },
					{ ...target, end: target.start + length },
				]) {
					const result = resolveTarget(text, wrong);
					if (result.receipt === 'exact' || result.receipt === 'moved') {
						assert.equal(found(text, result), target.exact);
					}
				}
			}),
		);
	});

	it('paints no whole text for words that are not in it, though nothing stood round them', () => {
		fc.assert(
			fc.property(
				prose,
				fc.string({ unit: fc.constantFrom(...'abcdeghk '), minLength: 20, maxLength: 80 }),
				(text, exact) => {
					const target = { exact, prefix: '', suffix: '', start: 0, end: exact.length };
					const result = resolveTarget(text, target);
					assert.ok(result.receipt !== 'changed' || result.score >= 0.35, JSON.stringify(result));
				},
			),
		);
	});

	it('never throws, and never leaves the text', () => {
		const any = fc.string({ unit: 'binary' });
		const hint = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY));
		const target = fc.record({ exact: any, prefix: any, suffix: any, start: hint, end: hint });
		fc.assert(
			fc.property(any, target, (text, wild) => {
				const result = resolveTarget(text, wild);
				const places =
					result.receipt === 'ambiguous' ? result.candidates : [placeOf(result) ?? { start: 0, end: 0 }];
				for (const { start, end } of places) {
					assert.ok(0 <= start && start <= end && end <= text.length);
				}
			}),
			{ numRuns: 500 },
		);
	});
});
