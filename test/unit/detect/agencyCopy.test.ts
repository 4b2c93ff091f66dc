/** Attributions as agencies and broadcasters write them: each a table of sentences with speaker | cue | content // content. */
import assert from 'node:assert/strict';
import { linesOf } from './inWords';

type Case = readonly [text: string, ...expected: string[]];

const tables: Readonly<Record<string, readonly Case[]>> = {
	'a dateline in small letters': [
		['Port Arden (CNN) — Divers said the dam leaks.', 'Divers | said | the dam leaks'],
		['Kelm, Arden (AP) — The dam leaks, divers said.', 'divers | said | The dam leaks'],
		['The union (CNN) — the oldest one — left.'],
	],
	'a tag between a subject and its verb': [
		[
			'Divers, said navy spokesman Bo Lund, had been hampered.',
			'navy spokesman Bo Lund | said | Divers // had been hampered',
		],
		['The dam and the bridge, says Moor, are old.', 'Moor | says | The dam and the bridge // are old'],
		[
			'The mayor, a judge, said the dam, built in 1990, had leaked.',
			'The mayor | said | the dam, built in 1990, had leaked',
		],
	],
	'who answers a thing': [
		[
			'A person who answered the phone at its office in Kelm said nobody was in.',
			'A person who answered the phone at its office in Kelm | said | nobody was in',
		],
		['The mayor answered that it leaks.', 'The mayor | answered | it leaks'],
		['“It leaks,” answered the mayor.', 'the mayor | answered | It leaks'],
	],
	'who writes to somebody': [
		[
			'Ada Moor, its chief, wrote to the senator on Monday saying it was over.',
			'Ada Moor | saying | it was over',
		],
		[
			'The firm sent a letter to Ada Moor and Bo Lund warning that the dam leaks.',
			'The firm | warning | the dam leaks',
		],
		[
			'A letter to the mayor saying that it leaks was lost.',
			'A letter to the mayor | saying | it leaks was lost',
		],
		['A letter sent to the mayor saying that it leaks was lost.', 'A letter | saying | it leaks was lost'],
	],
	'what somebody is said to be': [
		['The man, said to be a spy, had left.', ' | said | The man // to be a spy'],
		['Officials believed to be corrupt were sacked.', ' | believed | Officials // to be corrupt'],
		['He claimed to be a spy.', 'He | claimed | to be a spy'],
	],
	'an answer without a verb': [
		['Probably not, says Ada Moor, of the Kelm Institute.', 'Ada Moor | says | Probably not'],
		['No, said Moor.', 'Moor | said | No'],
		['Later, said Moor, a judge.'],
	],
	'a subject whose apposition has what somebody calls it': [
		[
			'Bo Lund, a critic of what he calls “dam fever”, says the dam leaks.',
			'he | calls | dam fever',
			'Bo Lund | says | the dam leaks',
		],
		[
			'The commission, which rated the home “good” in May, has said it leaks.',
			'The commission | said | it leaks',
		],
	],
	'who speaks beside the subject': [
		[
			'The port denied that the dam leaked, with spokesman Bo Lund insisting: “It is dry.”',
			'The port | denied | the dam leaked',
			'spokesman Bo Lund | insisting | It is dry.',
		],
	],
	'who reports what somebody has told': [
		[
			'Moor told Lund that the dam leaks, the Kelm Post reported on Monday, citing officials.',
			'Moor | told | the dam leaks',
			'the Kelm Post | reported | Moor told Lund that the dam leaks',
			'officials | citing | Moor told Lund that the dam leaks',
		],
	],
	'what a document calls for': [
		[
			'Its position paper, released last month, calls for a truce.',
			'Its position paper | calls for | a truce',
		],
		['The resolution calls on Kelm to leave.', 'The resolution | calls on | Kelm to leave'],
		['His calls for a truce were ignored.', 'His | calls | a truce'],
		['After months of protest calls for a vote grew.'],
		['Kelm senator calls for inquiry\n\nIt rained on Monday.', 'Kelm senator | calls for | inquiry'],
	],
	'what a relative says somebody calls it': [
		[
			'The dam leaks, a finding that one former official described as “grim”.',
			'one former official | described | a finding // grim',
		],
		['He made a claim that two officials called false.', 'two officials | called | a claim // false'],
		['She wrote of claims that the firm has dismissed as false.', 'the firm | dismissed | claims'],
		['He made a claim that two officials called a meeting.', 'He | claim | two officials called a meeting'],
	],
	'whom nobody has condemned': [['He left. Kelm had never condemned the invasion.']],
	'how somebody is, before a colon': [
		[
			'A diplomat in Kelm, speaking on condition of anonymity, was less impressed: “It was theatre.”',
			'A diplomat in Kelm | impressed | It was theatre.',
		],
	],
	'whom somebody tells, by name': [
		['Ada Moor told her colleague, Bo Lund, by telephone that it leaks.', 'Ada Moor | told | it leaks'],
		[
			'The dam, two officials told the Courier, is a thing that leaks.',
			'two officials | told | The dam // is a thing that leaks',
		],
	],
	'a few quoted words, and what they are about': [
		[
			'Moor said he was “confident” the board was considering it.',
			'Moor | said | he was “confident” the board was considering it',
		],
	],
	'a tag behind a clause that a preposition opens': [
		[
			'During that time the firm lost two ships, officials said, citing logs.',
			'officials | said | During that time the firm lost two ships',
			'logs | citing | During that time the firm lost two ships',
		],
		['In the town where he lives, he said, it rained.', 'he | said | it rained'],
	],
	'a time in front of who speaks': [
		['Earlier this month President Bo Lund said it leaks.', 'President Bo Lund | said | it leaks'],
		['Late last year the mayor said it leaks.', 'the mayor | said | it leaks'],
		['This week’s report said it leaks.', 'This week’s report | said | it leaks'],
	],
	'one of several who go on': [
		[
			'Two sources confirmed it, one of them adding that it had leaked for years.',
			'Two sources | confirmed | it',
			'one of them | adding | it had leaked for years',
		],
	],
	'what somebody doubts': [
		['Others doubt that would work.', 'Others | doubt | that would work'],
		['There is no doubt that would work.'],
	],
	'a readout': [
		[
			'Lund had “escalated” the war, the ministry said in a readout.',
			'the ministry | said | Lund had “escalated” the war',
		],
	],
	'a relative with a count': [['Astronomers have discovered a planet that orbits two stars.']],
	'who is quoted, in quotation marks': [
		[
			'The Sun quoted an unnamed “dock source” as saying it leaks.',
			'The Sun | quoted | an unnamed “dock source” as saying it leaks',
			'an unnamed “dock source” | saying | it leaks',
		],
	],
	'who goes on in a statement': [
		[
			'Bo Lund condemned the attack, and in a statement expressed sorrow.',
			'Bo Lund | condemned | the attack',
			'Bo Lund | expressed | sorrow',
		],
	],
	'what somebody disputes': [
		['The interior ministry disputes its figures.', 'The interior ministry | disputes | its figures'],
		['The mayor’s disputes its members had were old.'],
	],
	'what is rumoured': [
		['Ada Moor, who is rumoured to be a target, left.', ' | rumoured | to be a target'],
		['The rumours were old.'],
	],
	'what is only possible': [
		['The board could reject the plan.'],
		['The board would reject the plan.', 'The board | reject | the plan'],
	],
	'who speaks to a station': [
		['Speaking to Kelm TV, the club’s own station, Lund said it leaks.', 'Lund | said | it leaks'],
		[
			'Speaking to reporters, the club’s coach, Lund, said it leaks.',
			'the club’s coach, Lund | said | it leaks',
		],
	],
	'a headline that says where': [
		['Denmark: Ferry sinks in the harbour\n\nIt rained on Monday.'],
		['Denmark: We will not yield\n\nIt rained on Monday.', 'Denmark | : | We will not yield'],
	],
	'an adverb behind a tag': [
		['The sailors, she said, still struggle to talk.', 'she | said | The sailors // still struggle to talk'],
		['The dam leaks, she said, sadly.', 'she | said | The dam leaks'],
	],
	'who speaks on an occasion': [
		['The board in a statement expressed sorrow.', 'The board | expressed | sorrow'],
		['The mayor at a briefing said it leaks.', 'The mayor | said | it leaks'],
		['A man in the crowd said it leaks.', 'A man in the crowd | said | it leaks'],
		['A man in a video said it leaks.', 'A man in a video | said | it leaks'],
	],
	'whom something leads to': [
		['It was a lawsuit that led to the court ruling that it leaks.'],
		['Moor has given money to a fund supporting Lund.', 'money to a fund | supporting | Lund'],
	],
	'what goes on beside what is shown': [
		[
			'Polls show voters like him, with half of them viewing him well.',
			'Polls | show | voters like him, with half of them viewing him well',
		],
	],
	'a participle of the subject': [
		[
			'On Monday, Bo Lund denied the plan, explaining that it was old.',
			'Bo Lund | denied | the plan',
			'Bo Lund | explaining | it was old',
		],
	],
	'when something was said': [['As Lund fell, Moor said, “I saw him.”', 'Moor | said | I saw him.']],
	'what nobody reported': [['State media did not report that a deal had been reached.']],
};

describe('attributions in agency copy', () => {
	for (const [title, cases] of Object.entries(tables)) {
		describe(title, () => {
			for (const [text, ...expected] of cases) {
				it(text, () => assert.deepEqual(linesOf(text), expected));
			}
		});
	}
});
