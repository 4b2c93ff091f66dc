import assert from 'node:assert/strict';
import { viewArticle } from '../../../../src/core/corpus/articleView';
import { Corpus } from '../../../../src/core/corpus/corpus';
import { countryIn, countryOf } from '../../../../src/core/corpus/origins/governments';
import { ladderOf } from '../../../../src/core/corpus/origins/sources';
import { analyse } from '../../../../src/core/detect/analyse';
import { emptySidecar } from '../../../../src/core/model/tag';
import { assertLinear } from '../../../support/growth';
import { toldArticle } from '../../../support/toldArticle';

describe('countryOf, countryIn', () => {
	for (const [name, country] of [
		['Ottawa', 'Canada'],
		['the Netherlands', 'Netherlands'],
		['Peruvian', 'Peru'],
		['White House', 'United States'],
		['Tarnholm', undefined],
	] as const) {
		it(`${name}: ${country ?? 'none'}`, () => assert.equal(countryOf(name), country));
	}

	for (const [phrase, country] of [
		['a spokesman of the Peruvian embassy in Ottawa', 'Peru'],
		['the Ottawa Peruvian Embassy', 'Peru'],
		['two officials in Ottawa', 'Canada'],
		['officials of New Zealand', 'New Zealand'],
		['two dockers', undefined],
		['', undefined],
	] as const) {
		it(`“${phrase}”: ${country ?? 'none'}`, () => assert.equal(countryIn(phrase), country));
	}
});

describe('ladderOf', () => {
	const ladder = (text: string) => {
		const corpus = new Corpus();
		corpus.set({ id: 'a', label: 'a', view: viewArticle(text, analyse(text), emptySidecar) });
		const claim = corpus.marks().findLast(({ mark }) => mark.kind === 'claim');
		assert.ok(claim, text);
		return ladderOf(claim).map(({ name, type, affiliation }) => [name, type, affiliation]);
	};

	it('is empty for what the article says itself', () => {
		assert.deepEqual(ladder('The pumps of Tarnholm failed on Sunday.'), []);
	});

	it('names who says it, and for whom they speak', () => {
		assert.deepEqual(ladder('Two Peruvian officials said the pumps of Tarnholm had failed.'), [
			['Two Peruvian officials', 'unnamed', 'Peru'],
		]);
	});

	it('finds the office beside the name', () => {
		const text = 'Ida Brandt, a spokeswoman of the Peruvian navy, said the pumps of Tarnholm had failed.';
		assert.deepEqual(ladder(text), [['Ida Brandt', 'person', 'Peru']]);
	});

	it('does not take those who study a country for its voice', () => {
		const text =
			'Ida Brandt, a former official and scholar of Peruvian law, said the pumps of Tarnholm had failed.';
		assert.deepEqual(ladder(text), [['Ida Brandt', 'person', undefined]]);
	});

	it('has the outermost first', () => {
		const text =
			'The Kessel Courier reported that two officials had said that the pumps of Tarnholm had failed.';
		assert.deepEqual(
			ladder(text).map(([name]) => name),
			['Kessel Courier', 'two officials'],
		);
	});

	const last = 'the pumps of Tarnholm had failed on Sunday.';
	const told: readonly (readonly [string, string, readonly (readonly [string, string?])[]])[] = [
		['what somebody promises that it is so', `Ida Brandt promised that ${last}`, [['Ida Brandt']]],
		['what somebody fears that it is so', `Ida Brandt expressed concern that ${last}`, [['Ida Brandt']]],
		['what somebody asks whether it is so', `Ida Brandt asked whether ${last}`, [['Ida Brandt']]],
		['what somebody is aware of', 'Officials are aware that Kesh broke the pumps of Tarnholm.', []],
		[
			'sources that a paper of a country asked',
			`Two sources interviewed by a Peruvian paper said ${last}`,
			[['Two sources interviewed by a Peruvian paper']],
		],
		[
			'officials of one country whom a paper of another quotes',
			`Two Peruvian officials cited by Bolivian papers said ${last}`,
			[['Two Peruvian officials cited by Bolivian papers', 'Peru']],
		],
		[
			'officials of a body whom a paper of a country asked',
			`Two officials of the Harbour Board interviewed by a Peruvian paper said ${last}`,
			[['Two officials of the Harbour Board interviewed by a Peruvian paper', 'Harbour Board']],
		],
		['media with the name of a country', `The Peru Times reported that ${last}`, [['Peru Times']]],
		[
			'a country with another in its name',
			`Papua New Guinea said ${last}`,
			[['Papua New Guinea', 'Papua New Guinea']],
		],
		[
			'somebody whose office stands elsewhere',
			`Ida Brandt, a spokeswoman of the Peruvian navy, said the dam had burst.\n\nBrandt said ${last}`,
			[['Ida Brandt', 'Peru']],
		],
		[
			'somebody beside another with an office',
			`Ida Brandt, a spokeswoman of the Peruvian navy, said the dam had burst.\n\nJon Vik said ${last}`,
			[['Jon Vik']],
		],
	];
	for (const [what, text, expected] of told) {
		it(`tells on whose word it is: ${what}`, () =>
			assert.deepEqual(
				ladder(text).map(([name, , affiliation]) => [name, ...(affiliation ? [affiliation] : [])]),
				expected,
			));
	}

	it('leaves what somebody asks or does to the one who reports it', () => {
		assert.deepEqual(
			ladder('Two officials said that Kesh had asked Lune for military equipment.').map(([name]) => name),
			['Two officials'],
		);
	});

	it('are read of a long article in a time that grows with it, and not with its square', () => {
		// Anew each time: what was read once is remembered.
		const laddersOf = (length: number) => {
			const corpus = new Corpus();
			const sentences = Array.from({ length }, (_, at) => {
				const words = `crane ${at} had leaned towards the water`;
				return { text: `Mia Holt said that ${words}.`, claim: true, says: { who: 'Mia Holt', words } };
			});
			corpus.set(toldArticle({ id: 'a', sentences }));
			const claims = corpus.marks().filter(({ mark }) => mark.kind === 'claim');
			return claims.map(ladderOf);
		};
		assert.ok(laddersOf(3000).every(([source]) => source?.name === 'Mia Holt'));
		assertLinear({ short: () => laddersOf(150), long: () => laddersOf(3000), times: 20 });
	}).timeout(60_000);
});
