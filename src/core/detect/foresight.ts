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
 * could be done in a past century, or how things may be by now: "up to 60 may be trapped".
 */
export function isSupposed(passage: Passage, { kind, opener, first, negated }: Clause): boolean {
	if (kind !== 'modal' || !supposing.has(opener) || (negated && !opener.startsWith('might'))) {
		return false;
	}
	const at = classAt(passage, first + 1) === 'adverb' ? first + 2 : first + 1;
	const verb = wordAt(passage, at);
	const isState =
		verb === 'be' && (states.has(wordAt(passage, at + 1)) || classAt(passage, at + 1) === 'preposition');
	return verb !== 'have' && !isState && !(opener === 'could' && tellsYear(passage));
}

const supposing: ReadonlySet<string> = new Set("could may might mightn't".split(' '));

/** How somebody or something may be already, or can be perceived: not what may be done to them. */
const states: ReadonlySet<string> = new Set(
	'trapped buried stranded stuck lost missing hidden held jailed dead alive injured wounded ill sick infected involved affected contaminated seen heard felt found visible'.split(
		' ',
	),
);
const pastYear = /^(?:by|in|until|since) 1\d{3}$/;

/** "By 1911" */
function tellsYear({ tokens }: Passage): boolean {
	return tokens.some(
		({ kind, lower }, at) => kind === 'number' && pastYear.test(`${tokens[at - 1]?.lower} ${lower}`),
	);
}
