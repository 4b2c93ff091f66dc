import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/detect/analyse';
import { ladders, speakersOn } from '../../../src/core/detect/ladders';
import type { Attribution } from '../../../src/core/model/analysis';

const attribution = (
	who: string,
	cue: readonly [number, number],
	content: readonly [number, number],
	sentence = 0,
): Attribution => ({
	rule: 'made-up',
	trigger: [],
	sentence,
	speaker: null,
	cue: { start: cue[0], end: cue[1] },
	content: [{ start: content[0], end: content[1] }],
	who,
	whoType: 'person',
	identity: { by: 'name', sure: 'certain' },
	form: 'indirect',
	denial: false,
});

describe('ladders', () => {
	const paper = attribution('Paper', [0, 5], [6, 90]);
	const agency = attribution('Agency', [10, 15], [16, 60]);
	const official = attribution('Official', [20, 25], [26, 60]);

	it('go from the outermost to the attribution itself, in whatever order they are given', () => {
		const names = (list: readonly Attribution[]) => ladders(list).map(ladder => ladder.map(({ who }) => who));
		assert.deepEqual(names([paper, agency, official]), [
			['Paper'],
			['Paper', 'Agency'],
			['Paper', 'Agency', 'Official'],
		]);
		assert.deepEqual(names([official, agency, paper])[0], ['Paper', 'Agency', 'Official']);
	});

	it('are of one step for neighbours, and for other sentences', () => {
		const beside = attribution('Clerk', [70, 75], [76, 80]);
		const elsewhere = attribution('Mayor', [30, 35], [36, 40], 1);
		const depths = ladders([agency, beside, elsewhere]).map(ladder => ladder.length);
		assert.deepEqual(depths, [1, 1, 1]);
		assert.deepEqual(ladders([]), []);
	});

	it('hold what goes on without a cue once, and not in itself', () => {
		const continued: Attribution = { ...official, cue: null, content: [{ start: 26, end: 60 }] };
		assert.deepEqual(ladders([continued]), [[continued]]);
		assert.deepEqual(ladders([paper, continued])[1], [paper, continued]);
	});

	it('name nobody who is left open, and nobody twice', () => {
		const open = attribution('', [20, 25], [26, 60]);
		assert.deepEqual(speakersOn([paper, open, agency, agency]), ['Paper', 'Agency']);
	});

	it('are found in what the detector finds', () => {
		const text = 'The Marn Courier reported that Ida Voss said the lock was shut.\n';
		const { attributions } = analyse(text);
		assert.deepEqual(ladders(attributions).map(speakersOn), [['Marn Courier'], ['Marn Courier', 'Ida Voss']]);
	});
});
