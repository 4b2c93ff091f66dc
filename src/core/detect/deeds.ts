/** Verbs of saying that tell of a deed beside the words that follow them here: answered the phone, described above. */

import { classAt, entryAt, type Passage, wordAt } from './passage';
import { documentNouns } from './speakers.data';

/** Where in the same text something stands. */
const places: ReadonlySet<string> = new Set(['above', 'below', 'herein', 'overleaf']);

const documents: ReadonlySet<string> = new Set(documentNouns);

/**
 * "A woman who [answered] the phone", "the firms [described] above": nobody says anything by it. Behind a quotation "answered
 * the mayor" tells who said that.
 */
export function isDeed(passage: Passage, at: number): boolean {
	const lemma = entryAt(passage, at)?.lemma;
	if (lemma === 'describe') {
		return places.has(wordAt(passage, at + 1));
	}
	// "A statement [posted] on its page"
	if (lemma === 'post') {
		const isOf = documents.has(wordAt(passage, at - 1));
		return isOf && /^(?:on|in|to|at|by|from|online)$/.test(wordAt(passage, at + 1));
	}
	return (
		lemma === 'answer' &&
		['determiner', 'possessive', 'noun'].includes(classAt(passage, at + 1)) &&
		!['quote', 'comma'].includes(classAt(passage, at - 1))
	);
}
