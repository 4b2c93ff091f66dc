/** Objects of verbs of judging that are nothing anybody says. */
import { classAt, type Passage, wordAt } from '../passage';
import { phraseFrom } from '../phrase';
import { isVerbal } from '../wordClass';

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

/** "Claimed 12 lives", "admitted 40 patients"; not "claimed 12 lives were lost". */
export function isOfGoods(passage: Passage, lemma: string, start: number): boolean {
	const goods = byVerb.get(lemma);
	const object = goods && phraseFrom(passage, start, false);
	if (object === undefined) {
		return false;
	}
	// "Lives" may be taken for a verb.
	const last = wordAt(passage, object.last + 1) === 'lives' ? object.last + 1 : object.last;
	return goods?.test(wordAt(passage, last)) === true && !isVerbal(classAt(passage, last + 1));
}

/** What is celebrated without a word. Origin: general English. */
const feasts: ReadonlySet<string> = new Set(
	(
		'mass eucharist communion liturgy birthday birthdays anniversary christmas easter passover hanukkah ramadan eid diwali ' +
		'wedding weddings goal goals year eve thanksgiving festival holiday holidays'
	).split(' '),
);

/** By what is won, let in or called back without a word, for the verbs that also say something. */
const byVerb: ReadonlyMap<string, RegExp> = new Map([
	['claim', /^(?:lives|victims?|gold|silver|bronze|medals?|titles?|prizes?|trophy|crown|wickets?|points)$/],
	['admit', /^(?:patients?|students?|pupils|visitors|passengers|guests|members)$/],
	['recall', /^(?:cars|vehicles|trucks|products?|batteries|toys|units|ambassadors?|envoys?|parliament)$/],
]);
