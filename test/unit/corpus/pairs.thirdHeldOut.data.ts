/**
 * A third set that nothing was tuned by: retellings as newspapers make them, with other verbs, number words, shortened
 * names and half of the sentence gone. Written before the code that it measures was changed for them. Invented.
 */
import type { PairAnswer, SentencePair } from './pairs.dev.data';

function pair(answer: PairAnswer, first: string, second: string): SentencePair {
	return { first, second, answer, hard: answer === 'other' };
}

export const thirdHeldOutPairs: readonly SentencePair[] = [
	pair(
		'same',
		'Ostrava-born financier Emil Karras funnelled 12 million thalers to the Dawn Party through shell companies, according to court documents seen by the Lowland Herald.',
		'Court papers show that Karras moved twelve million thalers to the Dawn Party by way of shell firms, the Lowland Herald said.',
	),
	pair(
		'same',
		'Norrland has been shipping machine parts to Karst despite the embargo, three diplomats told the Meridian.',
		'Despite an embargo, machine parts are reaching Karst from Norrland, which sends them by rail, the Meridian reported on Tuesday.',
	),
	pair(
		'same',
		'The chemical company Orvane knew for a decade that its Pillau plant was polluting drinking water, a former engineer said.',
		'A former engineer at Orvane said the company had known for ten years that the factory in Pillau contaminated drinking water.',
	),
	pair(
		'same',
		'Seven fishermen were killed when a Morvian patrol boat opened fire on their trawler, their families said.',
		'Families said a patrol boat from Morvia shot dead seven fishermen on a trawler.',
	),
	pair(
		'same',
		'Prime Minister Dorit Saal secretly met the exiled general Bram Oyelle in Vance last spring, two aides said.',
		'Last spring Saal held a secret meeting in Vance with Bram Oyelle, the general in exile, according to two of her aides.',
	),
	pair(
		'same',
		'Inspectors found that half of the 900 bridges on the Ebb line had never been checked.',
		'Of the 900 bridges on the Ebb line, 50 percent had never been inspected, a report by inspectors found.',
	),
	pair(
		'same',
		'The Telmar intelligence service listened to the phone calls of three opposition leaders, the parliamentary committee said.',
		'A parliamentary committee accused Telmar’s intelligence service of tapping the phones of three leaders of the opposition.',
	),
	pair(
		'same',
		'Soldiers loyal to Colonel Ruben Tash took control of the airport at Sill on Friday night, residents said.',
		'Residents said that the airport at Sill had been seized by soldiers of Colonel Tash.',
	),
	pair(
		'same',
		'Brightwater Hospital refused to treat 60 migrants who could not pay, nurses said.',
		'Nurses at Brightwater Hospital said it had turned away 60 migrants because they could not pay.',
	),
	pair(
		'same',
		'The mining group Halden Ores employed children as young as 11 at its copper mine in Lower Enna, the charity Sunrise said.',
		'Children aged 11 worked at the Lower Enna copper mine of Halden Ores, a report by the charity Sunrise found.',
	),
	pair(
		'same',
		'Karst asked Norrland for air-defence systems and cash, officials in Vance said.',
		'Officials in Vance spoke of a request by Karst to Norrland for air-defence systems and money.',
	),
	pair(
		'same',
		'The regulator said that Pingo had collected the addresses of two million users without their consent.',
		'Pingo gathered two million users’ addresses without asking them, the regulator found.',
	),
	pair(
		'denies',
		'Families said a Morvian patrol boat opened fire on a trawler and killed seven fishermen.',
		'The Morvian navy denied that any of its vessels had fired at a trawler.',
	),
	pair(
		'denies',
		'Three diplomats said Norrland was shipping machine parts to Karst despite the embargo.',
		'“We respect the embargo and have not sent any parts to Karst,” said a spokeswoman for the Norrland trade ministry.',
	),
	pair(
		'denies',
		'A former engineer said Orvane had known for ten years that its factory polluted drinking water.',
		'Orvane called the engineer’s account false and said it had learned of the pollution only last year.',
	),
	pair(
		'denies',
		'Two aides said that Prime Minister Dorit Saal had secretly met the exiled general Bram Oyelle in Vance.',
		'The office of the prime minister said Saal had never met Oyelle.',
	),
	pair(
		'denies',
		'Nurses said Brightwater Hospital had refused to treat 60 migrants who could not pay.',
		'The director of Brightwater Hospital rejected the accusation, saying that nobody had been turned away.',
	),
	pair(
		'denies',
		'A parliamentary committee accused Telmar’s intelligence service of tapping the phones of opposition leaders.',
		'Telmar’s interior minister Hugo Prell dismissed the report as fiction and said no phones had been tapped.',
	),
	pair(
		'denies',
		'The charity Sunrise said Halden Ores employed children at its copper mine in Lower Enna.',
		'Halden Ores disputed the findings of the charity and denied employing anyone under 18.',
	),
	pair(
		'denies',
		'Officials in Vance said Karst had asked Norrland for air-defence systems and cash.',
		'The embassy of Norrland said it was not aware of any request by Karst.',
	),
	pair(
		'other',
		'Emil Karras moved 12 million thalers to the Dawn Party through shell companies, court papers show.',
		'Emil Karras lost 12 million thalers in shell companies of the Dawn Party, court papers show.',
	),
	pair(
		'other',
		'Norrland is shipping machine parts to Karst, diplomats told the Meridian.',
		'Norrland has stopped shipping machine parts to Karst, diplomats told the Meridian.',
	),
	pair(
		'other',
		'A former engineer said the Orvane factory in Pillau polluted drinking water.',
		'A former engineer said the Orvane factory in Pillau paid for clean drinking water.',
	),
	pair(
		'other',
		'Seven fishermen were killed by a Morvian patrol boat, their families said.',
		'Seven fishermen were rescued by a Morvian patrol boat, their families said.',
	),
	pair(
		'other',
		'Prime Minister Dorit Saal met general Bram Oyelle in Vance last spring, aides said.',
		'Prime Minister Dorit Saal expelled general Bram Oyelle from Vance last spring, aides said.',
	),
	pair(
		'other',
		'Inspectors found that 450 bridges on the Ebb line had never been checked.',
		'Inspectors found that 120 bridges on the Ebb line had never been checked.',
	),
	pair(
		'other',
		'Telmar’s intelligence service tapped the phones of three opposition leaders, a committee said.',
		'Three opposition leaders tapped the phones of Telmar’s intelligence service, a committee said.',
	),
	pair(
		'other',
		'Soldiers of Colonel Ruben Tash seized the airport at Sill, residents said.',
		'Soldiers of Colonel Ruben Tash bombed the airport at Sill, residents said.',
	),
	pair(
		'other',
		'Nurses said Brightwater Hospital had turned away 60 migrants.',
		'Nurses said Brightwater Hospital might turn away 60 migrants if the money ran out.',
	),
	pair(
		'other',
		'Halden Ores employed children at its copper mine in Lower Enna, the charity Sunrise said.',
		'Halden Ores built a school for children near its copper mine in Lower Enna, the charity Sunrise said.',
	),
	pair(
		'other',
		'Karst asked Norrland for air-defence systems, officials in Vance said.',
		'Norrland asked Karst for air-defence systems, officials in Vance said.',
	),
	pair(
		'other',
		'The regulator said Pingo had collected the addresses of two million users.',
		'The regulator said Pingo had deleted the addresses of two million users.',
	),
	pair(
		'other',
		'The bank Tolm & Sons froze the accounts of Irena Vos, her lawyer said.',
		'The bank Tolm & Sons froze the accounts of Pavel Vos, his lawyer said.',
	),
	pair(
		'other',
		'Rebels released 40 hostages in Quarry on Sunday, the army said.',
		'Rebels took 40 hostages in Quarry on Sunday, the army said.',
	),
	pair(
		'other',
		'Families said a Morvian patrol boat opened fire on a trawler and killed seven fishermen.',
		'The Morvian navy denied that it had towed a trawler into port with seven fishermen aboard.',
	),
	pair(
		'other',
		'Three diplomats said Norrland was shipping machine parts to Karst despite the embargo.',
		'Norrland denied that it would lift the embargo on Karst.',
	),
	pair(
		'other',
		'Nurses said Brightwater Hospital had refused to treat 60 migrants.',
		'Brightwater Hospital denied that it was about to close its ward for 60 patients.',
	),
	pair(
		'other',
		'Officials in Vance said Karst had asked Norrland for air-defence systems.',
		'Norrland declined to comment on the request by Karst for air-defence systems.',
	),
	pair(
		'other',
		'The charity Sunrise said Halden Ores employed children at its copper mine in Lower Enna.',
		'The charity Sunrise denied that it had received money from a rival of Halden Ores.',
	),
	pair(
		'other',
		'Court papers show that Emil Karras moved 12 million thalers to the Dawn Party.',
		'Emil Karras denied that he had left the Dawn Party over 12 million thalers of debt.',
	),
];
