/** Pairs of sentences to tune by: do they assert the same thing, does the second deny the first, or neither? Invented. */

/** `same`: both assert one thing; `denies`: the second denies what the first asserts; `other`: neither. */
export type PairAnswer = 'same' | 'denies' | 'other';

/** The second sentence comes from another article, published the day after the first. */
export interface SentencePair {
	readonly first: string;
	readonly second: string;
	readonly answer: PairAnswer;
	/** The same people or numbers, and yet another claim. */
	readonly hard: boolean;
}

function pair(answer: PairAnswer, first: string, second: string): SentencePair {
	return { first, second, answer, hard: answer === 'other' };
}

export const devPairs: readonly SentencePair[] = [
	pair(
		'same',
		'Veland officials said the Ostmark navy fired on two fishing boats near Tarn Island on Monday.',
		'Two fishing boats were fired upon by the Ostmark navy off Tarn Island, officials in Veland said.',
	),
	pair(
		'same',
		'Marta Holm accused the Dravec Mining Company of dumping 400 tonnes of sludge in the Lisse River.',
		'The Dravec Mining Company poured 400 tonnes of toxic sludge into the Lisse River, the campaigner Marta Holm said.',
	),
	pair(
		'same',
		'The Sarnian government paid 30 million crowns to the Bellwether Group for surveillance software, the Kessel Courier reported.',
		'According to the Kessel Courier, the Bellwether Group received 30 million crowns from the Sarnian government for spying software.',
	),
	pair(
		'same',
		'Prosecutors said former mayor Tomas Wendel took bribes from a building firm in exchange for permits.',
		'Tomas Wendel accepted bribes from a building company, prosecutors alleged on Friday.',
	),
	pair(
		'same',
		'Korvia has supplied Belmar with artillery shells since January, two Western diplomats said.',
		'Two diplomats said that Korvia had been providing artillery shells to Belmar since the start of the year.',
	),
	pair(
		'same',
		'General Ansel Rohde said rebels had destroyed the bridge at Quill with explosives.',
		'The bridge at Quill was blown up by rebels, according to General Ansel Rohde.',
	),
	pair(
		'same',
		'The Lindau Institute found that fishing fleets from Pelagia had switched off their transponders 1,200 times last year.',
		'Pelagia’s fishing fleets turned off their transponders on 1,200 occasions, a study by the Lindau Institute showed.',
	),
	pair(
		'same',
		'A spokesman for the Harrow Trust said hackers stole the records of 80,000 patients.',
		'Hackers took the medical records of 80,000 patients of the Harrow Trust, it said.',
	),
	pair(
		'same',
		'Ishtak troops crossed the border at Nemra on Sunday night, the defence ministry of Solvany said.',
		'The Solvany defence ministry accused Ishtak of sending troops across the border at Nemra.',
	),
	pair(
		'same',
		'Eline Vasko, the opposition leader, said the police had beaten protesters in Capital Square.',
		'Police officers beat protesters in Capital Square, opposition leader Eline Vasko told reporters.',
	),
	pair(
		'same',
		'The airline Nordwing cancelled 140 flights because of a strike by mechanics, its chief executive said.',
		'A strike by mechanics led Nordwing to cancel 140 flights, the airline said.',
	),
	pair(
		'same',
		'Intelligence officials said Tarsia had moved missile launchers to the island of Oske.',
		'Tarsia has deployed missile launchers on Oske, according to intelligence officials.',
	),
	pair(
		'denies',
		'The Teral Post reported that the Gorin Bank had laundered money for arms dealers.',
		'The Gorin Bank denied that it had laundered money for arms dealers.',
	),
	pair(
		'denies',
		'Aid workers said the army of Kesh had blocked food convoys to the town of Dorr.',
		'Kesh has never blocked food convoys to Dorr, its foreign ministry said, rejecting the report.',
	),
	pair(
		'denies',
		'Sunde accused Petra Ilves, the energy minister, of hiding a report on the Marrow reactor.',
		'Petra Ilves rejected the accusation that she had hidden a report on the Marrow reactor.',
	),
	pair(
		'denies',
		'Officials in Brannock said Ruthia had jammed the signals of passenger aircraft.',
		'The embassy of Ruthia called the claim that it had jammed aircraft signals “a fairy tale”.',
	),
	pair(
		'denies',
		'Two former employees said the carmaker Voltan knew about the faulty brakes.',
		'Voltan dismissed the allegations as baseless.',
	),
	pair(
		'denies',
		'The Evening Lantern reported that Zora Lind had met arms dealers in Calder in March.',
		'A spokeswoman for Zora Lind said she had not met any arms dealers in Calder.',
	),
	pair(
		'denies',
		'Investigators said Osric Hale had ordered the attack on the Fellmoor radio station.',
		'Osric Hale said he had nothing to do with the attack on the Fellmoor radio station and denied any involvement.',
	),
	pair(
		'denies',
		'A United Peoples panel said Mirostan had sold drones to the militia in Hadar.',
		'Mirostan’s foreign ministry said reports that it had sold drones to the Hadar militia were untrue.',
	),
	pair(
		'other',
		'Veland officials said the Ostmark navy fired on two fishing boats near Tarn Island on Monday.',
		'The Ostmark navy rescued two fishing boats near Tarn Island on Monday, Veland officials said.',
	),
	pair(
		'other',
		'Korvia has supplied Belmar with artillery shells since January, two Western diplomats said.',
		'Belmar has supplied Korvia with artillery shells since January, two Western diplomats said.',
	),
	pair(
		'other',
		'Prosecutors said former mayor Tomas Wendel took bribes from a building firm.',
		'Prosecutors said former mayor Gerda Wendel took bribes from a building firm.',
	),
	pair(
		'other',
		'Hackers stole the records of 80,000 patients, the Harrow Trust said.',
		'Hackers stole the records of 3,000 patients, the Harrow Trust said.',
	),
	pair(
		'other',
		'The central bank of Sarnia raised its interest rate by half a point on Tuesday, officials said.',
		'The central bank of Sarnia cut its interest rate by half a point on Tuesday, officials said.',
	),
	pair(
		'other',
		'Eline Vasko said the police had beaten protesters in Capital Square.',
		'Eline Vasko said protesters had beaten police officers in Capital Square.',
	),
	pair(
		'other',
		'Tarsia has moved missile launchers to the island of Oske, intelligence officials said.',
		'Tarsia could move missile launchers to the island of Oske next year, intelligence officials warned.',
	),
	pair(
		'other',
		'The Lindau Institute said fleets from Pelagia had caught 1,200 tonnes of tuna last year.',
		'The Lindau Institute said 1,200 sailors from Pelagia had died at sea last year.',
	),
	pair(
		'other',
		'General Ansel Rohde said rebels had destroyed the bridge at Quill.',
		'General Ansel Rohde said rebels had not destroyed the bridge at Quill.',
	),
	pair(
		'other',
		'The airline Nordwing cancelled 140 flights in May because of a strike, its chief executive said.',
		'The airline Nordwing added 140 flights in May after the strike ended, its chief executive said.',
	),
	pair(
		'other',
		'President Ilya Morn met the ruler of Tarsia in Calder on 4 May, his office said.',
		'President Ilya Morn sold the ruler of Tarsia a warship in Calder on 4 May, his office said.',
	),
	pair(
		'other',
		'Dravec Mining Company paid 400 workers in Lisse too little, the union said.',
		'Dravec Mining Company dismissed 400 workers in Lisse, the union said.',
	),
	pair(
		'other',
		'The Teral Post reported that the Gorin Bank had laundered money for arms dealers.',
		'The Gorin Bank denied that it would close its branches in Teral.',
	),
	pair(
		'other',
		'Aid workers said the army of Kesh had blocked food convoys to the town of Dorr.',
		'Rebels in Dorr denied that they had shelled the army of Kesh.',
	),
	pair(
		'other',
		'Sunde accused Petra Ilves, the energy minister, of hiding a report on the Marrow reactor.',
		'Petra Ilves denied that she planned to resign as energy minister.',
	),
	pair(
		'other',
		'Officials in Brannock said Ruthia had jammed the signals of passenger aircraft.',
		'Ruthia declined to comment on the signals of passenger aircraft.',
	),
	pair(
		'other',
		'The Evening Lantern reported that Zora Lind had met arms dealers in Calder in March.',
		'Zora Lind denied that she had received money from a casino in Calder in March.',
	),
	pair(
		'other',
		'Investigators said Osric Hale had ordered the attack on the Fellmoor radio station.',
		'Magda Hale, a judge, denied that she had freed the men who attacked the Fellmoor radio station.',
	),
	pair(
		'other',
		'Mirostan sold 60 drones to the militia in Hadar, a United Peoples panel said.',
		'Mirostan bought 60 drones from a firm in Hadar, a United Peoples panel said.',
	),
	pair(
		'other',
		'The defence ministry of Solvany said Ishtak troops had crossed the border at Nemra on Sunday.',
		'The defence ministry of Solvany said Ishtak troops had left the border at Nemra on Sunday.',
	),
];
