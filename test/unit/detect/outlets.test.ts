/** Attributions as outlets of many kinds write them: each a table of sentences with speaker | cue | content // content. */
import assert from 'node:assert/strict';
import { attributionsOf, linesOf } from './inWords';

type Case = readonly [text: string, ...expected: string[]];

const tables: Readonly<Record<string, readonly Case[]>> = {
	'"that" behind a plural that nobody says': [
		[
			'Firms that favor tolls say it works.',
			'Firms | favor | tolls',
			'Firms that favor tolls | say | it works',
		],
		[
			'The paper met a former aide of the mine in Rome who said she planned to go.',
			'a former aide of the mine in Rome | said | she planned to go',
			'she | planned | to go',
		],
		['Most firms that stand to profit say it works.', 'Most firms that stand to profit | say | it works'],
		['Fears that tolls rose spread.', ' | Fears | tolls rose spread'],
	],
	'what only few believe': [
		['This is a claim that few take at face value.'],
		['He said that few had died.', 'He | said | few had died'],
	],
	'a document with a participle and a time of its own': [
		[
			'A memo circulated among managers at Sky four months before the crash of the liner warned that it leaked.',
			'A memo circulated among managers at Sky four months before the crash of the liner | warned | it leaked',
		],
		[
			'A letter sent to staff weeks before the vote said it leaked.',
			'A letter sent to staff weeks before the vote | said | it leaked',
		],
		['The price dropped on Monday after the maker said it leaked.', 'the maker | said | it leaked'],
		['Hours after the vote the mayor said it leaked.', 'the mayor | said | it leaked'],
	],
	'somebody himself or herself': [
		[
			'The board itself would neither confirm nor deny it, saying only that it leaked.',
			'The board itself | saying | it leaked',
		],
	],
	'two who speak, with a verb that may be a noun': [
		[
			'Ada Moor and colleague Bo Lund note that it leaks.',
			'Ada Moor and colleague Bo Lund | note | it leaks',
		],
		['Tarn and Kelm claim it leaks.', 'Tarn and Kelm | claim | it leaks'],
	],
	'a noun whose relative clause begins with its subject': [
		[
			'She failed a test, a finding the runner says she cannot explain.',
			'the runner | says | she cannot explain',
		],
		['He cited a doorbell, an explanation the club accepted.', 'He | cited | a doorbell'],
		['It was a day the mayor said he would not forget.', 'the mayor | said | he would not forget'],
	],
	'who somebody is said to be': [
		['The driver was identified by police as Bo Lund.', 'police | identified by | The driver // as Bo Lund'],
		['The man, named by prosecutors as Bo Lund, fled.', 'prosecutors | named by | The man // as Bo Lund'],
		['Police named the victim as Bo Lund, 34.', 'Police | named | the victim as Bo Lund'],
		['He named them as Ada Moor and Bo Lund.', 'He | named | them as Ada Moor and Bo Lund'],
		['The club named Bo Lund as its new coach.'],
		['The names of the dead were read.'],
	],
	'what is said in court': [
		['It was put to him that he had lied.', ' | put | he had lied'],
		['It was put to Ms Moor that she had lied.', ' | put | she had lied'],
		['Ada Moor accepted under questioning that it leaked.', 'Ada Moor | accepted | it leaked'],
		['Dr Ada Moor gave evidence that it leaked.', 'Dr Ada Moor | evidence | it leaked'],
		['There is evidence that it leaked.'],
		['A man identified by police as Bo Lund left.'],
	],
	'a list of names with articles': [
		['Kelm, the UK and Tarn said it leaked.', 'Kelm, the UK and Tarn | said | it leaked'],
		['In Kelm, the UK and Tarn said it leaked.', 'the UK and Tarn | said | it leaked'],
		['Speaking in Kelm, the UK and Tarn said it leaked.', 'the UK and Tarn | said | it leaked'],
	],
	'who says so in brackets of a study': [
		['Moor and Lund (2023) estimate that ice halves it.', 'Moor and Lund | estimate | ice halves it'],
	],
	'what only looks like a verb': [
		['World 200m champion Bo Lund said it was late.', 'World 200m champion Bo Lund | said | it was late'],
		[
			'Moor waved away claims that it leaked.',
			'Moor | waved away | claims that it leaked',
			' | claims | it leaked',
		],
		['What Tarn thinks of the wall is harder to say.'],
		['Whether they should have asked more questions is a matter of taste.'],
		['Ministers who say otherwise are lying.'],
		['Did she think it was worth it, I asked.', 'I | asked | Did she think it was worth it'],
	],
	'who turns down what is said of her': [
		[
			'Moor rebuffed suggestions that she might quit.',
			'Moor | rebuffed | suggestions that she might quit',
			' | suggestions | she might quit',
		],
	],
	'a tag with "even"': [
		[
			"The dams, as even the mayor's own aides concede, are old.",
			"the mayor's own aides | concede | The dams // are old",
		],
	],
	'a hearer with a clause of its own': [
		['He told a crowd that included two ministers that the dam leaked.', 'He | told | the dam leaked'],
		['Moor testified to parliament that it leaked.', 'Moor | testified | it leaked'],
	],
	'a verb with which a quotation begins': [
		[
			"The Republic's mission “categorically rejects these claims” and asserts that it paid.",
			"The Republic's mission | rejects | these claims",
			"The Republic's mission | asserts | it paid",
		],
		[
			'The board “strongly denies” the claim and says it paid.',
			'The board | denies | the claim',
			'The board | says | it paid',
		],
		['The study finds “no evidence” of it.', 'The study | finds | “no evidence” of it'],
	],
	'how often somebody says so': [
		['Every few weeks a minister assures us that it is safe.', 'a minister | assures | it is safe'],
		["Every year's report says it is safe.", "Every year's report | says | it is safe"],
	],
	'a body with its name behind what it is': [
		[
			"Moor's sponsor, the sports firm Velo, said it was aware.",
			"Moor's sponsor, the sports firm Velo | said | it was aware",
		],
	],
	'a fact that somebody admits': [
		['Moor left, a fact he acknowledged was hard.', 'he | acknowledged | a fact // was hard'],
		['It is a problem she admitted was real.', 'she | admitted | a problem // was real'],
	],
	'messages, regrets and sources of sources': [
		['Another texted simply: “She is toast.”', 'Another | texted | She is toast.'],
		[
			'The ministry expressed regret over the leak and qualified it as an error.',
			'The ministry | expressed | regret over the leak',
			'The ministry | qualified | it as an error',
		],
		[
			'According to the paper Rits, citing a source, the dam leaked.',
			'the paper Rits | According to | the dam leaked',
			'a source | citing | the dam leaked',
		],
		['Moor called it a farce, and his aide has gone.', 'Moor | called | it a farce'],
	],
	'who says what is written to somebody': [
		['Ada Moor wrote to the senator saying the dam leaked.', 'Ada Moor | saying | the dam leaked'],
		[
			'Ada Moor pointed to a study saying the dam leaked.',
			'Ada Moor | pointed to | a study saying the dam leaked',
			'a study | saying | the dam leaked',
		],
		['Ada Moor went to a man claiming that it leaked.', 'a man | claiming | it leaked'],
	],
	'a participle that speaks for a subject which is not right before it': [
		[
			'On Monday, Ada Moor said the dam was safe, insisting that it held.',
			'Ada Moor | said | the dam was safe',
			'Ada Moor | insisting | it held',
		],
	],
	'a few quoted words before who speaks': [
		[
			'Clubs are “just making a profit,” Ada Moor, a broker, said.',
			'Ada Moor | said | Clubs are “just making a profit,”',
		],
		// The title of the report is in apposition, and no day speaks.
		['On Monday, a new report, “Dam Down”, said it leaked.', 'a new report | said | it leaked'],
		['On Monday, a study, “Dam Down,” found that it leaked.', 'a study | found | it leaked'],
		['On Monday, a man, “Dam Down”, said it leaked.'],
	],
};

