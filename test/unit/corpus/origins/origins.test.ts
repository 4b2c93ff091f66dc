import assert from 'node:assert/strict';
import fc from 'fast-check';
import { originsOf } from '../../../../src/core/corpus/origins/origins';
import type { Source } from '../../../../src/core/corpus/origins/sources';
import type { Voiced } from '../../../../src/core/corpus/origins/voiced';

const person = (name: string, affiliation?: string): Source => ({
	name,
	type: 'person',
	...(affiliation !== undefined && { affiliation }),
});
const unnamed = (name: string, affiliation?: string): Source => ({
	...person(name, affiliation),
	type: 'unnamed',
});
const medium = (name: string): Source => ({ name, type: 'media' });
const at = (article: string, ...ladder: readonly Source[]): Voiced => ({ article, ladder });

const ida = at('a', person('Ida Brandt'));
const jon = at('a', person('Jon Vik'));
/** The place in a copy of its article. */
const copied = (place: Voiced, article = 'b'): Voiced => ({ ...place, article, copyOf: 'a' });

const cases: readonly (readonly [string, readonly Voiced[], number, number, string?])[] = [
	['nothing', [], 0, 0],
	['one person', [at('a', person('Ida Brandt'))], 1, 1],
	['the same person in two articles', [at('a', person('Ida Brandt')), at('b', person('Ida Brandt'))], 1, 1],
	['two people', [at('a', person('Ida Brandt')), at('b', person('Jon Vik'))], 2, 2],
	[
		'two officials of one government',
		[at('a', unnamed('officials', 'Norrland')), at('b', unnamed('a senior official', 'Norrland'))],
		1,
		2,
		'Norrland',
	],
	[
		'officials of two governments',
		[at('a', unnamed('officials', 'Norrland')), at('b', unnamed('officials of Kesh', 'Kesh'))],
		2,
		2,
	],
	[
		'officials of two governments, called alike',
		[at('a', unnamed('two officials', 'Norrland')), at('b', unnamed('two officials', 'Kesh'))],
		2,
		2,
	],
	[
		'two bodies whose names are no more than a word that tells nothing elsewhere',
		[at('a', { name: 'WHO', type: 'organisation' }), at('b', { name: 'IT', type: 'organisation' })],
		2,
		2,
	],
	['two people without names', [at('a', unnamed('a docker')), at('b', unnamed('a pilot'))], 1, 2],
	[
		'a ministry, named either way round',
		[at('a', person('Ministry of Defence')), at('b', person('Defence Ministry'))],
		1,
		1,
	],
	['media that nobody names', [at('a', medium('local media')), at('b', medium('local media'))], 1, 2],
	['reports that nobody names', [at('a', medium('Reports')), at('b', medium('Reports'))], 1, 2],
	[
		'a paper with a name made of such words',
		[at('a', medium('Kessel Press')), at('b', medium('Kessel Press'))],
		1,
		1,
	],
	[
		'what one paper told, which two articles cite',
		[
			at('a', medium('Kessel Courier'), unnamed('officials', 'Norrland')),
			at('b', medium('the Kessel Courier'), unnamed('two people')),
		],
		1,
		1,
	],
	[
		'a medium and its short name, which may be another',
		[at('a', medium('Kessel Courier'), person('Ida Brandt')), at('b', medium('Courier'), person('Jon Vik'))],
		1,
		2,
	],
	[
		'two media of which one begins as the other ends',
		[
			at('a', medium('Kessel Courier'), person('Ida Brandt')),
			at('b', medium('Courier Weekly'), person('Jon Vik')),
		],
		2,
		2,
	],
	['two articles that name no source', [at('a'), at('b')], 1, 2],
	['two articles that name no source before one that does', [at('c'), at('b'), ida], 1, 3],
	[
		'a source without a name that may be one with a known one, and somebody else named first',
		[
			at('a', person('Jon Vik')),
			at('b', medium('Kessel Courier'), person('Ida Brandt')),
			at('b', medium('Kessel Courier'), unnamed('a docker')),
			at('c', unnamed('a docker')),
		],
		2,
		3,
	],
	['an article that names two people', [at('a', person('Ida Brandt')), at('a', person('Jon Vik'))], 2, 2],
	['an article that says it twice in its own voice', [at('a'), at('a')], 1, 1],
	[
		'an article that says it in its own voice, and then on whose word',
		[at('a'), at('a', person('Ida Brandt'))],
		1,
		1,
	],
	[
		'two copies of an article that does not say it here',
		[
			{ ...at('a', person('Ida Brandt')), copyOf: 'wire' },
			{ ...at('b', person('Jon Vik')), copyOf: 'wire' },
		],
		1,
		1,
	],
	[
		'an article that says it in its own voice and on somebody’s word, behind another of somebody else',
		[at('b', person('Jon Vik')), at('a'), ida],
		2,
		2,
	],
	['an article that says it again in its own voice', [at('a', person('Ida Brandt')), at('a')], 1, 1],
	['a copy', [at('a', person('Ida Brandt')), { ...at('b', unnamed('a docker')), copyOf: 'a' }], 1, 1],
	['an article that names two people, and its copy', [ida, jon, copied(ida), copied(jon)], 2, 2],
	['the same, with the copy first', [copied(ida), copied(jon), ida, jon], 2, 2],
	['an article that names two people, and a copy that names one of them', [ida, jon, copied(jon)], 2, 2],
	[
		'an article that names two people, and a copy that names one and says it in its own voice',
		[ida, jon, copied(at('a')), copied(jon)],
		2,
		2,
	],
	[
		'an article that names two people, and a copy that names another',
		[ida, jon, copied(at('a', person('Odo Marr')))],
		2,
		2,
	],
	[
		'two copies of an article that does not say it here, each of two people',
		[copied(ida, 'b'), copied(jon, 'b'), copied(ida, 'c'), copied(jon, 'c')],
		2,
		2,
	],
	[
		'an article that names two people, and one that cites its outlet for one of them',
		[
			{ ...ida, outlet: 'Kessel Courier' },
			{ ...jon, outlet: 'Kessel Courier' },
			at('b', medium('Kessel Courier'), person('Jon Vik')),
		],
		2,
		2,
	],
	[
		'the same text',
		[
			{ ...at('a', unnamed('a docker')), sharedText: 'x' },
			{ ...at('b', unnamed('a pilot')), sharedText: 'x' },
		],
		1,
		1,
	],
	[
		'an article that cites the outlet of the other',
		[{ ...at('a', person('Ida Brandt')), outlet: 'Kessel Courier' }, at('b', medium('Kessel Courier'))],
		1,
		1,
	],
	[
		'two articles of one outlet with sources of their own',
		[
			{ ...at('a', person('Ida Brandt')), outlet: 'Kessel Courier' },
			{ ...at('b', person('Jon Vik')), outlet: 'Kessel Courier' },
		],
		2,
		2,
	],
];

