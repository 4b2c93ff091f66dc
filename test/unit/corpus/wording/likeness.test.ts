import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Difference } from '../../../../src/core/corpus/wording/difference';
import { likeness } from '../../../../src/core/corpus/wording/likeness';
import { spelled } from '../../../../src/core/corpus/wording/shared';
import { wording } from './wordings';

const even = () => 1;

describe('likeness', () => {
	const alike: readonly (readonly [string, string])[] = [
		['The navy of Ostmark shelled the port of Lune.', 'The port of Lune was shelled by the navy of Ostmark.'],
		['The firm Kranz sold 60 drones to Hadar.', 'Hadar bought 60 drones from the firm Kranz.'],
		['The Gorin Bank sent weapons to Dorr.', 'Arms were supplied to Dorr by the Gorin Bank.'],
		[
			'In May Kesh renovated a villa in Lune.',
			'In May the renovation of a villa in Lune by Kesh was paid for.',
		],
		[
			'The army of Kesh seized 1.2 tonnes of rice.',
			'Some 1,200 kilos of rice were confiscated by the army of Kesh.',
		],
		[
			'The firm Kranz lost a quarter of its ships in Lune.',
			'In Lune, Kranz has lost 25 per cent of its vessels.',
		],
		['In May the Financial Conduct Office fined Kranz.', 'In May the FCO fined the firm Kranz.'],
		['In May nurses of Lune began a strike.', 'In May a walkout by nurses of Lune started.'],
		['The rebels of Quill blew up a bridge.', 'In Quill, rebels destroyed a bridge.'],
		['Ida Brandt pocketed 60 crowns from Kranz.', 'The firm Kranz paid Ida Brandt 60 crowns.'],
		['The law of Lune on mines was amended in May.', 'In May Lune changed its law on mines.'],
		[
			'One of them said the plots were “suggestive but not conclusive”.',
			'Ministers of Kesh were shown radar plots last week, which one called “suggestive but not conclusive”.',
		],
		['Guards of Kesh beat prisoners in Lune.', 'In Lune, inmates were assaulted by warders of Kesh.'],
		[
			'Reports that Kesh has asked Lune for military equipment raised questions about how far Lune will go as it faces sanctions.',
			'After a meeting in Hadar, diplomats spoke of the urgent request of Kesh to Lune for military equipment.',
		],
	];
	for (const [a, b] of alike) {
		it(`finds alike: ${a} / ${b}`, () => {
			const { score, difference } = likeness(wording(a), wording(b), even);
			assert.equal(difference, undefined);
			assert.ok(score > 0.6, String(score));
		});
	}

	const apart: readonly (readonly [Difference, string, string])[] = [
		['act', 'The navy of Ostmark shelled the port of Lune.', 'The navy of Ostmark visited the port of Lune.'],
		['opposite', 'The bank of Sarn raised its rate.', 'The bank of Sarn cut its rate.'],
		['negation', 'The navy of Ostmark shelled Lune.', 'The navy of Ostmark has not shelled Lune.'],
		['number', 'The army of Kesh lost 300 tanks.', 'The army of Kesh lost 30 tanks.'],
		[
			'modality',
			'The firm Kranz has paid Hadar 6 million crowns.',
			'The firm Kranz has promised to pay Hadar 6 million crowns.',
		],
		[
			'negation',
			'The navy of Ostmark has lenses of glass.',
			'There are no lenses of glass in the navy of Ostmark.',
		],
		[
			'act',
			'A leak at the Lune works of Kranz killed three men.',
			'Three men at the Lune works of Kranz were dismissed over a leak.',
		],
		['doer', 'The firm Kranz supplied Hadar with drones.', 'The firm Hadar supplied Kranz with drones.'],
		[
			'doer',
			'Mira Quast burned the log books of the ferry.',
			'Oskar Sollis burned the log books of the ferry.',
		],
		['date', 'In March 2031 Kesh shelled Lune.', 'In June 2031 Kesh shelled Lune.'],
		['too-little', 'Somebody killed a horse.', 'Somebody killed a dog.'],
		['act', 'The navy of Ostmark bought the port of Lune.', 'The navy of Ostmark burned the port of Lune.'],
	];
	for (const [difference, a, b] of apart) {
		it(`tells apart by ${difference}: ${a} / ${b}`, () => {
			assert.equal(likeness(wording(a), wording(b), even).difference, difference);
		});
	}

	it('finds a delivery in help that consists of what was delivered', () => {
		const { score, difference } = likeness(
			wording(
				'In the call the premier spoke of help by Kesh for Lune, which includes lenses, pumps and cranes.',
			),
			wording('Since May, Kesh has supplied Lune with lenses and cranes.'),
			even,
		);
		assert.equal(difference, undefined);
		assert.ok(score > 0.5, String(score));
	});

	it('does not take for done what was only offered', () => {
		const [offered, done] = [
			'In May Kesh was open to sending military lenses to Lune.',
			'In May Kesh sent military lenses to Lune.',
		].map(wording);
		const others = wording('In May Kesh sent military lenses to Lune, which was glad.');
		assert.ok(offered && done);
		assert.ok(likeness(offered, done, even).score < likeness(done, others, even).score);
	});

	it('does not set two sentences apart by acts of other things', () => {
		const { difference } = likeness(
			wording('Kesh shelled Lune after Hadar had raised its taxes.'),
			wording('Kesh shelled Lune before Ume cut its army.'),
			even,
		);
		assert.equal(difference, undefined);
	});

	it('says what both have', () => {
		const { shared } = likeness(
			wording('The firm Kranz sold 60 drones to Hadar.'),
			wording('Hadar bought 60 drones from the firm Kranz.'),
			even,
		);
		assert.deepEqual(shared.numbers, ['60']);
		assert.deepEqual(shared.acts, ['sell']);
		assert.ok(shared.names.includes('kranz') && shared.words.includes('dron'), JSON.stringify(shared));
	});

	it('spells what both have as people do', () => {
		const [a, b] = [
			wording('The ministers of Lune seized the villages.'),
			wording('A village was confiscated by a minister of Lune.'),
		];
		const { names, acts, words } = spelled(likeness(a, b, even).shared, a, b);
		assert.deepEqual([names, acts, words], [['Lune'], ['seized / confiscated'], ['ministers', 'villages']]);
	});

	const sentence = fc
		.array(
			fc.constantFrom(
				'Kesh',
				'Lune',
				'sold',
				'shelled',
				'boats',
				'drones',
				'not',
				'the',
				'to',
				'60',
				'by',
				'was',
				'and',
				',',
			),
			{ maxLength: 14 },
		)
		.map(words => words.join(' '));

	it('is the same from both sides, and between 0 and 1', () => {
		fc.assert(
			fc.property(sentence, sentence, (a, b) => {
				const [one, other] = [likeness(wording(a), wording(b), even), likeness(wording(b), wording(a), even)];
				assert.ok(Math.abs(one.score - other.score) < 1e-9);
				assert.ok(one.score >= 0 && one.score <= 1);
				assert.equal(one.difference, other.difference);
			}),
		);
	});

	it('finds nothing that sets a sentence apart from itself', () => {
		fc.assert(
			fc.property(sentence, text => {
				const { difference } = likeness(wording(text), wording(text), even);
				assert.ok(
					difference === undefined || difference === 'too-little' || difference === 'act',
					difference,
				);
			}),
		);
	});
});
