/** What stands between a noun and the relative clause that tells of it: a day, a participle. */
import { classAt, type Passage, wordAt } from './passage';
import { isNominal, isVerbal } from './wordClass';

/** "A report by the channel [on 20 April] which alleges": the day belongs to the report; `at` for no such. */
export function withoutDate(passage: Passage, at: number): number {
	let first = at;
	while (['time', 'number'].includes(classAt(passage, first))) {
		first -= 1;
	}
	const isOn = first < at && ['on', 'in'].includes(wordAt(passage, first));
	const isBare = first < at && ['verb', 'noun'].includes(classAt(passage, first));
	return isOn ? first - 1 : isBare ? first : /^(?:last|this)$/.test(wordAt(passage, first)) ? first - 1 : at;
}

/** "A flyer [circulated last week] that said": the noun before a participle; `last` where none stands there. */
export function beforeDeed(passage: Passage, last: number): number {
	const isDeed =
		classAt(passage, last) === 'verb' && /ed$|^(?:sent|made|shown|seen)$/.test(wordAt(passage, last));
	return isDeed && isNominal(classAt(passage, last - 1)) ? last - 1 : last;
}

/** "By [minutes], seen by the Courier, which show": the noun before the participle that the commas set off. */
export function beforeParticiple(passage: Passage, last: number): number {
	for (let at = last - 1; at >= Math.max(1, last - longestParticiple); at -= 1) {
		if (classAt(passage, at) === 'comma') {
			const isParticiple = classAt(passage, at + 1) === 'verb' && classAt(passage, at + 2) === 'preposition';
			return isParticiple && isNominal(classAt(passage, at - 1)) ? at - 1 : last;
		}
		if (isVerbal(classAt(passage, at)) && classAt(passage, at - 1) !== 'comma') {
			return last;
		}
	}
	return last;
}

/** In tokens. */
const longestParticiple = 8;
