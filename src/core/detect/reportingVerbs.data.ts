/**
 * Verbs that attribute, as lemmas, by what may follow them.
 * Origin: general English (verbs of saying, thinking, asking, judging as grammars list them); compiled by hand.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Say that a thing is so; with a quotation, the speaker may follow: "…," said the mayor. */
export const sayVerbs = words(`
	say add announce argue assert allege claim declare explain insist maintain state stress suggest warn write tweet
	comment remark answer reply respond retort recall recount repeat reiterate conclude concede confess contend
	acknowledge admit affirm caution emphasize emphasise estimate observe note report reveal predict quip joke
	lament complain boast brag testify proclaim pronounce opine muse exclaim theorize theorise speculate stipulate
	underline underscore volunteer whisper shout yell intone interject counter agree disclose confirm hint
	posit surmise reckon vow pledge swear promise guess mention elaborate text
`);

/** Say to somebody, who is named right after the verb: told reporters that … */
export const tellVerbs = words(`tell inform remind assure notify brief reassure persuade convince advise`);

/** Hold something in the mind. */
export const thinkVerbs = words(`
	believe think hope fear expect suspect assume doubt worry wish imagine presume realize realise
	anticipate envision envisage
`);

/** Ambiguous verbs that attribute only where a clause with "that", "how" or "whether" follows, or a quotation. */
export const clauseOnlyVerbs = words(`
	know find show learn feel see indicate imply assess determine decide discover demonstrate hear understand signal demand propose recommend request read hold ask wonder judge rule establish forecast project calculate
	accept consider post record continue certify specify decree submit aver attest notice remember forget protest plead bet charge
`);

/** Want something done: followed by an infinitive, with or without the person who is to do it. */
export const wantVerbs = words(`
	want plan intend vow pledge promise threaten offer agree hope wish aim seek propose expect prefer swear ask
	demand plead beg resolve volunteer claim profess
`);

/** Get somebody to do something: object and infinitive. */
export const urgeVerbs = words(`
	urge ask tell order advise encourage instruct invite implore beg beseech press call warn request exhort direct
	appeal command challenge pressure remind forbid want expect dare
`);

/** A judgement or position on what follows as an object. */
export const judgeVerbs = words(`
	criticize criticise condemn denounce praise blame deny reject dispute refute dismiss support oppose endorse
	back welcome applaud blast slam decry deplore defend question mock ridicule hail laud commend rebuke
	chide disavow repudiate rebut rebuff contest contradict favor favour demand propose promise announce suggest acknowledge
	admit describe outline discuss express voice reiterate predict claim allege report confirm cite detail
	echo recommend advocate lambast lambaste assail tout mention disclose fear echo recall doubt protest
	note explain rubbish discredit stress emphasize emphasise chastise castigate berate deride disparage excoriate vilify
	bemoan bewail lament rue admire extol celebrate cheer salute compliment congratulate champion
	pledge vow
	downplay debunk suspect attribute ascribe urge promote resent regret proclaim declare want prefer request reveal estimate highlight
`);

/** Say of one thing that it is another: called it a hoax, described the plan as dead. */
export const nameVerbs = words(`
	call label dub brand term deem describe characterize characterise portray depict present cast paint style
	view consider declare liken compare regard quote see perceive identify name qualify
`);

/** Say how much a thing is: put the cost at 4 million. */
export const gaugeVerbs = words(`put peg estimate`);

/** Somebody is accused of something: object, preposition, act. */
export const accuseVerbs: Readonly<Record<string, readonly string[]>> = {
	accuse: ['of'],
	suspect: ['of'],
	convict: ['of'],
	blame: ['for'],
	criticize: ['for'],
	criticise: ['for'],
	condemn: ['for'],
	praise: ['for'],
	fault: ['for'],
	charge: ['with'],
	warn: ['of', 'about', 'against'],
	inform: ['of', 'about'],
	notify: ['of', 'about'],
	remind: ['of', 'about'],
	assure: ['of'],
	ask: ['for', 'about'],
};

