import assert from 'node:assert/strict';
import { attributionsOf, linesOf } from './inWords';

/** Text, and for each attribution: speaker | cue | content // content. */
type Case = readonly [text: string, ...expected: string[]];

const tables: Readonly<Record<string, readonly Case[]>> = {
	'a verb of saying before its content': [
		['The mayor said that the dam was safe.', 'The mayor | said | the dam was safe'],
		['The mayor said the dam was safe.', 'The mayor | said | the dam was safe'],
		['The mayor said on Monday that the dam was safe.', 'The mayor | said | the dam was safe'],
		['The mayor said in a statement that the dam was safe.', 'The mayor | said | the dam was safe'],
		['Orla Venn told reporters the bridge had been closed.', 'Orla Venn | told | the bridge had been closed'],
		['Orla Venn told them that the bridge was closed.', 'Orla Venn | told | the bridge was closed'],
		[
			'A survey found most farmers had sold their land.',
			'A survey | found | most farmers had sold their land',
		],
		['The board is warning that water will run out.', 'The board | warning | water will run out'],
	],
	'a subject and what stands between it and its verb': [
		['Orla Venn, a former judge, said the dam was safe.', 'Orla Venn | said | the dam was safe'],
		['Orla Venn, 61, a former judge, said the dam was safe.', 'Orla Venn | said | the dam was safe'],
		['Orla Venn (Green) said the dam was safe.', 'Orla Venn | said | the dam was safe'],
		['In Marrow, the mayor said the dam was safe.', 'the mayor | said | the dam was safe'],
		['He met Orla Venn, who said the dam was safe.', 'Orla Venn | said | the dam was safe'],
		['The dam broke and officials said the road was lost.', 'officials | said | the road was lost'],
		['Marrow and Tarn said the border was open.', 'Marrow and Tarn | said | the border was open'],
		['One of them said the dam was safe.', 'One of them | said | the dam was safe'],
		['About 40 farmers said the dam was safe.', 'About 40 farmers | said | the dam was safe'],
		['The mayor on Tuesday said the dam was safe.', 'The mayor | said | the dam was safe'],
		['The mayor, Orla Venn, said the dam was safe.', 'The mayor, Orla Venn | said | the dam was safe'],
		[
			'Tarn’s Prime Minister, Orla Venn said, “It broke.”',
			'Tarn’s Prime Minister, Orla Venn | said | It broke.',
		],
		['In the hills, Orla Venn said, “It broke.”', 'Orla Venn | said | It broke.'],
		[
			'The group behind the push to reopen the dam said it was safe.',
			'The group behind the push to reopen the dam | said | it was safe',
		],
		[
			'On Monday night officials in Marrow said the road was lost.',
			'officials in Marrow | said | the road was lost',
		],
	],
	'transcripts and interviews': [
		['ORLA VENN: The dam is safe.', 'ORLA VENN | : | The dam is safe'],
		['Orla Venn: The dam is safe.', 'Orla Venn | : | The dam is safe'],
		['Q: Is the dam safe?'],
		['A: It is as safe as it was.', ' | : | It is as safe as it was'],
	],
	'a tag after the content': [
		['“The dam is safe,” said Orla Venn.', 'Orla Venn | said | The dam is safe'],
		['“The dam is safe,” Orla Venn said.', 'Orla Venn | said | The dam is safe'],
		['"The dam is safe," she told the Tarn Courier.', 'she | told | The dam is safe'],
		['The dam is safe, the mayor said.', 'the mayor | said | The dam is safe'],
		['The dam is safe, said one engineer in the room.', 'one engineer | said | The dam is safe'],
		['The dam, the mayor said, is safe.', 'the mayor | said | The dam // is safe'],
		['“The dam is safe,” she said, “and it will hold.”', 'she | said | The dam is safe // and it will hold.'],
	],
	'a quotation after its cue': [
		['Orla Venn said: “The dam is safe.”', 'Orla Venn | said | The dam is safe.'],
		['Orla Venn wrote, "The dam is safe."', 'Orla Venn | wrote | The dam is safe.'],
		[
			'The mayor said the dam was “as safe as a house”.',
			'The mayor | said | the dam was “as safe as a house”',
		],
	],
	'phrases that name a source': [
		[
			'According to the ministry, the dam broke at noon.',
			'the ministry | According to | the dam broke at noon',
		],
		[
			'The dam broke at noon, according to the ministry.',
			'the ministry | according to | The dam broke at noon',
		],
		[
			'The Courier reported, citing two officials, that the dam broke.',
			'The Courier | reported | the dam broke',
			'two officials | citing | the dam broke',
		],
		[
			'The board was criticised by the council for selling the land.',
			'the council | criticised by | The board // selling the land',
		],
		['The plan was rejected by the council.', 'the council | rejected by | The plan'],
	],
	'wanting, urging, judging, naming and accusing': [
		['Tarn wants to build a bridge.', 'Tarn | wants | to build a bridge'],
		['Tarn urged Marrow to open the border.', 'Tarn | urged | Marrow to open the border'],
		['Tarn called for talks.', 'Tarn | called for | talks'],
		[
			'The council criticised the plan for the harbour.',
			'The council | criticised | the plan for the harbour',
		],
		['Venn called the report a fake.', 'Venn | called | the report a fake'],
		['Tarn accused Marrow of stealing water.', 'Tarn | accused | Marrow of stealing water'],
		[
			'Tarn accused Moor Ltd, a builder in Marrow, of stealing water.',
			'Tarn | accused | Moor Ltd, a builder in Marrow, of stealing water',
		],
		['Tarn warned Marrow of a long winter.', 'Tarn | warned | a long winter'],
	],
	'several cues in a sentence': [
		[
			'Venn said the dam was safe and added that it would hold.',
			'Venn | said | the dam was safe',
			'Venn | added | it would hold',
		],
		['Venn denied it, saying the dam was safe.', 'Venn | denied | it', 'Venn | saying | the dam was safe'],
		[
			'Venn said she believed the dam was safe.',
			'Venn | said | she believed the dam was safe',
			'she | believed | the dam was safe',
		],
	],
	'nouns and adverbs that attribute': [
		['Reports that the dam broke have alarmed Tarn.', 'Reports | Reports | the dam broke'],
		["The mayor's claim that the dam broke was wrong.", 'The mayor | claim | the dam broke'],
		['The dam reportedly broke at noon.', ' | reportedly | The dam reportedly broke at noon'],
		['The dam is expected to hold.', ' | expected | The dam // to hold'],
	],
	'what is no attribution': [
		['The report was printed in Marrow.'],
		['Rain fell on the hills for three days.'],
		['The ministry declined to comment.'],
		['A river called the Tarn runs through it.'],
		['Officials have not said why the dam broke.'],
		['The Courier could not confirm the report.'],
		['Prices rose by eleven per cent in Marrow.'],
	],
};

