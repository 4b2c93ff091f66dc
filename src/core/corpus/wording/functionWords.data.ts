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
	one ones own same said say says saying told according us
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

/** What makes the act that follows a possibility, a plan or a duty. */
export const modals = words('will would shall should can could may might must if whether unless');
/** These reach to the end of their clause. */
export const conditions = words('if whether unless');
