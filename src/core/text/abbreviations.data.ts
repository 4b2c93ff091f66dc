/** Abbreviations of English news prose that end in a full stop, lower case and without it. Own list, from general knowledge. */

/** Never the last word of a sentence: a name or number follows. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
	(
		'mr mrs ms mx messrs mme mlle dr drs prof st mt ft rev hon fr msgr gen lt col maj capt cpt sgt cpl pvt cmdr cdr adm ' +
		'rear.adm brig ssgt sen sens rep reps gov govs pres supt det insp amb asst assoc atty vs cf viz approx fig figs vol ' +
		'art sec ch pp nos n° ser eq ed eds dept'
	).split(' '),
);

/** May end a sentence: what follows decides. */
export const trailingAbbreviations: ReadonlySet<string> = new Set(
	(
		'inc co corp ltd llc plc bros jr sr esq etc al dept univ est ave blvd rd sq bldg ext assn intl natl govt mfg ' +
		'calif fla mass conn ill wis ariz colo tenn ala ark minn okla pa va ga md mich neb nev ore tex wash wyo del kan ' +
		'a.m p.m b.c a.d c.e b.c.e ph.d m.d b.a m.a d.c'
	).split(' '),
);

/** Abbreviations only before a number. */
export const numberAbbreviations: ReadonlySet<string> = new Set(
	'no nos p pp art sec ch vol jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);

/** Words that, capitalised after an abbreviation, begin a new sentence: they hardly ever go on a name. */
export const sentenceStarters: ReadonlySet<string> = new Set(
	(
		'the a an this that these those it he she we they you i his her its our their my your there here then but and or so ' +
		'yet if when while although though because since as after before until in on at by for from with without under over ' +
		'during despite however meanwhile moreover also still now today yesterday tomorrow later earlier once what who whom ' +
		'whose which why how where is are was were do does did has have had can could will would should may might must not no ' +
		'nor some many most all both each every few several such another other others one two three more among about between ' +
		'according asked speaking nobody nothing everyone everybody people officials image photo picture credit'
	).split(' '),
);

/** Verbs that tag a quotation ("…?" asked the minister). */
export const tagVerbs: ReadonlySet<string> = new Set(
	(
		'said says asked asks told tells wrote writes added adds replied replies answered answers cried exclaimed shouted ' +
		'wondered tweeted posted remarked commented concluded continued recalled insisted joked quipped demanded'
	).split(' '),
);

/** Capitalised words that go on after a time of day ("5 a.m. Monday"). */
export const timeContinuations: ReadonlySet<string> = new Set(
	(
		'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april ' +
		'may june july august september october november december eastern pacific central mountain et edt est pt pdt pst ct ' +
		'cdt cst mt gmt utc cet bst'
	).split(' '),
);
