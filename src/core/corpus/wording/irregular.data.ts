/** Verbs and nouns with forms that no rule makes. Origin: general English grammars; compiled by hand. */

const forms = (list: string): readonly (readonly string[])[] =>
	list
		.trim()
		.split(/[|\n]/)
		.map(line => line.trim().split(/\s+/));

/** Base form, then the others. */
export const irregularVerbs = forms(`
	use used using|owe owed owing|sue sued suing|axe axed axing|be am is are was were been being|have has had having|do does did done doing|go goes went gone|say says said|make made making
	get got gotten|take took taken|give gave given|come came|know knew known|think thought|see saw seen|find found
	tell told|become became|leave left leaving|feel felt|bring brought|begin began begun|keep kept|hold held|write wrote written
	stand stood|hear heard|let|mean meant|set|meet met|pay paid|sit sat|speak spoke spoken|lie lied lying|lead led
	read|grow grew grown|lose lost losing|fall fell fallen|send sent|build built|understand understood|draw drew drawn
	break broke broken|spend spent|cut cutting|rise rose risen rising|drive drove driven|buy bought|wear wore worn
	choose chose chosen|seek sought|throw threw thrown|catch caught|deal dealt|win won winning|forget forgot forgotten
	sell sold|fight fought|teach taught|eat ate eaten|sing sang sung|strike struck stricken|hang hung|shake shook shaken
	ride rode ridden|feed fed|shoot shot|drink drank drunk|hit hitting|arise arose arisen|fly flew flown|spread spreading
	sleep slept|cost|beat beaten|light lit|bind bound|cast|hide hid hidden hiding|steal stole stolen|swear swore sworn
	tear tore torn|swim swam swum|sink sank sunk|dig dug|shut shutting|bear bore borne|bend bent|bleed bled|blow blew blown
	breed bred|burn burnt|burst|cling clung|creep crept|flee fled|fling flung|forbid forbade forbidden|forgive forgave forgiven
	freeze froze frozen|grind ground|lay laid|lend lent|put putting|quit quitting|ring rang rung|seize seized seizing|shed
	shrink shrank shrunk|slay slew slain|slide slid|split splitting|spring sprang sprung|stick stuck|sting stung
	sweep swept|swing swung|undergo underwent undergone|overthrow overthrew overthrown|withdraw withdrew withdrawn
	withhold withheld|weave wove woven|run ran running|show shown|prove proven|die died dying|tie tied tying
`);

/** Singular, then plural. */
export const irregularNouns = forms(`
	man men|woman women|child children|person people|foot feet|life lives|knife knives|wife wives|thief thieves
	leaf leaves|half halves|mouse mice|crisis crises|analysis analyses|basis bases|news news|series series|species species|politics politics
`);
