import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyse, type Knowledge } from '../../../../src/core/detect/analyse';
import { LiveAnalysis } from '../../../../src/core/detect/live/liveAnalysis';
import { normalText } from '../../../../src/core/text/normal';

const folder = 'media/sample';
const samples = readdirSync(folder)
	.filter(name => name.endsWith('.txt'))
	.sort()
	.map(name => normalText(readFileSync(`${folder}/${name}`, 'utf8')));

/** Paragraphs that tell something about each other: names, quotations that go on, who is meant, who is accused. */
const paragraphs = [
	'Mayor Says Dam At Port Arden Is Safe',
	'By Ada Pike',
	'VENN: It is safe. We looked.',
	'MS. PIKE: It leaks, they say.',
	'PORT ARDEN, Ardenia (Reuters) - The dam broke on Monday, officials said.',
	'Orla Venn, the mayor of Port Arden, said that nobody was told. “It is safe,” she added.',
	'“It is safe. We looked.',
	'“Nobody will be harmed,” said Orla Venn, the mayor.',
	'“We were told nothing.”',
	'The mayor denied it.',
	'He accused Marrow Ltd of theft.',
	'The board said Marrow had not stolen the money.',
	'The Arden Steel Union (ASU) rejected the claim. ASU declined to comment.',
	'According to the ministry, they could be wrong.',
	'Venn and Chinese officials in Beijing met Bo Lund.',
	'Harbour works had begun, and the harbour was full.',
	'Harbour is open.',
	'WHAT DID SHE SAY?',
	'Q: Who told you? A: The council.',
	'Image: Ada Pike at the harbour',
	'Read more: The dam of Port Arden',
	'Advertisement',
	'READ MORE',
	'Harbour council of Arden sells its ferry',
	'Edwin Venn and Harriet Venn left Kelmar. Mrs Venn said no. “It leaks.”',
	'Mrs Venn said no.',
	'I believe that nobody was told.',
	'The mayor closed it because she believed that it leaks.',
	'Edwin Venn left Kelmar.',
	'Mr Venn said it was so. Mrs Venn denied it, because she was not told.',
	'Harriet Venn has lived here for years. “They said it would hold.”',
	'Officials said no. The Tarn Dam Bureau has nine dams. It is rich. It says they hold.',
	'Kelmar lies there. Six Kelmarers sang in Kelmarish.',
	'Orla Venn: I believe that it leaks.',
	'---',
	' Bo Lund sells pumps. He said that he was not told.',
	'The company said it had no pumps. The firm denied it.',
	'the council had not been told, it insisted, and the wall of the old dam was then as high as',
];
/** The same in few words, so that short edits reach what they tell. */
const entangled = [
	'The crowd ran into Sarkisian. In the Halverian street it rained.',
	'On Monday Petrosian friends met an Ardenese. The Ardenese troops left.',
	'Ministers from Paris, London, Berlin, Rome, Madrid, Lisbon, Oslo, Lima, Quito, Kenya, Chad, Mali and Ghana met.',
	'Nina Frost came at noon.',
	'She said it was late.',
	'Pike said: “It is safe. We looked.',
	'“Nobody will be harmed.” “Trust me.”',
	'“Nobody was,” Lund said. “Trust me.',
	'"We left," Pike said of "the',
	'"House we knew." "And on',
];
const words = [
	...[
		'x',
		' ',
		'.',
		',',
		'?',
		'“',
		'”',
		'"',
		"'",
		'’s',
		'(',
		')',
		'\n',
		'\n\n',
		' said ',
		' denied ',
		' not',
	],
	...['Mrs ', 'Mr ', ' Edwin', ' it ', ' they '],
	...[
		'a ',
		'an ',
		'the ',
		'The ',
		'into ',
		'met ',
		'Minister ',
		'troops ',
		' Halverian',
		' Ardenese',
		'left',
	],
	...[' Ada Pike', ' Pike', 'Venn', ' Marrow', 'he ', 'harbour', 'Harbour', ' the mayor', 'ASU', '\u{1f30a}'],
];