describe('attributions', () => {
	for (const [title, cases] of Object.entries(tables)) {
		describe(title, () => {
			for (const [text, ...expected] of cases) {
				it(text, () => assert.deepEqual(linesOf(text), expected));
			}
		});
	}
});

describe('quotations without a cue of their own', () => {
	it('go on with the speaker of the same quotation', () => {
		const found = attributionsOf('“The dam is safe. It will hold,” said Orla Venn.\n');
		assert.deepEqual(
			found.map(({ who, cue, content }) => [who, cue, ...content]),
			[
				['Orla Venn', null, 'The dam is safe.'],
				['Orla Venn', 'said', 'It will hold'],
			],
		);
	});

	it('go on with the last speaker in a paragraph of their own', () => {
		const found = attributionsOf(
			'“The dam is safe,” said Orla Venn on Monday.\n\n“It has held for a hundred years.”\n',
		);
		assert.deepEqual(found.map(({ who, cue }) => [who, cue]).at(-1), ['Orla Venn', null]);
	});

	it('are not tagged by a cue inside them', () => {
		const text = 'Orla Venn said so.\n\n“The dam is safe. Bo Marsh saying it leaks is not enough.”\n';
		assert.deepEqual(
			attributionsOf(text)
				.filter(({ cue }) => cue === null)
				.map(({ who }) => who),
			['Orla Venn', 'Orla Venn'],
		);
	});

	it('go on with who speaks, not with who is spoken about', () => {
		const found = attributionsOf(
			'Orla Venn said Bo Marsh believed it.\n\n“The dam has held for a hundred years.”\n',
		);
		assert.equal(found.at(-1)?.who, 'Orla Venn');
	});

	it('have the speaker who is named at the end of a quotation over paragraphs', () => {
		const found = attributionsOf(
			'Bo Marsh said no.\n\n“The dam is safe.\n\n“It will hold for years,” said Orla Venn.\n',
		);
		assert.deepEqual(found.map(({ who, content }) => [who, ...content]).slice(1), [
			['Orla Venn', 'The dam is safe.'],
			['Orla Venn', 'It will hold for years'],
		]);
	});

	it('follow a paragraph that only introduces them', () => {
		const found = attributionsOf('Orla Venn wrote to the council:\n\n“The dam is safe and it will hold.”\n');
		assert.deepEqual(
			found.map(({ who, cue, content }) => [who, cue, ...content]),
			[
				['Orla Venn', 'wrote'],
				['Orla Venn', null, 'The dam is safe and it will hold.'],
			],
		);
	});

	it('are left alone where only a word is quoted', () => {
		assert.deepEqual(linesOf('The “old dam” stands near Marrow.'), []);
	});
});

describe('the form of an attribution', () => {
	const cases: readonly (readonly [string, string])[] = [
		['“The dam is safe,” said Orla Venn.', 'direct'],
		['Orla Venn said the dam was “safe”.', 'mixed'],
		['Orla Venn said the dam was safe.', 'indirect'],
	];
	for (const [text, form] of cases) {
		it(`${form}: ${text}`, () => assert.equal(attributionsOf(text)[0]?.form, form));
	}
});

describe('verbs that a codebook adds', () => {
	it('attribute in the form that is given', () => {
		const text = 'The mayor posited the dam was safe. Orla Venn burbled that it would hold.';
		const lines = linesOf(text, { detect: { reportingVerbs: ['burbled'], furniture: [] } });
		assert.ok(lines.includes('Orla Venn | burbled | it would hold'), lines.join('\n'));
		assert.ok(!linesOf(text).some(line => line.includes('burbled')));
	});
});
