import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/detect/analyse';
import { attributionsOf, denialsOf } from './inWords';

const denials: readonly (readonly [text: string, cue: string])[] = [
	['The mayor denied that the dam was leaking.', 'denied'],
	['Officials gave no figures but denied that anybody had been hurt.', 'denied'],
	['Venn said nothing about the money but denied the theft.', 'denied'],
	['Will Venn denied the claim.', 'denied'],
	['Apart from denying the claims, the firm kept quiet.', 'denying'],
	['No wonder the bank denied the report.', 'denied'],
	['The mayor pushed back hard on Monday against claims that the dam was leaking.', 'pushed back'],
	['The firm rejected through its spokesman the claim that it had paid.', 'rejected'],
	['The palace rejected the story.', 'rejected'],
	['The court rejected claims that it had been put under pressure.', 'rejected'],
	['The charges, dismissed by her lawyers as absurd, were read out.', 'dismissed'],
	['“This is a fabricated case,” his lawyer said.', 'fabricated'],
	['The claims are of course false, Venn said.', 'false'],
	['Venn denied the murder all his life.', 'denied'],
	['The ministry did not recognise the claims.', 'not recognise the'],
	['Judges said that none of them had signed any such order.', 'none of them had signed any such'],
	['The mayor has repeatedly denied the report.', 'denied'],
	['The mayor has in the past denied any role in it.', 'denied'],
	['Bo Lund later said he had been misquoted.', 'been misquoted'],
	['The firm says the memo was taken out of context.', 'taken out of context'],
	['They accused her of theft, a charge she angrily rejected at the time.', 'rejected'],
	['He was forced to deny claims that he had lied.', 'deny'],
	['Tarn Works, which owns the dam, continues to deny it.', 'deny'],
	['The mayor went on to deny that he had lied.', 'deny'],
	['Ministers insist they knew nothing of the transfer.', 'knew nothing of'],
	['The council said it had no record of any such report.', 'no record of any such'],
	['“These are fantasies,” Moor said.', 'fantasies'],
	['He disputed the estimate that most were hurt.', 'disputed'],
	['Marrow denied they were spies.', 'denied'],
	['Marrow denied they sold arms.', 'denied'],
	['Venn calls that “a lie by a bitter man.”', 'lie'],
	['The firm called the allegation “hurtful speculation”.', 'speculation'],
	['Rumours that Dell is a target for the club of Westport were dismissed by Bassi.', 'dismissed'],
	['A spokeswoman said the quote was “a shameless invention”.', 'invention'],
	['The jailers denied anyone had been hurt.', 'denied'],
	['“There is no scientific evidence of that,” Venn wrote.', 'no scientific evidence'],
	['The reports circulated for weeks, but the council denied them.', 'denied'],
	['The company refuted the allegation.', 'refuted'],
	['The mayor rejected the accusation that he had sold the land.', 'rejected'],
	['The claim was disputed by engineers.', 'disputed'],
	['The mayor dismissed the story as nonsense.', 'dismissed'],
	['Aides pushed back against claims that the dam was leaking.', 'pushed back'],
	['The ministry said the report was false.', 'false'],
	['The claim, now debunked, was repeated in Tarn.', 'debunked'],
	['“That is not true,” the mayor said.', 'not true'],
	['The mayor said he had nothing to do with the sale.', 'nothing to do with'],
	['The firm insisted it had not sold the land.', 'had not sold'],
	['Tarn called the account of forged papers that the paper had printed a fairy tale.', 'fairy tale'],
	['The firm had paid, Tarn said, describing the story that it had not as pure fantasy.', 'fantasy'],
	['Tarn called the report disinformation.', 'disinformation'],
	['Venn called the allegations “completely false”.', 'false'],
	['“This is a lie,” the mayor said.', 'lie'],
	['The mayor laughed off the claim.', 'laughed off'],
	['The firm disputed that figure.', 'disputed'],
	['Another disputed that account, and left.', 'disputed'],
	['A source contradicted both versions.', 'contradicted'],
	['The ministry denies US reports it is arming rebels.', 'denies'],
	['The bank said it did not recognise the figures.', 'not recognise the'],
	['Venn’s lawyer called that claim “an outright lie.”', 'lie'],
	['That is contradicted by his own letters.', 'contradicted'],
	['Tarn accused Kelm of fraud, a charge that Kelm dismissed and that nobody could verify.', 'dismissed'],
	['Tarn says it hit a camp and disputes the toll.', 'disputes'],
	['Officials have stated they have not received the notes.', 'have not received'],
	['The candidates reject the idea that wages fell.', 'reject'],
	['Officials dispute that.', 'dispute'],
	['Venn said there was not “a shred of proof”.', 'shred of proof'],
	['Claims shared online that two boats had sunk are false.', 'false'],
	["“It's nonsense,” Orla Venn said by phone. “She lies.”", 'nonsense'],
	['Venn pleaded not guilty.', 'pleaded not guilty'],
	['Depositors contest this.', 'contest'],
	['The company says no such offer was made.', 'no such'],
	['The ministry rejects this.', 'rejects'],
	['Venn’s lawyer said his client “has never met Mr Moor.”', 'has never met'],
	['She described reports of an inquiry as “gossip from people who lost.”', 'gossip'],
	['The ministry accused the paper of spreading false stories.', 'false'],
	['The union accused Tarn of theft, an allegation it calls absurd.', 'absurd'],
	['The union accused Tarn of theft, a charge Tarn has described as nonsense.', 'nonsense'],
	['Tarn dismissed as “pure fiction” a report that it had sold engines.', 'dismissed'],
	[
		'Tarn told the house that claims it had bought the tool from Kelm were “a fairy tale for adults”.',
		'fairy tale',
	],
	['No doubt Pike denied the claim.', 'denied'],
	['In no uncertain terms, Pike denied the claim.', 'denied'],
	['Asked whether he had lied, Pike denied the claim.', 'denied'],
	['Few believed the mayor, and he denied the claim.', 'denied'],
	['None of the letters was shown to Lund, who denied the claim.', 'denied'],
	['Pike replied by denying the report.', 'denying'],
	['Both Pike and Lund denied the claim.', 'denied'],
	['Some at the ministry denied the claim.', 'denied'],
	['Pike issued a statement denying the claim.', 'denying'],
	['The firm kept denying the claim.', 'denying'],
	['The ministry denied Kelm involvement.', 'denied'],
	['The ministry denied rights abuses.', 'denied'],
	['The ministry denied visa fraud.', 'denied'],
	['The ministry denied involvement several times.', 'denied'],
	['The bank denied claims his office paid for the boat.', 'denied'],
	['The bank denied the accusations the ministry made.', 'denied'],
	['The bank denied Pike’s claim.', 'denied'],
	['The bank denied Pike had paid.', 'denied'],
	['The bank denied wrongdoing.', 'denied'],
	['Pike denied the murder the next day.', 'denied'],
	['The mayor rejected claims people had died.', 'rejected'],
	['The mayor rejected the report’s findings.', 'rejected'],
	['The mayor rejected parts of the report.', 'rejected'],
	['The mayor disputed the substance of the article.', 'disputed'],
	['The mayor dismissed on Monday claims that he had lied.', 'dismissed'],
	['The mayor dismissed as politically motivated claims that he had lied.', 'dismissed'],
	['The mayor hit back at claims that he had lied.', 'hit back'],
	['Lund rejected attacks that he was no true farmer.', 'rejected'],
	['The mayor brushed aside the criticism.', 'brushed aside'],
	['The firm dismissed the video as a fake.', 'dismissed'],
	['The firm rejected it as false.', 'rejected'],
	['The firm rejected the story about the dam.', 'rejected'],
	['The firm rejected leaked claims about the dam.', 'rejected'],
	['The union poured scorn on the figures.', 'poured scorn'],
	['The accusation was rejected by the firm.', 'rejected'],
	['The report was dismissed as a lie.', 'dismissed'],
	['Pike dismissed the charges as a lie.', 'dismissed'],
	['The firm rejected any suggestion of fraud.', 'rejected'],
	['The firm rejected that account.', 'rejected'],
	['The minister disputed figures from the union.', 'disputed'],
	['Pike denied the murder the next day.', 'denied'],
	['Lund rejected attacks by his rivals that he was no true farmer.', 'rejected'],
	['The ministry said the report was false.', 'false'],
	['The ministry said it was a false report.', 'false'],
	['“That is a pack of lies,” Pike said.', 'lies'],
	['“It’s a complete fabrication,” Pike said.', 'fabrication'],
	['Pike said the story was a lot of nonsense.', 'nonsense'],
	['The ministry said it was part of a disinformation campaign.', 'disinformation'],
	['Officials said the notes were fabricated.', 'fabricated'],
	['Officials said it was false information.', 'false'],
	['“This is an absurd accusation,” Moor said.', 'absurd'],
	['“The claims are baseless and malicious,” the bank said.', 'baseless'],
	['The bank said the charge was completely groundless.', 'groundless'],
	['The bank called the report a “false and misleading story”.', 'false'],
	['Pike said it was rubbish.', 'rubbish'],
	['“I made nothing of it and the story was made up,” Pike said.', 'made up'],
	['Pike said it was all made up.', 'made up'],
	['Lund said Moor had made up the story.', 'made up'],
	['The mayor called it fake news.', 'fake news'],
	['The mayor said the report was fake news.', 'fake'],
	['“Fake news,” the mayor wrote.', 'Fake news'],
	['The firm said it had no links to the group.', 'no links'],
	['Lund said he had no connection to Bo Pike.', 'no connection'],
	['The minister said there was no link between the attack and the ministry.', 'no link'],
	['The ministry said it was not involved in the sale.', 'not involved'],
	['A spokesman said the firm was not involved.', 'not involved'],
	['The bank said no such order had been given.', 'no such'],
	['Pike said he had not seen any evidence of fraud.', 'any evidence'],
	['Pike said he had never heard of the firm.', 'never heard of'],
	['Pike said he had nothing to do with the sale.', 'nothing to do with'],
	['The mayor said the claim had no foundation.', 'no foundation'],
	['“That is not the case,” the mayor said.', 'not the case'],
	['The ministry said the figures were not accurate.', 'not accurate'],
	['The meeting never happened, Pike said.', 'never happened'],
	['The ministry said there was no evidence that it had paid.', 'no evidence'],
	['The ministry said there was no evidence of fraud.', 'no evidence'],
	['The ministry said there was no evidence of Lund’s guilt.', 'no evidence'],
	['The bank said it had no knowledge of the sale.', 'no knowledge of'],
	['Pike insists he did nothing wrong.', 'did nothing wrong'],
	['Pike maintained his innocence.', 'maintained his innocence'],
	['Pike has pleaded not guilty.', 'pleaded not guilty'],
	['The firm admitted no wrongdoing.', 'no wrongdoing'],
	['“I have no role in the firm,” Lund said.', 'no role in'],
	['The claim is not true.', 'not true'],
	['Lund is innocent, his lawyer said.', 'is innocent'],
	['The firm maintained it had not sold the land.', 'had not sold'],
	['The mayor insists that he did not take the money.', 'did not take'],
	['Pike asserted that he had not met Lund.', 'had not met'],
	['Pike contended he had never paid a judge.', 'had never paid'],
];

