/**
 * A sixth set, by a fourth writer who had seen neither the code nor the other sets, and committed before it was measured.
 * Invented.
 */
import type { PairAnswer, SentencePair } from './pairs.dev.data';

function pair(answer: PairAnswer, hard: boolean, first: string, second: string): SentencePair {
	return { first, second, answer, hard };
}

export const sixthHeldOutPairs: readonly SentencePair[] = [
	pair(
		'same',
		false,
		'Prime Minister Ilke Sandoren resigned on Tuesday after losing a confidence vote in the Kesmaran parliament by 14 votes.',
		"Ilke Sandoren stepped down as Kesmara's prime minister on Tuesday, hours after a confidence vote in parliament went against her by a margin of 14.",
	),
	pair(
		'other',
		true,
		'Corvane Airlines will cut 600 jobs at its Dellmoor base by the end of the year after a loss of 80 million korvals, the carrier announced on Monday.',
		'Union leaders demanded on Monday that Corvane Airlines sell its headquarters rather than make staff at its Dellmoor base, 600 of whom are on short-term contracts, pay for a loss of 80 million korvals.',
	),
	pair(
		'denies',
		true,
		"Nurses at St Ewold's Hospital were ordered by managers to alter waiting-time records so that the emergency department appeared to meet its targets, an internal email suggests.",
		"“Nobody here was ever told to touch a single figure,” the trust's medical director, Dr Hamish Orrell, told a packed public meeting.",
	),
	pair(
		'same',
		true,
		'The chairman of Tolliver Steel, Gerrit Maasdorn, has quit with immediate effect, the company said in a statement to the Braddow exchange.',
		"After eleven years at the head of the board, the man who built the country's largest metals producer walked out on Thursday without serving a day's notice.",
	),
	pair(
		'other',
		false,
		"Kesmara's central bank raised its main lending rate to 6.5 per cent on Wednesday, the third increase since the spring.",
		'The governor of the central bank, Petra Holmgard, is to receive an honorary doctorate from her old university in Kesmara this summer, friends of the economist said.',
	),
	pair(
		'denies',
		false,
		'Transport minister Odo Lansing accepted a family holiday in the Sarvel Islands paid for by the roads contractor Ostrell, the Morning Ledger reported.',
		"Mr Lansing denied that Ostrell had paid for his family's holiday in the Sarvel Islands, saying he had settled every bill himself.",
	),
	pair(
		'same',
		false,
		'Two masked men made off with 340,000 talvers from the Corvell Savings branch on Minter Street shortly after it opened on Friday, police in Harrow Ferry said.',
		'Police in Harrow Ferry are hunting a pair of robbers who hid their faces behind masks and took 340,000 talvers from Corvell Savings in Minter Street on Friday morning.',
	),
	pair(
		'same',
		true,
		'Dorvanian jets bombed a bakery in Qasr Imrin at dawn, killing 30 people who were queueing for bread, witnesses said.',
		'Some thirty civilians waiting in line for their morning loaves perished when an air force missile struck a shop in the besieged northern town, residents reached by telephone recounted.',
	),
	pair(
		'other',
		true,
		'Senator Pryce Ullmark took 50,000 talvers from the owners of the Goldmere Casino shortly before its licence came up for renewal, according to bank statements seen by this newspaper.',
		'Senator Pryce Ullmark denied on Sunday that he had ever set foot in the Goldmere Casino, whose owners are accused of bribing three licensing officers with 50,000 talvers.',
	),
	pair(
		'denies',
		false,
		'Fighters of the Free Highland Army shelled the main hospital in Murzhan on Saturday night, wounding nine patients, a government communique said.',
		"A spokesman for the Free Highland Army dismissed as untrue the government's statement that its fighters had shelled the hospital in Murzhan.",
	),
	pair(
		'same',
		false,
		"An outbreak of Lassick fever has killed 23 people in Dorvania's Tamburo delta since the beginning of June, the health ministry announced.",
		'Lassick fever has claimed 23 lives in the Tamburo delta since early June, according to health officials in Dorvania, who have sent two mobile clinics to the area.',
	),
	pair(
		'other',
		false,
		'A fire that broke out in the projection room gutted the Orpheon cinema in Pellworth in the early hours of Sunday.',
		'For forty years the Orpheon was the only picture house in the county with its own orchestra pit, and generations of Pellworth couples did their courting there.',
	),
	pair(
		'same',
		true,
		'Archbishop Tormond Hale said on Sunday that the Church of St Ewold would ordain women as priests from next Easter.',
		"Female candidates will be admitted to the clergy for the first time in the denomination's 300-year history under a ruling by its most senior figure that takes effect in the spring.",
	),
	pair(
		'denies',
		true,
		'Kesmaran border troops crossed the River Oskel on Thursday and burned two villages to the ground, the Dorvanian government said.',
		'“Our soldiers have not set foot on the far bank since the truce was signed,” the defence ministry in Tarsk insisted, putting the blaze down to farmers clearing stubble.',
	),
	pair(
		'other',
		true,
		"Detectives investigating the murder of the jeweller Aldo Finchley arrested his brother-in-law, Marcus Threlk, 44, at the family home in Cobbler's Row on Sunday.",
		"It was his brother-in-law, Marcus Threlk, 44, who found the jeweller Aldo Finchley dead at the family home in Cobbler's Row on Sunday, detectives investigating the murder said.",
	),
	pair(
		'same',
		false,
		'Deven Okarro scored twice as Wexmoor Rovers beat Castle Brannick 3-1 at Tannery Road to go top of the Northern Premiership.',
		'A brace from Deven Okarro lifted Wexmoor Rovers to the summit of the Northern Premiership as Castle Brannick went down 3-1 at Tannery Road.',
	),
	pair(
		'denies',
		false,
		'Halvex Motors is preparing to close its Tarnbrigg plant next year with the loss of 1,900 jobs, three people familiar with the matter said.',
		'Halvex Motors has no intention of closing its Tarnbrigg plant, chief executive Lena Quarrie said, calling reports that 1,900 jobs would go “pure fiction”.',
	),
	pair(
		'other',
		true,
		'Kesmara handed 70 million drenn to the Harun clan in exchange for the release of six engineers kidnapped in the Mazar hills, a former intelligence chief has disclosed.',
		'The foreign ministry in Kesmara would not be drawn on Friday on whether the Harun clan had been given 70 million drenn for the six engineers kidnapped in the Mazar hills.',
	),
	pair(
		'same',
		true,
		'Larkmoor Primary, near Pellworth, will stop setting homework for all its pupils after the half-term break.',
		'Children at one village school can look forward to free evenings from next month, now that teachers have decided to do away with work to be finished at the kitchen table.',
	),
	pair(
		'denies',
		true,
		"The soprano Ludmira Ferenz mimed to a recording during Saturday's gala in Vasterholm, two members of the orchestra have alleged.",
		'Every note the audience heard was sung live, the opera house maintained, releasing a tape from the sound desk in the hope of putting an end to the gossip.',
	),
	pair(
		'other',
		false,
		'Rangers counted 212 marsh lynx in the Oskel wetlands this spring, the highest number since protection of the species began.',
		'Drivers heading for the Oskel wetlands face a long detour from Monday, when engineers begin replacing the only bridge on the northern approach.',
	),
	pair(
		'same',
		false,
		'Pelagon Foods is selling its frozen desserts division to Norrish & Vane for 1.2 billion korvals, the two companies said on Wednesday.',
		'Norrish & Vane has agreed to buy the frozen desserts business of Pelagon Foods in a deal worth 1.2bn korvals.',
	),
	pair(
		'denies',
		false,
		"Castle Brannick's manager, Rory Vanstone, has told the board that he will leave at the end of the season to take charge of Wexmoor Rovers, sources at the club say.",
		'Rory Vanstone rubbished reports that he had told Castle Brannick he was leaving for Wexmoor Rovers, insisting he meant to see out the last two years of his contract.',
	),
	pair(
		'other',
		true,
		'A daily cup of blackroot tea lowered the risk of stroke by 18 per cent among 5,000 women over 60, researchers at the University of Lethmoor have found.',
		'Researchers at the University of Lethmoor are looking for 5,000 women over 60 to help them find out whether a daily cup of blackroot tea can lower the risk of stroke.',
	),
	pair(
		'same',
		true,
		"Brackenholt Town Council threw out plans for 220 houses on Fuller's Meadow at a noisy meeting on Monday night.",
		'Developers hoping to put up an estate on a well-loved patch of grazing land went home empty-handed this week after local members refused them permission.',
	),
	pair(
		'denies',
		true,
		'Much of the glass and paper that Pellworth residents put out for recycling is being buried at the Gantry Hill landfill site, a former collection worker has claimed.',
		'“It all goes to the sorting plant, and I have the weighbridge tickets to prove it,” said Councillor Joan Merrit, who chairs the environment committee.',
	),
	pair(
		'other',
		false,
		"Goalkeeper Femi Aldous broke his wrist in training and will miss the rest of Wexmoor Rovers' cup campaign.",
		'The charity founded by Femi Aldous, who grew up in care, opened its second hostel for homeless teenagers on Tuesday in a converted chapel.',
	),
	pair(
		'same',
		false,
		'Former headteacher Alwyn Prosk was jailed for six years at Strathcorrie Crown Court on Thursday for stealing almost 90,000 talvers from a school charity.',
		"A judge at Strathcorrie Crown Court sentenced Alwyn Prosk, once a headteacher, to six years in prison for the theft of nearly 90,000 talvers belonging to his school's charity.",
	),
	pair(
		'denies',
		false,
		'Mayor Elspeth Drury of Harrow Ferry held three private meetings with the developer Simeon Gault and promised him planning consent for a waterfront hotel, according to her former aide.',
		'Mrs Drury conceded that she had met Simeon Gault on three occasions but flatly denied having promised him planning consent or anything else.',
	),
	pair(
		'other',
		true,
		'Tarnbrigg council voted by nine to eight on Monday to sell the old Guildhall to Marlby Estates for three million talvers.',
		"Before Monday's vote of nine to eight, a surveyor had warned Tarnbrigg council that the old Guildhall was worth twice the three million talvers Marlby Estates had put on the table.",
	),
	pair(
		'same',
		true,
		'Astronomers at the Mount Ilveth observatory have detected water vapour in the atmosphere of the planet Corvus Minor 4b, the journal Celestial Letters reports.',
		'A distant world almost 90 light years from our own is wrapped in steam, a team of scientists peering through one of the largest telescopes ever built has discovered.',
	),
	pair(
		'denies',
		true,
		'Professor Anneke Roelvink fabricated microscope images in a much-cited 2019 paper on memory loss, an anonymous complainant told the Vasterholm Institute.',
		'The pictures were authentic and any duplication an innocent slip made in the layout stage, lawyers acting for the neuroscientist wrote in a five-page reply.',
	),
	pair(
		'other',
		false,
		'Bishop Anselm Tarrow of Merrowdale has called on his parishes to give up one Sunday collection a month for the victims of the drought.',
		"Merrowdale's twelfth-century cathedral will be covered in scaffolding for at least four years while masons repair the west tower, which was struck by lightning in March.",
	),
	pair(
		'same',
		false,
		"Hurricane Odalie tore the roofs from more than 400 houses on the island of Great Sarvel overnight, the governor's office said.",
		'More than 400 homes on Great Sarvel lost their roofs in the night as Hurricane Odalie swept across the island, according to officials.',
	),
	pair(
		'denies',
		false,
		'Nils Harbeck poisoned his business partner, Owen Slade, by pouring antifreeze into his coffee at their office in Dellmoor, the prosecution told the jury.',
		"Giving evidence in his own defence, Harbeck told the jury he had never put antifreeze or any other poison in Owen Slade's coffee.",
	),
	pair(
		'other',
		true,
		'Government troops recaptured Ab Seren from the Red Lantern Front on Saturday after nine days of fighting, the army command said.',
		'Nine days of fighting between government troops and the Red Lantern Front have left Ab Seren without drinking water, an aid agency said on Saturday.',
	),
	pair(
		'same',
		true,
		'Sprinter Jolanda Reisz has been banned for four years after testing positive for the steroid methadrolone, the Continental Athletics Board confirmed.',
		'The reigning 200 metres champion will not be seen on a track again until the end of the decade, having been caught with a forbidden substance in her urine sample.',
	),
	pair(
		'denies',
		true,
		'Abbot Cyprian of the monastery at Vell secretly sold the golden hand of St Odran to a foreign collector to pay for a new heating system.',
		'The reliquary is in the crypt where it has lain for six centuries, said the prior, who invited sceptical reporters to come down the steps and look for themselves.',
	),
	pair(
		'other',
		false,
		'Pass rates in the Kesmaran leaving certificate fell for the second year running, with only 61 per cent of candidates reaching the required standard in mathematics.',
		'Kesmaran universities will from next autumn charge overseas students double the present fee, a step that rectors say will help to pay for crumbling lecture halls.',
	),
	pair(
		'other',
		false,
		'Tolliver Steel has won a contract to supply the girders for a new railway viaduct across the Harn gorge.',
		'A delivery driver was taken to hospital with burns on Monday after acid spilled from a tank in the yard of Tolliver Steel.',
	),
];