/** Give somebody the word beside a quotation, and nothing elsewhere: "…," she shot back. */
export const quotingPhrases: readonly string[] = [
	'shoot back',
	'hit back',
	'fire back',
	'snap back',
	'shout back',
	'chime in',
	'blurt out',
	'cry out',
	'call out',
	'go on',
];

/** How something is said: cues beside a quotation, and nothing elsewhere. "…," she laughed. */
export const mannerVerbs = words(`
	laugh smile grin smirk giggle chuckle sigh shrug sob weep sniff snort scoff sneer hiss snarl growl snap bark roar bellow
	holler scream screech shriek thunder storm rage fume rant rave gush enthuse crow coo purr chirp drawl deadpan groan moan
	grumble mumble mutter murmur stammer stutter splutter sputter croak rasp gasp wail whine cry beam joke tease
	interrupt interject demur venture persist riff confide
`);

/** A verb and its particle or preposition make the cue; what follows is the content. */
export const phrasalVerbs: readonly string[] = [
	...quotingPhrases,
	'appeal for',
	'appeal to',
	'call for',
	'call on',
	'call upon',
	'point out',
	'point to',
	'point toward',
	'hint at',
	'allude to',
	'refer to',
	'warn of',
	'warn against',
	'warn about',
	'caution against',
	'complain of',
	'complain about',
	'speak of',
	'speak about',
	'speak out against',
	'talk about',
	'talk of',
	'boast of',
	'boast about',
	'lay out',
	'spell out',
	'push for',
	'plead for',
	'argue for',
	'argue against',
	'agree with',
	'agree on',
	'disagree with',
	'agree to',
	'object to',
	'lash out at',
	'hit out at',
	'make clear',
	'make it clear',
	'ask about',
	'ask for',
	'think of',
	'worry about',
	'dream of',
	'insist on',
	'testify about',
	'elaborate on',
	'comment on',
	'admit to',
	'confess to',
	'push back against',
	'muse about',
	'brag about',
	'joke about',
	'apologize for',
	'apologise for',
	'hope for',
	'wish for',
	'rail against',
	'hit back at',
	'push back on',
	'brush off',
	'brush aside',
	'laugh off',
	'wave away',
	'shrug off',
	'bat away',
	'shoot down',
	'scoff at',
	'vouch for',
];

/** Adjectives of mind and speech after a form of "be". */
export const mindAdjectives: Readonly<Record<string, readonly string[]>> = {
	aware: ['that', 'of'],
	unaware: ['that', 'of'],
	confident: ['that', 'of', 'in', 'about'],
	convinced: ['that', 'of'],
	certain: ['that', 'of'],
	sure: ['that', 'of'],
	concerned: ['that', 'about', 'by'],
	worried: ['that', 'about', 'by'],
	afraid: ['that', 'of'],
	hopeful: ['that', 'about'],
	optimistic: ['that', 'about'],
	pessimistic: ['that', 'about'],
	sceptical: ['that', 'of', 'about'],
	skeptical: ['that', 'of', 'about'],
	critical: ['of'],
	supportive: ['of'],
	adamant: ['that', 'about'],
	opposed: ['to'],
	clear: ['that'],
	alarmed: ['that', 'by', 'at'],
};

