/**
 * Words that decide whether a sentence can be checked, and how firmly it asserts.
 * Origin: general English; compiled by hand.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Judgement and feeling: with nothing but the present tense, these make an opinion. */
export const opinionWords = words(`
	good bad better best worse worst great terrible horrible wonderful awful important serious crucial vital necessary
	proud happy sad sorry glad hopeful optimistic pessimistic confident concerned worried afraid unsettled interested
	shameful disgraceful outrageous unacceptable ridiculous absurd beautiful amazing incredible powerful strong weak
	fair unfair right wrong easy hard difficult impossible plausible possible likely unlikely clear obvious little
	hilarious cool nice tough brave stupid smart reasonable sensible dangerous
`);

/** Lemmas of minds: what they attribute is a view, not a fact. */
export const viewVerbs = words(`
	believe think feel hope fear want wish expect doubt worry plan intend aim prefer imagine anticipate urge suspect
`);

/** Words that hedge what is asserted. */
export const hedges = words(`
	allegedly reportedly purportedly supposedly apparently seemingly possibly probably perhaps presumably likely
	appears appeared appear seems seemed seem suggests suggest suggested suggesting alleged purported suspect suspects
	suspected
	unconfirmed unverified rumored rumoured believed may might
`);

/** What is only said of somebody: is believed to have left, it is understood that. */
export const hearsayParticiples = words(`
	believed thought said reported understood alleged rumoured rumored presumed assumed claimed suspected
`);

/** Runs of words after which a question stays open: it is not clear who, nobody knows what. */
export const openQuestions: readonly string[] = [
	'not clear',
	'not yet clear',
	'not immediately clear',
	'unclear',
	'remains to be seen',
	'remained to be seen',
	'not known',
	'not yet known',
	'unknown',
	'open question',
	'i would like to know',
	'we would like to know',
	'nobody knows',
	'no one knows',
	'nobody can say',
	'no one can say',
	'the question is',
	'the question now is',
	...['early', 'soon'].flatMap(word =>
		['say', 'tell', 'know', 'judge'].map(verb => `too ${word} to ${verb}`),
	),
	...['hard', 'difficult'].flatMap(word =>
		['say', 'tell', 'overstate', 'exaggerate'].map(verb => `${word} to ${verb}`),
	),
	...['i', 'we'].flatMap(who =>
		['do not know', 'do not yet know', 'still do not know', 'have no idea'].map(words => `${who} ${words}`),
	),
	'is another matter',
	'is a different matter',
	'is another question',
	'not fully understood',
	'not well understood',
	'not yet understood',
];

/** Words that open what is asked. */
export const questionWords = words(`who what when where why how which whether if`);

/** Objects with which "break" is no grave act: broke the news, broke a record. */
export const harmlesslyBroken = words(
	`story stories news silence record records ground ranks ties bread fast tie deadlock`,
);

/** Acts that make a claim an allegation where somebody is said to have done them, as lemmas. */
export const accusableActs = words(`
	kill murder attack bomb shell torture rape abuse assault steal rob embezzle bribe launder smuggle traffic supply
	provide send sell ship fund finance arm train help aid support violate breach break hack spy leak lie deceive mislead
	falsify forge fake cheat defraud conspire collude interfere meddle poison shoot detain abduct kidnap arrest deport
	threaten blackmail extort harass discriminate pollute dump burn destroy loot invade occupy annex blockade fire launch
	order conceal cover hide withhold delete tamper rig evade dodge bypass circumvent undermine sabotage exploit
`);

/** Of these, what is done for good as well: grave only with what harms. */
export const supplyingActs = words(
	`supply provide send sell ship fund finance train help aid support fire launch order`,
);

/** What harms where it is supplied, or who does that get it. */
export const harmfulGoods = words(`
	arms weapon weapons weaponry ammunition munitions shell shells missile missiles rocket rockets drone drones bomb bombs
	explosives tank tanks jets warplanes rifles guns artillery gas poison drugs intelligence imagery images satellite chips
	technology components parts tools machine machinery equipment engines electronics uranium fuel oil money cash funds bribes
	military army troops soldiers fighters rebels militia militias militants separatists insurgents terrorists gang gangs
	regime forces mercenaries spies hackers war warfare invasion attack attacks raid raids killing killings assault offensive
	strike strikes shelling sanctions coup genocide crime crimes smuggling repression propaganda disinformation
`);

/** What readers are told to do, in the bare form that opens the sentence. */
export const advisingVerbs = words(`
	use update block install uninstall check make ensure avoid consider keep take add remove try imagine call ask tell
	go get buy choose pick find read see look click visit wear wash bring leave turn put set apply monitor review enable
	disable restrict rotate reset patch upgrade verify follow watch listen join help stop let
	combine stir mix bake heat cook serve pour remember note think suppose recall picture
`);