const others: readonly string[] = [
	'Critics called that nonsense poem a masterpiece.',
	'The critic called that fake Rembrandt a masterpiece.',
	'The buyers called that false door a trap.',
	'She wants to deny claims that he had lied.',
	'They knew nothing of the transfer.',
	'They read fantasy stories, Moor said.',
	'“So far we see no such readiness,” she said.',
	'The firm declined to confirm or deny that Tarn was a client.',
	'The firm would neither confirm nor deny the claim.',
	'Tarn told the house that claims it had bought the tool from Kelm were not a fairy tale.',
	'The paper accused Bo Lund of fraud. Lund said he did not want to be a burden.',
	'He gave untrue figures to the board.',
	'The mayor declined to comment.',
	'Claims by the union that the mayor had known for years the alarm was false were repeated on Monday.',
	'Ada Moor is accused of theft. She accepted that she had not declared it.',
	'He was jailed for spreading fake news.',
	'The author called his story of the sea a book for children.',
	'The mayor rejected the offer of a new bridge.',
	'Villagers were denied entry to the valley.',
	'The law denied them the vote.',
	'The law continues to deny them the vote.',
	'The guards continued to deny them entry.',
	'Officials rushed to deny entry to the convoy.',
	'The judge moved to deny the motion.',
	'Ministers were quick to deny them shelter.',
	'“I know nothing about football,” Ada Moor said.',
	'The mayor said he knew nothing about gardening.',
	'She said voters know nothing about the treaty.',
	'The mayor tried to deny it.',
	'The guards denied anyone entry.',
	'What is beyond dispute is that the report changed the law.',
	'There is no scientific evidence of rain there.',
	'There is no denying that the dam is old.',
	'The council dismissed its engineer.',
	'Venn is a blogger who has often promoted false stories about the islands.',
	'Two teams contest it every year.',
	'Two teams contest this cup.',
	'The dam was not finished in time.',
	'The mayor refused to condemn the raid.',
	'The mayor did not deny the claim.',
	'The mayor did not dispute the claim.',
	'Another disputed figure was hers.',
	'The bank said it did not recognise the state.',
	'Venn doesn’t recognize the anger of the town.',
	'Neither contradicts the claim.',
	'Venn stated that the report “was not good.”',
	'Venn blasted the call for a ban, calling it “absurd.”',
	'They met in a four-way contest that split the town.',
	'Behind this is a dispute that is really about the past.',
	'Police charged the swimmer with filing a false robbery report.',
	'The candidates reject the idea of a rise.',
	'The council denied his party the victory.',
	'Those figures have not been disputed by Beijing.',
	'Claims that he sold the land are in the report.',
	'The league rejected calls for points to be taken away.',
	'The firm has not denied that it sold the land.',
	'The court denied his appeal.',
	'Venn cast him as a false friend of the town.',
	'“It is wrong to sell the land,” the mayor said.',
	'Neither Pike nor Lund denied the claim.',
	'Neither the bank nor Pike has ever denied the report.',
	'No one at the ministry denied the report.',
	'Nobody from the firm denied that the dam leaked.',
	'No witness disputed the finding.',
	'Not one of the directors disputed the finding.',
	'Hardly anyone disputes that claim.',
	'Few in the town deny that the dam leaks.',
	'The ministry stopped short of denying the report.',
	'The mayor avoided denying the claim.',
	'Far from denying the report, the mayor praised it.',
	'Instead of rejecting the claim, Pike laughed.',
	'Without denying the report, the mayor said it was old.',
	'Rather than deny the report, the firm paid.',
	'If the ministry denies the report, the paper will print the letters.',
	'It is unclear whether Pike denied the charge.',
	'Did Pike deny the report?',
	'Pike accused Lund of denying the famine.',
	'The court convicted him of denying the massacre.',
	'He was tired of denying the claim.',
	'Troops rebuffed three attacks on the bridge.',
	'Air defences shot down 12 drones used in attacks on the port.',
	'The judge dismissed the charges against the two boys.',
	'The charges were dismissed in May.',
	'The claim was rejected by a court in Arden.',
	'The magazine rejected his story twice before printing it.',
	'The editor rejected the article because it was too long.',
	'The bank rejected her account application on Monday.',
	'The ministry pushed back publication of the report until May.',
	'Markets brushed off the report on housing.',
	'Shares shrugged off weak inflation figures and closed higher.',
	'He contested the seat in 2019 and lost by 40 points.',
	'The boxer hit back in the third round and won on points.',
	'The club pushed back the start of the season after reports of floods.',
	'The bowler dismissed Moor with a catch at point.',
	'The committee rejected the report’s author as a witness.',
	'The board dismissed Lund after claims that he stole.',
	'The mayor was dismissed over claims that he stole.',
	'The army denied aid groups entry.',
	'Guards denied aid workers access to the camp.',
	'The prison denied the wounded prisoner medical care.',
	'The court denied a stay of execution.',
	'The judge denied the injunction.',
	'The airline denied boarding to 40 passengers.',
	'The goalkeeper denied Lund twice.',
	'Cole’s late save denied the visitors an equaliser.',
	'The post denied Arden a late winner on Saturday.',
	'Moor denied Lund with a fine save.',
	'The rule denied many nurses the right to vote.',
	'Police said it was a false alarm.',
	'It was a false start, the coach said.',
	'Officials said the streets were full of rubbish.',
	'The college said its new course was on disinformation.',
	'The mayor said the village was built on a rubbish tip.',
	'The report was wrong about the date, its author said.',
	'He said the character was fictitious.',
	'The dentist said they were false teeth.',
	'She said it was a fake fur coat.',
	'The club said it was a wrong turn for the team.',
	'Critics said the book was a bogus science primer.',
	'The library said the shelf was for fiction.',
	'The teacher said the lesson was about lies.',
	'The museum said it was a false door of the tomb.',
	'The mayor said it was an absurd amount of rain.',
	'The critics said it was a ridiculous hat.',
	'The clerk said the lorry was carrying rubbish.',
	'Women made up 40 per cent of the workforce last year, the report said.',
	'The company said the shortfall had been made up by higher sales abroad.',
	'The mayor said the council was made up of farmers.',
	'She said her mind was made up.',
	'Moor said her pupils learn to spot fake news.',
	'The mayor said there was no link road in the plan.',
	'The village has no connection to the grid, officials said.',
	'The patient had no links to the hospital, doctors said.',
	'The rail firm said there was no link between the two lines.',
	'He said fathers were often not involved in raising children.',
	'The witness was taken out of the room and not involved again, the clerk said.',
	'She said there was no such thing as a perfect garden.',
	'Ada Moor said she had had no such luck.',
	'Police urged anyone with any evidence about the theft to call them.',
	'Most visitors had never heard of the town before the festival.',
	'Retired and bored, he had nothing to do with his afternoons.',
	'The shed has no foundation and leans to the left.',
	'The shed has no foundation, the builder said.',
	'In most of Europe rents are capped. That is not the case in Arden.',
	'The old maps of the coast are not accurate.',
	'The old maps of the coast are not accurate, the guide said.',
	'The concert never happened because of the storm.',
	'Scientists said there was no evidence of recovery in the reef.',
	'Doctors found no evidence of cancer, she said.',
	'The department said no evidence was needed for the claim form.',
	'The job requires no knowledge of French.',
	'The job requires no knowledge of French, the firm said.',
	'The ruling flies in the face of common sense.',
	'The dog had done nothing wrong and was given a bone.',
	'The village has no record of floods.',
	'Scientists debunked nothing new, but the film is fun.',
	'Moor was innocent of the ways of the city.',
	'The forecast proved false and the sun shone.',
	'She insisted she had not eaten since Tuesday.',
	'Residents maintained they had not slept for days.',
	'The coach stressed that the match had not been easy.',
	'The report asserted that the town had not grown.',
	'Tarn denied Kelm water and food.',
	'The university denied Moor tenure.',
	'Kelm, which accuses Arden of spying, offered a truce, which Arden rejected.',
	'The mayor said no town had passed any such law.',
	'The magazine rejected his story.',
	'The nurse insisted the boy had not recovered.',
];

