/** Words that carry grammar, not content. Origin: general English; compiled by hand. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const functionWords = words(`
	a an the this that these those some any each every no both all many much more most other another such several
	i you he she it we they me him her us them my your his its our their who whom whose which what when where why how
	and or but nor so yet if than as because since while although though after before until once unless whether
	of in on at by for from to with about against between into through during over under near off out up down across
	upon within without along around behind beyond among amid despite toward towards via per including
	be is are was were been being am have has had having do does did done will would shall should can could may might must
	not never n't there here then now also too very just only even still again already ever however moreover
	last next one ones own same said say says saying told according us
	mr mrs ms dr sir
`);

/** What denies the act that follows. */
export const negations = words(`
	not never no n't neither nor without nobody none nothing cannot hasn't haven't hadn't didn't doesn't don't isn't aren't
	wasn't weren't won't wouldn't can't couldn't
`);

/** Forms that stand between a subject and its verb. */
export const auxiliaries = words(`
	be is are was were been being am have has had having do does did will would shall should can could may might must to
	not never n't also already since then now just still only even ever previously recently reportedly allegedly
	repeatedly secretly deliberately illegally apparently
	hasn't haven't hadn't didn't doesn't don't isn't aren't wasn't weren't
`);

export const passiveForms = words('is are was were been being be');

export const weekdays = words('monday tuesday wednesday thursday friday saturday sunday');
export const months = words(`
	january february march april may june july august september october november december
`);

/** Written with a capital before a name, and no part of it. */
export const titles = words(`
	president premier prime minister chancellor secretary senator governor mayor general colonel captain admiral judge justice
	ambassador director chairman chairwoman king queen prince princess pope bishop professor
`);

/** What makes the act that follows a possibility, a plan or a duty. What somebody can do, is so. */
export const modals = words('will would shall should could may might must if whether unless');
/** These reach to the end of their clause. */
export const conditions = words('if whether unless');

/** Finite forms that open what is said of a subject: what stands before them is no object any more. */
export const finiteAuxiliaries = words(`
	is are was were has have had does did will would shall should can could may might must
	hasn't haven't hadn't didn't doesn't don't isn't aren't wasn't weren't won't wouldn't can't couldn't
`);

/** Words that a gerund follows. */
export const beforeGerund = words('of by for from in after before while with to ,');

/** After these stands a noun. */
export const determiners = words("a an the this these those his her its their any some no of 's");

/** These open another clause. */
export const clauseStart = words('that which who when while because and but as after before');

/** They stand for who was told of before. */
export const subjectPronouns = words('he she it they');
/** They stand for what is named right before them. */
export const relativePronouns = words('who which that');

/** Stems: what these are followed by with "to" has not been done. */
export const unrealised = words(`
	open opennes will willing willingnes ready readines prepar plan intend intent intention consider threaten threat offer want hope
	wish refus declin agre promis pledg vow likely unlikely expect abl ability possibl
`);

/** Stems of verbs that tell what something consists of. */
export const listing = words('includ encompas compris contain consist involv');

/** Stems of verbs that put an end to what they are followed by. */
export const ending = words('stop halt ceas end quit');

/** Stems of verbs of asking and urging: somebody else is to do what follows them with "to". */
export const asking = words('ask urg want press implor beg call invit');

export const objectPronouns = words('it them him her us');
