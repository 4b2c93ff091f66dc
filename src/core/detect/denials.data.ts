/**
 * Words of denial. Origin: general English; compiled by hand.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Verbs that deny whatever their object is, as lemmas. */
export const denyingVerbs = words(`deny refute debunk rebut disprove`);

/** Verbs that deny only what has been alleged, as lemmas: rejected the accusation, not: rejected the offer. */
export const rejectingVerbs = words(
	`reject dismiss dispute contradict contest repudiate rebuff discredit disavow rubbish`,
);

/** Verbs with particles that deny what has been alleged. */
export const rejectingPhrases: readonly string[] = [
	'push back',
	'brush off',
	'brush aside',
	'shoot down',
	'hit back',
	'bat away',
	'laugh off',
	'wave away',
	'shrug off',
	'scoff at',
	'pour scorn',
];

/** What has been alleged. */
export const allegationNouns = words(`
	claim claims allegation allegations accusation accusations report reports reporting rumor rumors rumour rumours
	charge charges suggestion suggestions notion idea assertion assertions contention contentions insinuation
	insinuations story stories narrative account accounts theory theories statement statements speculation implication
	attacks tale tales finding findings version versions article articles conspiracy figure figures testimony characterization
	characterisation description descriptions portrayal toll criticism point points quote quotation
	estimate estimates assessment assessments
`);

/** Of these, what is printed, fought or counted as well: who rejects it denies it only where it is "of", "that" or "as false". */
export const countedNouns = words(`
	story stories article articles account accounts attacks figure figures point points quote quotation statement statements
	description descriptions version versions
`);

/** Of these, what is nothing else: who laughs it off denies it, whatever it says. */
export const firmAllegations = words(`
	claim claims allegation allegations accusation accusations charge charges suggestion suggestions assertion assertions
	rumor rumors rumour rumours criticism insinuation insinuations speculation notion theory theories
`);

/** What somebody asks for or offers. */
export const askedFor = words(`
	call calls demand demands request requests offer offers appeal appeals bid bids plea pleas proposal proposals
	petition petitions motion motions ultimatum
`);

/** Predicates that say that something is not so: the claim is false; called it nonsense. */
export const falsehoodWords = words(`
	false untrue baseless unfounded groundless fabricated fabrication fabrications hoax disinformation misinformation
	nonsense inaccurate incorrect bogus slander slanderous libel libellous libelous defamatory myth falsehood falsehoods
	unsubstantiated fictitious fiction invention inventions phony phoney baloney rubbish wrong misleading debunked
	discredited refuted disproved disproven lie lies absurd ludicrous preposterous ridiculous laughable
`);

/** Falsehood words that are too weak to deny by themselves: they need an allegation noun beside them. */
export const weakFalsehoodWords = words(
	`wrong misleading lie lies fiction invention inventions myth inaccurate incorrect absurd ludicrous preposterous
	ridiculous laughable rubbish fictitious`,
);

/** Besides what has been alleged, what is called false in one phrase: a disinformation campaign; not a false alarm. */
export const falsehoodThings = words(
	`information campaign campaigns news accusation accusations impression picture evidence propaganda pretext attempt
	nonsense document documents letter letters post posts video videos quotes content statistics premise comparison case lawsuit image images
	photo photograph clip recording screenshot audio footage message email memo representation`,
);

/** Of what has been alleged these say that it is not so, where somebody calls it that. */
export const scornWords = words(`
	fantasy fantasies fairytale fairytales nonsensical invented
	concocted smear smears slur slurs fable fables calumny fake hogwash far-fetched outlandish malicious farcical
	scurrilous mischievous speculation gossip innuendo forgery forgeries deepfake deepfakes fakes
`);

/** What a claim is called by those who reject it; of anything else these say nothing about whether it is so. */
export const indignantWords = words(
	`grotesque outrageous scandalous disgraceful shameful shameless offensive insulting hysterical desperate cynical delusional
	irresponsible unacceptable provocative provocation insult`,
);

/** As scorn words, of two words. */
export const scornPhrases: readonly string[] = ['fairy tale', 'fairy tales', 'tall tale'];

/** Verbs of calling something by a name, as lemmas. */
export const namingVerbs = words(
	`call describe brand label term dub denounce characterise characterize ridicule mock decry`,
);

const innocence = words(`was is am were`).map(verb => `${verb} innocent`);

const nothingOfIt = [
	'nothing of the kind',
	'nothing of the sort',
	'anything of the kind',
	'anything of the sort',
	'never received any such',
	'not received any such',
];