const opening = 'Port Arden Council Sells Harbour\nThe week began with rain.\n';
const manyPlaces =
	'Ministers from Paris, London, Berlin, Rome, Madrid, Lisbon, Oslo, Lima, Quito, Kenya, Chad, Mali and Ghana met.';
/** What an edit changes far from where it is. */
const linked: Readonly<Record<string, readonly [before: string, after: string]>> = {
	'a body that the subject of its sentence means, named in another paragraph': [
		'The Kelm Council met.\n\nIt rained.\n\nThe council had not been told, it insisted.',
		'The Kelm Board met.\n\nIt rained.\n\nThe council had not been told, it insisted.',
	],
	'who is told of before a quotation that goes on in the next paragraph': [
		'“It was late in the year.”',
		',” Ida Kelm said in a note. “No order was given. Nobody asked.\n\n“It was late in the year.”',
	],
	'whom an indented paragraph names before its pronoun': [
		'Orla Venn said no.\n\n Bo Lund sells pumps. He said that he was not told.',
		'Orla Venn said no.\n\nThe rain fell.\n\n Bo Lund sells pumps. He said that he was not told.',
	],
	'a name that stands elsewhere without a capital': [
		'Harbour is open.\n\nThey met at noon.',
		'Harbour is open.\n\nThey met at the harbour.',
	],
	'a title that another takes the place of': [
		`Advertisement\n\nShare\n\nPIER OPENED AGAIN ON DAY No. 12${'\n\nThe rain fell.'.repeat(9)}`,
		`Menu\n\nPrint\n\nPier opens\n\nAdvertisement\n\nShare\n\nPIER OPENED AGAIN ON DAY No. 12${'\n\nThe rain fell.'.repeat(9)}`,
	],
	'who "the mayor" is': [
		'Orla Venn, the mayor, spoke.\n\nThe rain fell.\n\nThe mayor said it was safe.',
		'Orla Venn, the mayor, said no.\n\nThe rain fell.\n\nThe mayor said it was safe.',
	],
	'who speaks on in the next paragraph': [
		'Ada Pike said no.\n\n“It is safe. We looked.\n\n“It will hold.”',
		'Ada Pike said no.\n\n“It is safe. We looked.\n\n“It will hold,” said Bo Lund.',
	],
	'a denial of what somebody is accused of elsewhere': [
		'The rain fell.\n\nThe embassy said Marrow Ltd had not stolen the money.',
		'He said Marrow Ltd stole it.\n\nThe embassy said Marrow Ltd had not stolen the money.',
	],
	'a name that a headline has, whatever others do': [
		'Marrowdam Tells Nobody Of The Weir\n\nOrla Venn Is Told Of The Dam\n\nThe rain fell.',
		'Marrowdam Tells Nobody Of The Weir\n\nOrla Venn Is Told Of The Dam\n\nThey met Marrowdam there.',
	],
	'an abbreviation that is introduced': [
		'The Arden Steel Union met.\n\nThe union grew.\n\nASU said so.',
		'The Arden Steel Union (ASU) met.\n\nThe union grew.\n\nASU said so.',
	],
	'whom a surname behind a title means': [
		'Edwin Venn left.\n\nMrs Venn said no.\n\nThe rain fell.',
		'Edwin Venn left.\n\nMrs Venn said no.\n\nHarriet Venn fell.',
	],
	'who stands first, behind a title': [
		'Mrs Venn left.\n\nMr Venn fell.\n\nThe rain fell.',
		'Mrs Venn left.\n\nMr Venn fell.\n\nEdwin Venn met Harriet Venn.',
	],
	'whom the article gives the word': [
		'Orla Venn: It leaks.\n\nThe rain fell.\n\nI believe that nobody was told.',
		'Bo Lund: It leaks.\n\nThe rain fell.\n\nI believe that nobody was told.',
	],
	'who the subject of a sentence is': [
		'The rain fell.\n\nIt grew.\n\nThe mayor closed it because she believed that it leaks.',
		'Orla Venn, the mayor, said no.\n\nIt grew.\n\nThe mayor closed it because she believed that it leaks.',
	],
	'whose surname stands in capitals': [
		'Orla Venn left.\n\nThe rain fell.\n\nVENN: It leaks.',
		'Harriet Venn left.\n\nThe rain fell.\n\nVENN: It leaks.',
	],
	'who was called by the surname that stands in capitals': [
		`Orla Venn said no.${'\n\nAda Pike said Bo Lund left.'.repeat(9)}\n\nVENN: It leaks.`,
		`Harriet Venn said no.${'\n\nAda Pike said Bo Lund left.'.repeat(9)}\n\nVENN: It leaks.`,
	],
	'links below a label': [
		'A long winter\n\nAll is well.\n\nCouncil of Arden sells its ferry\n\nHarbour of Kelmar shuts its gates\n\nThe rain fell.',
		'A long winter\n\nRead more\n\nCouncil of Arden sells its ferry\n\nHarbour of Kelmar shuts its gates\n\nThe rain fell.',
	],
	'a name that the word before it makes one': ['The crowd ran into Sarkisian.', 'The crowd met Sarkisian.'],
	'a name that "The" makes one': [
		`${opening}In the Halverian street it rained.`,
		`${opening}In The Halverian street it rained.`,
	],
	'a name that a title makes one': [
		`${opening}On Monday Petrosian friends left.`,
		`${opening}On Monday Mr Petrosian friends left.`,
	],
	'whom "she" means where a paragraph with many names goes': [
		`${opening}${manyPlaces}\nNina Frost came at noon.\nShe said it was late.\n`,
		`${opening}${manyPlaces}\nShe said it was late.\n`,
	],
	'whose quotation goes on where a quotation that it went on with goes on': [
		'Pike said: “It is safe. We looked.\n\n“Nobody will be harmed.” “Trust me.”\n\nLund',
		'Pike said: “It is safe. We looked.\n\n“Nobody will be harmed.” “Trust me.”\n\nLund left',
	],
	'all lines, when they turn out to be wrapped': [
		`${'A line of the wire copy that is as long as a line is'}\n${'and goes on here with as many words as fit in it at'}\n${'noon.'}`,
		`${'A line of the wire copy that is as long as a line is'}\n${'and goes on here with as many words as fit in it at'}\n${'noon, when it was all over and the people had gone'}\nhome.`,
	],
};

