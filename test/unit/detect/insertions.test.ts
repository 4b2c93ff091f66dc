/** Tags, asides and questions that stand inside a sentence and part what belongs together: each a table of texts with what is found in them. */
import assert from 'node:assert/strict';
import { denialsOf, linesOf } from './inWords';

type Case = readonly [text: string, ...expected: string[]];

const tables: Readonly<Record<string, readonly Case[]>> = {
	'who or what is named as the source': [
		[
			'It sank, according to shipping records and three people with knowledge of the matter.',
			'shipping records and three people with knowledge of the matter | according to | It sank',
		],
		['It fell, according to polling by Orbis.', 'polling by Orbis | according to | It fell'],
		['According to filings, the dam broke.', 'filings | According to | the dam broke'],
		[
			'The Courier, citing “senior figures”, claims as many as 30 ships have left.',
			'“senior figures” | citing | as many as 30 ships have left',
			'The Courier | claims | as many as 30 ships have left',
		],
		[
			'Bo Lund, citing customs data, estimates that 30 ships have left.',
			'customs data | citing | 30 ships have left',
			'Bo Lund | estimates | 30 ships have left',
		],
		['The firm, citing rising costs, closed the dam.'],
		['They were sold as per rules.'],
		['It sank as per the report.', 'the report | as per | It sank'],
		['The others, per a readout of the call, agree.', 'a readout of the call | per | The others // agree'],
		[
			'It has, according to satellite images, run dry since May.',
			'satellite images | according to | It has // run dry since May',
		],
	],
	'a reporter and a source before what is reported': [
		[
			'In May, the Courier reported, citing a diplomat, that it sank.',
			'the Courier | reported | it sank',
			'a diplomat | citing | it sank',
		],
		['In May, the mayor said, the dam broke.', 'the mayor | said | the dam broke'],
		['In a stock exchange notice, Moor said it “leaks”.', 'Moor | said | it “leaks”'],
		['They denied, in 2018, that it leaks.', 'They | denied | it leaks'],
		['They denied, in 2018, the claim.'],
		['The court threw it out, ruling 8–5 that it does not leak.', 'The court | ruling | it does not leak'],
		['It was claimed at the time that it sank.', ' | claimed | it sank'],
		['It was reported last week that it sank.', ' | reported | it sank'],
		['It was built at the time that it sank.'],
	],
	'a tag between a subject and its verb': [
		[
			'Eleven of the cheques, said Mr Moor, bear a date.',
			'Mr Moor | said | Eleven of the cheques // bear a date',
		],
		[
			'The money, say the investigators, would have gone.',
			'the investigators | say | The money // would have gone',
		],
		[
			'The plan, says the mayor, a former judge, would have failed.',
			'the mayor | says | The plan // would have failed',
		],
		['A dog, say, would have barked.'],
	],
	'a tag behind a quotation': [
		['“It leaks,” replies Ada Moor.', 'Ada Moor | replies | It leaks'],
		['“It leaks,” claims the mayor.', 'the mayor | claims | It leaks'],
		['The “lost” claims are old.'],
		['“I will not go”, he has written on his page.', 'he | written | I will not go'],
		['“The Dam”, Moor said on Monday, leaks.', 'Moor | said | The Dam // leaks'],
		['Ada Moor told Radio Kelm:\n\nI was there.', 'Ada Moor | told | '],
	],
	'headlines that end with who shows it': [
		[
			'Spies traced parts to firm, documents show\n\nIt is old.',
			'documents | show | Spies traced parts to firm',
		],
		['Ferry sinks, no survivors show\n\nIt is old.'],
	],
	'a time between a subject and its verb': [
		['The board had at that time called it old.', 'The board | called | it old'],
		['Moor at the time said it leaks.', 'Moor | said | it leaks'],
		['A man who answered to that name said, “It leaks.”', 'that name | said | It leaks.'],
		['A flyer sent last week that said it leaks is old.', 'A flyer | said | it leaks is old'],
		['Moor said last week that injured people had left.', 'Moor | said | injured people had left'],
	],
	'who has seen a paper belongs to it': [
		[
			'A document it has seen recommends closing the dam.',
			'A document it has seen | recommends | closing the dam',
		],
		['A report the paper has obtained says it leaks.', 'A report the paper has obtained | says | it leaks'],
		['The dam the council has closed leaks.'],
	],
	'questions and what one might think say nothing': [
		['The mayor, asked twice whether she would go, said it leaks.', 'The mayor | said | it leaks'],
		['The mayor, asked twice by Moor, said it leaks.', 'The mayor | said | it leaks'],
		[
			'Asked whether the firm claimed that it leaks, the judge, Bo Lund, said it did.',
			'the judge, Bo Lund | said | it did',
		],
		['One would think that it leaks.'],
		['One thought that it leaks.', 'One | thought | it leaks'],
	],
	'words before a noun that look like verbs': [
		['They were sent 23 detailed questions.'],
		['Of those, 23 reported problems.', '23 | reported | problems'],
		['It is one of the world’s most contested lakes.'],
		['Most contested the vote.', 'Most | contested | the vote'],
	],
	'what two clauses share': [
		[
			'He wrote that the mayor called it “old” and wanted it gone.',
			'He | wrote | the mayor called it “old”',
			'the mayor | called | it “old”',
			'the mayor | wanted | it gone',
		],
		['He hoped to do so before May.', 'He | hoped | to do so'],
		[
			'The Courier has a claim by two aides that Moor knew it months before she told them.',
			'two aides | claim | Moor knew it months before she told them',
		],
		[
			'The bags, so heavy that he described them as “a ton,” had been burnt.',
			'he | described | them as “a ton,”',
		],
		[
			'He said it sank, a charge the minister, Bo Lund, flatly rejected.',
			'He | said | it sank',
			'the minister, Bo Lund | rejected | a charge',
		],
		[
			'The paper quoted “a person close to it” as saying that it leaks.',
			'The paper | quoted | “a person close to it” as saying that it leaks',
			'“a person close to it” | saying | it leaks',
		],
	],
	'names of several words': [
		['The firm Marsh & Moor found that it leaks.', 'The firm Marsh & Moor | found | it leaks'],
		['Calder Bio, Inc. (NYX: CWB) announced that it works.', 'Calder Bio, Inc. | announced | it works'],
		['A No. 10 official said it leaks.', 'A No. 10 official | said | it leaks'],
		['No official said it leaks.'],
		[
			'A report in the Evening Kite, which claimed that it leaks, is old.',
			'the Evening Kite | claimed | it leaks',
		],
		['On Sunday Bo Lund said it leaks.', 'Bo Lund | said | it leaks'],
	],
};

const denied: readonly Case[] = [
	['Moor dismissed it as “complete fiction”.', '0 dismissed'],
	['Moor dismissed him as a mere fiction writer.'],
	['They accused Kelm and Tarn of theft, which both reject.', '0 reject'],
	['They made an offer to Kelm, which both reject.'],
	['The claim does not accord with the facts.', '0 not accord with the facts'],
	['The colour does not accord with the sail.'],
	['Moor said no judge had signed any such order.', '0 no judge had signed any such'],
	['Moor said it had not ruled out any such order.'],
	['Asked whether the figure was wrong, Moor said she would not comment.'],
	['Moor said the figure was wrong.', '0 wrong'],
	['Its neighbours do not recognise the claim.'],
	['Moor said: “We do not recognise the claim.”', '0 not recognise the'],
];

describe('attributions with something inserted', () => {
	for (const [group, cases] of Object.entries(tables)) {
		describe(group, () => {
			for (const [text, ...expected] of cases) {
				it(text, () => assert.deepEqual(linesOf(text), expected));
			}
		});
	}
});

describe('denials with something inserted', () => {
	for (const [text, ...expected] of denied) {
		it(text, () => assert.deepEqual(denialsOf(text), expected));
	}
});
