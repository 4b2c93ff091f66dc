import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/detect/analyse';
import { claimsOf } from './inWords';

const claims: readonly (readonly [text: string, certainty: string])[] = [
	['The dam broke at noon on Monday.', 'asserted'],
	['Use of the dam has risen.', 'asserted'],
	['Consider this: the dam broke in May.', 'asserted'],
	['“Follow us,” Venn said, and the men left.', 'asserted'],
	['Kelm Poll: Voters increasingly see Moor as electable.', 'asserted'],
	['Block B was closed in May.', 'asserted'],
	['Set in Marrow, the film was shown in May.', 'asserted'],
	['Thank you, she told the 40 men.', 'asserted'],
	['“We don’t know who asked, but the dam in Marrow leaks,” she said.', 'asserted'],
	['“It is Tarn that sends weapons to the war,” she said.', 'asserted'],
	['The company employs 400 people in Marrow.', 'asserted'],
	['The mayor said the dam had been closed.', 'asserted'],
	['“We closed the dam in March,” she said.', 'asserted'],
	['The mayor denied that the dam was leaking.', 'asserted'],
	['The firm allegedly sold the land in 2009.', 'hedged'],
	['The mayor was charged with stealing water.', 'asserted'],
	['The dam appears to have leaked for years.', 'hedged'],
	['Engineers said the dam broke in May.', 'asserted'],
	['The firm has agreed to buy the port.', 'asserted'],
	['Both sides agreed on a truce.', 'asserted'],
	['The firm is believed to have sold the land.', 'hedged'],
	['The mayor is said to be in Marrow.', 'hedged'],
	['The mayor is known to have left.', 'asserted'],
	['It is understood that the firm sold the land.', 'hedged'],
	['Officials suspect the dam was hit.', 'hedged'],
	['The dam may have leaked, engineers said.', 'hedged'],
	['The ship may have sunk, officials said.', 'hedged'],
	['The dam broke at noon, but it is unclear why.', 'asserted'],
	['Analysts think most ships were driven on.', 'asserted'],
	['Six officers refused to appear.', 'asserted'],
	['His initials appear on two memos from 2018.', 'asserted'],
	['It appeared that the dam had leaked.', 'hedged'],
	['The mayor warned the firm, which has closed the dam, of what comes if it leaks.', 'asserted'],
	['The mayor declined to comment on the dam, which broke in May.', 'asserted'],
	['Asked who was there, the mayor said the dam had leaked.', 'asserted'],
	['His whereabouts were unknown to the men who had left.', 'asserted'],
	['The dam can hold 400 tonnes.', 'speculative'],
	['The firm would then choose a new dam in 2031.', 'speculative'],
	['The dam is in Marrow and likely to stay there.', 'hedged'],
	['The court upheld the fine but declined to give details.', 'asserted'],
	['The ministry confirmed the strike but declined to comment.', 'asserted'],
	['The firm reported a loss of 12 million and declined to answer questions.', 'asserted'],
	['The report found breaches, and the firm would not comment.', 'asserted'],
	['The mayor confirmed the loss of 9 boats, and the owner did not respond to questions.', 'asserted'],
	['The union, which dismissed 6 stewards in June, declined to comment.', 'asserted'],
	['That the bank did not comment surprised the board.', 'asserted'],
	['Divers could not reach the 12 sailors.', 'speculative'],
	['Farmers couldn’t reach the 3 fields for a month.', 'speculative'],
	['By 1911 the mill could grind 40 sacks a day.', 'speculative'],
	['From the hill, 2 boats could be seen burning.', 'speculative'],
	['In 2011 the bank could have sold 12 ships.', 'speculative'],
	['The 12 sailors may be under the ice.', 'speculative'],
	['Up to 60 people may be trapped under the roof.', 'speculative'],
	['The bank may not lend 40 of its clients money under the law.', 'speculative'],
	['The ferry is bound to the quay by four ropes.', 'asserted'],
	['The bank is liable to tax in Arden.', 'asserted'],
	['The mill is liable to pay 12 million under the ruling.', 'asserted'],
	['The towns are bound to share the water by a treaty.', 'asserted'],
	['The bank is likely to have sold the land.', 'hedged'],
	['The gang demanded 2 million dollars for the boat.', 'asserted'],
	['The gang demanded a ransom of 2 million.', 'asserted'],
	['The clerk asked why the council had paid twice for the roof.', 'asserted'],
	['The mayor asked if he could leave, and the board let him go.', 'asserted'],
	['The clerk asked whether it leaked and closed the dam.', 'asserted'],
	['“I was afraid and ran to the pier,” he said.', 'asserted'],
	['“I was shocked when the dam broke,” she said.', 'asserted'],
	['The mayor was afraid that the dam had broken.', 'asserted'],
	['“They were afraid of the police,” she said.', 'asserted'],
	['It is difficult to reach the village by road.', 'asserted'],
	['It is easy to see the tower from the sea.', 'asserted'],
	['It is possible to cross the river in two hours.', 'asserted'],
	['It is important that the firm has paid 12 million.', 'asserted'],
	['The bank should pay, and it has refused.', 'asserted'],
	['The tower, which was built in 1911, should be closed.', 'asserted'],
	['Not everyone was paid.', 'asserted'],
	['The council is happy with the 12 ships.', 'asserted'],
	['In his view, the firm lied about the leak.', 'asserted'],
	['Belgium and France have both closed their ports.', 'asserted'],
	['Whether by chance or not, the dam broke at noon.', 'asserted'],
	['The firm was contacted in May and paid the fine.', 'asserted'],
	['The clerk asked if the firm, which sold 12 ships in May, had paid.', 'asserted'],
	['The board asked what had become of the 12 ships that sank.', 'asserted'],
	['Reporters asked if the dam was safe after it had leaked for weeks.', 'asserted'],
	['The guard asked if she could go home because her son had died.', 'asserted'],
	['“We were shocked by the murder of our son,” she said.', 'asserted'],
	['“I was sad to leave Kelm after 12 years,” she said.', 'asserted'],
	['“I was surprised to see soldiers in the square,” she said.', 'asserted'],
	['It is important to note that the firm owns two mills.', 'asserted'],
	['It is vital to remember that the law bans such sales.', 'asserted'],
	['It is easy to forget that the port is the biggest in the country.', 'asserted'],
	['It is difficult to understand why the firm keeps its money in Kelm.', 'asserted'],
	['It is hard to imagine a poorer town; half of its people are jobless.', 'asserted'],
	['It is essential to the town, which has no other water.', 'asserted'],
	['It is difficult to blame the guards, who have no radios.', 'asserted'],
	['But it is hard to tell the towns apart since both have a white tower.', 'asserted'],
	['It is unfair that the rich pay less tax than the poor.', 'asserted'],
	['It is vital that the pump, which is broken, is mended.', 'asserted'],
	['The ministry was not contacted for comment.', 'asserted'],
	['“I would like to know why the firm sold the dock in May,” she said.', 'asserted'],
	['The police would like to know who shot the guard on Monday.', 'asserted'],
	['Whether by chance or not, the dam broke at noon, and the cause is unknown.', 'asserted'],
	['Under the law the bank should hold 4 percent in cash.', 'speculative'],
];

