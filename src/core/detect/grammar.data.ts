/**
 * Closed-class words and the commonest verbs of English, lower case.
 * Origin: general English grammar; compiled by hand for this project.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const determiners = words(`
	the a an this these those some any each every no another both all several many few most either neither such
	one two three four five six seven eight nine ten dozens hundreds thousands other others half more
`);

/** Possessive determiners; a possessive ending is a token of its own. */
export const possessives = words(`my your his her its our their whose 's ’s ' ’`);

export const pronouns = words(`
	i you he she it we they me him us them who whom myself himself herself itself themselves ourselves
	somebody someone everybody everyone anybody anyone nobody none something nothing anything everything there
`);

/** Behind a name these are part of the subject: the mayor herself said. */
export const reflexivePronouns = words(`himself herself itself themselves`);

/** Pronouns that can be the subject of a verb. */
export const subjectPronouns = words(`
	i you he she it we they who somebody someone everybody everyone nobody anybody anyone others many some most both another each
	neither either
`);

export const relatives = words(`who which whom`);

export const prepositions = words(`
	of in on at by for from with without about against between among amid amidst into onto over under through during
	before after since until till toward towards upon within across along around behind beneath beside besides beyond
	despite except inside like near off out outside past per than throughout unlike up via regarding concerning
	including following as amongst alongside versus down
`);

export const coordinators = words(`and or but nor & yet`);

export const subordinators = words(`
	that because while when where whereas although though if unless whether why how what lest once so
`);

export const auxiliaries = words(`
	is are was were am be been being 's 're 'm ’re ’m has have had having do does did 've ’ve 'd ’d get gets got
	isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't
	isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t
`);

export const modals = words(`
	will would can could may might shall should ought must cannot 'll ’ll
	won't wouldn't can't couldn't shouldn't mustn't won’t wouldn’t can’t couldn’t shouldn’t mustn’t
`);

export const negations = words(`not never n't nor hardly`);

/** Adverbs that stand inside a verb group or open a clause; words in -ly are taken for adverbs anyway, with the exceptions below. */
export const adverbs = words(`
	also then now just still again already once later earlier soon too even ever always often sometimes meanwhile
	however therefore thus likewise instead moreover furthermore nevertheless nonetheless otherwise perhaps maybe indeed rather
	first since further far long today yesterday tomorrow tonight not never abroad elsewhere here there only almost
	back away apart together though yet very quite much else longer twice thrice
`);

/** Words in -ly that are no adverbs. */
export const notAdverbs = words(`
	family ally italy july assembly monopoly supply reply apply rally belly bully daily weekly monthly early
	friendly deadly likely unlikely only emily kelly sally billy holy ugly elderly costly anomaly rely imply comply multiply
`);

/** Words in -ing that are no forms of verbs: places, surnames, plain nouns. */
export const notGerunds = words(`
	beijing nanjing chongqing nanning xining kunming sterling irving manning fleming harding browning keating golding
	darling sibling ceiling wedding lightning pudding earring offspring viking shilling herring
`);

/** Words in -ed that are no forms of verbs. */
export const notParticiples = words(`
	bed riverbed seabed sickbed deathbed shed woodshed watershed sled red infrared hatred hundred kindred sacred
`);

/** Words of time that follow a verb of saying without a preposition, or open a clause. */
export const timeWords = words(`
	monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
	january february march april may june july august september october november december
	morning afternoon evening night noon midnight week weekend month year day days weeks months years hour hours ago last earlier later recently
`);

/**
 * Frequent verbs in the forms that are rarely nouns: past tense of irregular verbs and third persons.
 * Regular past tenses need no list: they end in -ed.
 */
export const finiteVerbs = words(`
	began became broke brought built bought came caught chose cost cut dealt did drew drove drank ate fell fed felt fought
	found fled flew forgot forgave froze gave went grew held heard hid hit hung hurt kept knew laid led left lent let lay
	lit lost made meant met paid put quit rode rang rose ran saw sought sold sent set shook shone shot shut sang sank sat
	slept slid spoke spent split spread sprang stood stole struck stuck swore swept swam swung took taught tore told
	thought threw understood woke wore won wound wrote withdrew overcame overtook undertook
	becomes begins brings comes continues faces gets gives goes grows happens helps holds includes keeps knows
	leads leaves lets lives loses makes means meets needs occurs offers pays provides puts remains requires runs seems
	sends serves stands starts stays takes tends turns uses wants wins works appears allows consists contains creates
	go goes give take make become come keep need remain seem include provide face hold help
	gone taken given known seen shown written driven broken chosen fallen grown stolen thrown drawn
	bent bled blew bore bred burnt clung crept dug flung foresaw knelt leapt misled oversaw overthrew rebuilt resold shrank
	sped spun stank stung strode strove trod underwent wept withheld withstood
	beaten bitten blown eaten flown forbidden forgotten frozen hidden mistaken overthrown ridden risen shaken sung sunk
	sworn torn undergone undertaken withdrawn woken worn
`);