const articles = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.array(fc.constantFrom(...paragraphs), { maxLength: 14 }).map(list => list.join('\n\n')),
	},
	{
		weight: 1,
		arbitrary: fc.array(fc.constantFrom(...paragraphs), { maxLength: 14 }).map(list => list.join('\n')),
	},
	{ weight: 1, arbitrary: fc.constantFrom(...samples) },
	{ weight: 1, arbitrary: fc.constantFrom(...samples).map(text => text.replace(/(.{55,70}) /g, '$1\n')) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }).map(normalText) },
);

/** So short that words which tell about each other are changed in most of them. */
const shortArticles = fc.oneof(
	fc.constantFrom(...Object.values(linked).flat()),
	fc.array(fc.constantFrom(...entangled), { minLength: 1, maxLength: 4 }).map(list => list.join('\n')),
);

/** What stands from one share of the text to another is replaced, or the word or the line that stands there. */
interface Edit {
	readonly at: number;
	readonly size: number | 'word' | 'line';
	readonly insert: string;
}

const insertions = fc.oneof(
	fc.constantFrom('', ...words),
	fc.constantFrom(...words, ...paragraphs, ...entangled),
	fc.constantFrom(...paragraphs).map(paragraph => `\n\n${paragraph}\n\n`),
	fc.constantFrom(...samples).map(text => text.slice(0, 400)),
);
const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
	fc.record({
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		size: fc.oneof(
			fc.constantFrom<Edit['size'][]>(0, 'word', 'line'),
			fc.double({ min: 0, max: 0.3, noNaN: true }),
		),
		insert: insertions,
	}),
	{ minLength: 1, maxLength: 3 },
);

const shortEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
	fc.record({
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		size: fc.constantFrom<Edit['size'][]>(0, 'word', 'word', 'line'),
		insert: fc.constantFrom('', ...words, ...words, ...entangled),
	}),
	{ maxLength: 1 },
);

