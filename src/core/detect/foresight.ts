/** Which clauses only tell what may come. */
import { classAt, type Passage, wordAt } from './passage';
import type { Clause } from './tense';

/** "Is likely to break": what may come; not "is likely to have broken". */
export function isForecast(passage: Passage, { last }: Clause): boolean {
	const next = classAt(passage, last + 1) === 'adverb' ? last + 2 : last + 1;
	return (
		foreseen.has(wordAt(passage, next)) &&
		wordAt(passage, next + 1) === 'to' &&
		!['determiner', 'possessive', 'pronoun', 'name', 'number'].includes(classAt(passage, next + 2)) &&
		wordAt(passage, next + 2) !== 'have'
	);
}

const foreseen: ReadonlySet<string> = new Set('likely unlikely certain sure'.split(' '));

/**
 * "Could break by 2040": a guess at what may come, whatever figures it has. Not what could not be done or may not be, what
 * could be done in a past century, or what may be so by now: "up to 60 may be trapped".
 */
export function isSupposed(passage: Passage, { kind, opener, first, negated }: Clause): boolean {
	if (kind !== 'modal' || !supposing.has(opener) || (negated && !opener.startsWith('might'))) {
		return false;
	}
	const verb = wordAt(passage, classAt(passage, first + 1) === 'adverb' ? first + 2 : first + 1);
	if (verb === 'be') {
		return tellsYear(passage, futureYear);
	}
	return verb !== 'have' && !(opener === 'could' && tellsYear(passage, pastYear));
}

const supposing: ReadonlySet<string> = new Set("could may might mightn't".split(' '));
const futureYear = /^by 2\d{3}$/;
const pastYear = /^(?:by|in|until|since) 1\d{3}$/;

/** True where a number and the word before it are such a year: "by 2040". */
function tellsYear({ tokens }: Passage, year: RegExp): boolean {
	return tokens.some(
		({ kind, lower }, at) => kind === 'number' && year.test(`${tokens[at - 1]?.lower} ${lower}`),
	);
}