describe('originsOf', () => {
	for (const [name, places, fewest, most, government] of cases) {
		it(`${name}: ${fewest} to ${most}`, () => {
			const found = originsOf(places);
			assert.deepEqual([found.fewest, found.most, found.government], [fewest, most, government]);
		});
	}

	it('gives the reason of each join, and says which are certain', () => {
		const { joins } = originsOf([
			at('a', unnamed('officials', 'Norrland')),
			at('b', unnamed('a minister', 'Norrland')),
			at('c', medium('Kessel Courier')),
			at('d', medium('Kessel Courier')),
		]);
		assert.deepEqual(
			joins.filter(({ reason }) => reason !== 'unnamed'),
			[
				{ places: [2, 3], reason: 'same-medium', on: 'Kessel Courier', certain: true },
				{ places: [0, 1], reason: 'same-affiliation', on: 'Norrland', certain: false },
			],
		);
	});

	const source = fc.constantFrom(
		person('Ida Brandt', 'Kesh'),
		person('Jon Vik'),
		unnamed('officials', 'Kesh'),
		unnamed('a docker'),
		medium('Kessel Courier'),
	);
	const place = fc
		.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.array(source, { maxLength: 3 }))
		.map(([article, ladder]) => at(article, ...ladder));

	it('never has fewer than one, nor more than there are places; another place never takes one away', () => {
		fc.assert(
			fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), place, (places, added) => {
				const { fewest, most, articles } = originsOf(places);
				assert.ok(1 <= fewest && fewest <= most && most <= places.length && articles <= places.length);
				const again = originsOf([...places, ...places.slice(0, 1)]);
				assert.ok(again.most <= most + 1);
				assert.ok(originsOf([...places, added]).most <= most + 1);
			}),
		);
	});

	it('is the same with a copy of the whole article', () => {
		const told = fc.array(source, { maxLength: 3 }).map(ladder => at('a', ...ladder));
		fc.assert(
			fc.property(fc.array(told, { minLength: 1, maxLength: 6 }), places => {
				const alone = originsOf(places);
				const both = originsOf([...places, ...places.map(place => copied(place))]);
				assert.deepEqual([both.fewest, both.most], [alone.fewest, alone.most]);
			}),
		);
	});

	it('does not depend on the order of the places', () => {
		const shuffled = fc
			.array(place, { minLength: 1, maxLength: 8 })
			.chain(places =>
				fc.tuple(
					fc.constant(places),
					fc.shuffledSubarray(places, { minLength: places.length, maxLength: places.length }),
				),
			);
		fc.assert(
			fc.property(shuffled, ([places, turned]) => {
				const [one, other] = [originsOf(places), originsOf(turned)];
				assert.deepEqual([other.fewest, other.most], [one.fewest, one.most]);
			}),
		);
	});

	it('joins only what its reasons join', () => {
		fc.assert(
			fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), places => {
				const { joins, fewest, most } = originsOf(places);
				assert.equal(places.length - joins.filter(({ certain }) => certain).length, most);
				assert.equal(places.length - joins.length, fewest);
			}),
		);
	});
});
