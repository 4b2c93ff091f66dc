import assert from 'node:assert/strict';
import { describeTarget } from '../../../src/core/anchor/describe';
import { resolveTarget } from '../../../src/core/anchor/resolve';
import { placeOf, type Receipt } from '../../../src/core/model/receipt';
import type { Target } from '../../../src/core/model/tag';

function targetOf({ words, old: text, isLast = false }: Case): Target {
	const start = isLast ? text.lastIndexOf(words) : text.indexOf(words);
	assert.ok(start >= 0, words);
	return describeTarget(text, { start, end: start + words.length });
}

/** Whether a person is asked: nothing is painted, or it is marked unsure. */
function isAsked(receipt: Receipt): boolean {
	return placeOf(receipt) === undefined || (receipt.receipt === 'changed' && receipt.unsure);
}

interface Case {
	readonly title: string;
	readonly old: string;
	readonly words: string;
	/** True where the words are tagged where they stand last. */
	readonly isLast?: boolean;
	readonly now: string;
}

/** What two people are accused of, each followed by the same short sentence. */
function twoAccused(words: string): string {
	return [
		'The harbour of Osk opened at dawn.',
		`In the capital, Minister Tarn was asked about gifts from a shipyard. ${words} Her party kept silent.`,
		'Farmers in the valley still wait for the pumps.',
		`Major Ferrin, accused of burning the archive, spoke to reporters. ${words} The hearing goes on.`,
	].join('\n\n');
}

const denial = 'She denied it.';
const silence = 'The company declined to comment.';
const accused = twoAccused(denial);
const tolls = [
	'Snow fell on the hills. The union said that 20 miners had drowned. That is false. Boats left.',
	'The mill will reopen in May. The mayor said that 20 miners had drowned. That is false. The inquest is over.',
].join('\n\n');
const call = [
	'He kept to his room. Repairs will cost millions, by one estimate.',
	'Minister Tarn called the report false. That is false.',
].join('\n\n');
const counts = [
	'A vote was held in June. Wages rose for a second year. Osk Mills called the story untrue.',
	'Osk Mills denied it. Ambassador Ferrinetti said that 20 sailors had died.',
	'She denied it. The story was printed on Sunday. The mayor said the ford was closed.',
	'Wages rose for a second year. The mayor said that 20 sailors had died. The story was printed on Sunday.',
].join('\n\n');
const endings = counts
	.replace('The mayor said that 20 sailors had died', '20 sailors had died, the mayor said')
	.replace('said that 20 sailors had died', 'confirmed it: 20 sailors had died');
const toll = 'The mayor said that 20 sailors had died.';

/** The tagged words are gone, and others like them are somebody else's. */
const gone: readonly Case[] = [
	{
		title: 'a short sentence that somebody else says too',
		old: accused,
		words: denial,
		now: accused.replace(`${denial} Her`, 'Her'),
	},
	{
		title: 'the same, with its paragraph',
		old: accused,
		words: denial,
		now: accused.replace(/In the capital.*\n\n/, ''),
	},
	{
		title: 'the same, its paragraph written anew',
		old: accused,
		words: denial,
		now: accused.replace(
			/In the capital.*/,
			'Minister Tarn at last admitted all of it. The party was stunned.',
		),
	},
	{
		title: 'a longer sentence that names nobody',
		old: twoAccused(silence),
		words: silence,
		now: twoAccused(silence).replace(`${silence} Her`, 'Her'),
	},
	{
		title: 'the last sentence of a text, which another paragraph ends with',
		old: `Tarn was asked about the gifts. ${denial}\n\nFerrin is to answer for the fire. ${denial}\n`,
		words: denial,
		isLast: true,
		now: `Tarn was asked about the gifts. ${denial}\n`,
	},
	{
		title: 'what another speaker says, before the same words',
		old: tolls,
		words: 'The union said that 20 miners had drowned.',
		now: tolls.replace('The union said that 20 miners had drowned. ', ''),
	},
	{
		title: 'of the sentence before, the end is like it',
		old: call,
		words: 'That is false.',
		now: call.replace(' That is false.', ''),
	},
	{
		title: 'of what another speaker says, the part without the speaker',
		old: counts,
		words: toll,
		now: counts.replace(`${toll} `, ''),
	},
	{
		title: 'the same, where the speaker comes last',
		old: endings,
		words: '20 sailors had died, the mayor said.',
		now: endings.replace('20 sailors had died, the mayor said. ', ''),
	},
];

/** The tagged words are still there, and nobody has to be asked. */
const there: readonly (Case & { readonly receipt: Receipt['receipt'] })[] = [
	{
		title: 'a short sentence after which the text was written anew',
		old: accused,
		words: denial,
		now: accused.replace('Her party kept silent.', 'Nothing more was heard of it.'),
		receipt: 'exact',
	},
	{
		title: 'a short sentence between edited ones',
		old: accused,
		words: denial,
		now: accused.replace('gifts from a shipyard', 'presents from the shipyard').replace('kept', 'stayed'),
		receipt: 'moved',
	},
	{
		title: 'a sentence with a name, in other surroundings',
		old: accused.replace(denial, 'The gifts came from Ruud Halm himself.'),
		words: 'The gifts came from Ruud Halm himself.',
		now: `Rain fell all week. The gifts came from Ruud Halm himself. ${accused.replace(/In the capital.*\n\n/, '')}`,
		receipt: 'moved',
	},
	{
		title: 'a sentence that says much, in other surroundings',
		old: accused.replace(denial, 'Engineers worked through the night to mend the pumps.'),
		words: 'Engineers worked through the night to mend the pumps.',
		now: `Rain fell. Engineers worked through the night to mend the pumps. ${accused.replace(/In the capital.*\n\n/, '')}`,
		receipt: 'moved',
	},
	{
		title: 'who says it was changed between the same words',
		old: tolls,
		words: 'The union said that 20 miners had drowned.',
		now: tolls.replace('The union said', 'The guild said'),
		receipt: 'changed',
	},
];

describe('words of another speaker', () => {
	for (const row of gone) {
		it(`a person is asked: ${row.title}`, () => {
			const receipt = resolveTarget(row.now, targetOf(row));
			assert.ok(isAsked(receipt), JSON.stringify(receipt));
		});
	}

	for (const row of there) {
		it(`nobody is asked: ${row.title}`, () => {
			const receipt = resolveTarget(row.now, targetOf(row));
			assert.equal(receipt.receipt, row.receipt, JSON.stringify(receipt));
			assert.ok(!isAsked(receipt), JSON.stringify(receipt));
		});
	}
});
