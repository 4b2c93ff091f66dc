/**
 * Nouns that tell what kind of speaker a phrase is about.
 * Origin: general English; compiled by hand.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const documentNouns = words(`
	report reports readout readouts note notes cable cables statement statements letter letters document documents memo memos survey surveys
	poll polls study studies record records data figures filing filings transcript lawsuit complaint indictment affidavit
	article articles post posts message messages book email emails website site analysis research estimates ruling
	census audit review spreadsheet results findings notice bulletin paper tweet tweets video footage recording images
	photos documents draft drafts minutes metadata constitution treaty law bill resolution communique agreement contract leaflet
	measurements calculations projections posting postings release dossier log logs diary editorial editorials manifesto charter invoices
	copy copies files archive archives memorandum screenshot screenshots correspondence clip clips audio recordings photograph photographs
	paperwork slides presentation ranking index assessment assessments subpoena warrant petition advisory
	caption captions sign signs banner banners placard placards poster posters headline headlines inscription plaque slogan slogans
`);

/** What can say something as a document does, and is nobody whom “he” could mean. */
export const thingNouns = words(`
	plan proposal deal move measure idea approach strategy policy scheme programme program project decision amendment
	position stance argument theory view narrative version visit trip incident attack strike war evidence budget order
`);

/** In these who issues them speaks; a report or a study speaks for itself. */
export const voicedDocuments = words(`
	statement statements letter letters note notes email emails message messages post posts tweet tweets notice
	release bulletin communique leaflet memo
`);

/** What those who speak through a document do with it. */
export const issuingVerbs = words(`
	issue release publish send post write circulate deliver sign file email tweet distribute share produce draft read
`);

export const mediaNouns = words(`
	newspaper newspapers media press outlet outlets broadcaster newsletter magazine paper papers channel network television radio
	times post journal guardian news gazette herald tribune telegraph reuters bloomberg cnn bbc politico buzzfeed
	observer chronicle courier ledger mirror daily broadcasters correspondents afp ap upi wikinews xinhua tass
`);

/** Plural or collective nouns of organisations and groups that speak as one. */
export const organisationNouns = words(`
	military government ministry ministries company firm party council committee commission department office embassy court army navy
	police force union unions service services bank agency administration parliament senate congress campaign group association authority
	authorities bureau centre center foundation fund charity trust club hospital coalition alliance cabinet panel tribunal
	mission missions delegation consulate secretariat presidency watchdog regulator think-tank taskforce inquiry
	institute exchange university board team regime federation league organisation organization house kremlin
`);

/** By what things are done or sorted, without an article: according to plan. */
export const mannerNouns = words(`
	plan schedule age size need rank height income type ability merit taste weight colour color price season
`);

/** Participles that do not end in -ed and describe the noun before them: a report [seen] by the paper. */
export const irregularParticiples = words(`
	seen written sent given shown taken made held drawn put led run read found heard kept sold told brought caught known
	built thought begun chosen spoken stolen hidden broken
`);

/** Who is called so where nobody was before is whoever spoke last. Origin: general English. */
export const spokesNouns: readonly string[] =
	'spokesman spokeswoman spokesperson diplomat politician lawmaker legislator parliamentarian'.split(' ');
