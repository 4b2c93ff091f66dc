/**
 * Nouns that attribute, and documents and media that speak.
 * Origin: general English; compiled by hand.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Followed by "that", what they stand for is content: the claim that …, reports that … */
export const contentNouns = words(`
	claim claims allegation allegations accusation accusations report reports rumor rumors rumour rumours belief beliefs
	assertion assertions suggestion suggestions speculation notion idea theory argument arguments assurance assurances
	admission statement statements warning warnings prediction predictions promise promises pledge pledges hope hopes
	fear fears concern concerns conclusion finding findings suspicion suspicions complaint complaints announcement
	estimate estimates confession insistence contention view opinion denial denials expectation expectations
	perception impression confidence conviction doubt doubts worry worries revelation revelations charge charges
	demand demands proposal acknowledgment acknowledgement assessment testimony declaration criticism guess hint hints
`);

/** What happens or is done, and thinks nothing itself: the attack raised fears that. */
export const eventNouns = words(`
	call request move decision plan deal attack attacks strike raid report reports revelation revelations news visit trip
	meeting incident crash death deaths killing killings arrest arrests law bill vote ruling result results rise fall increase
	decline surge explosion outage shortage leak delay election protest protests war conflict talks collapse closure
`);

/** Of these, the ones that need a possessor to attribute: "the idea that" alone is nobody's. */
export const ownedNouns = words(
	`notion idea theory impression perception view opinion argument confidence charge charges news suggestion`,
);

/** Followed by "of" or "about" and the like, after a possessive or an article. */
export const nominalCues: Readonly<Record<string, readonly string[]>> = {
	accusation: ['of'],
	accusations: ['of'],
	allegation: ['of'],
	allegations: ['of'],
	criticism: ['of'],
	concern: ['about', 'over'],
	concerns: ['about', 'over'],
	fear: ['of'],
	fears: ['of', 'about', 'over'],
	worries: ['about', 'over'],
	complaint: ['about'],
	complaints: ['about'],
	calls: ['for', 'on'],
	call: ['for'],
	request: ['for', 'to'],
	requests: ['for', 'to'],
	demand: ['for'],
	demands: ['for'],
	opposition: ['to'],
	warning: ['of', 'about'],
	warnings: ['of', 'about'],
	questions: ['about'],
	doubts: ['about', 'over'],
	suspicion: ['of'],
	suspicions: ['of', 'about'],
	endorsement: ['of'],
	condemnation: ['of'],
	denunciation: ['of'],
	assessment: ['of'],
	denial: ['of'],
	intention: ['to', 'of'],
	intentions: ['to', 'of'],
	plan: ['to'],
	plans: ['to'],
	decision: ['to'],
	proposal: ['to'],
	proposals: ['to'],
	desire: ['to', 'for'],
	wish: ['to'],
	offer: ['to'],
	ambition: ['to'],
	commitment: ['to'],
	determination: ['to'],
	vows: ['to'],
	claims: ['of', 'about'],
	prediction: ['of'],
	predictions: ['of', 'about'],
	belief: ['in'],
	hope: ['of', 'for'],
	hopes: ['of', 'for'],
	promise: ['to', 'of'],
	promises: ['to', 'of'],
	pledge: ['to'],
	pledges: ['to'],
	vow: ['to'],
	threat: ['to', 'of'],
	threats: ['to', 'of'],
};

/** After "in" (of a mind "to") and a possessive these put the rest on somebody's word. */
export const viewNouns = words(
	`view opinion words judgment judgement estimation reckoning account telling mind`,
);

/** Whose they are believes or wants what follows a form of "be": the council's position is that … */
export const stanceNouns = words(`
	position stance message point goal aim hope fear belief view argument theory plan claim contention concern worry
	intention assumption expectation opinion conclusion feeling ambition demand wish verdict assessment explanation
`);

/** Past tenses of speaking with nothing said in the same clause. */
export const speakingActs = words(
	`disagreed disagrees agreed agrees spoke replied responded answered concurred objected demurred explained`,
);

/** Adverbs that put the whole sentence on somebody else's word. */
export const reportiveAdverbs = words(`reportedly allegedly purportedly supposedly`);

/** Prepositional cues; the speaker follows. */
export const sourcePhrases: readonly string[] = [
	'according to',
	'in the words of',
	'in the view of',
	'in the opinion of',
	'as reported by',
	'as told to',
	'quoting',
	'citing',
	'as per',
	'per',
];
