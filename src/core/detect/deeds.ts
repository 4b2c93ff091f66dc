/** Verbs of saying that tell of a deed beside the words that follow them here: answered the phone, described above. */

import { entryAt, type Passage, wordAt } from './passage';
import { documentNouns } from './speakers.data';

/** What is answered without a word being said of it. Origin: general English. */
const calls: ReadonlySet<string> = new Set(
	'phone telephone door doorbell call calls bell summons knock mobile intercom advert ad advertisement'.split(
		' ',
	),
);

/** Where in the same text something stands. */
const places: ReadonlySet<string> = new Set(['above', 'below', 'herein', 'overleaf']);

const documents: ReadonlySet<string> = new Set(documentNouns);

const longestObject = 4;

/** "A woman who [answered] the phone", "the firms [described] above": nobody says anything by it. */
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
	if (lemma !== 'answer') {
		return false;
	}
	const opens = /^(?:the|a|an|his|her|their|its|my|our|one)$/.test(wordAt(passage, at + 1));
	for (let noun = at + 1; noun <= at + longestObject; noun += 1) {
		if (calls.has(wordAt(passage, noun))) {
			return opens || noun === at + 1;
		}
	}
	return false;
}
