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
