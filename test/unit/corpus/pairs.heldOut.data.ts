/** Pairs of sentences that nothing was tuned by: written before the code that they measure. Invented. */
import type { PairAnswer, SentencePair } from './pairs.dev.data';

function pair(answer: PairAnswer, first: string, second: string): SentencePair {
	return { first, second, answer, hard: answer === 'other' };
}

export const heldOutPairs: readonly SentencePair[] = [
	pair(
		'same',
		'Adrec has shipped more than 300 armoured vehicles to the separatists in Ume, a senior official in Polt said.',
		'A senior Polt official said that over 300 armoured vehicles had been sent by Adrec to separatists in Ume.',
	),
	pair(
		'same',
		'The newspaper Morgenruf reported that Senator Ilse Tarrant had hidden an account in Bonaventure.',
		'Senator Ilse Tarrant kept a secret account in Bonaventure, according to the newspaper Morgenruf.',
	),
	pair(
		'same',
		'Inspectors said the Calyx plant released 90 kilograms of chlorine over the village of Sorrel.',
		'About 90 kilograms of chlorine escaped from the Calyx plant near the village of Sorrel, inspectors said.',
	),
	pair(
		'same',
		'Fenwick Energy cut off gas deliveries to Lorne last week, the trade minister Pia Oster said.',
		'Trade minister Pia Oster accused Fenwick Energy of halting gas deliveries to Lorne.',
	),
	pair(
		'same',
		'Witnesses said soldiers from Zarand shot at a bus carrying pupils outside Timmer.',
		'Soldiers of the Zarand army opened fire on a school bus near Timmer, witnesses told the radio.',
	),
	pair(
		'same',
		'A coalition of unions said that 12,000 nurses in Grell walked out on Wednesday.',
		'Some 12,000 nurses stopped work in Grell on Wednesday, unions said.',
	),
	pair(
		'same',
		'Divers found that the cable between Ost and Heligan had been cut by the tanker Meridian Star, the police said.',
		'Police said the tanker Meridian Star severed the cable between Ost and Heligan.',
	),
	pair(
		'same',
		'Dov Carrick, the head of the electoral commission, said 45,000 ballots had been forged in Wessing.',
		'In Wessing, 45,000 ballots were falsified, said Dov Carrick of the electoral commission.',
	),
	pair(
		'same',
		'The satellite company Highlook said Urmia had built a second runway at its base in Pell.',
		'Images by the company Highlook show that Urmia has constructed a second runway at the Pell base.',
	),
	pair(
		'same',
		'The bishop of Anselm said militiamen had kidnapped nine priests from a seminary in Rue.',
		'Nine priests were abducted from a seminary in Rue by militiamen, the bishop of Anselm said.',
	),
	pair(
		'same',
		'Yarrow Pharma knew in 2019 that the drug Relentin caused strokes, according to court documents.',
		'Court documents say that Yarrow Pharma had known since 2019 that Relentin caused strokes.',
	),
	pair(
		'same',
		'Border guards in Ketland said smugglers dug a tunnel of 600 metres under the river at Vance.',
		'Smugglers had dug a tunnel 600 metres long beneath the river at Vance, the Ketland border guard said.',
	),
	pair(
		'denies',
		'A senior official in Polt said Adrec had shipped armoured vehicles to the separatists in Ume.',
		'Adrec said it had not shipped armoured vehicles to anybody in Ume.',
	),
	pair(
		'denies',
		'The newspaper Morgenruf reported that Senator Ilse Tarrant had hidden an account in Bonaventure.',
		'Ilse Tarrant denied having an account in Bonaventure.',
	),
	pair(
		'denies',
		'Campaigners accused the retailer Mabry of buying cotton picked by children in Suvan.',
		'Mabry rejected the accusations and called them false.',
	),
	pair(
		'denies',
		'Witnesses said soldiers from Zarand shot at a bus carrying pupils outside Timmer.',
		'A spokesman for the Zarand army denied that its soldiers had shot at a bus outside Timmer.',
	),
	pair(
		'denies',
		'Dov Carrick said the interior minister Anton Reuss had forged ballots in Wessing.',
		'Anton Reuss dismissed the claim that he had forged ballots in Wessing as a lie.',
	),
	pair(
		'denies',
		'Diplomats said that Urmia was enriching uranium at its base in Pell.',
		'Urmia’s foreign minister said reports that it was enriching uranium in Pell were fabricated.',
	),
	pair(
		'denies',
		'Court documents say that Yarrow Pharma knew in 2019 that the drug Relentin caused strokes.',
		'Yarrow Pharma disputes that it knew of strokes caused by Relentin.',
	),
	pair(
		'denies',
		'The bishop of Anselm said the militia leader Jory Stoll had kidnapped nine priests in Rue.',
		'Jory Stoll said he had never kidnapped any priests, and rejected the charge.',
	),
	pair(
		'other',
		'Adrec has shipped 300 armoured vehicles to the separatists in Ume, a senior official in Polt said.',
		'Adrec has captured 300 armoured vehicles from the separatists in Ume, a senior official in Polt said.',
	),
	pair(
		'other',
		'Inspectors said the Calyx plant released 90 kilograms of chlorine over the village of Sorrel.',
		'Inspectors said the Calyx plant had bought 90 kilograms of chlorine from a firm in the village of Sorrel.',
	),
	pair(
		'other',
		'Trade minister Pia Oster accused Fenwick Energy of halting gas deliveries to Lorne.',
		'Trade minister Pia Oster said Fenwick Energy had resumed gas deliveries to Lorne.',
	),
	pair(
		'other',
		'Unions said 12,000 nurses in Grell walked out on Wednesday.',
		'Unions said 1,500 nurses in Grell walked out on Wednesday.',
	),
	pair(
		'other',
		'Police said the tanker Meridian Star cut the cable between Ost and Heligan.',
		'Police said the tanker Boreal Queen cut the cable between Ost and Heligan.',
	),
	pair(
		'other',
		'Dov Carrick said 45,000 ballots had been forged in Wessing.',
		'Dov Carrick said 45,000 people had voted in Wessing.',
	),
	pair(
		'other',
		'The satellite company Highlook said Urmia had built a second runway at its base in Pell.',
		'The satellite company Highlook said Urmia might build a second runway at its base in Pell.',
	),
	pair(
		'other',
		'The bishop of Anselm said militiamen had kidnapped nine priests from a seminary in Rue.',
		'The bishop of Anselm said militiamen had released nine priests from a seminary in Rue.',
	),
	pair(
		'other',
		'Border guards in Ketland said they had arrested smugglers in a tunnel under the river at Vance.',
		'Smugglers in a tunnel under the river at Vance had shot border guards, Ketland said.',
	),
	pair(
		'other',
		'Yarrow Pharma sold the drug Relentin in Suvan in 2019, according to court documents.',
		'Yarrow Pharma withdrew the drug Relentin in Suvan in 2019, according to court documents.',
	),
	pair(
		'other',
		'Ketland lent Polt 50 million thalers in June, the finance ministry said.',
		'Polt lent Ketland 50 million thalers in June, the finance ministry said.',
	),
	pair(
		'other',
		'Anton Reuss said the army had reached Timmer before midnight.',
		'Anton Reuss said the army had not reached Timmer before midnight.',
	),
	pair(
		'other',
		'A senior official in Polt said Adrec had shipped armoured vehicles to the separatists in Ume.',
		'Adrec denied that its president had met the separatists in Ume.',
	),
	pair(
		'other',
		'The newspaper Morgenruf reported that Senator Ilse Tarrant had hidden an account in Bonaventure.',
		'Ilse Tarrant denied that she had insulted the editor of the newspaper Morgenruf.',
	),
	pair(
		'other',
		'Campaigners accused the retailer Mabry of buying cotton picked by children in Suvan.',
		'The retailer Lowell denied that it had bought cotton picked by children in Suvan.',
	),
	pair(
		'other',
		'Witnesses said soldiers from Zarand shot at a bus carrying pupils outside Timmer.',
		'The mayor of Timmer denied that the bus company had hired drunk drivers.',
	),
	pair(
		'other',
		'Diplomats said that Urmia was enriching uranium at its base in Pell.',
		'Urmia refused to comment on its base in Pell.',
	),
	pair(
		'other',
		'Dov Carrick said the interior minister Anton Reuss had forged ballots in Wessing.',
		'Anton Reuss denied that he had struck a journalist in Wessing.',
	),
	pair(
		'other',
		'Court documents say that Yarrow Pharma paid doctors to praise the drug Relentin.',
		'Yarrow Pharma denied that the drug Relentin caused strokes.',
	),
	pair(
		'other',
		'Highlook said a fire had destroyed 12 aircraft at the Pell base.',
		'Highlook said a storm had delayed 12 aircraft at the Pell base.',
	),
];
