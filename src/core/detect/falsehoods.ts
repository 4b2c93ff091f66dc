/** Words for what somebody alleges and for what is not so, as sets. */
import { allegationNouns, falsehoodThings, falsehoodWords, scornWords } from './denials.data';
import { classAt, type Passage, wordAt } from './passage';
import { WordList } from './wordList';

export const allegations: ReadonlySet<string> = new Set(allegationNouns);

/** Most sentences have none of these. */
export const allegationList = new WordList(allegationNouns);

/** "She accepted that she had not paid": who admits what was not done, or was wrong, denies nothing. */
export const admitting = /^(?:accept|admit|conced|acknowledg|confess)/i;

/** By itself or of what has been alleged: false, nonsense, smear. */
export const falsehoods: ReadonlySet<string> = new Set([...falsehoodWords, ...scornWords]);

const told: ReadonlySet<string> = new Set(falsehoodThings);

/** What things are called as well as words. */
const ambivalent =
	/^(?:false|fake|wrong|bogus|rubbish|absurd|ridiculous|ludicrous|laughable|fiction|misleading|invented)$/;

/** "A false alarm", "a rubbish tip", "wrong about the date": of no word of somebody's. */
export function isOfThing(passage: Passage, at: number): boolean {
	if (!ambivalent.test(wordAt(passage, at))) {
		return false;
	}
	let last = at;
	while (classAt(passage, last + 1) === 'noun') {
		last += 1;
		if (allegations.has(wordAt(passage, last)) || told.has(wordAt(passage, last))) {
			return false;
		}
	}
	return (
		last > at || (wordAt(passage, at) === 'wrong' && /^(?:about|to|with|for)$/.test(wordAt(passage, at + 1)))
	);
}
