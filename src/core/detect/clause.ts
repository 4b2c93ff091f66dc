/** What opens and ends a clause, in tokens of one sentence. */
import { occasionNouns } from './occasions.data';
import { classAt, isQuoted, type Passage, wordAt } from './passage';
import { verbalClasses } from './wordClass';

const occasions: ReadonlySet<string> = new Set(occasionNouns);
const clauseOpeners: ReadonlySet<string> = new Set(['that', 'whether', 'how', 'why', 'if', 'what']);

/** True where the token opens a dependent clause that is content: that, whether, how. */
export function opensClause(passage: Passage, at: number): boolean {
	return (
		clauseOpeners.has(wordAt(passage, at)) &&
		(classAt(passage, at) === 'subordinator' || classAt(passage, at) === 'pronoun')
	);
}

/** "to" before a verb, not before somebody: agreed to leave, but said to reporters. */
export function opensInfinitive(passage: Passage, to: number): boolean {
	const next = classAt(passage, to + 1);
	return (
		!['determiner', 'possessive', 'name', 'pronoun', 'number', 'time', 'quote', 'preposition'].includes(
			next,
		) && !occasions.has(wordAt(passage, to + 1))
	);
}

/** Index after the sentence's last token that is neither a full stop nor a closing mark. */
export function proseEnd(passage: Passage): number {
	let end = passage.tokens.length;
	while (end > 0 && !isQuoted(passage, end - 1) && ['stop', 'quote'].includes(classAt(passage, end - 1))) {
		if (classAt(passage, end - 1) === 'quote') {
			break;
		}
		end -= 1;
	}
	return end;
}

/** True where a finite verb stands in the stretch of tokens. */
export function hasFiniteVerb(passage: Passage, from: number, to: number): boolean {
	for (let at = from; at < to; at += 1) {
		const wordClass = classAt(passage, at);
		const contracted = wordClass === 'pronoun' && /'(?:re|ve|ll|d|m)$/.test(wordAt(passage, at));
		if (contracted || verbalClasses.has(wordClass)) {
			return true;
		}
	}
	return false;
}
