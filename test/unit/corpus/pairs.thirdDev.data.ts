/**
 * A third set to tune by: retellings and denials in other words of one news register, and as many pairs of the same people
 * and numbers with another claim. Written before the lists of the code were read. Of each two neighbours of one kind the
 * first was tuned by, the second only scored. Invented.
 */
import type { PairAnswer, SentencePair } from './pairs.dev.data';

function pair(answer: PairAnswer, first: string, second: string): SentencePair {
	return { first, second, answer, hard: answer === 'other' };
}

export const thirdDevPairs: readonly SentencePair[] = [
	pair(
		'same',
		'Rebels seized the border town of Maskoro on Thursday after government soldiers fled, a local official said.',
		'Maskoro, a town on the border, fell to the insurgents on Thursday when the army abandoned its positions, according to a local administrator.',
	),
	pair(
		'same',
		'The airline Aurelle will axe 1,200 posts by next summer, its chief executive told staff on Monday.',
		'Aurelle is shedding 1,200 employees before next summer, the airline’s boss informed workers.',
	),
	pair(
		'same',
		'Energy minister Falk Drossen pocketed 2 million crowns from the pipeline builder Tessen, prosecutors allege.',
		'Prosecutors believe that Tessen, which builds pipelines, paid Falk Drossen, the energy minister, bribes worth two million crowns.',
	),
	pair(
		'same',
		'Torrential rain swept away three bridges in the Ilmar valley overnight, cutting off the village of Sorn.',
		'Sorn in the Ilmar valley was isolated after floods destroyed three bridges during the night.',
	),
	pair(
		'same',
		'The government of Pellia has expelled four diplomats of Gorland whom it suspects of spying.',
		'Four Gorlander envoys were told to leave Pellia over suspected espionage.',
	),
	pair(
		'same',
		'The actress Mila Tornau is suing the film studio Apex for 9 million marks over a broken contract.',
		'Apex, the film studio, faces a lawsuit by the actress Mila Tornau, who seeks 9 million marks for breach of contract.',
	),
	pair(
		'same',
		'Surgeons at the Vesper Clinic removed the wrong kidney from a patient in March, an inquiry found.',
		'A patient of the Vesper Clinic had a healthy kidney taken out by mistake in March, investigators concluded.',
	),
	pair(
		'same',
		'Parliament in Dorsa approved a law on Wednesday that lowers the voting age to 16.',
		'Sixteen-year-olds will be able to vote in Dorsa after lawmakers passed a bill to that effect on Wednesday.',
	),
	pair(
		'same',
		'The hacker group Night Heron broke into the computers of the Landis tax office and copied the files of 300,000 citizens.',
		'Data on 300,000 people were stolen from the Landis tax office in a cyberattack by the group Night Heron, officials said.',
	),
	pair(
		'same',
		'A gas explosion flattened a restaurant in Mirov on Sunday evening, leaving seven people dead.',
		'Seven people were killed when a gas blast levelled a restaurant in Mirov on Sunday, firefighters said.',
	),
	pair(
		'same',
		'The coach of Racing Tolm, Ruben Salk, was sacked on Tuesday after six defeats in a row.',
		'Racing Tolm dismissed manager Ruben Salk on Tuesday following a run of six losses.',
	),
	pair(
		'same',
		'Kostria will send 40 howitzers to Velm, its defence minister pledged in the capital.',
		'The defence minister of Kostria promised to deliver forty artillery pieces to Velm.',
	),
	pair(
		'same',
		'Hundreds of farmers blocked the motorway near Eswick with tractors to protest against cheap imports.',
		'Angry about cheap imports, hundreds of farmers parked their tractors across the motorway at Eswick and brought traffic to a standstill.',
	),
	pair(
		'same',
		'The drugmaker Corvax hid evidence that its painkiller Sedrin damages the heart, a whistleblower says.',
		'Corvax concealed data showing that Sedrin, a painkiller, harms the heart, according to a former employee.',
	),
	pair(
		'same',
		'The Mayor of Altenau, Greta Fink, has asked the army to help search for two missing children.',
		'Greta Fink, mayor of Altenau, requested military assistance in the hunt for two children who have disappeared.',
	),
	pair(
		'same',
		'Exports from Ruhland plunged by 17 per cent in the first quarter, the finance ministry reported.',
		"Ruhland's foreign sales slumped 17% between January and March, according to finance ministry figures.",
	),
	pair(
		'same',
		'The billionaire Sten Malmo is in talks to purchase the newspaper Morgenpost for 200 million crowns, two people close to the matter said.',
		'Sten Malmo, a billionaire, is negotiating the acquisition of the daily Morgenpost for 200 million crowns.',
	),
	pair(
		'same',
		'A tanker ran aground off Cape Lorr on Friday and spilled 800 tonnes of oil.',
		'Eight hundred tonnes of crude leaked from a ship that struck rocks near Cape Lorr on Friday.',
	),
	pair(
		'same',
		'Guards at Hale prison beat inmates with hoses and starved them for days, the watchdog Open Cell said.',
		'Prisoners at Hale were assaulted and deprived of food by warders, according to a report by Open Cell.',
	),
	pair(
		'same',
		'Ilya Venn, a leading opposition figure, was poisoned with a nerve agent, doctors in Marburg confirmed.',
		'Doctors in Marburg found traces of a nerve agent in the blood of the opposition politician Ilya Venn and say somebody tried to poison him.',
	),
	pair(
		'same',
		'The court in Treve acquitted the former spy chief Radu Balan of treason on Monday.',
		'Radu Balan, who once headed the secret service, was cleared of treason charges by judges in Treve.',
	),
	pair(
		'same',
		'Norvik has lifted its ban on beef from Estany, which it imposed after an outbreak of foot-and-mouth disease.',
		'Norvik is again allowing imports of beef from Estany that had been prohibited because of foot-and-mouth disease.',
	),
	pair(
		'denies',
		'The bank Crédit Valmy laundered 300 million euros for a drug cartel, the magazine Focale reported.',
		'Crédit Valmy said it had never handled funds of criminal origin and called the report in Focale baseless.',
	),
	pair(
		'denies',
		'Soldiers of the Second Brigade executed eleven captives outside Rosh, survivors said.',
		'The commander of the Second Brigade insisted that no prisoner had been harmed by his men.',
	),
	pair(
		'denies',
		'Health minister Orla Quist had a private party at her office during the lockdown, according to leaked messages.',
		'“There was no party,” Quist told parliament, saying that colleagues had met for work.',
	),
	pair(
		'denies',
		'Gorland is supplying the militia in Tarsa with anti-tank missiles, Western diplomats say.',
		'Gorland rejected accusations that it arms the Tarsa militia as a fairy tale.',
	),
	pair(
		'denies',
		'The toy maker Bimbo knew that paint on its dolls contained lead, former managers said.',
		'Bimbo had no idea that there was lead in the paint of its dolls, a spokeswoman said.',
	),
	pair(
		'denies',
		'Striker Luka Brandt is leaving United Hask for a Gulf club this winter, the sports daily Goal wrote.',
		'Brandt’s agent dismissed talk of a move to the Gulf: “Luka stays in Hask.”',
	),
	pair(
		'denies',
		'The oil company Petrax bribed customs officers in Lomé Bay to let its tankers leave without inspection, a court heard.',
		'Lawyers for Petrax told the court that no customs officer had received a cent from the company.',
	),
	pair(
		'denies',
		'Senator Hugo Ames plagiarised parts of his doctoral thesis, the site Paperwatch claims.',
		'Ames pushed back against the charge of plagiarism, maintaining that he wrote every line of his thesis himself.',
	),
	pair(
		'denies',
		'Police in Ostermark used rubber bullets against students on Friday night, witnesses said.',
		'The interior ministry of Ostermark disputed that rubber bullets were fired at the students.',
	),
	pair(
		'denies',
		'The Republic of Sund plans to withdraw from the fisheries treaty in autumn, officials said.',
		'Sund’s foreign minister ruled out that his country would quit the fisheries treaty.',
	),
	pair(
		'denies',
		'King Alvar has been seriously ill since May and has handed his duties to the crown prince, the weekly Bild und Blatt reported.',
		'King Alvar is in excellent health and performs all his duties, the palace said.',
	),
	pair(
		'denies',
		'The chemical plant in Wessen released chlorine into the river on Monday, killing thousands of fish, environmentalists say.',
		'The operator of the Wessen plant said that at no time had chlorine escaped into the river.',
	),
	pair(
		'denies',
		'Film director Paolo Sirk forced two actresses to undress at a casting, they told the broadcaster RTL Nord.',
		'Sirk vehemently contested the allegations of the two actresses and said nobody had been made to take off clothes.',
	),
	pair(
		'denies',
		'The mobile operator Telmo sold the location data of its customers to the secret service, documents suggest.',
		'Telmo says that it has never passed on location data of customers to anybody.',
	),
	pair(
		'other',
		'Energy minister Falk Drossen pocketed 2 million crowns from the pipeline builder Tessen, prosecutors allege.',
		'Energy minister Falk Drossen sued the pipeline builder Tessen for 2 million crowns on Friday.',
	),
	pair(
		'other',
		'The airline Aurelle will axe 1,200 posts by next summer, its chief executive told staff on Monday.',
		'The airline Aurelle hired 1,200 pilots and stewards last summer, its chief executive told staff.',
	),
	pair(
		'other',
		'Rebels seized the border town of Maskoro on Thursday after government soldiers fled.',
		'Rebels shelled the border town of Maskoro on Thursday, killing four government soldiers.',
	),
	pair(
		'other',
		'The government of Pellia has expelled four diplomats of Gorland whom it suspects of spying.',
		'Four diplomats of Gorland attended the funeral of the president of Pellia.',
	),
	pair(
		'other',
		'The hacker group Night Heron broke into the computers of the Landis tax office and copied the files of 300,000 citizens.',
		'The Landis tax office has sent 300,000 citizens the wrong forms, officials said.',
	),
	pair(
		'other',
		'The coach of Racing Tolm, Ruben Salk, was sacked on Tuesday after six defeats in a row.',
		'The coach of Racing Tolm, Ruben Salk, blamed the referee on Tuesday for six defeats in a row.',
	),
	pair(
		'other',
		'Kostria will send 40 howitzers to Velm, its defence minister pledged.',
		'Kostria lost 40 howitzers in the battle for Velm, its defence minister admitted.',
	),
	pair(
		'other',
		'The billionaire Sten Malmo is in talks to purchase the newspaper Morgenpost for 200 million crowns.',
		'The newspaper Morgenpost reported that the billionaire Sten Malmo evaded 200 million crowns in taxes.',
	),
	pair(
		'other',
		'Guards at Hale prison beat inmates with hoses, the watchdog Open Cell said.',
		'Guards at Hale prison went on strike over unpaid overtime, the watchdog Open Cell said.',
	),
	pair(
		'other',
		'The drugmaker Corvax hid evidence that its painkiller Sedrin damages the heart, a whistleblower says.',
		'The drugmaker Corvax has withdrawn its painkiller Sedrin from sale in Norvik.',
	),
	pair(
		'other',
		'The bank Crédit Valmy laundered 300 million euros for a drug cartel, the magazine Focale reported.',
		'The bank Crédit Valmy lost 300 million euros in the first half of the year.',
	),
	pair(
		'other',
		'Gorland is supplying the militia in Tarsa with anti-tank missiles, Western diplomats say.',
		'Gorland denied that its missiles had struck a school in Tarsa.',
	),
	pair(
		'other',
		'Senator Hugo Ames plagiarised parts of his doctoral thesis, the site Paperwatch claims.',
		'Senator Hugo Ames called on the university to investigate plagiarism in doctoral theses.',
	),
	pair(
		'other',
		'The oil company Petrax bribed customs officers in Lomé Bay to let its tankers leave without inspection.',
		'Petrax denied that its tankers had leaked oil in Lomé Bay.',
	),
	pair(
		'other',
		'Police in Ostermark used rubber bullets against students on Friday night, witnesses said.',
		'Police in Ostermark arrested 30 students on Friday night, witnesses said.',
	),
	pair(
		'other',
		'Health minister Orla Quist had a private party at her office during the lockdown.',
		'Health minister Orla Quist extended the lockdown until the end of June.',
	),
	pair(
		'other',
		'The actress Mila Tornau is suing the film studio Apex for 9 million marks over a broken contract.',
		'The actress Mila Tornau has signed a contract for 9 million marks with the film studio Apex.',
	),
	pair(
		'other',
		'Exports from Ruhland plunged by 17 per cent in the first quarter, the finance ministry reported.',
		'Wages in Ruhland rose by 17 per cent in the first quarter, the finance ministry reported.',
	),
	pair(
		'other',
		'Hundreds of farmers blocked the motorway near Eswick with tractors to protest against cheap imports.',
		'Police cleared hundreds of tractors from the motorway near Eswick and detained nine farmers.',
	),
	pair(
		'other',
		'Surgeons at the Vesper Clinic removed the wrong kidney from a patient in March, an inquiry found.',
		'Surgeons at the Vesper Clinic transplanted a kidney from a pig to a patient in March.',
	),
	pair(
		'other',
		'The court in Treve acquitted the former spy chief Radu Balan of treason on Monday.',
		'Former spy chief Radu Balan went on trial for treason before the court in Treve on Monday.',
	),
	pair(
		'other',
		'Norvik has lifted its ban on beef from Estany, which it imposed after an outbreak of foot-and-mouth disease.',
		'Norvik has banned beef from Estany after an outbreak of foot-and-mouth disease.',
	),
	pair(
		'other',
		'Ilya Venn, a leading opposition figure, was poisoned with a nerve agent, doctors in Marburg confirmed.',
		'Ilya Venn, a leading opposition figure, was discharged from hospital in Marburg, doctors confirmed.',
	),
	pair(
		'other',
		'Striker Luka Brandt is leaving United Hask for a Gulf club this winter, the sports daily Goal wrote.',
		'Striker Luka Brandt denied having insulted a referee of United Hask’s last match.',
	),
	pair(
		'other',
		'A tanker ran aground off Cape Lorr on Friday and spilled 800 tonnes of oil.',
		'Volunteers have collected 800 tonnes of oil from the beaches near Cape Lorr since Friday.',
	),
	pair(
		'other',
		'Soldiers of the Second Brigade executed eleven captives outside Rosh, survivors said.',
		'Eleven soldiers of the Second Brigade died in an ambush outside Rosh.',
	),
	pair(
		'other',
		'The Mayor of Altenau, Greta Fink, has asked the army to help search for two missing children.',
		'Two missing children were found asleep in the garden of the mayor of Altenau, Greta Fink.',
	),
	pair(
		'other',
		'The mobile operator Telmo sold the location data of its customers to the secret service, documents suggest.',
		'The mobile operator Telmo would not say whether the secret service had asked for the location data of its customers.',
	),
	pair(
		'other',
		'King Alvar has been seriously ill since May and has handed his duties to the crown prince.',
		'King Alvar received the crown prince of Sund at the palace in May.',
	),
	pair(
		'other',
		'Film director Paolo Sirk forced two actresses to undress at a casting, they told the broadcaster RTL Nord.',
		'Film director Paolo Sirk apologised to two actresses for shouting at them at a casting.',
	),
];