const others: readonly string[] = [
	'Who closed the dam?',
	'The town is expected to vote in June.',
	'It is not clear who closed the dam.',
	'It remains to be seen whether the plan will work.',
	'Nobody knows what comes next.',
	'The cause of the flood is not yet known.',
	'His whereabouts are unknown.',
	'Please send photographs to the editor.',
	'Write to the editor.',
	'Sign up for the letter that 400 readers get.',
	'Let us recall what we were promised.',
	'I don’t claim to know who is right.',
	'I do think that the public is owed an answer.',
	'An investigation for the Courier.',
	'The dam could break.',
	'If it rains, the dam could break by 2040.',
	'The water, more than the wind, is likely to break the dam.',
	'The dam is certain to break.',
	'The firm did not immediately respond to a request for comment.',
	'The firm did not answer repeated questions.',
	'The mayor declined to be interviewed for this article.',
	'Asked who had closed the dam, the mayor did not reply.',
	'The mayor declined to comment and the firm did not respond to questions.',
	'The mayor declined to comment and did not answer repeated questions.',
	'The bank said it would not comment.',
	'But the firm and the bank declined to comment.',
	'And did not respond to questions.',
	'The mayor urged calm and declined to comment.',
	'The council and the firm have urged restraint.',
	'The union demands that 40 men leave.',
	'The bank declined to comment, citing privacy.',
	'Protesters demanded an inquiry.',
	'The bank may sell 12 ships in 2031.',
	'Prices may be 12 percent higher in May.',
	'Poems may be sent to the mayor and should not exceed 60 lines.',
	'The mayor urged Tarn to open the border.',
	'“We must act,” she said.',
	'“I think they were wrong to close it,” she said.',
	'The mayor warned of floods if it rains.',
	'The mayor warned of “consequences” for the firm if it helps Tarn.',
	'The mayor threatened to close the firm unless it pays.',
	'“I think it is a wonderful town,” she said.',
	'Analysts think the ships are lovely.',
	'“Had it rained, it would have been worse,” she said.',
	'Orla Venn wrote:',
	'- Block the ports listed below.',
	'Use the keys that the firm has sent for all accounts.',
	'Make sure the dam is closed.',
	'Thank you all very much.',
	'He wonders what else went wrong.',
	'The clerk asked whether the board had been told.',
	'The council should fund a new pier before 2037.',
	'It is possible that some reports are mistaken.',
	'Even so, it is hard not to feel that he pays for all.',
	'In our view, waiting is the worst of the three.',
	'Whether lessons were learned is now an open question.',
	'She said: “I would like to know who signed this off.”',
	'“I was not afraid,” he said.',
	'“We were deeply ashamed,” he said.',
	'Belgium and France have both urged restraint.',
	'Not everyone was convinced.',
	'Farmers are less sanguine.',
	'It is important to wait.',
	'It is vital that the pump is mended.',
	'The council has been contacted for further comment.',
];