function edited(text: string, changes: readonly Edit[]): string {
	return changes.reduce((before, { at, size, insert }) => {
		const place = Math.floor(at * before.length);
		const [start, end] =
			typeof size === 'number'
				? [place, place + Math.floor(size * (before.length - place))]
				: pieceAt(before, place, size === 'word' ? ' ' : '\n');
		return before.slice(0, start) + insert + before.slice(end);
	}, text);
}

/** From behind the last `end` before the place up to behind the next one. */
function pieceAt(text: string, place: number, end: string): [number, number] {
	const next = text.indexOf(end, place);
	return [text.lastIndexOf(end, place - 1) + 1, next < 0 ? text.length : next + 1];
}

const catalogue: Knowledge = {
	detect: { reportingVerbs: ['posits'], furniture: ['^Harbour is'] },
	catalogue: {
		entities: [
			{
				id: 'venn',
				name: 'Orla Venn',
				type: 'person',
				aliases: ['Venn', 'Pike'],
				notAliases: ['Ada Pike'],
				adjectives: [],
			},
			{
				id: 'china',
				name: 'China',
				type: 'place',
				aliases: ['Beijing'],
				notAliases: [],
				adjectives: ['Chinese'],
			},
		],
		notEntities: ['Marrow'],
	},
};

describe('the live analysis of an article', () => {
	for (const [title, knowledge, texts, changes, runs] of [
		['by itself', {}, articles, edits, 50],
		['with a codebook and a catalogue', catalogue, articles, edits, 50],
		['in few words', {}, shortArticles, shortEdits, 300],
	] as const) {
		it(`is that of the text after any edits, ${title}`, () => {
			fc.assert(
				fc.property(texts, fc.array(changes, { minLength: 1, maxLength: 4 }), (article, series) => {
					const live = new LiveAnalysis(knowledge);
					let text = article;
					assert.deepEqual(live.update(text), analyse(text, knowledge));
					for (const change of series) {
						text = edited(text, change);
						assert.deepEqual(live.update(text), analyse(text, knowledge));
					}
				}),
				{ numRuns: runs },
			);
		});
	}

	it('is that of the text while it is typed', () => {
		const [article = ''] = samples;
		const typed =
			'\n\n“The Kelm Water Board was told,” Dr. Ida Kelm said. She denied it. Kelm accused Orla Venn of theft.';
		const at = article.indexOf('\n\n', article.length / 2);
		const live = new LiveAnalysis();
		live.update(article);
		for (let length = 1; length <= typed.length; length += 1) {
			const text = article.slice(0, at) + typed.slice(0, length) + article.slice(at);
			assert.deepEqual(live.update(text), analyse(text));
		}
	});

	it('stays what it was when the article changes', () => {
		const live = new LiveAnalysis();
		const before = live.update('Ada Pike denied it.\n\nShe said Bo Lund was told.');
		live.update('Bo Lund said so.');
		assert.deepEqual(before, analyse('Ada Pike denied it.\n\nShe said Bo Lund was told.'));
	});

	it('is that of the text where a surname behind a title is in the catalogue', () => {
		const text = 'Mr Venn said no.\n\nEdwin Venn and Harriet Venn left. Mrs Venn said no.';
		const { entities } = analyse(text, catalogue);
		assert.deepEqual(
			entities.map(({ name, id, mentions }) => [name, id, mentions.length]),
			[
				['Orla Venn', 'venn', 2],
				['Edwin Venn', undefined, 1],
				['Harriet Venn', undefined, 1],
			],
		);
		assert.deepEqual(new LiveAnalysis(catalogue).update(text), analyse(text, catalogue));
	});

	for (const [title, [before, after]] of Object.entries(linked)) {
		it(`follows ${title}`, () => {
			const live = new LiveAnalysis();
			const old = live.update(before);
			assert.deepEqual(old, analyse(before));
			const now = live.update(after);
			assert.deepEqual(now, analyse(after));
			assert.deepEqual(live.update(after), now);
			assert.deepEqual(live.update(before), old);
		});
	}
});
