/** Objects of verbs of judging that are nothing anybody says. */
import { classAt, type Passage, wordAt } from '../passage';
import { phraseFrom } from '../phrase';

/** "Echoing [Ada Moor], Bo Lund said", "celebrated [Mass]": an object that is nothing anybody says. */
export function tellsNothing(passage: Passage, lemma: string, start: number): boolean {
	const object = phraseFrom(passage, start, false);
	if (lemma === 'echo') {
		return (
			object !== undefined &&
			classAt(passage, object.last) === 'name' &&
			classAt(passage, object.first) === 'name'
		);
	}
	return lemma === 'celebrate' && object !== undefined && feasts.has(wordAt(passage, object.last));
}

/** What is celebrated without a word. Origin: general English. */
const feasts: ReadonlySet<string> = new Set(
	(
		'mass eucharist communion liturgy birthday birthdays anniversary christmas easter passover hanukkah ramadan eid diwali ' +
		'wedding weddings goal goals year eve thanksgiving festival holiday holidays'
	).split(' '),
);