/** After these words of judging in the passive an unnamed crowd speaks: is expected to, was accused of, is seen as. */
export const passiveVerbs: Readonly<Record<string, readonly string[]>> = {
	expect: ['to', 'that'],
	believe: ['to', 'that'],
	think: ['to', 'that'],
	say: ['to', 'that'],
	report: ['to', 'that'],
	rumour: ['to', 'that'],
	rumor: ['to', 'that'],
	accuse: ['of'],
	suspect: ['of'],
	charge: ['with'],
	convict: ['of'],
	ask: ['to', 'about', 'whether', 'if', 'how', 'why', 'what'],
	tell: ['to', 'that'],
	urge: ['to'],
	order: ['to'],
	advise: ['to'],
	encourage: ['to'],
	warn: ['to', 'that', 'of', 'against', 'about'],
	regard: ['as'],
	describe: ['as'],
	consider: ['to'],
	call: ['a', 'an', 'the'],
	blame: ['for'],
	criticize: ['for', 'as'],
	criticise: ['for', 'as'],
	praise: ['for', 'as'],
	condemn: ['for', 'as'],
	allege: ['to', 'that'],
	understand: ['to', 'that'],
	predict: ['to', 'that'],
	project: ['to'],
	estimate: ['to', 'that', 'at'],
	fear: ['to', 'that'],
	hope: ['that'],
	claim: ['to', 'that'],
	know: ['to'],
	presume: ['to'],
	assume: ['to', 'that'],
	suggest: ['that'],
	agree: ['that'],
	announce: ['that'],
	view: ['as'],
	see: ['as'],
	perceive: ['as'],
	hail: ['as', 'for'],
	deem: ['to'],
	forecast: ['to'],
};

/** Irregular forms: past tense, then past participle where it differs. */
export const irregularForms: Readonly<Record<string, readonly string[]>> = {
	say: ['said'],
	tell: ['told'],
	think: ['thought'],
	write: ['wrote', 'written'],
	swear: ['swore', 'sworn'],
	know: ['knew', 'known'],
	find: ['found'],
	show: ['showed', 'shown'],
	feel: ['felt'],
	see: ['saw', 'seen'],
	hear: ['heard'],
	understand: ['understood'],
	mean: ['meant'],
	read: ['read'],
	hold: ['held'],
	seek: ['sought'],
	speak: ['spoke', 'spoken'],
	lay: ['laid'],
	make: ['made'],
	go: ['went', 'gone'],
	put: ['put'],
	cast: ['cast'],
	forget: ['forgot', 'forgotten'],
	bet: ['bet'],
	forbid: ['forbade', 'forbidden'],
	hit: ['hit'],
	spell: ['spelled', 'spelt'],
	forecast: ['forecast'],
	learn: ['learned', 'learnt'],
	dream: ['dreamed', 'dreamt'],
	beseech: ['besought'],
	steal: ['stole', 'stolen'],
	shoot: ['shot'],
	hide: ['hid', 'hidden'],
	break: ['broke', 'broken'],
	sell: ['sold'],
	send: ['sent'],
	mislead: ['misled'],
	withhold: ['withheld'],
	begin: ['began', 'begun'],
	come: ['came', 'come'],
	lead: ['led'],
	get: ['got'],
	drive: ['drove', 'driven'],
	take: ['took', 'taken'],
	ring: ['rang', 'rung'],
	give: ['gave', 'given'],
	weep: ['wept'],
};

/** Forms that are more often nouns: they need a subject before them and no determiner. */
export const nounLikeForms = words(`
	report reports claim claims call calls plan plans hope hopes fear fears estimate estimates charge charges warning
	warnings promise promises pledge pledges vow vows state states note notes comment comments remark remarks reply replies request requests
	demand demands question questions support supports attack attacks praise blame dispute disputes view views project projects
	rumour rumours rumor rumors feeling finding findings saying thinking meaning reading ruling offering hearing briefing showing understanding
	doubt doubts worry worries wish wishes protest protests challenge challenges order orders press back backs offer offers
	aim aims need needs intention signal signals record records post posts brief briefs term terms label labels brand
	cast paint style show rule rules detail details outline counter echo guess document bet forecast forecasts criticism
	welcome favor favour contest contests volunteer volunteers direct command commands seeking present presents
	judge judges advocate advocates guesses hold holds mean means read reads posit hint hints find finds see
	appeal appeals joke jokes direct prefer question pressure caution matter name names champion
	text texts regret notice notices
`);

/** Verbs whose doubled or final letter changes before an ending and that the plain spelling rules get wrong. */
export const doublingVerbs = words(
	`quip brag plan beg admit dub bet label refer rebut slam signal submit sob grin snap demur`,
);
