/** More attributions by how the sentence is built: each a table of sentences with speaker | cue | content // content. */
import assert from 'node:assert/strict';
import { linesOf } from './inWords';

type Case = readonly [text: string, ...expected: string[]];

const tables: Readonly<Record<string, readonly Case[]>> = {
	'a post without quote marks': [
		['On Sunday Ada Moor posted on X: We found 40 boats.', 'Ada Moor | posted | We found 40 boats'],
		['The clerk posted two letters: one to Kelm.'],
	],
	'a name behind one of many and what they do': [
		[
			'One survivor, teacher Ada Moor, said the bus had burned.',
			'One survivor, teacher Ada Moor | said | the bus had burned',
		],
		[
			'A neighbour, retired nurse Ada Moor, told the paper the smoke was black.',
			'A neighbour, retired nurse Ada Moor | told | the smoke was black',
		],
		[
			'Another witness, retired primary school teacher Ada Moor, said it was late.',
			'Another witness, retired primary school teacher Ada Moor | said | it was late',
		],
		['One study, Ada Moor said, was old.', 'Ada Moor | said | One study // was old'],
	],
	'several names with a comma before the last': [
		[
			'Sen. Ada Moor, D-Maine, and Rep. Bo Lund said the ship had been sold.',
			'Sen. Ada Moor, D-Maine, and Rep. Bo Lund | said | the ship had been sold',
		],
		[
			'Ada Moor, Cy Pike, and Bo Lund said the ship had been sold.',
			'Ada Moor, Cy Pike, and Bo Lund | said | the ship had been sold',
		],
		['The dam broke, and Bo Lund said it was old.', 'Bo Lund | said | it was old'],
		['In Kelm, and later Bo Lund said it was old.', 'Bo Lund | said | it was old'],
		['Ada Moor left, Cy Pike stayed, and Bo Lund said it was old.', 'Bo Lund | said | it was old'],
	],
	'a place of work, and then a relative clause': [
		[
			'Dr. Ada Moor, of the University of Kelm, who was not involved in the study, called it “remarkable”.',
			'Dr. Ada Moor | called | it “remarkable”',
		],
	],
	'two things that the same ones say in the present': [
		[
			'The authors acknowledge the sample was small, and note that most patients were men.',
			'The authors | acknowledge | the sample was small',
			'The authors | note | most patients were men',
		],
		[
			'Engineers concede that the wall cracked in 2019 and warn that it leaks.',
			'Engineers | concede | the wall cracked in 2019',
			'Engineers | warn | it leaks',
		],
		[
			'Residents claim that officers lie and say that nothing happened.',
			'Residents | claim | officers lie and say that nothing happened',
		],
		['The firm wrote a bill and note that was old.', 'The firm | wrote | a bill and note that was old'],
	],
	'what somebody disputes at the end': [
		[
			'The inspector wrote that the kitchen was filthy, which the owner disputes.',
			'The inspector | wrote | the kitchen was filthy',
			'the owner | disputes | filthy',
		],
		[
			'Lund said he had paid, a claim the firm disputes.',
			'Lund | said | he had paid',
			'the firm | disputes | a claim',
		],
		['The union settled two contract disputes.'],
	],
	'what is denied now behind “although”': [
		[
			'The paper reported that the mayor owned three boats, although he denies it.',
			'The paper | reported | the mayor owned three boats',
			'he | denies | it',
		],
	],
	'what somebody should say or think is not said': [
		['Readers should be sceptical of easy answers.'],
		['Ministers should admit that the plan failed.'],
		['The mayor ought to say that it was closed.'],
		['We must insist that the firm paid the fine.', 'We | insist | the firm paid the fine'],
		['We should assume that the dam leaks.'],
		['Officials must have said that the dam was safe.', 'Officials | said | the dam was safe'],
		['Readers are sceptical of easy answers.', 'Readers | are sceptical of | easy answers'],
	],
	'what is only imagined is not said': [
		['It is hard to imagine the board agreeing to any of this.'],
		['She wrote a letter agreeing to the sale.', 'She | agreeing to | the sale'],
	],
	'what somebody describes doing is told': [
		['Witnesses described hearing a blast.', 'Witnesses | described | hearing a blast'],
		['She described being beaten by guards.', 'She | described | being beaten by guards'],
		['He described leaving as hard.', 'He | described | leaving as hard'],
	],
	'a tag with its hearer, its time or its place ends what another one thinks': [
		[
			'Tarn believes that the dam would break within months, two officials told the Courier.',
			'Tarn | believes | the dam would break within months',
			'two officials | told | Tarn believes that the dam would break within months',
		],
		[
			'A board recommended that the study be stopped, Marrex said in a statement.',
			'A board | recommended | the study be stopped',
			'Marrex | said | A board recommended that the study be stopped',
		],
	],
	'a tag that closes a headline has no article': [
		['Dam lost water fast, study finds\n\nIt is old.', 'study | finds | Dam lost water fast'],
		['Firm hid leak, mayor claims\n\nIt is old.', 'mayor | claims | Firm hid leak'],
		['Firm of the mayor, study claims\n\nIt is old.'],
		['Ferry lost cargo, company claims\n\nIt is old.', 'company | claims | Ferry lost cargo'],
		['Moor is cleared of rape, murder charges\n\nIt is old.'],
		['Talks fail over border, water demands\n\nIt is old.'],
		['Board split over tax, budget forecasts\n\nIt is old.'],
		['Board split over pay, bank charges\n\nIt is old.'],
	],
	'a subject with a relative clause and a verb of its own does not say what a tag behind them says': [
		[
			'Kelm, which sells a tenth of the salt, may find it harder to sell, said Joost Lund, a clerk in Arden.',
			'Joost Lund | said | Kelm, which sells a tenth of the salt, may find it harder to sell',
		],
		[
			'Kelm, a port, was flooded in May, said the mayor.',
			'the mayor | said | Kelm, a port, was flooded in May',
		],
		['Ada Moor, who read the paper, thinks the town is old.', 'Ada Moor | thinks | the town is old'],
		['Kelm, once rich, was poor, said little and slept.'],
		['Ada Moor, a judge, said the town was old.', 'Ada Moor | said | the town was old'],
		['Ada Moor, the mayor, was asked, said yes.', 'Ada Moor | said | yes'],
	],
	'“since” stands inside a perfect': [
		['The ministry has since said the dam is safe.', 'The ministry | said | the dam is safe'],
		['Lund has since admitted that it leaks.', 'Lund | admitted | it leaks'],
		['The ministry has since May said the dam is safe.', 'The ministry | said | the dam is safe'],
		['The ministry has since May 3 said the dam is safe.', 'The ministry | said | the dam is safe'],
		['The ministry has since August 2029 said the dam is safe.', 'The ministry | said | the dam is safe'],
		['It had since been closed, the mayor said.', 'the mayor | said | It had since been closed'],
	],
	'what a picture shows may be counted': [
		['Footage shows at least six men walking.', 'Footage | shows | at least six men walking'],
		['Records show up to dealers in May.'],
	],
	'what only tells how somebody spoke or what was sent': [
		['The official briefed reporters on the condition he not be named.'],
		[
			'Troops told the BBC on condition they not be named that the raid had failed.',
			'Troops | told | the raid had failed',
		],
		['The firm sent detailed questions to the ministry.'],
		['The officer detailed the losses.', 'The officer | detailed | the losses'],
	],
	'those who are reported dead report nothing': [
		['Ferry sinks in storm, five reported dead\n\nIt is old.'],
		['Ferry sinks in storm, five reported dead or missing\n\nIt is old.'],
		['Police reported missing a girl of nine.', 'Police | reported | missing a girl of nine'],
		['The board reported dead fish on the shore.', 'The board | reported | dead fish on the shore'],
	],
	'what somebody else rejected inside of it': [
		[
			'The minister said the treaty, which parliament rejected in May, would have saved it.',
			'The minister | said | the treaty, which parliament rejected in May, would have saved it',
		],
		[
			'The minister said he had sold the ship, which Kelm denied.',
			'The minister | said | he had sold the ship',
			'Kelm | denied | the ship',
		],
		[
			'The union said wages had fallen, and the senate dismissed the governor.',
			'The union | said | wages had fallen, and the senate dismissed the governor',
			'the senate | dismissed | the governor',
		],
	],
	'a pronoun behind "according to"': [
		['According to her, the dam leaked.', 'her | According to | the dam leaked'],
		['The dam leaked, according to him.', 'him | according to | The dam leaked'],
		['According to her lawyer, the dam leaked.', 'her lawyer | According to | the dam leaked'],
	],
	'where the subject of a verb begins': [
		[
			'The findings went to the allies, whose secretary, Arne Falk, said that it leaked.',
			'whose secretary, Arne Falk | said | it leaked',
		],
		['The captain refused to take her until the navy ordered him to sail.', 'the navy | ordered | to sail'],
		['He would not go until the navy ordered him to.'],
		[
			'A woman who answered the phone at its office said nobody was in.',
			'A woman who answered the phone at its office | said | nobody was in',
		],
		[
			'A letter dated 3 May and signed by Ada Moor directed the staff to burn the files.',
			'A letter dated 3 May and signed by Ada Moor | directed | the staff to burn the files',
		],
	],
	'a verb in the present that may be a noun': [
		[
			'Kelm Transport (KT) disputes this and claims wages have risen.',
			'Kelm Transport | disputes | this',
			'Kelm Transport | claims | wages have risen',
		],
		['One memo is old. Another describes Ada Moor as vain.', 'Another | describes | Ada Moor as vain'],
		['One of the claims and reports they had was old.'],
	],
	'who somebody is said to be': [
		[
			'“It is free,” a man who identified himself as the group’s spokesman, Commander Lund, told the Courier by phone.',
			'a man who identified himself as the group’s spokesman, Commander Lund | told | It is free',
		],
		[
			'The papers, which were leaked to the old site Lantern and shared with the Post and eight other papers, show that it leaks.',
			'The papers | show | it leaks',
		],
	],
	'where the next phrase begins': [
		['Ivan the Terrible said it was old.', 'Ivan the Terrible | said | it was old'],
		[
			'Ada Moor told the Kelm Times the findings show rings may be old.',
			'Ada Moor | told | the findings show rings may be old',
			'the findings | show | rings may be old',
		],
		[
			'Bo said she supports the drivers even though it is late.',
			'Bo | said | she supports the drivers even though it is late',
			'she | supports | the drivers',
		],
		['A vote was held condemning the raid, but the media left.', 'A vote | condemning | the raid'],
	],
	'what is asked': [
		[
			'Tarn has asked Kelm to supply it with arms for its war.',
			'Tarn | asked | Kelm to supply it with arms for its war',
		],
		['Tarn asked Kelm for arms.', 'Tarn | asked | arms'],
	],
	'who speaks behind what is told of them': [
		[
			'Thousands of emails stolen from the maker and published online on Sunday appear to show that it leaks.',
			'Thousands of emails stolen from the maker and published online | show | it leaks',
		],
		[
			'One of the three, Hu, has told the Courier that he was not ill.',
			'One of the three | told | he was not ill',
		],
		['The clerk, who is not named, replies: “They pay.”', 'The clerk | replies | They pay.'],
		['The group, which came last year, claims to be old.', 'The group | claims | to be old'],
		['It was the first time the countries have denied that.', 'the countries | denied | that'],
	],
	'a clause of who or which that ends in a quotation': [
		['Ada Moor, who “never wanted this”, said it was over.', 'Ada Moor | said | it was over'],
		[
			'He praised the nurses, who he said “worked like lions”, and left.',
			'He | praised | the nurses',
			'he | said | worked like lions',
		],
		[
			'The report concluded that “no crime was done”, a finding Moor called “a relief”.',
			'The report | concluded | no crime was done',
		],
	],
	'what is no cue': [
		[
			'“It is a trick,” the firm said in a note posted on its page, adding that it was old.',
			'the firm | said | It is a trick',
			'the firm | adding | it was old',
		],
		[
			'Bo Lund said it “confirms what many of us suspected”.',
			'Bo Lund | said | it “confirms what many of us suspected”',
		],
	],
	'what is put at a sum': [
		[
			'Fritz Behn confirmed that it was safe but put the cost at 90 million.',
			'Fritz Behn | confirmed | it was safe',
			'Fritz Behn | put | the cost at 90 million',
		],
	],
	'what nobody says': [
		['It lies in the plane of its moon, which suggests that it is old.'],
		['They read the report, which suggests that it is old.', 'the report | suggests | it is old'],
		['He did not say a word.'],
	],
	'behind whom and whose': [
		[
			'Kelm blamed the guards, whom he accused of theft.',
			'Kelm | blamed | the guards',
			'he | accused | the guards // theft',
		],
		['Tarn, whose flag the vessel had claimed to fly, left.', 'the vessel | claimed | to fly'],
		['Tarn, whose mayor claimed to know, left.', 'whose mayor | claimed | to know'],
	],
	'what stands behind a source': [
		[
			'According to the agency, 180 people, most of them old, had crossed.',
			'the agency | According to | 180 people, most of them old, had crossed',
		],
		['According to Ada Moor, 31, the dam leaked.', 'Ada Moor | According to | the dam leaked'],
		[
			'Among those hurt, according to two people, were Bo Lund and a nurse.',
			'two people | according to | Among those hurt // were Bo Lund and a nurse',
		],
		[
			'May 3 (Courier) - Firms have sold it, according to data seen by the Courier.',
			'data seen by the Courier | according to | Firms have sold it',
		],
	],
	'a clause of time behind its adverb': [
		[
			'The sales went on even after the union warned Tarn that it would act, the data show.',
			'the union | warned | it would act',
			'the data | show | The sales went on even after the union warned Tarn that it would act',
		],
	],
	'a tag in which a medium is one letter': [
		[
			'The boat was stopped on Friday, Tarn’s mayor, Bo Lund, said in a post on X.',
			'Tarn’s mayor, Bo Lund | said | The boat was stopped on Friday',
		],
	],
	'that before a number': [
		[
			'Aid workers dispute that number, arguing that it is old.',
			'Aid workers | dispute | that number',
			'Aid workers | arguing | it is old',
		],
	],
	'what is said stands on both sides of a tag': [
		[
			'However, doing nothing, they warn, would signal weakness.',
			'they | warn | However, doing nothing // would signal weakness',
		],
		[
			'Among the goods it sent, the officials said, are “large numbers” of engines.',
			'the officials | said | Among the goods it sent // are “large numbers” of engines',
		],
		['In Rome, he said, the dam leaked.', 'he | said | the dam leaked'],
	],
	'a tag in the present whose verb may be a noun': [
		['Otters are thin, the team reports.', 'the team | reports | Otters are thin'],
		['Otters are thin, the team reports in the Journal.', 'the team | reports | Otters are thin'],
		['Otters are thin, the team reports this week.', 'the team | reports | Otters are thin'],
		['The board met, and the team reports were read.'],
		['He brought the plans, the team reports, and the maps.'],
	],
	'a time between a verb and its particle': [
		[
			'The leader called on Tuesday for a review of the plan.',
			'The leader | called on Tuesday for | a review of the plan',
		],
		['The leader called again for a review.', 'The leader | called again for | a review'],
		['The leader called on Tuesday.'],
	],
	'what belongs to one who is said to have done it': [
		[
			'The agency said that it was aware of the leaks and had notified the firms.',
			'The agency | said | it was aware of the leaks and had notified the firms',
		],
		[
			'The agency said that it was safe and told the firms to stay.',
			'The agency | said | it was safe',
			'The agency | told | the firms to stay',
		],
	],
	'where an object ends': [
		['The firms denied it, and one, Marrex, sued.', 'The firms | denied | it'],
		[
			'The agency accused it of failing to report effects as agreed, which the firm disputed.',
			'The agency | accused | it of failing to report effects as agreed',
			'the firm | disputed | failing to report effects as agreed',
		],
	],
	'what a document shows': [
		[
			'The clip shows a fire at a church in Ancud, southern Tarn, in July.',
			'The clip | shows | a fire at a church in Ancud, southern Tarn, in July',
		],
		['The log shows a debt, and the firm has closed.', 'The log | shows | a debt'],
		[
			'The video shows men with flags while others look on.',
			'The video | shows | men with flags while others look on',
		],
	],
	'who blames whom': [
		[
			'The blast in Kelm, which the government blamed on the rebels, killed 23 people.',
			'the government | blamed | The blast in Kelm // on the rebels',
		],
		['It was an attack that Tarn blamed on Kelm.', 'Tarn | blamed | an attack // on Kelm'],
		['Tarn blamed the attack on Kelm.', 'Tarn | blamed | the attack on Kelm'],
	],
	'what somebody is called in a relative clause': [
		['He met Bo Lund, whom he described as “a liar”.', 'he | described | Bo Lund // a liar'],
		[
			'She spoke of the dam, which she called a disgrace.',
			'She | spoke of | the dam',
			'she | called | the dam // a disgrace',
		],
	],
	'what appeals ask for': [
		[
			'The group appealed to all parties not to fire on the town.',
			'The group | appealed to | all parties not to fire on the town',
		],
		['The plan appealed to the young.'],
	],
	'verbs that say nothing here': [
		[
			'Echoing Ada Moor, Bo Lund said the dam was old.',
			'Ada Moor | Echoing | the dam was old',
			'Bo Lund | said | the dam was old',
		],
		['Echoing Ada Moor, Bo Lund left the room.'],
		['The goods of the firms described above are blocked.'],
		['Owners should assume that it leaks.'],
		['He celebrated Mass there on Sunday.'],
		['Neither leader mentioned the boats when they met.'],
		[
			'She stressed that it is old, keeps adding fuel to the fire, and that it leaks.',
			'She | stressed | it is old, keeps adding fuel to the fire, and that it leaks',
		],
		['Asked whether he would go, he answered the phone.'],
	],
	'how something is put in a text': [
		['As he put it in a recent essay, “Tarn wants it weak.”', 'he | put | Tarn wants it weak.'],
	],
	'who gives a reason': [
		[
			'The price fell on Monday after the maker said it was stopping a trial, citing safety concerns.',
			'the maker | said | it was stopping a trial',
			'the maker | citing | safety concerns',
		],
	],
	'somebody who is given the word by a colon': [
		['Venn, speaking on the radio an hour ago: “We will rebuild.”', 'Venn | : | We will rebuild.'],
		['TARN VOTES, HERE IS MORE: “We will rebuild.”'],
	],
};

describe('more constructions that attribute', () => {
	for (const [title, cases] of Object.entries(tables)) {
		describe(title, () => {
			for (const [text, ...expected] of cases) {
				it(text, () => assert.deepEqual(linesOf(text), expected));
			}
		});
	}
});
