/** Attributions as papers of many manners have them: each a table of texts with speaker | cue | content // content. */
import assert from 'node:assert/strict';
import { denialsOf, linesOf } from './inWords';

type Case = readonly [text: string, ...expected: string[]];

const tables: Readonly<Record<string, readonly Case[]>> = {
	'verbs that give the word beside a quotation': [
		['She fumed: “He left us with nothing.”', 'She | fumed | He left us with nothing.'],
		['She fumed on Facebook: “It leaks.”', 'She | fumed | It leaks.'],
		['“I said yes,” she laughed.', 'she | laughed | I said yes'],
		['“There was a fight,” he sustained.', 'he | sustained | There was a fight'],
		['“You are lying,” she launched at him.', 'she | launched | You are lying'],
		['“Hamlet,” she performed in May.'],
		['“Harbour of Dreams,” he boarded in May.'],
		['The firm owned: “Blue Star”, a tanker, and two barges.'],
		['Two ships collided: “Blue Star” and “Red Fork”.'],
		['One raged: “It leaks.”', 'One | raged | It leaks.'],
		['Union boss Len Carver stormed: “It leaks.”', 'Union boss Len Carver | stormed | It leaks.'],
		['One raged: “Pay your staff!”', 'One | raged | Pay your staff!'],
		[
			'“It is late,” sighed Moor. “It is,” laughed one of them, “and cold.”',
			'Moor | sighed | It is late',
			'one of them | laughed | It is // and cold.',
		],
		['Asked what he wanted: “Nothing.”'],
		['Moor seemed irritated: “It leaks.”'],
		['Then came the laugh: “It leaks.”'],
		['In “The Long Night,” she acted.'],
		['“The Long Night” she loathed.'],
		['“The Long Night,” she criticized.'],
		['“The Long Night,” she loathed when she had read it.'],
		['They laughed at the plan.'],
	],
	'what is put to somebody': [
		['Mr Moor put it to her that the dam leaked.', 'Mr Moor | put | the dam leaked'],
		['As one official put it to us, “it leaks.”', 'one official | put | it leaks.'],
		['She put it to the vote that day.'],
		['What she told MPs was that the dam leaked.', 'she | told | the dam leaked'],
		['What she told MPs was late.'],
		['The minister likewise said it was dry.', 'The minister | said | it was dry'],
	],
	'who speaks': [
		['Nobody I met in Arden expects it to open.'],
		['People I met in Arden expect it to open.', 'People I met in Arden | expect | it to open'],
		['Stop calling it a scandal.'],
		['• The mayor, Ada Moor, said it leaked.', 'The mayor, Ada Moor | said | it leaked'],
		['• It leaks, according to Arden Rail.', 'Arden Rail | according to | It leaks'],
		['Dust may help to explain the delay.'],
		['Moor explained the delay.', 'Moor | explained | the delay'],
		[
			'Moor refused to confirm reports that the striker had left.',
			'reports | reports | the striker had left',
		],
		[
			'In June the Office of Trade fined two houses in the port, saying they had shipped lathes.',
			'the Office of Trade | saying | they had shipped lathes',
		],
		[
			'Last week Marrex, based in Arden, cut its forecast, citing “weak demand”.',
			'Marrex | citing | weak demand',
		],
		['Storm Ottilie: two dead as trains stop'],
		[
			'In Arden, Dock Workers Union (DWU) secretary Bo Lund claimed that it was late.',
			'Dock Workers Union (DWU) secretary Bo Lund | claimed | it was late',
		],
		[
			'In Arden, Dock Union (Kelm Port Branch) secretary Bo Lund claimed that it was late.',
			'Dock Union (Kelm Port Branch) secretary Bo Lund | claimed | it was late',
		],
		['The ruling party termed the DWU claims “a lie”.', 'The ruling party | termed | the DWU claims “a lie”'],
		['LONDON: The High Court said it was late.', 'The High Court | said | it was late'],
		['ADA MOOR, BYLINE: Good morning, Steve.', 'ADA MOOR | : | Good morning, Steve'],
		[
			'It was repeated by Hanna Skog of Kelm, a member of the board, who wrote that it leaks.',
			'Hanna Skog of Kelm | wrote | it leaks',
		],
		[
			'In February, guards shot a man who, they said, came at them.',
			'they | said | In February, guards shot a man who // came at them',
		],
		['A diplomat I talked to called that laughable.', 'A diplomat I talked to | called | that laughable'],
		['No, a memo does not show Kelm plans to ban stoves.', 'Kelm | plans | to ban stoves'],
		[
			'They found a gun but no pistol, an affidavit states.',
			'an affidavit | states | They found a gun but no pistol',
		],
		['Mr Sastry submitted that it was late.', 'Mr Sastry | submitted | it was late'],
		['Mr Sastry submitted the report.'],
		['Mr Sastry submitted cakes and Bo Lund ate them.'],
	],
	'where what is said begins and ends': [
		['We think that misses the point.', 'We | think | that misses the point'],
		['Moor said that boats the navy seized were old.', 'Moor | said | boats the navy seized were old'],
		['The agent has said that talks are late.', 'The agent | said | talks are late'],
		['She blasted Moor, 44, for posting pictures.', 'She | blasted | Moor, 44, for posting pictures'],
		[
			'They believe that herders came first, but say more cores are needed.',
			'They | believe | herders came first',
			'They | say | more cores are needed',
		],
		[
			'Mr Venn suggested the officer had “worked backwards”, which Moor denied.',
			'Mr Venn | suggested | the officer had “worked backwards”',
			'Moor | denied | the officer had “worked backwards”',
		],
		[
			'His office dismisses as “conspiracy theory” the suggestion that it leaks.',
			'His office | dismisses | “conspiracy theory” the suggestion that it leaks',
		],
		[
			'It came despite warnings from its staff that ships were carrying banned oil.',
			'its staff | warnings | ships were carrying banned oil',
		],
		[
			'State radio said that he had been hurt, but the rebels denied it.',
			'State radio | said | he had been hurt',
			'the rebels | denied | it',
		],
		[
			'He said that Kelm had lied and Tarn denied it.',
			'He | said | Kelm had lied and Tarn denied it',
			'Tarn | denied | it',
		],
		['LONDON/ARDEN, March 4 (Agency) — It sank, two officials said.', 'two officials | said | It sank'],
	],
	'what is on a list, and nobody says': [
		['Referee: Bo Lund (Kelm).'],
		['Director: Ada Moor.'],
		['Venue: Arden Hall, Port Arden.'],
		['Genre: Horror comedy about a lost dog.'],
		['Arden: Pike; Lund, Moor, Cole.'],
		['Moor: Yes, of course.', 'Moor | : | Yes, of course'],
		['MOOR: Ada Venn of Kelm.', 'MOOR | : | Ada Venn of Kelm'],
	],
	'by what something goes, and who says so': [
		['Everything went according to plan.'],
		['The seats were allotted according to age.'],
		['It broke, according to staff.', 'staff | according to | It broke'],
		['According to data, it broke.', 'data | According to | it broke'],
	],
	'what is done without a word': [
		['The storm claimed 12 lives on the coast.'],
		['Lund claimed gold in the pole vault.'],
		['The hospital admitted 40 patients on Sunday.'],
		['The firm recalled 4,000 cars over faulty brakes.'],
		['Having said that, the food was good.'],
		['The firm claimed 12 lives were lost.', 'The firm | claimed | 12 lives were lost'],
		['The mayor admitted patients had died.', 'The mayor | admitted | patients had died'],
		['Lund claimed victory was near.', 'Lund | claimed | victory was near'],
	],
	'what nobody says in person': [
		['The monks, who left in May, were told the cells were wet.', ' | told | the cells were wet'],
		['The monks were told the story.'],
		['“I took nothing,” he is alleged to have said.', ' | alleged | I took nothing'],
	],
	'in an answer "I" is whose answer it is': [
		['MOOR: We accuse Kelm of theft.', 'MOOR | : | We accuse Kelm of theft', 'We | accuse | Kelm of theft'],
		[
			'MOOR: I think it leaks. I hope it does not. Venn says it does.',
			'MOOR | : | I think it leaks',
			' |  | I hope it does not',
			'Venn | says | it does',
			' |  | Venn says it does',
		],
	],
};

describe('attributions in papers of many manners', () => {
	for (const [group, cases] of Object.entries(tables)) {
		describe(group, () => {
			for (const [text, ...expected] of cases) {
				it(text, () => assert.deepEqual(linesOf(text), expected));
			}
		});
	}
	it('lets nobody deny what another one says', () => {
		assert.deepEqual(denialsOf('Venn said he had left, but the rebels denied it.'), ['0 denied']);
	});
});