/** "No scientific evidence": what the evidence is that somebody says there is not. */
const unfoundEvidence: readonly string[] = words(
	'scientific credible reliable hard firm clear concrete direct real solid factual forensic medical physical documentary',
).map(kind => `no ${kind} evidence`);

/** Who is asked about something knows nothing of it. */
const knowingNothing: readonly string[] = words('knew know knows').flatMap(verb => [
	`${verb} nothing of`,
	`${verb} nothing about`,
]);

/** What a claim is measured by, and does not meet. */
const farFromFacts: readonly string[] = [
	...['accord', 'align', 'tally', 'square', 'agree', 'correspond'].map(verb => `not ${verb} with the facts`),
	...['correspond to reality', 'correspond to the facts', 'reflect reality', 'reflect the facts'].map(
		words => `not ${words}`,
	),
	'contrary to the facts',
	'inconsistent with the facts',
	'bears no relation to',
	'bear no relation to',
];

/** What somebody would have in common with those he is charged with. */
const ownTies: readonly string[] = ['', 'business ', 'financial ', 'commercial ', 'personal '].flatMap(
	kind => [`no ${kind}relationship with`, `no ${kind}stake in`],
);

/** Runs of words that deny, some of them in some senses only. */
export const denyingPhrases: readonly string[] = [
	'not true',
	'not accurate',
	'not correct',
	'not the case',
	'no truth',
	'no merit',
	'without merit',
	'without foundation',
	'without basis',
	'no foundation',
	'no basis',
	'no evidence',
	...unfoundEvidence,
	'any evidence',
	'convincing evidence',
	'fake news',
	'made up',
	'nothing to do with',
	...innocence,
	...words('maintained maintains maintaining protested protests protesting').flatMap(verb =>
		words('his her their my').map(whose => `${verb} ${whose} innocence`),
	),
	...nothingOfIt,
	'no knowledge of',
	'had no idea',
	...knowingNothing,
	'no record of any such',
	'no involvement',
	'not involved',
	'no role in',
	'no link',
	'no links',
	'no connection',
	'no connections',
	'no tie',
	'no ties',
	'no affiliation',
	'no association',
	'no dealings',
	...ownTies,
	'not aware of any',
	'in no way',
	'no hand in',
	'no part whatsoever',
	'no role whatsoever',
	'played no part',
	'played no role',
	'had no part in',
	'not ours',
	'nor is it true',
	'nor was it true',
	'nor is it the case',
	'neither is it true',
	'no such',
	'never heard of',
	'never happened',
	'never was',
	'pleaded not guilty',
	'pleads not guilty',
	'plead not guilty',
	'pleading not guilty',
	'did nothing wrong',
	'done nothing wrong',
	'no wrongdoing',
	'not recognise the',
	'not recognise this',
	'not recognise that',
	'not recognise these',
	'not recognise those',
	'not recognise your',
	'not recognize the',
	'not recognize this',
	'not recognize that',
	'not recognize these',
	'not recognize those',
	'shred of proof',
	'shred of evidence',
	'shred of truth',
	'grain of truth',
	'no proof',
	'flies in the face',
	...farFromFacts,
	'proved false',
	'shown to be false',
	'proven false',
	'been misquoted',
	'was misquoted',
	'were misquoted',
	'quoted out of context',
	'taken out of context',
];

/** What is withheld, not disputed, when somebody is denied it. */
export const withheldGoods = words(
	`access entry visas visa bail asylum permission service coverage status benefits help rights appeal appeals motion
	motions petition application applications parole licence license treatment care funding citizenship justice freedom
	requests stay injunction boarding equaliser equalizer winner victory goal place seat chance opportunity vote shelter
	water food fuel electricity power medicine tenure promotion custody membership`,
);

/** Of the phrases that deny, those that do so in the writer's own words too. */
export const plainPhrases =
	/^(?:plead|pleads|pleaded|pleading|maintain|protest|no wrongdoing|not recogni|n(?:or|either) (?:is|was) it)/;

/** Of the others, those that do so of what has been alleged: the claim is not true. */
export const untruePhrases =
	/^(?:not (?:true|accurate|correct|the case|accord|align|tally|square|agree|correspond|reflect)|contrary to|inconsistent with|no (?:truth|merit|foundation|basis)|without |prove|shown )/;

/** Those with whom somebody says they have no links: persons and bodies, and deeds. */
export const partyNouns = words(`
	group groups gang gangs firm firms company companies government ministry party parties army rebels militants militia
	terrorists suspect suspects mafia cartel service services agency agencies network networks campaign regime terrorism
	attack attacks attacker killing killings murder death deaths crime crimes fraud scheme plot case raid deal sale payment
	payments explosion blast fire shooting incident scandal affair defendant defendants accused gunman gunmen militant killer
	killers smugglers traffickers separatists insurgents organisation organisations organization organizations
`);

