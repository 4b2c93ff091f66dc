/** Attributions by how the sentence is built: each a table of sentences with speaker | cue | content // content. */
import assert from 'node:assert/strict';
import { linesOf } from './inWords';

type Case = readonly [text: string, ...expected: string[]];

const tables: Readonly<Record<string, readonly Case[]>> = {
	'an infinitive that stands for the verb before it': [
		['Venn appeared to suggest that the dam leaked.', 'Venn | suggest | the dam leaked'],
		['Venn went on to say the dam was old.', 'Venn | say | the dam was old'],
		['Venn continues to insist that the dam is safe.', 'Venn | insist | the dam is safe'],
		['The clerk was forced to admit that the ledger was lost.', 'The clerk | admit | the ledger was lost'],
		[
			'The board forced Orla Venn, who ran the port, to admit that nobody had looked.',
			'Orla Venn | admit | nobody had looked',
		],
		['Venn went to the port to say goodbye.'],
		['Venn does not seem to think the dam is safe.'],
	],
	'brackets round a sentence': [
		['(“It is safe,” Pike said.)', 'Pike | said | It is safe'],
		['[The dam is safe, Pike said.]', 'Pike | said | The dam is safe'],
		['Pike said (in a note) that (old) dams leak.', 'Pike | said | (old) dams leak'],
	],
	'words with marks that nobody sees': [
		['Ada Moor ac\u00adcused Tom Pike of theft.', 'Ada Moor | ac\u00adcused | Tom Pike of theft'],
		['“It is safe,” \u200esaid Moor.', 'Moor | said | It is safe'],
		['\ufeffMo\u00ador s\u00adaid\u200b that it leaks.', 'Mo\u00ador | s\u00adaid\u200b | it leaks'],
	],
	'a time between a verb and its auxiliary': [
		['Officials have for months accused Tarn of theft.', 'Officials | accused | Tarn of theft'],
		['The union has for a long time argued that the dam leaks.', 'The union | argued | the dam leaks'],
		['The firm has since last year denied it.', 'The firm | denied | it'],
	],
	'where what is said ends, and where it begins': [
		['His promise to tell the board was kept.', 'His | promise | to tell the board'],
		['Her promise to state that the dam leaks was kept.', 'Her | promise | to state that the dam leaks'],
		['The board has asked few questions to date.'],
		['The site was built to help claims clerks find errors.'],
		['The baker was questioned about Ada Moor calling the dam a lie.', 'Ada Moor | calling | the dam a lie'],
		['In the port the council accuses of theft whoever sails.'],
		['He wrote about strikes and disputes the union had lost.'],
		['Venn welcomed the inquiry and that it was open.', 'Venn | welcomed | the inquiry'],
		[
			'In a short note, a lawyer for the firm wrote that “any use of it is theft.”',
			'a lawyer for the firm | wrote | any use of it is theft.',
		],
		['He called the emergency number eleven times.'],
		[
			'Their spokesman, Bo Lund, confirmed only that “searches were made,” and declined to say more.',
			'Their spokesman, Bo Lund | confirmed | searches were made',
		],
		[
			'A notebook lists sums that investigators believe refer to Venn.',
			'investigators | believe | A notebook lists sums // refer to Venn',
		],
	],
	'who speaks behind another clause': [
		[
			'Venn issued a statement after the mayor told a meeting that it leaked.',
			'the mayor | told | it leaked',
		],
		['The dam broke after officials said it was safe.', 'officials | said | it was safe'],
		[
			'A report released after the vote said that it leaked.',
			'A report released after the vote | said | it leaked',
		],
		['The day after the vote the mayor said it was safe.', 'the mayor | said | it was safe'],
		['Police had last month charged Venn with theft.', 'Police | charged | Venn with theft'],
		['Bo Lund, who last year threatened to shut the dam, left.', 'Bo Lund | threatened | to shut the dam'],
		['Holding signs calling Venn a liar, the people left.', 'signs | calling | Venn a liar'],
		['“It is late,” reads a Monday editorial in the Courier.', 'a Monday editorial | reads | It is late'],
		[
			'The man who was hurt after the crash said it was late.',
			'The man who was hurt after the crash | said | it was late',
		],
		[
			'A woman who was at the station after the blast said it was loud.',
			'A woman who was at the station after the blast | said | it was loud',
		],
		['A man named Venn left as officials said it leaked.', 'officials | said | it leaked'],
		['They won the hotly contested race.'],
		['Some also claim that it leaks.', 'Some | claim | it leaks'],
		[
			'The report on the floods after the vote said it leaked.',
			'The report on the floods after the vote | said | it leaked',
		],
		['According to police, Venn, 34, was shot.', 'police | According to | Venn, 34, was shot'],
		['According to police, Venn, the mayor, was shot.', 'police | According to | Venn, the mayor, was shot'],
		[
			'According to the police, Venn, who drove, was shot.',
			'the police | According to | Venn, who drove, was shot',
		],
		['Only, the paper didn’t report that Venn had left.'],
		['Venn made similarly bold charges that the dam leaks.', 'Venn | charges | the dam leaks'],
		['Venn has in fact denied it.', 'Venn | denied | it'],
		['The town released a note Monday saying that it was safe.', 'The town | saying | it was safe'],
		['About half of rural voters said it leaks.', 'About half of rural voters | said | it leaks'],
		['It sounded, all in all, a note about the jobs report.'],
	],
	'two verbs of several people': [
		[
			'Residents deny it and say that the dam leaks.',
			'Residents | deny | it',
			'Residents | say | the dam leaks',
		],
		[
			'They put their losses at 700 pounds, and say that the bank failed.',
			'They | put | their losses at 700 pounds',
			'They | say | the bank failed',
		],
		['Officials want to go and say that it leaks.', 'Officials | want | to go and say that it leaks'],
	],
	'a subject with a clause or an address of its own': [
		[
			'A spokesman for the mission that monitors the accord confirmed that nothing had moved.',
			'A spokesman for the mission that monitors the accord | confirmed | nothing had moved',
		],
		[
			'The engineer who did that inspection, Bo Lund, told them that it leaked.',
			'The engineer who did that inspection, Bo Lund | told | it leaked',
		],
		['Venn, 58, of Mill Lane, Kelm, denies eleven counts.', 'Venn | denies | eleven counts'],
		['Orla Venn read a statement saying that it was safe.', 'Orla Venn | saying | it was safe'],
		[
			'A lawyer who has represented him would say only that he was abroad.',
			'A lawyer who has represented him | say | he was abroad',
		],
		[
			'A man identified by the paper as Bo Lund told a friend that it was paid for.',
			'A man identified by the paper as Bo Lund | told | it was paid for',
		],
		['A man using the alias “Heron” asked for money.', 'A man using the alias “Heron” | asked for | money'],
		['The company, Marrex, said it would sue.', 'The company, Marrex | said | it would sue'],
		[
			'A lobby, the Dock Workers’ Union, noted that it leaked.',
			'A lobby, the Dock Workers’ Union | noted | it leaked',
		],
		[
			'According to the operator, Marrex, the gates were opened.',
			'the operator, Marrex | According to | the gates were opened',
		],
		[
			'Shown the log, Venn first denied its existence, then claimed it was old.',
			'Venn | denied | its existence',
			'Venn | claimed | it was old',
		],
		['Venn, who ordered it, goes so far as to suggest that some slept.', 'Venn | suggest | some slept'],
	],
	'how it is put, and what is said in general': [
		['She put it more bluntly: “They knew.”', 'She | put | They knew.'],
		['The dam, as Venn put it, was a joke.', 'Venn | put | The dam // was a joke'],
		['Rumour has it that he was paid.', ' | Rumour has it | he was paid'],
		[
			'The report judges with moderate confidence that the blast was planned.',
			'The report | judges | the blast was planned',
		],
		['The mayor says that will not happen.', 'The mayor | says | that will not happen'],
	],
	'what is set off by commas': [
		['The loans, it is alleged, were never repaid.', ' | alleged | The loans // were never repaid'],
		['The firm never traded, the jury was told.', ' | told | The firm never traded'],
		['He ran a firm which, the court was told, existed only on paper.', ' | told | existed only on paper'],
		[
			'The visit, officials fear, could lead to a pact.',
			'officials | fear | The visit // could lead to a pact',
		],
		['When the dam broke, nobody noticed.'],
		['Did the mayor say that it was unsafe?'],
		['Has the mayor denied it?'],
		['Q: But the engineer told us it leaked.', 'the engineer | told | it leaked'],
		['"Keep out," a sign on the gate read.', 'a sign on the gate | read | Keep out'],
	],
	'a participle that opens or closes': [
		['Venn then spoke in Marrow and began by saying she would stay.', 'Venn | saying | she would stay'],
		[
			'Lamenting their luck, sailors say the tide turns late.',
			'sailors | Lamenting | their luck',
			'sailors | say | the tide turns late',
		],
		['Fishers reporting losses would get a grant.', 'Fishers | reporting | losses'],
		['The court closed the port, citing a threat to health.', 'The court | citing | a threat to health'],
		[
			'The dam broke at noon, the Courier wrote, citing two officials.',
			'the Courier | wrote | The dam broke at noon',
			'two officials | citing | The dam broke at noon',
		],
	],
	'who speaks through a document': [
		['The firm issued a statement accusing Tarn of theft.', 'The firm | accusing | Tarn of theft'],
		[
			"Orla Venn's office later released a statement saying that the road was shut.",
			"Orla Venn's office | saying | the road was shut",
		],
		['The union put out a letter warning that jobs would go.', 'The union | warning | jobs would go'],
		['A note saying the road was shut hung there.', 'A note | saying | the road was shut hung there'],
		[
			'According to a memo dated March 1 and seen by the Courier, the road was shut.',
			'a memo dated March 1 and seen by the Courier | According to | the road was shut',
		],
		['Records, along with photographs, show the road was shut.', 'Records | show | the road was shut'],
	],
	'who is counted, or stands alone': [
		['Another said the road was shut.', 'Another | said | the road was shut'],
		['Another, a senior diplomat, said the road was shut.', 'Another | said | the road was shut'],
		['Others, mostly farmers, said the road was shut.', 'Others | said | the road was shut'],
		['Data suggest at least nine ships have left.', 'Data | suggest | at least nine ships have left'],
		['Records show nearly half of the men left.', 'Records | show | nearly half of the men left'],
		['The firm could suggest at times that it was shut.', 'The firm | suggest | it was shut'],
	],
	'who is told where they are': [
		['State television there said the road was shut.', 'State television | said | the road was shut'],
		[
			'A nurse there, who asked not to be named, said the road was shut.',
			'A nurse | said | the road was shut',
		],
	],
	'a relative behind a participle between commas': [
		[
			'It fell by minutes, seen by the Courier, which show the road was shut.',
			'minutes | show | the road was shut',
		],
		['It fell by the Courier, which said the road was shut.', 'the Courier | said | the road was shut'],
	],
	'a passive inside a quotation, up to its end': [
		[
			'“We were told to open the gates,” said Ada Venn, a nurse.',
			' | told | to open the gates',
			'Ada Venn | said | We were told to open the gates',
		],
		[
			'“The road was expected to hold,” Ada Venn said.',
			' | expected | The road // to hold',
			'Ada Venn | said | The road was expected to hold',
		],
	],
	'a passive joined to another': [
		['It showed a man who was fed and promised a passport.'],
		['The men were caught and accused of theft.', ' | accused | theft'],
		['The man came and promised a road.', 'The man | promised | a road'],
		['The man was caught and promised to leave.', 'The man | promised | to leave'],
		['The man was caught and told reporters the road was shut.', 'The man | told | the road was shut'],
	],
	'a subject behind its descriptions': [
		[
			'The memo, dated Oct. 3, 2029 and sent to the board, says the road was shut.',
			'The memo | says | the road was shut',
		],
		[
			'Bo Venn, whose own phone was clean, according to the lab, said the road was shut.',
			'the lab | according to | Bo Venn, whose own phone was clean',
			'Bo Venn | said | the road was shut',
		],
		[
			'A spokesman for Ms. Venn, Jens Falk, said the road was shut.',
			'A spokesman for Ms. Venn, Jens Falk | said | the road was shut',
		],
		[
			'The memo lays out the terms of a contract, and notes that the road was shut.',
			'The memo | lays out | the terms of a contract',
			'The memo | notes | the road was shut',
		],
		[
			'It rained when she declared that it had “never been shut, in any form, to anybody”.',
			'she | declared | it had “never been shut, in any form, to anybody”',
		],
		['# Leaked memo says road was shut', 'Leaked memo | says | road was shut'],
	],
	'who accuses, and of what': [
		[
			'Since then Bo Venn has been accused by the Bureau of Roads of theft.',
			'the Bureau of Roads | accused by | Bo Venn // theft',
		],
	],
	'what somebody claims to have done': [
		['The man claimed to have seen it.', 'The man | claimed | to have seen it'],
	],
	'a participle in scare quotes': [['It opened an inquiry into “suspected theft of water” there.']],
	'who is told by a determiner alone': [
		['Some argue that the road is shut.', 'Some | argue | the road is shut'],
		['Some claim damages.'],
	],
	'what is asked for': [['The Courier has asked the embassy for comment.']],
	'a tank that thinks': [['The plan of a London think tank fell.']],
	'who asked, and what': [
		[
			'Asked by Bo Lund whether the road was shut, Ada Venn said it was.',
			'Bo Lund | Asked by | the road was shut',
			'Ada Venn | said | it was',
		],
	],
	'a participle before who is cited': [
		[
			'The Courier reported, citing unnamed officials, that the road was shut.',
			'The Courier | reported | the road was shut',
			'unnamed officials | citing | the road was shut',
		],
	],
	'a tag between commas': [
		[
			'Marrow has notes suggesting that the road was shut, two officials told the Courier, a thing that matters.',
			'notes | suggesting | the road was shut',
			'two officials | told | Marrow has notes suggesting that the road was shut',
		],
	],
	'what is denied in a gerund': [
		['Venn denied going down.', 'Venn | denied | going down'],
		['Venn denied being close to Lund.', 'Venn | denied | being close to Lund'],
	],
	'one of those who were named before': [
		['One, a nurse, said the road was shut.', 'One | said | the road was shut'],
		['One, Per Venn, said the road was shut.', 'One, Per Venn | said | the road was shut'],
	],
	'what is dismissed with "that"': [
		['The office dismissed that as nonsense.', 'The office | dismissed | that as nonsense'],
	],
	'a mind behind what somebody says': [
		['Venn said he was away and knew nothing of it.', 'Venn | said | he was away and knew nothing of it'],
		[
			'Venn said he was away and announced a strike.',
			'Venn | said | he was away',
			'Venn | announced | a strike',
		],
	],
	'a tag behind a dateline or a bracket': [
		[
			'Two locks (the old ones) are shut, according to a report.',
			'a report | according to | Two locks (the old ones) are shut',
		],
		[
			'OSTERVIK, Norrland (NW) -- Two locks are shut, according to a report.',
			'a report | according to | Two locks are shut',
		],
	],
	'who a relative belongs to': [
		['They watched the trial of Bo Venn, 55, who denies fraud.', 'Bo Venn | denies | fraud'],
		[
			'Her former student, Jan Venn, whose name is on it, says the road was shut.',
			'Her former student, Jan Venn | says | the road was shut',
		],
		[
			'Jan Venn, who read the paper, thinks the new road was shut.',
			'Jan Venn | thinks | the new road was shut',
		],
	],
	'a verb behind its subject and a relative clause': [
		['Jan Venn, an engineer who reviewed the paper, thinks the new study proves less than it claims.'],
	],
	'a claim with its maker': [
		[
			'Venn disputes the claim, made by an aide, that he burned it.',
			'Venn | disputes | the claim, made by an aide, that he burned it',
		],
	],
	'a tag with its occasion': [
		['The book, she conceded under oath, was old.', 'she | conceded | The book // was old'],
		['“It was shut,” the witness answered.', 'the witness | answered | It was shut'],
	],
	'the most, and most': [
		['It is one of the most celebrated roads.'],
		['Most believed the road was shut.', 'Most | believed | the road was shut'],
	],
	'what is dismissed as untrue': [
		[
			"An aide dismissed as untrue the mayor's claim that the road was shut.",
			"An aide | dismissed | the mayor's claim that the road was shut",
			'the mayor | claim | the road was shut',
		],
	],
	'what nobody has promised': [
		['Venn denied having promised him a road.', 'Venn | denied | having promised him a road'],
	],
	'from where somebody is told': [
		[
			'Amina Venn told the Courier from her hospital bed that the road was shut.',
			'Amina Venn | told | the road was shut',
		],
	],
	'what is denied of a time': [
		[
			'The union said the firm had sold the ship in June, which Venn denied.',
			'The union | said | the firm had sold the ship in June',
			'Venn | denied | the firm had sold the ship in June',
		],
	],
	'those who are found': [
		[
			'Venn vowed those found responsible would be punished.',
			'Venn | vowed | those found responsible would be punished',
		],
	],
	'what a label says': [['VERDICT: The road was shut.'], ['CLAIM: The road was shut.']],
	'on what condition': [
		['Police asked Venn to name her.', 'Police | asked | Venn to name her'],
		[
			'Its owner, who asked us not to name him for fear of losing work, says the road was shut.',
			'Its owner | says | the road was shut',
		],
	],
	'a verb behind a time': [
		[
			'A post shared since Sunday claims that the road was shut.',
			'A post shared since Sunday | claims | the road was shut',
		],
	],
	'a hearer with a participle': [
		['Bo Venn told a packed meeting the road was shut.', 'Bo Venn | told | the road was shut'],
	],
	'what nobody is accused of': [['He was never charged with theft.']],
	'a charge behind when it was brought': [
		['Lund was charged on Monday with theft.', ' | charged | theft'],
		['Lund was charged in May with two counts of theft.', ' | charged | two counts of theft'],
		['Lund was charged in May 2031 with theft.', ' | charged | theft'],
		['Lund was charged in August 2031 with theft.', ' | charged | theft'],
		['Lund was charged on May 3 with theft.', ' | charged | theft'],
		['Lund was charged on 3 May with theft.', ' | charged | theft'],
		['Lund was charged last May with theft.', ' | charged | theft'],
		['Lund was charged in late May with theft.', ' | charged | theft'],
		['Lund was charged by May with theft.', 'May | charged by | Lund // theft'],
		['Lund was convicted last year of fraud.', ' | convicted | fraud'],
		['Lund was charged in 2019 with stealing ships.', ' | charged | stealing ships'],
		['Lund was charged at the office on Monday.'],
	],
	'what is not yet known': [['It is not yet known what the ship hit.']],
	'a clause where an object could stand': [
		['The firm denied his leg had been broken.', 'The firm | denied | his leg had been broken'],
		['He pointed out inspectors had been aboard.', 'He | pointed out | inspectors had been aboard'],
		['Bo Venn said on his website the road was shut.', 'Bo Venn | said | the road was shut'],
	],
	'a number beside another': [
		[
			'The firm says there were 143, but survivors put the figure at well over 200.',
			'The firm | says | there were 143',
			'survivors | put | the figure at well over 200',
		],
	],
	'the subject of joined verbs in a clause of its own': [
		[
			'The talks come after officials in recent weeks raised concerns and urged farmers to leave.',
			'officials | urged | farmers to leave',
		],
		['The mayor in recent weeks said the dam may fail.', 'The mayor | said | the dam may fail'],
	],
	'an occasion of which a participle tells': [
		[
			'Soldiers shelled two schools, the monitors said in a report released today.',
			'the monitors | said | Soldiers shelled two schools',
		],
		[
			'The firm is shut, the union said in a letter seen by the Courier.',
			'the union | said | The firm is shut',
		],
		[
			'The union said in a report released on Monday that the firm is shut.',
			'The union | said | the firm is shut',
		],
		[
			'The union said in a letter seen by the Courier that the firm is shut.',
			'The union | said | the firm is shut',
		],
	],
	'claims that somebody else makes': [
		['The mayor has resigned amid claims that the dam leaks.', ' | claims | the dam leaks'],
		['The mayor has faced claims that the dam leaks.', ' | claims | the dam leaks'],
		['The mayor repeated claims that the dam leaks.', 'The mayor | repeated | the dam leaks'],
	],
	'a verb with a particle before a clause': [
		[
			'Venn pointed out that drinkers in the study were younger.',
			'Venn | pointed out | drinkers in the study were younger',
		],
	],
	'what a clause that grants something ends': [
		[
			'Venn believes that the dam could leak, though she admitted that nobody knows.',
			'Venn | believes | the dam could leak',
			'she | admitted | nobody knows',
		],
		[
			'Venn said the dam leaks, though it was mended in May.',
			'Venn | said | the dam leaks, though it was mended in May',
		],
	],
	'a verb that gives the word beside a quotation': [
		['“It is bad,” the minister shot back.', 'the minister | shot back | It is bad'],
		['The minister shot back: “It is bad.”', 'The minister | shot back | It is bad.'],
		['“It is bad,” Venn went on.', 'Venn | went on | It is bad'],
		['Soldiers shot back at the rebels and the minister went on to the next item.'],
	],
	'what is shot down': [
		['The army shot down two drones.'],
		[
			'The mayor shot down claims that the dam leaks.',
			'The mayor | shot down | claims that the dam leaks',
			' | claims | the dam leaks',
		],
	],
	'who asks and does not know': [
		['Officials are trying to determine whether the dam leaks.'],
		['Officials are working to assess how the dam broke.'],
		['Officials assessed that the dam leaks.', 'Officials | assessed | the dam leaks'],
	],
	'a time before who speaks': [
		['The army said on Sunday it had left.', 'The army | said | it had left'],
		['The army said on Sunday officials had left.', 'The army | said | officials had left'],
		[
			'Venn says the dam leaks, and on Sunday her office reiterated that position.',
			'Venn | says | the dam leaks',
			'her office | reiterated | that position',
		],
		['According to a friend, however, the dam leaks.', 'a friend | According to | the dam leaks'],
	],
	'a name that somebody takes': [
		[
			'A group calling itself the Lanterns claimed the attack.',
			'A group calling itself the Lanterns | claimed | the attack',
		],
		['Venn portrayed herself as a friend of the dam.', 'Venn | portrayed | herself as a friend of the dam'],
	],
	'what somebody has, and what their people do': [
		['His group plans to sue.', 'His group | plans | to sue'],
		["The firm's plans to sue failed.", 'The firm | plans | to sue'],
	],
	'what nobody was told': [
		['The firm did not instruct them to stay.'],
		['The firm instructed them to stay.', 'The firm | instructed | them to stay'],
		['The survivors have been saying since the night.'],
	],
	'a plural behind its apposition': [
		['Kelm Line, the owners, contest the finding.', 'Kelm Line | contest | the finding'],
	],
	'a time before its clause': [
		['It fell, a day after the Courier reported it was safe.', 'the Courier | reported | it was safe'],
		['It fell two weeks before the board said it was safe.', 'the board | said | it was safe'],
	],
	'data at the end': [['Shares fell, data from Finlane show.', 'data from Finlane | show | Shares fell']],
	'what somebody suspects': [['Traders had long suspected a leak.', 'Traders | suspected | a leak']],
	'what a relative denies': [
		[
			'Critics accuse the agency of meddling in elections, which Tarn denies.',
			'Critics | accuse | the agency of meddling in elections',
			'Tarn | denies | meddling in elections',
		],
		['The reports, which Tarn disputes, were made in May.', 'Tarn | disputes | The reports'],
	],
	'a plural behind a relative clause': [
		[
			'Records of the harbour office, which we have since seen, show that the ship was silent.',
			'Records of the harbour office | show | the ship was silent',
		],
	],
	'a relative without its pronoun': [
		[
			'Two experts we asked independently concluded that it was safe.',
			'Two experts we asked | concluded | it was safe',
		],
	],
	'what raises concerns': [
		['The request has raised concerns that the dam may go.', ' | concerns | the dam may go'],
		['The mayor raised concerns that the dam may go.', 'The mayor | concerns | the dam may go'],
		[
			'She was brief, when discussing earlier leaked reports that the dam was old.',
			'reports | reports | the dam was old',
		],
	],
	'a participle behind "although"': [
		[
			'Venn has pointed toward strain, although perhaps not informed about the scope of the plan.',
			'Venn | pointed toward | strain',
		],
	],
	'who is dismissed': [
		[
			'Tarn dismissed coach Bo Lund less than a day after two players alleged he had lied.',
			'two players | alleged | he had lied',
		],
		["Tarn dismissed Bo Lund's claims.", "Tarn | dismissed | Bo Lund's claims"],
	],
	'a particle in a tag': [
		['“It was safe,” a spokesman, Bo Lund, pointed out.', 'a spokesman, Bo Lund | pointed out | It was safe'],
	],
	'what somebody is asked': [
		['Venn, asked whether the board supported Tarn, replied: “No.”', 'Venn | replied | No.'],
	],
	'an account': [
		['“It burns,” @marn_dok wrote.', '@marn_dok | wrote | It burns'],
		['It was posted by the user @marn_dok, who wrote: “It burns.”', 'the user @marn_dok | wrote | It burns.'],
	],
	'a question that stays open': [['It remains unclear who called the fire service.']],
	'to whom something is known': [
		['Their names are known to Marrow Tide.'],
		['The firm is known to sell arms.', ' | known | to sell arms'],
	],
	'marks of emphasis': [
		['**Note:** An earlier version said the dam was old.', 'An earlier version | said | the dam was old'],
	],
	'an object in a relative of the subject': [
		[
			'Researchers who reviewed it for the Courier said it was safe.',
			'Researchers who reviewed it for the Courier | said | it was safe',
		],
	],
	'to whom something is put down': [
		['Analysts attribute the fall to rising prices.', 'Analysts | attribute | the fall to rising prices'],
	],
	'who is called on': [
		[
			'Venn called on the council to condemn the attack.',
			'Venn | called on | the council to condemn the attack',
		],
	],
	'a verb behind a relative clause': [
		[
			'An aide, who asked not to be named, claims managers knew of it.',
			'An aide | claims | managers knew of it',
		],
		['The firm, which employs 40, reports losses.'],
	],
	'a participle that is a preposition': [
		[
			'Officials say the meeting is crucial, considering the risk to the dam.',
			'Officials | say | the meeting is crucial, considering the risk to the dam',
		],
	],
	'what ends what is said': [
		['He said the dam was safe; the council closed it.', 'He | said | the dam was safe'],
		['He said the dam was safe; that nobody was hurt.', 'He | said | the dam was safe; that nobody was hurt'],
		[
			'The board, a local body, estimates that 40 people left; the police put it at ten.',
			'The board | estimates | 40 people left',
			'the police | put | it at ten',
		],
		[
			'“Nobody told the farmers,” says the woman who found the leak.',
			'the woman | says | Nobody told the farmers',
		],
	],
	'what somebody denies, before the denier': [
		[
			'The mayor alleges that Marrow Ltd sold the land, a claim its lawyers firmly deny.',
			'The mayor | alleges | Marrow Ltd sold the land',
			'its lawyers | deny | a claim',
		],
		[
			'Critics accuse Tarn of having lied — something he has repeatedly and loudly denied.',
			'Critics | accuse | Tarn of having lied',
			'he | denied | something',
		],
		[
			'Players complained about Tarn, claims that he has dismissed as “gossip”.',
			'Players | complained about | Tarn',
			'he | dismissed | claims',
		],
		['The mayor, however, claims that he has met the firm.', 'The mayor | claims | he has met the firm'],
		[
			'The mayor blames the firm, a charge that its owners dismissed as “a fantasy”.',
			'The mayor | blames | the firm',
			'its owners | dismissed | a charge',
		],
	],
	'a quotation behind a colon': [
		['Bo Lund, who saw it, disagrees: “It leaks.”', 'Bo Lund | disagrees | It leaks.'],
		['He called that “absurd”.', 'He | called | that “absurd”'],
	],
	'what somebody calls something, in a clause with "what"': [
		['The union fights what it called “reckless” cuts.', 'it | called | “reckless” cuts'],
		['It is, in what Orla Venn described as a scandal, closed.', 'Orla Venn | described | a scandal'],
	],
	'what somebody calls it, behind a noun': [
		[
			'The mayor alleges that Marrow sold the land, a claim the firm calls absurd.',
			'The mayor | alleges | Marrow sold the land',
			'the firm | calls | a claim // absurd',
		],
	],
	'an infinitive that is quoted': [
		['Venn vowed to “leave no stone unturned”.', 'Venn | vowed | to “leave no stone unturned”'],
	],
	'who is described by a participle': [
		[
			'Papers reviewed by the Courier show that it leaked.',
			'Papers reviewed by the Courier | show | it leaked',
		],
		[
			'Papers reviewed by the Courier show the dam leaked.',
			'Papers reviewed by the Courier | show | the dam leaked',
		],
		['Bo Lund, reached by phone, denied ever having seen it.', 'Bo Lund | denied | ever having seen it'],
		['The mayor, asked about the leak, said he knew nothing.', 'The mayor | said | he knew nothing'],
	],
	'a relative that ends with its object': [
		['Two guards who saw it confirmed the leak.', 'Two guards who saw it | confirmed | the leak'],
		['A man who knew them said the dam leaked.', 'A man who knew them | said | the dam leaked'],
		['They say that when they saw it they left.', 'They | say | when they saw it they left'],
	],
	'a source that is named after what it is': [
		[
			'The dam leaked, according to the builder, RuvRail.',
			'the builder, RuvRail | according to | The dam leaked',
		],
		['The dam, according to the builder, leaked.', 'the builder | according to | The dam // leaked'],
	],
	'who is described by two participles': [
		[
			'A note seen by the Post and signed by the mayor says it leaked.',
			'A note seen by the Post and signed by the mayor | says | it leaked',
		],
		[
			'A memo obtained by the Post and dated 2 March warned that it leaked.',
			'A memo obtained by the Post and dated 2 March | warned | it leaked',
		],
	],
	'a quotation that a comma follows': [
		[
			'“It leaked”, one diver, 24-year-old Orla Venn, told local broadcaster Kanal 3.',
			'one diver, 24-year-old Orla Venn | told | It leaked',
		],
		['“It leaked”, Venn told reporters.', 'Venn | told | It leaked'],
	],
	'by what something is said': [['“It leaks,” Venn said by telephone.', 'Venn | said | It leaks']],
	'who has a name in quotation marks': [
		[
			'The “History” page of the site explains that the dam is old.',
			'The “History” page of the site | explains | the dam is old',
		],
		['The “Blue Book” says the dam is safe.', 'The “Blue Book” | says | the dam is safe'],
		['“It leaks,” the mayor said.', 'the mayor | said | It leaks'],
		['He called it a “lake”. The mayor said no.', 'He | called | it a “lake”', 'The mayor | said | no'],
	],
	'who is asked, in what a participle says': [
		[
			'Venn called for a ban, saying the council had asked the club to act.',
			'Venn | called for | a ban',
			'Venn | saying | the council had asked the club to act',
			'the council | asked | the club to act',
		],
	],
	'a participle with an agent, in what is speculated': [
		[
			'There was speculation that a group led by Orla Venn is preparing a bid.',
			' | speculation | a group led by Orla Venn is preparing a bid',
		],
	],
	'what is put at a number': [
		['The report puts the cost at 4 million crowns.', 'The report | puts | the cost at 4 million crowns'],
		['Officials put the number of dead at about 30.', 'Officials | put | the number of dead at about 30'],
		['The harbour master put the boat at the pier.'],
	],
	'who is quoted as saying': [
		[
			'Venn was quoted by the Courier as saying that it leaked.',
			'the Courier | quoted by | Venn // as saying that it leaked',
			'Venn | saying | it leaked',
		],
	],
	'a tag with a "that" which points': [
		['The dam leaked, that person said.', 'that person | said | The dam leaked'],
		['The dam leaked, that official added.', 'that official | added | The dam leaked'],
	],
	'a dateline': [
		['PORT MARROW, March 3 (SNA) — The dam leaked, the mayor said.', 'the mayor | said | The dam leaked'],
		['MARROW — “It leaks,” the mayor said.', 'the mayor | said | It leaks'],
		['The dam — at last — was closed, the mayor said.', 'the mayor | said | The dam — at last — was closed'],
	],
	'what is called, and what is not': [
		['Asked if he would call a vote, Lund replied: “No.”', 'Lund | replied | No.'],
		['The log was made by a user called “pier”.'],
		['He said so when they called him.', 'He | said | so when they called him'],
		['Lund called the coast guard at noon.'],
		['Lund says they never called him back.', 'Lund | says | they never called him back'],
		['Lund called her vote for the dam a mistake.', 'Lund | called | her vote for the dam a mistake'],
		['Lund called the guard a liar.', 'Lund | called | the guard a liar'],
	],
	'who of several': [
		['One of them, Arvo Lund, wrote: “It leaks.”', 'One of them, Arvo Lund | wrote | It leaks.'],
	],
	'a block quotation': [['> “It leaks,” a diver told us.', 'a diver | told | It leaks']],
	'minutes that record': [
		[
			'Minutes record the mayor as saying that it leaks.',
			'Minutes | record | the mayor as saying that it leaks',
			'the mayor | saying | it leaks',
		],
	],
	'a condition before a tag': [
		[
			'If the dam is weak, said Orla Venn, it will break.',
			'Orla Venn | said | If the dam is weak // it will break',
		],
	],
	'plurals without an s': [
		['Some people claim the dam leaked.', 'Some people | claim | the dam leaked'],
		['Police fear the dam will break.', 'Police | fear | the dam will break'],
	],
	'a "that" which stands for what was said': [
		['The police confirmed that to the family.'],
		['Venn said that in May the dam leaked.', 'Venn | said | in May the dam leaked'],
		['Engineers doubt that.', 'Engineers | doubt | that'],
	],
	'who says nothing': [
		['The father said nothing.'],
		['Neither Venn nor Moor has confirmed the account.'],
		['The driver was questioned by police.'],
		['Asked whether the dam leaked, he did not answer.'],
		['Nobody at the port has been charged with theft.'],
		['The bureau would neither confirm nor deny the account.'],
		['A diver, who requested anonymity, said the dam leaked.', 'A diver | said | the dam leaked'],
		['Q&A: “Where is the dam?”'],
	],
	'a letter that somebody else has seen': [
		[
			'The board met, its clerk wrote in a letter seen by the Courier: “It leaks.”',
			'its clerk | wrote | The board met // It leaks.',
		],
		[
			'The Courier, citing a cable, reported that the dam leaked.',
			'a cable | citing | the dam leaked',
			'The Courier | reported | the dam leaked',
		],
	],
	'a tag in the middle': [
		['That is why, she argued, the dam should stay.', 'she | argued | That is why // the dam should stay'],
		['But the boats the town has, she added, are old.', 'she | added | the boats the town has // are old'],
		['In the spring, Venn argues, the dam will leak.', 'Venn | argues | the dam will leak'],
		[
			'If the plan fails, Venn argues, the dam will leak.',
			'Venn | argues | If the plan fails // the dam will leak',
		],
		['The dam is safe, he said, pointing at a map.', 'he | said | The dam is safe'],
	],
	'a tag that "as" opens': [
		['As Venn pointed out, the port closed in March.', 'Venn | pointed out | the port closed in March'],
		['The coast, as she noted, is bare.', 'she | noted | The coast // is bare'],
		['The dam leaks, as the ministry admitted.', 'the ministry | admitted | The dam leaks'],
		['As we know, the port closed in March.'],
	],
	'interviews and dialogue': [
		['A. It is safe. We looked in May.', ' | A. | It is safe', ' |  | We looked in May'],
		['A. Moor built the dam.'],
		['Orla Venn: It is safe. We looked in May.', 'Orla Venn | : | It is safe', ' |  | We looked in May'],
		['Orla Venn: It is safe.\nThe dam stands near Marrow.', 'Orla Venn | : | It is safe'],
		['Interviewer: Is the dam safe?'],
		[
			'— It is safe, said Orla Venn. — We looked in May.',
			'Orla Venn | said | It is safe',
			' |  | We looked in May',
		],
		['— It is safe, said Orla Venn. The dam stands near Marrow.', 'Orla Venn | said | It is safe'],
	],
	'who is first named in -ing, and a "that" which points': [
		['Beijing said the talks had failed.', 'Beijing | said | the talks had failed'],
		['The firm disputed that figure.', 'The firm | disputed | that figure'],
		['Venn admitted to being late.', 'Venn | admitted to | being late'],
		['Venn agreed to meet.', 'Venn | agreed | to meet'],
		[
			'Venn said the dam was safe, while the engineers warned that it leaked.',
			'Venn | said | the dam was safe',
			'the engineers | warned | it leaked',
		],
	],
	'a relative before the speaker': [
		[
			'The reports, which both towns say are false, came in May.',
			'both towns | say | The reports // are false',
		],
		['The ship that witnesses say sank the ferry was found.', 'witnesses | say | The ship // sank the ferry'],
		['There are families, many of whom say the dam leaks.', 'many of whom | say | the dam leaks'],
	],
	'where the content of a quotation ends': [
		['She says, “Do not do it,” until the dam breaks.', 'She | says | Do not do it'],
		['“The sea is rising.” — Orla Venn', 'Orla Venn | — | The sea is rising.'],
		['The dam is safe — Orla Venn built it.'],
	],
	'a subject that is hard to see the end or the number of': [
		['Bo Lund Jr. said the dam was safe.', 'Bo Lund Jr. | said | the dam was safe'],
		['Tarn Corp. said the dam was safe.', 'Tarn Corp. | said | the dam was safe'],
		['Leaders of the town fear that the dam leaks.', 'Leaders of the town | fear | the dam leaks'],
		['Critics see the plan as a risk.', 'Critics | see | the plan as a risk'],
		['Officials see the dam from the hill.'],
		[
			'Acts of protest, Orla Venn said, are acts of love.',
			'Orla Venn | said | Acts of protest // are acts of love',
		],
		['It issued a paper welcoming the plan.', 'a paper | welcoming | the plan'],
		['He recently spoke in Marrow by telling them that it leaks.', 'He | telling | it leaks'],
		['The mayor Tuesday said the dam was safe.', 'The mayor | said | the dam was safe'],
		['The mayor earlier this week said the dam was safe.', 'The mayor | said | the dam was safe'],
		['The mayor also last year said the dam was safe.', 'The mayor | said | the dam was safe'],
		[
			'The plan drew protest, with Orla Venn last week warning that the dam leaks.',
			'Orla Venn | warning | the dam leaks',
		],
		[
			'The plan drew protest, with the mayor on Tuesday warning that the dam leaks.',
			'the mayor | warning | the dam leaks',
		],
		['The rain came as officials praised the crew.', 'officials | praised | the crew'],
		['Venn asked the board about its debts.', 'Venn | asked | its debts'],
		['The towns held “deep concerns” about it.'],
	],
	'objects and infinitives': [
		['Venn vowed not to repeat it.', 'Venn | vowed | not to repeat it'],
		['Tarn plans to call on young people.', 'Tarn | plans | to call on young people'],
		['Police announced on Friday the arrest of a man.', 'Police | announced | the arrest of a man'],
		['Polls show a close race in Marrow.', 'Polls | show | a close race in Marrow'],
		[
			'The coach asked Orla Venn, the captain of the team, to resign.',
			'The coach | asked | Orla Venn, the captain of the team, to resign',
		],
		['The council promised a veto and built a wall.', 'The council | promised | a veto'],
	],
	'a noun with its owner': [
		["The mayor's plan to build a dam angered fishers.", 'The mayor | plan | to build a dam'],
		["The council's position is that the dam is safe.", 'The council | position | the dam is safe'],
		['Her goal is to mend the dam.', 'Her | goal | to mend the dam'],
		['The mayor has no doubt that the dam is safe.', 'The mayor | doubt | the dam is safe'],
		['The mayor has no plans to resign.', 'The mayor | plans | to resign'],
		['The plan to build a dam failed.'],
		[
			'Her hope that the young, poor and sick would be spared was vain.',
			'Her | hope | the young, poor and sick would be spared',
		],
	],
	'a view, and a source in a phrase': [
		[
			'The dam leaks, according to letters reported by the Courier.',
			'letters | according to | The dam leaks',
			'the Courier | reported by | letters',
		],
		["In Venn's view, the dam is a risk.", "Venn | In Venn's view | the dam is a risk"],
		['To his mind, the dam is a risk.', 'his | To his mind | the dam is a risk'],
		['The dam, in her opinion, is a risk.', 'her | in her opinion | The dam // is a risk'],
		['Per the ministry, the dam is safe.', 'the ministry | Per | the dam is safe'],
		['The dam is safe, per the ministry.', 'the ministry | per | The dam is safe'],
		['The dam grew by 40 metres per the record and per day.'],
		[
			'The Courier, citing Orla Venn, reported that the dam leaked.',
			'Orla Venn | citing | the dam leaked',
			'The Courier | reported | the dam leaked',
		],
		['A note by the firm read: “The dam leaks.”', 'A note by the firm | read | The dam leaks.'],
		['“The dam leaks,” read a note by the firm.', 'a note | read | The dam leaks'],
	],
	'who is quoted by whom': [
		['Venn was quoted as saying the dam was safe.', 'Venn | saying | the dam was safe'],
		[
			'The Courier quoted Orla Venn as saying the dam was safe.',
			'The Courier | quoted | Orla Venn as saying the dam was safe',
			'Orla Venn | saying | the dam was safe',
		],
		['Venn took to the radio to say the dam was safe.', 'Venn | say | the dam was safe'],
		['Officials who asked not to be named said the dam leaked.', 'Officials | said | the dam leaked'],
		['It is feared that thousands have died.', ' | feared | thousands have died'],
		['Venn is convinced the dam is safe.', 'Venn | is convinced | the dam is safe'],
		[
			'Venn says the dam leaks; Marsh says it does not.',
			'Venn | says | the dam leaks',
			'Marsh | says | it does not',
		],
		['What Venn said was that the dam leaked.', 'Venn | said | the dam leaked'],
	],
	'where an object ends': [
		['Venn called for boats in a statement on Thursday.', 'Venn | called for | boats'],
		[
			'Venn wants to keep the port as well as the pier.',
			'Venn | wants | to keep the port as well as the pier',
		],
		[
			'Venn rejected the notion that greed, or fear, had prompted it.',
			'Venn | rejected | the notion that greed, or fear, had prompted it',
		],
		['Venn said that they might stay, drawing a rebuke from Tarn.', 'Venn | said | they might stay'],
		['Venn said the dam leaks but has not specified which part is wrong.', 'Venn | said | the dam leaks'],
		['Venn said the dam leaks and declined to say more.', 'Venn | said | the dam leaks'],
		['Venn said the dam leaks but would not say why.', 'Venn | said | the dam leaks'],
		[
			'Venn said the firm had gone and declined to leave.',
			'Venn | said | the firm had gone and declined to leave',
		],
		[
			'Venn quoted Tarn as saying that it had leaked in May.',
			'Venn | quoted | Tarn as saying that it had leaked in May',
			'Tarn | saying | it had leaked in May',
		],
		['The plan may hold — Venn says it will — but nobody is sure.', 'Venn | says | it will'],
		['HARROWBY — Venn said the dam leaked — again.', 'Venn | said | the dam leaked — again'],
		[
			'One aide said the plan was dead, another said it was not.',
			'One aide | said | the plan was dead',
			'another | said | it was not',
		],
		['The point is this: according to Venn, the dam leaks.', 'Venn | according to | the dam leaks'],
		[
			'It came hours after Venn said Tarn had won and called on voters to stay.',
			'Venn | said | Tarn had won',
			'Venn | called on | voters to stay',
		],
		['Venn was asked by Tarn when it would end.'],
		['Tarn, which says it has paid in 2017, lost its seat.', 'Tarn | says | it has paid in 2017'],
		[
			'Tarn showed notes which it said proved that the ship, a tanker, had sunk.',
			'it | said | notes // proved that the ship, a tanker, had sunk',
		],
		['Venn put the number of those hurt at 40.', 'Venn | put | the number of those hurt at 40'],
		['Venn rejected that account on the radio.', 'Venn | rejected | that account'],
		['Venn said that account in the paper was false.', 'Venn | said | that account in the paper was false'],
		['Venn put the number at two.', 'Venn | put | the number at two'],
		[
			'Reports that he had been seen “dressed up as a boy” were read.',
			'Reports | Reports | he had been seen “dressed up as a boy”',
		],
		['Venn wrote that it leaked, before deleting the note.', 'Venn | wrote | it leaked'],
		['Venn insisted on Monday that it was safe.', 'Venn | insisted | it was safe'],
		['Venn insisted on a new dam.', 'Venn | insisted on | a new dam'],
		[
			'Venn expressed to Orla Tarn his concerns about the dam.',
			'Venn | expressed | his concerns about the dam',
			'his | concerns | the dam',
		],
		['Members questioned the plan.', 'Members | questioned | the plan'],
		['Police questioned the student.'],
		['Venn admitted having lied.', 'Venn | admitted | having lied'],
		['"The dam is safe, the mayor said.', ' |  | The dam is safe, the mayor said.'],
		['Officers saw Orla Venn get out of the car.'],
	],
	'who made a claim, behind its noun': [
		[
			'Warnings from engineers that the dam could burst were ignored.',
			'engineers | Warnings | the dam could burst',
		],
		[
			'The notes contradict assurances from Orla Venn that the dam was safe.',
			'The notes | contradict | assurances from Orla Venn that the dam was safe',
			'Orla Venn | assurances | the dam was safe',
		],
		[
			'Claims made by the council that the dam was safe were untrue.',
			'the council | Claims | the dam was safe',
		],
		['Allegations published on Monday that she took bribes have hurt.', ' | Allegations | she took bribes'],
		[
			'Venn gave repeated assurances to the council that the dam was safe.',
			'Venn | assurances | the dam was safe',
		],
		['The reports from the front that shook the town were many.'],
	],
	'what is judged, before its relative': [
		['It is a plan that Tarn and Marrow have both criticised.', 'Tarn and Marrow | criticised | a plan'],
		['A claim that the council rejected was repeated.', 'the council | rejected | A claim'],
		[
			'Venn said a plan that Tarn criticised was dead.',
			'Venn | said | a plan that Tarn criticised was dead',
			'Tarn | criticised | a plan',
		],
	],
	'names that look like what somebody does': [
		['Boeing denied the report.', 'Boeing | denied | the report'],
		['“It is safe,” Boeing said.', 'Boeing | said | It is safe'],
		['Speaking in Tarn, Venn said it leaked.', 'Venn | said | it leaked'],
	],
	'how somebody speaks, before a colon': [
		[
			'A second official, who like the first was not named, was more blunt: “It leaks.”',
			'A second official | blunt | It leaks.',
		],
		['Asked if it leaked, Venn would not be drawn: “I cannot tell.”', 'Venn | drawn | I cannot tell.'],
	],
	'who speaks after something': [
		[
			'It came after Secretary of State Orla Venn claimed that it leaked.',
			'Secretary of State Orla Venn | claimed | it leaked',
		],
		['After the vote Venn said it leaked.', 'Venn | said | it leaked'],
	],
	'what is joined by "and"': [
		[
			'Tarn says it hit a camp and disputes the toll.',
			'Tarn | says | it hit a camp',
			'Tarn | disputes | the toll',
		],
	],
	'where it was said': [
		['Venn denied on X that the school had been hit.', 'Venn | denied | the school had been hit'],
	],
	'what somebody says of what another one says': [
		[
			'If what he says is true, said Orla Venn, a judge at Tarn, “it is over.”',
			'Orla Venn | said | If what he says is true // it is over.',
		],
	],
	'whom somebody accuses, before that': [
		['Tarn weighs a ban on firms it accuses of selling arms.', 'it | accuses | firms // selling arms'],
	],
	'whose a noun is': [
		[
			"The Bank of Tarn's warning that prices will rise was clear.",
			'The Bank of Tarn | warning | prices will rise',
		],
	],
	'who is told': [
		['Orla Venn told reporters his client had left.', 'Orla Venn | told | his client had left'],
		['Venn told the broadcaster Kanal the dam was safe.', 'Venn | told | the dam was safe'],
		['Venn told the mayor Harrowby was safe.', 'Venn | told | Harrowby was safe'],
	],
	'what is accused, behind where and when': [
		[
			'Venn was also accused by prosecutors in Tarn in 2021 of stealing letters.',
			'prosecutors | accused by | Venn // stealing letters',
		],
	],
	'what looks like a cue and is none': [
		['Venn would not discuss its contents.'],
		['If not, we may never know.'],
		['Another reported case was in Tarn.'],
		['Those figures have not been disputed by Tarn.'],
		['Not everyone is convinced that it works.'],
		['Nobody disputes that it leaks.'],
		['No one said that it leaks.'],
		['The firm knew of it in 2006, inquiry told', ' | told | The firm knew of it in 2006'],
		['The dam leaked for years, court hears', ' | hears | The dam leaked for years'],
		['Venn neither confirmed nor denied that it leaks.'],
		['Venn has said little.'],
		[
			'The firm, which has a record of confirming sales in the north, one of its aims, did not answer.',
			'The firm | confirming | sales in the north',
		],
		['Nobody is aware that it leaks.'],
		[
			'Tarn rejects Marrow claims it is helping the rebels.',
			'Tarn | rejects | Marrow claims it is helping the rebels',
		],
		[
			'Tarn says Marrow claims it is helping the rebels.',
			'Tarn | says | Marrow claims it is helping the rebels',
			'Marrow | claims | it is helping the rebels',
		],
		['Another disputed claim was made in Tarn.'],
		[
			'They heard what one of them, farmer Orla Venn, called thunder.',
			'one of them, farmer Orla Venn | called | thunder',
		],
		[
			'It went on, in what officials called the worst flood to date.',
			'officials | called | the worst flood to date',
		],
	],
	'what stands before a verb and is not its subject': [
		[
			'A letter sent to the council said the dam leaked.',
			'A letter sent to the council | said | the dam leaked',
		],
		['It was a lawsuit in which farmers argued that the dam leaked.', 'farmers | argued | the dam leaked'],
		['Citing a map, Venn accused Tarn of fraud.', 'Venn | Citing | a map', 'Venn | accused | Tarn of fraud'],
		[
			'The official declined to comment on the kind of aid Tarn has requested but said the dam was safe.',
			'The official | said | the dam was safe',
		],
		['According to a web posting, the dam is safe.', 'a web posting | According to | the dam is safe'],
		[
			'According to a web posting made in May, the dam is safe.',
			'a web posting made in May | According to | the dam is safe',
		],
		['None of the engineers said the dam was safe.', 'None of the engineers | said | the dam was safe'],
		['One after another, firms, Tarn included, went bankrupt.'],
		['Orla Venn, the eldest daughter, noted the rule in March.', 'Orla Venn | noted | the rule'],
		['Those close to him say that the dam leaks.', 'Those close to him | say | the dam leaks'],
	],
	'a main clause before a tag that goes on': [
		[
			'In Kelm, divers found nine pots in the mud, Ada Moor said, adding that it was deep.',
			'Ada Moor | said | In Kelm, divers found nine pots in the mud',
			'Ada Moor | adding | it was deep',
		],
		[
			'When she came, the dam had burst, she said, and nobody helped.',
			'she | said | When she came, the dam had burst',
		],
	],
	'a "that" that stands for what was said': [
		['Moor disputed that, saying it was old.', 'Moor | disputed | that', 'Moor | saying | it was old'],
		['The dam leaked, but Moor denied that, and left.', 'Moor | denied | that'],
		['The firm contests that finding.', 'The firm | contests | that finding'],
		['He spoke of hours of testimony that at times descended into shouting.'],
		[
			'“He thought that it would do harm,” said Ada Moor.',
			'He | thought | it would do harm',
			'Ada Moor | said | He thought that it would do harm',
		],
	],
	'what the writer calls it': [
		['Venn said the dam was safe, a claim that few engineers believe.', 'Venn | said | the dam was safe'],
		[
			'The ministry said that no fuel was lost, a statement that the Courier could not verify.',
			'The ministry | said | no fuel was lost',
		],
		[
			'Venn said he was away, an assertion contradicted by his own diary.',
			'Venn | said | he was away',
			'his own diary | contradicted by | an assertion',
		],
	],
	'a party and its state, an age, a name and a post': [
		['State Sen. Ada Moor, R-Kelm, who is new, said it leaked.', 'State Sen. Ada Moor | said | it leaked'],
		[
			'The Minister for Health, Ada Moor, said it leaked.',
			'The Minister for Health, Ada Moor | said | it leaked',
		],
		[
			"Kelm's Minister of Dams, Colonel Ada Moor, said it leaked.",
			"Kelm's Minister of Dams, Colonel Ada Moor | said | it leaked",
		],
		[
			'“We ran,” said her brother-in-law, Ramesh, an eyewitness.',
			'her brother-in-law, Ramesh | said | We ran',
		],
		[
			'“It stopped,” a man who gave his name only as Bo tells our reporter.',
			'a man who gave his name only as Bo | tells | It stopped',
		],
		['Of these, four in five said that it leaked.', 'four in five | said | it leaked'],
		[
			'A paper by her team, to be published soon, estimates that it leaks.',
			'A paper by her team | estimates | it leaks',
		],
	],
	'who speaks behind a percentage or a lapse of time': [
		[
			'The shares fell as much as 4.8% after the drugmaker warned that prices would fall.',
			'the drugmaker | warned | prices would fall',
		],
		[
			'A day after a bridge fell, the Opposition on Wednesday blocked the house, alleging that repeated warnings had been ignored.',
			'the Opposition | alleging | repeated warnings had been ignored',
		],
		['The dam broke, data compiled by the union show.', 'data compiled by the union | show | The dam broke'],
	],
	'who is quoted by somebody': [
		[
			'They wrote about Bo Lund, who was quoted by the Courier as saying that it leaked.',
			'the Courier | quoted by | Bo Lund // as saying that it leaked',
			'Bo Lund | saying | it leaked',
		],
	],
	'a thing with a name, a call, and what is weighed': [
		['On some machines they dropped a tool called Moonlit that hides files.'],
		['He would call my boss, and leave.'],
		[
			'The team said that reports it was considering a move to Kelm were false.',
			'The team | said | reports it was considering a move to Kelm were false',
		],
	],
	'what something is called': [
		['He left over the war, which he called “a hole”.', 'he | called | the war // a hole'],
		['He denied it, terming the claims “a hunt”.', 'He | denied | it', 'He | terming | the claims “a hunt”'],
		['Experts on Saturday slammed the report.', 'Experts | slammed | the report'],
		['The council labeled the plan a farce.', 'The council | labeled | the plan a farce'],
	],
	'accepting, daring, and as per': [
		['She accepted that she had not paid.', 'She | accepted | she had not paid'],
		['He dared his accusers to produce proof.', 'He | dared | his accusers to produce proof'],
		['As per the Rescue Force, the search went on.', 'the Rescue Force | As per | the search went on'],
	],
	'what stands beside what is said': [
		[
			'The union blocked the road, alleging that warnings were ignored, even as the firm dismissed the charge as “politics”.',
			'The union | alleging | warnings were ignored',
			'the firm | dismissed | the charge as “politics”',
		],
		['In March a nurse admitted to her that it leaked.', 'a nurse | admitted | it leaked'],
	],
	'what goes on behind a verb that says nothing': [
		[
			'Lund said that the accusations are groundless and made out of thin air.',
			'Lund | said | the accusations are groundless and made out of thin air',
		],
		[
			'He disputed the estimate, first published by the union in 2022, that most were hurt.',
			'He | disputed | the estimate, first published by the union in 2022, that most were hurt',
		],
		['The firm has in the past denied the claim.', 'The firm | denied | the claim'],
	],
};

describe('constructions that attribute', () => {
	for (const [title, cases] of Object.entries(tables)) {
		describe(title, () => {
			for (const [text, ...expected] of cases) {
				it(text, () => assert.deepEqual(linesOf(text), expected));
			}
		});
	}
});
