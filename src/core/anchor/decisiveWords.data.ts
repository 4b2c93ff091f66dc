/**
 * Closed classes of English words that decide who is meant, how many, or whether at all.
 * Drawn up from the closed word classes of English grammar (negators, cardinals, personal pronouns,
 * and the determiners, prepositions, conjunctions and adverbs that open sentences). All in lower case.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Without apostrophes, as words are compared. */
export const negators = words(`
	no not never none nobody nothing nowhere neither nor without cannot cant wont dont doesnt didnt isnt arent
	wasnt werent hasnt havent hadnt couldnt wouldnt shouldnt aint hardly scarcely barely untrue false denies deny
	denied denying rejects reject rejected rejecting refuses refuse refused refusing
`);

export const numerals = words(`
	zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
	eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
	million millions billion billions trillion trillions dozen dozens half twice once first second third fourth
	fifth double triple
`);

export const persons = words('i we he him his she her hers they them their theirs');

/** Words that begin with a capital where a sentence opens, and name nobody. */
export const openers = words(`
	a an the this that these those there here it its in on at by to from of for with within into over under after
	before during since until while when where which who what why how as if unless although though because but and
	or so yet also then thus however moreover meanwhile instead still now today yesterday tomorrow some many most
	more few several all both each every any other another such only just even according about against among
	between despite through throughout both is are was were has have had do does did can could may might must will
	would shall should let please last next earlier later recently lately previously formerly currently presently
	finally eventually initially originally similarly likewise additionally furthermore besides nevertheless
	nonetheless otherwise overall perhaps maybe often sometimes usually generally simply
`);

/** What articles say in the same words of whoever answers or does not: "The firm did not respond to a request for comment." */
export const stock = words(`
	said says told adds added call called calls asked answer answered answers reply replied respond responded response
	comment comments commented decline declined declines request requested requests return returned message messages
	email emailed seeking inquiry inquiries question questions reached available immediately spokesman spokeswoman
	spokesperson spokespeople official officials representative representatives company firm ministry government
	lawyer lawyers statement allegation allegations accusation accusations charge charges claim claims report reports
	wrong wrongdoing done guilty innocent immediate responsibility involvement baseless groundless true lie lies
`);