describe('attributions of outlets of many kinds', () => {
	for (const [name, cases] of Object.entries(tables)) {
		for (const [text, ...expected] of cases) {
			it(`${name}: ${text}`, () => assert.deepEqual(linesOf(text), expected));
		}
	}
});

/** Who speaks, one name for each attribution. */
const named: Readonly<Record<string, readonly Case[]>> = {
	'a name in a relative clause is not who speaks': [
		['A man who gave his name only as Bo said the dam is safe.', 'Bo'],
		['Voters who back Ada Moor say the dam is safe. Ada Moor left.', 'Voters who back Ada Moor'],
	],
	'"they" behind people who have not spoken yet': [
		[
			'The bank said so. Defenders of the plan have an answer. Growth, they argue, is near.',
			'bank',
			'Defenders of the plan',
		],
		['The bank said so. Two planes sank. It fell, they said.', 'bank', 'bank'],
	],
	'one document is not "they"': [
		['The report says that it leaks. They say it is safe.', 'report', ''],
		['The reports say that it leaks. They say it is safe.', 'reports', 'reports'],
	],
	'a spokesman who is asked': [
		[
			"Ada Moor said it leaked. On Monday the minister's spokesman was asked four times. “It is safe,” he said.",
			'Ada Moor',
			"minister's spokesman",
		],
	],
	'a letter in which somebody says so': [
		[
			'Bo Lund said so. She read a letter from the officer Carl Hale in which he warned that it leaked.',
			'Bo Lund',
			'Carl Hale',
		],
		[
			'Bo Lund said so. She read a letter to Carl Hale in which he warned that it leaked.',
			'Bo Lund',
			'Bo Lund',
		],
	],
	'what somebody else has made is not called by that name': [
		[
			'The panel said it leaked. Interviews the panel conducted suggest that it broke. The panel agreed that it sank.',
			'panel',
			'Interviews the panel conducted',
			'panel',
		],
	],
	'a spokesman who is busy with somebody else': [
		[
			'The spokesman, commenting on the words of Bo Lund, said it was old. “It is safe,” he said.',
			'spokesman',
			'spokesman',
		],
	],
	'"the diplomat" who has just spoken': [
		['Ada Moor stated that it leaked. “We have seen none,” the diplomat said.', 'Ada Moor', 'Ada Moor'],
	],
};

describe('who speaks in outlets of many kinds', () => {
	for (const [name, cases] of Object.entries(named)) {
		for (const [text, ...expected] of cases) {
			it(`${name}: ${text}`, () =>
				assert.deepEqual(
					attributionsOf(text).map(({ who }) => who),
					expected,
				));
		}
	}
});