describe('denials', () => {
	for (const [text, cue] of denials) {
		it(text, () => assert.deepEqual(denialsOf(text), [`0 ${cue}`]));
	}

	describe('what is none', () => {
		for (const text of others) {
			it(text, () => assert.deepEqual(denialsOf(text), []));
		}
	});

	it('are by who says so, not by who is answered in the same sentence', () => {
		const { denials: found } = analyse(
			'Tarn said it was untrue that children had worked there, as the labour group had reported.',
		);
		assert.deepEqual(
			found.map(({ denier }) => denier),
			['Tarn'],
		);
	});

	it('are by who calls reports false, not by who reports', () => {
		const { denials: found } = analyse(
			'Tarn has no plan to leave, Ada Venn said, calling reports that he would go “pure fiction”.',
		);
		assert.deepEqual(
			found.map(({ denier }) => denier),
			['Ada Venn'],
		);
	});

	it('are what the accused say they have not done', () => {
		const accusation = 'Officials said Lethmark had supplied the rebels with arms. ';
		const answer = 'The embassy said Lethmark had not sold weapons to anybody.';
		assert.deepEqual(denialsOf(accusation + answer), ['1 had not sold']);
		assert.deepEqual(denialsOf(answer), []);
	});

	it('go on in the same line, where who denied goes on', () => {
		const accusation = 'Officials said Lethmark had supplied the rebels with arms.\n\n';
		const cleft = '“It is not Lethmark that has fed the fire,” Orla Venn said.';
		const more = '“We have never sold weapons to them.”';
		assert.deepEqual(denialsOf(`${accusation}${cleft} ${more}`), ['1 is not', '2 have never sold']);
		assert.deepEqual(denialsOf(`${accusation}${cleft}\n\n${more}`), ['1 is not']);
		assert.deepEqual(denialsOf(`${cleft} ${more}`), []);
	});

	it('go on where nothing of the kind is said to have been', () => {
		const rejected = 'Venn rejected the claim that there had been raids. ';
		assert.deepEqual(denialsOf(`${rejected}“There were no raids,” Venn said.`), ['0 rejected', '1 were no']);
		assert.deepEqual(denialsOf(`${rejected}“There were no raids,” Moor said.`), ['0 rejected']);
	});

	it('go on in the same line, where somebody speaks for who denied', () => {
		const refuted = 'The Chinese Embassy refuted the claims. ';
		const said = 'In a note, Ada Venn said';
		assert.deepEqual(denialsOf(`${refuted}${said} China has not sold arms.`), [
			'0 refuted',
			'1 has not sold',
		]);
		assert.deepEqual(denialsOf(`${refuted}${said} Norway has not sold fish.`), ['0 refuted']);
		assert.deepEqual(denialsOf(`${refuted}\n\n${said} China has not sold arms.`), ['0 refuted']);
	});

	describe('answer an accusation elsewhere', () => {
		const answers: readonly (readonly [accusation: string, answer: string, denial?: string])[] = [
			['Officials accused China of arming the rebels.', 'China said it had not sold arms.', '1 had not sold'],
			[
				'Officials accused China of arming the rebels.',
				'The Chinese embassy said that China “has not sold arms to any party”.',
				'1 has not sold',
			],
			['Officials accused China of arming the rebels.', 'A spokesman said China never sold arms.', '1 sold'],
			[
				'Officials accused China of arming the rebels.',
				'Beijing said it had not sold arms.',
				'1 had not sold',
			],
			[
				'Officials accused Beijing of arming the rebels.',
				'China said it had not sold arms.',
				'1 had not sold',
			],
			[
				'Officials accused China of arming the rebels.',
				"China's foreign ministry said it had never sold arms.",
				'1 had never sold',
			],
			[
				'Officials accused China of arming the rebels.',
				'“We keep our word,” China said. “We have not sold arms.”',
				'2 have not sold',
			],
			[
				'Officials accused China of arming the rebels.',
				'“Not one weapon has left our depots,” said China’s defence minister, Ada Moor.',
				'1 Not one weapon has left',
			],
			[
				'Officials accused China of arming the rebels.',
				'“None of our ships was there,” China said.',
				'1 None of our ships was',
			],
			[
				'Officials accused China of arming the rebels.',
				'“No Chinese officer has ever set foot there,” the foreign ministry of China said.',
				'1 No Chinese officer has ever set',
			],
			[
				'Officials accused China of arming the rebels.',
				'China’s ambassador, Bo Lund, said his country “has never supplied” arms.',
				'1 has never supplied',
			],
			[
				'Officials accused China of arming the rebels.',
				'“We have never sold any,” said its ambassador, Bo Lund.',
				'1 have never sold',
			],
			[
				'Officials accused China of arming the rebels.\n\n',
				'“We have never sold any,” said its ambassador, Bo Lund.',
			],
			[
				'Officials accused China of arming the rebels.',
				'Norway’s minister said his country never sold arms.',
			],
			['Officials accused China of arming the rebels.', 'China’s minister said her house had not burned.'],
			['Officials accused China of arming the rebels.', '“No sailor of ours was hurt,” China said.'],
			['Officials accused China of arming the rebels.', '“Nobody slept in our beds,” China said.'],
			['Officials accused China of arming the rebels.', 'A general who visited China said he had not slept.'],
			[
				'Officials accused China of arming the rebels.',
				'The head of a school in China said he had not slept.',
			],
			[
				'Officials accused China of arming the rebels.',
				'A former Chinese official said he had not sold any.',
			],
			[
				'Officials accused China of arming the rebels. Norway said China must stop.',
				'Its ambassador said it had not been told.',
			],
			[
				'Officials accused Bo Lund of theft.',
				'“We have never sold any,” said Bo Lund’s lawyer.',
				'1 have never sold',
			],
			['Officials accused China of arming the rebels.', '“Nobody slept,” China said.'],
			['Officials accused China of arming the rebels.', 'The Norwegian embassy said it had not sold arms.'],
			[
				'Officials accused China of arming the rebels.',
				'The embassy said it had not seen the Chinese report.',
			],
			[
				'Officials accused China of arming the rebels.',
				'Foreign ministry spokeswoman Ada Moor said China had not sold arms.',
				'1 had not sold',
			],
			[
				'Officials accused China of arming the rebels.',
				'Ada Moor, a spokeswoman for the foreign ministry, said China had not sold arms.',
				'1 had not sold',
			],
			[
				'Bo Pike accused Tarn of dumping oil.',
				'Tarn’s chairman said Tarn had never dumped oil.',
				'1 had never dumped',
			],
			[
				'Officials accused China of arming the rebels.',
				'The Norwegian ambassador, Ada Moor, said China had not sold arms.',
			],
			['Bo Pike accused Tarn of dumping oil.', 'Pike said Tarn had not stopped the flow.'],
			['Bo Pike accused Tarn of dumping oil.', '“Tarn has not returned the money,” Pike said.'],
			['Bo Pike accused Tarn of dumping oil.', 'The union said Tarn had not paid its workers.'],
			['Bo Pike accused Tarn of dumping oil.', 'The central bank said Tarn had not grown.'],
			[
				'Bo Pike accused Tarn of dumping oil. Tarn denied it.',
				'Pike said Tarn had not cleaned the beach.',
				'1 denied',
			],
			['Prosecutors charged Tom Pike with fraud.', 'Prosecutors said Pike had not paid tax.'],
			['Prosecutors charged Tom Pike with fraud.', 'His mother said Pike had not eaten for a week.'],
			['Prosecutors charged Tom Pike with fraud.', 'The lawyer said his client had not slept.'],
			[
				'Prosecutors charged Tom Pike with fraud.',
				'The lawyer said his client had not taken it.',
				'1 had not taken',
			],
			['Two women accused Lund of assault.', 'His attorney said Lund had never met them.', '1 had never met'],
			['A paper accused Tarn of fraud.', 'Two Tarn engineers said Tarn had not sold it.', '1 had not sold'],
		];
		for (const [accusation, answer, ...denial] of answers) {
			it(`${accusation} ${answer}`, () => assert.deepEqual(denialsOf(`${accusation} ${answer}`), denial));
		}
	});

	describe('name who denies', () => {
		const deniers: readonly (readonly [text: string, denier: string])[] = [
			['Mayor Orla Venn denied that the dam was leaking.', 'Orla Venn'],
			['Orla Venn pleaded not guilty to theft.', 'Orla Venn'],
			['The union accused Tarn of theft, a charge the firm calls absurd.', 'firm'],
		];
		for (const [text, denier] of deniers) {
			it(text, () =>
				assert.deepEqual(
					analyse(text).denials.map(found => found.denier),
					[denier],
				),
			);
		}
	});

	it('mark the attribution that denies, not the others', () => {
		const found = attributionsOf('Orla Venn denied the report. Orla Venn said the dam was old.');
		assert.deepEqual(
			found.map(({ denial }) => denial),
			[true, false],
		);
	});
});

