import assert from 'node:assert/strict';
import {
	abbreviation,
	capitalised,
	commonEnding,
	givenName,
	hyphenated,
	leadingTitle,
	link,
	nameTraits,
	ordinal,
	organisationHead,
	plain,
	prefixed,
	shouted,
	title,
} from '../../../src/core/entities/nameTraits';
import { wordOf } from '../../../src/core/text/words';

const names = {
	abbreviation,
	capitalised,
	commonEnding,
	givenName,
	hyphenated,
	leadingTitle,
	link,
	ordinal,
	organisationHead,
	prefixed,
	shouted,
	title,
};

describe('nameTraits', () => {
	const cases: readonly (readonly [word: string, has: readonly (keyof typeof names)[]])[] = [
		['Arden', ['capitalised']],
		['al-Amri', ['capitalised', 'hyphenated']],
		['iPhone', ['capitalised']],
		['harbour', []],
		['NATO', ['capitalised', 'abbreviation', 'shouted']],
		['RFE/RL', ['capitalised', 'abbreviation']],
		['A', ['capitalised']],
		['ABCDEFGHI', ['capitalised', 'shouted']],
		['Pro-Arden', ['capitalised', 'prefixed', 'hyphenated']],
		["I'm", ['capitalised', 'prefixed']],
		['T-shirt', ['capitalised', 'prefixed']],
		['12th', ['ordinal']],
		['Sailors', ['capitalised', 'commonEnding']],
		['Ada', ['capitalised', 'givenName']],
		['Maria', ['capitalised', 'givenName']],
		['Gen.', ['capitalised', 'title']],
		['general', ['title', 'leadingTitle']],
		['ministry', ['organisationHead']],
		['of', ['link']],
		['&', []],
	];
	for (const [text, has] of cases) {
		it(`${text}: ${has.join(', ') || 'nothing'}`, () => {
			const traits = nameTraits.of(wordOf(text));
			const found = Object.entries(names).filter(([, flag]) => (traits & flag) !== 0);
			assert.deepEqual(found.map(([name]) => name).sort(), [...has].sort());
		});
	}

	it('are small numbers, also where numbers have 31 bits', () => {
		for (const flag of Object.values(names)) {
			assert.ok(flag > 0 && flag < 2 ** 30);
		}
	});
});

describe('plain', () => {
	it('leaves out the full stop of an abbreviation, not those of an initialism', () => {
		assert.deepEqual(
			['Mr.', 'U.S.', 'Mr', '.'].map(text => plain(wordOf(text))),
			['mr', 'u.s.', 'mr', ''],
		);
	});
});