describe('claims', () => {
	for (const [text, certainty] of claims) {
		it(`${certainty}: ${text}`, () => assert.deepEqual(claimsOf(text), [`0 ${certainty}`]));
	}

	describe('what is none', () => {
		for (const text of others) {
			it(text, () => assert.deepEqual(claimsOf(text), []));
		}
	});

	it('are made in the present tense by who has the word, where they name somebody', () => {
		const turn = (text: string) => `Orla Venn: We spoke of it.\n\nBo Lund: I did too. ${text}`;
		assert.deepEqual(claimsOf(turn('It is Tarn that sends weapons to the war.')).at(-1), '2 asserted');
		assert.notEqual(claimsOf(turn('We love the town.')).at(-1), '2 asserted');
	});

	it('are not made by a word of courtesy', () => {
		assert.deepEqual(
			claimsOf('They met in May.\n\nORLA VENN: Yes, of course.\n\nBO LUND: Thank you all very much.'),
			['0 asserted'],
		);
		assert.deepEqual(claimsOf('They met in May.\n\nORLA VENN: In Marrow, in 2014.'), [
			'0 asserted',
			'1 asserted',
		]);
	});

	it('carry the words that hedge them', () => {
		const text = 'The firm allegedly sold the land in 2009.';
		const trigger = analyse(text).claims[0]?.trigger ?? [];
		assert.deepEqual(
			trigger.map(({ start, end }) => text.slice(start, end)),
			['allegedly'],
		);
	});
});

describe('allegations', () => {
	const cases: readonly (readonly [text: string, ...accused: string[]])[] = [
		['Officials in Halvery accused Lethmark of stealing water.', 'Lethmark'],
		['Bo Venn accused the Ministry of Roads of stealing water.', 'Ministry of Roads'],
		['Critics accuse the University of Halvery of hiding letters.', 'University of Halvery'],
		['Bo Venn accused the head of the Ministry of Roads of theft.'],
		['Officials said Lethmark had supplied the rebels with arms.', 'Lethmark'],
		['On Monday Lethmark was accused of stealing water.', 'Lethmark'],
		['Officials said Lethmark had signed the treaty.'],
		['Rain fell in Lethmark.'],
		['Officials said Lethmark broke the news on Monday.'],
		['Officials said Lethmark broke the old record.'],
		['Officials said Lethmark broke the treaty.', 'Lethmark'],
		['Two trains crashed near Marrow, Lethmark, on Friday, killing 11, officials said.'],
		['Orla Venn is alleged to have bribed a judge.', 'Orla Venn'],
		['Lethmark is said to be dry.'],
		['Prosecutors say Orla Venn stole the money.', 'Orla Venn'],
		['Tarn said Ada Pike had sent flowers to the school.'],
		['Tarn said Bo Pike fired the winner.'],
		['Tarn said Ada Moor had trained nurses and helped patients.'],
		['Tarn said Lethmark had sent missiles to Arden.', 'Lethmark'],
		['Tarn said Lethmark had helped the rebels.', 'Lethmark'],
		['Tarn said Lethmark had trained hackers.', 'Lethmark'],
	];
	for (const [text, ...accused] of cases) {
		it(text, () => assert.deepEqual(analyse(text).claims[0]?.accused, accused));
	}
});