/** Besides these and what somebody is charged with, what he says that he had no part in. */
export const disownedActs = words(`
	bombing bombings assassination coup massacre abduction kidnapping disappearance poisoning arrest arrests detention sinking
	hack hacking cyberattack theft robbery smuggling invasion strike strikes leaks ambush execution looting war fighting unrest
	riot riots protests clashes crash collapse downfall ouster escape decision decisions appointment dismissal removal sacking
	hiring award contract contracts purchase transfer transfers shelling airstrike airstrikes planning ordering organising organizing
`);

/** What there is said to be no evidence of, where it answers a charge. */
export const chargeNouns = words(`
	wrongdoing fraud theft corruption bribery abuse abuses murder killing killings crime crimes involvement collusion
	interference manipulation torture genocide misconduct violence attack attacks plot conspiracy cheating doping sabotage
	espionage harassment assault rape racism discrimination bias negligence guilt breach breaches link links connection
	cover-up leak foul play intent irregularities impropriety illegality neglect
`);

/** Verbs of insisting, as lemmas: with a negated past in what they attribute, they answer an allegation. */
export const insistingVerbs = words(`insist maintain assert contend state reiterate repeat protest`);

/** Verbs of keeping silent, in any form, and what follows them: declined to comment. */
export const silentVerbs = words(`declined declines decline declining refused refuses refuse refusing`);

export const silentActs: readonly string[] = [
	'to comment',
	'to discuss',
	'to say',
	'to answer',
	'to elaborate',
	'to confirm',
	'to speak',
	'to respond',
	'to be interviewed',
	'to provide',
	'to describe',
	'to identify',
	'to be drawn',
	'to disclose',
	'to give details',
	'to give further details',
	'to go into details',
	'comment',
	'requests',
	'a request',
	'an interview',
];

/** Other runs of words that say that nothing was said. */
export const noCommentPhrases: readonly string[] = [
	'no comment',
	'not comment',
	'would not discuss',
	'would not say',
	'would not elaborate',
	'would not be drawn',
	'would not confirm',
	'would neither confirm nor deny',
	'neither confirmed nor denied',
	'not confirm or deny',
	'not commented',
	'yet to comment',
	'yet to respond',
	'yet to reply',
	'yet to speak on',
	'yet to issue a statement',
	'yet to make a statement',
	'not be reached',
	'not respond',
	'not responded',
	'not immediately respond',
	'not immediately return',
	'not immediately reply',
	'not immediately comment',
	'not immediately be reached',
	'not immediately available',
	'not available for comment',
	'unavailable for comment',
	'unable to comment',
	'cannot comment',
	'not able to comment',
	'not in a position to comment',
	'not return',
	'not returned',
	'not reply',
	'not replied',
	'not answer',
	'not answered',
];

/** Said by those who were asked, in their own words or the writer's: "We have nothing to add". */
export const silentWords: readonly string[] = [
	'nothing to add',
	'nothing further to add',
	'nothing more to add',
	'nothing to say about',
	'nothing to share',
	'nothing to announce',
	'no comment',
	'no further comment',
	'no information to share',
	'no information to offer',
	'no information to provide',
	'not going to comment',
	"won't comment",
	'will not comment',
	'do not comment',
	"don't comment",
	'does not comment',
	'refer you to',
	'inappropriate to comment',
	'not be appropriate to comment',
	'not appropriate to comment',
	'not be right to comment',
	'not aware of what you',
	'not aware of the situation',
	'not familiar with the situation',
];

/** What is done by those who do answer; after "neither" nothing was said. */
export const answerPhrases: readonly string[] = [
	'would comment',
	'could comment',
	'commented',
	'could be reached',
	'was available',
	'were available',
	'responded',
	'replied',
	'answered',
	'returned',
];

/** Of these, the ones that need a word of asking near them: did not return calls. */
export const askedForWords = words(`
	comment comments request requests call calls message messages email emails inquiry inquiries enquiry enquiries
	question questions interview reached reporters immediately query queries
`);

/** What is done with a story by those who tell it. */
export const spreadingVerbs = words(
	`promote spread share publish repeat post circulate push peddle air amplify print run tell make invent give submit supply
	present`,
);

/** What they are asked for who are asked. */
export const infoWords = words(`
	details detail name names information specifics figures figure numbers number comment comments explanation explanations
	evidence answers answer further more additional identity identities timeline breakdown copy proof clarification anything
	whereabouts existence presence authenticity deal death deaths plans talks list
`);