describe('no comment', () => {
	const cases: readonly (readonly [text: string, who: string | undefined])[] = [
		['The ministry declined to comment on the leak.', 'ministry'],
		['The ministry did not respond to a request for comment.', 'ministry'],
		['The ministry could not be reached.', 'ministry'],
		['The ministry was unable to comment.', 'ministry'],
		['Questions went to the ministry, which did not reply.', 'ministry'],
		['The ministry refuses to discuss the leak.', 'ministry'],
		['The ministry had no comment.', 'ministry'],
		['The ministry is yet to comment.', 'ministry'],
		['The ministry is yet to speak on the matter.', 'ministry'],
		['A spokesman insisted that it was old, although they would not say how.', 'spokesman'],
		['The ministry offered no comment.', 'ministry'],
		['The ministry refused to be drawn.', 'ministry'],
		['The ministry would not discuss the leak.', 'ministry'],
		['The ministry neither confirmed nor denied the report.', 'ministry'],
		['“The minister has nothing to add,” an aide said.', 'minister'],
		['A memo warned of it. An aide to the bank said it could not comment on clients.', 'aide to the bank'],
		['Orla Venn said it would be inappropriate to comment.', 'Orla Venn'],
		['“I’m not aware of the situation,” Orla Venn said.', 'Orla Venn'],
		['“We have no further comment,” the bank said.', 'bank'],
		['“I’m not going to comment on that,” Orla Venn said.', 'Orla Venn'],
		['Asked why, Orla Venn replied: “No comment.”', 'Orla Venn'],
		['Orla Venn: I refer you to the council.', 'Orla Venn'],
		['The ministry said it had nothing to add.', 'ministry'],
		['The ministry would comment later.', undefined],
		['The ministry responded to requests for comment.', undefined],
		['The ministry did not return to the valley.', undefined],
		['The ministry said the dam was safe.', undefined],
		['Germany refused to provide tanks.', undefined],
		['The Senate refused to confirm the judge.', undefined],
		['The judge declined a request for bail.', undefined],
		['The court refused requests for a delay.', undefined],
		['He refused to speak to his brother for ten years.', undefined],
		['The patient is yet to respond to treatment.', undefined],
		['She declined an interview for the job at the bank.', undefined],
		['Pupils refused to answer the last question of the exam.', undefined],
		['The Kelm army refused to discuss peace.', undefined],
		['He refused to say goodbye.', undefined],
		['The engine did not respond, and the call for help went out.', undefined],
		['The shop could not be reached by road.', undefined],
		['The summit cannot be reached without ropes, so calls for help are rare.', undefined],
		['The village could not be reached for three days after the flood.', undefined],
		['He would not say goodbye.', undefined],
		['The boy did not return after calls from his mother.', undefined],
		['The dog did not respond to its name.', undefined],
		['The bank refused to provide loans to the farm.', undefined],
		['Kelm would not confirm the treaty.', undefined],
		['The tumour has not responded to the new drug.', undefined],
		['The union refused to discuss a truce.', undefined],
		['The old man would not say grace.', undefined],
		['The ministry declined to provide details.', 'ministry'],
		['The firm refused to provide further comment.', 'firm'],
		['The army would not confirm the report.', 'army'],
		['The bank declined to confirm whether it had paid.', 'bank'],
		['The bank declined requests for comment.', 'bank'],
		['The bank declined a request for an interview.', 'bank'],
		['The bank declined an interview.', 'bank'],
		['Moor refused to speak about the sale.', 'Moor'],
		['Moor refused to speak to reporters.', 'Moor'],
		['The ministry is yet to respond to the claims.', 'ministry'],
		['The ministry is yet to respond.', 'ministry'],
		['The ministry has not responded to a request for comment.', 'ministry'],
		['The firm did not respond.', 'firm'],
		['The firm did not respond to repeated messages from the paper.', 'firm'],
		['The firm refused to answer questions about the leak.', 'firm'],
		['The firm declined to say how much it had paid.', 'firm'],
		['The firm would not say why.', 'firm'],
		['Moor could not be reached for comment.', 'Moor'],
		['Moor could not be reached on Sunday.', 'Moor'],
		['Moor could not immediately be reached by phone.', 'Moor'],
		['The firm did not return calls.', 'firm'],
		['The firm declined to identify the buyer.', 'firm'],
		['The firm refused to discuss details of the sale.', 'firm'],
		['The firm would not discuss its clients.', 'firm'],
		['“We don’t comment on clients,” the bank said.', 'bank'],
		['“We won’t comment,” the bank said.', 'bank'],
		['Asked about it, Moor refused to answer.', 'Moor'],
		['The spokesman declined to discuss specifics.', 'spokesman'],
		['The bank declined to provide the name of the buyer.', 'bank'],
		['The bank declined to confirm the sale.', 'bank'],
	];
	for (const [text, who] of cases) {
		it(text, () => assert.equal(analyse(text).noComments[0]?.who, who));
	}

	it('is of each where several say nothing', () => {
		const parties = (text: string) => analyse(text).noComments.map(({ who }) => who);
		assert.deepEqual(parties('Neither the ministry nor the firm would comment.'), ['ministry', 'firm']);
		assert.deepEqual(parties('Neither Tarn nor the firm responded to questions.'), ['Tarn', 'firm']);
		assert.deepEqual(parties('The ministry declined to comment, as did the firm.'), ['ministry', 'firm']);
		assert.deepEqual(parties('Neither boat responded to the wheel.'), []);
	});

	it('is no attribution and no denial', () => {
		const { attributions, denials: found } = analyse('The ministry declined to comment on the leak.');
		assert.deepEqual([attributions.length, found.length], [0, 0]);
	});
});
