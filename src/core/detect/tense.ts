/** The finite verbs of a sentence and what kind of statement each makes. */
import { WordFacts } from '../text/wordFacts';
import { negations } from './grammar.data';
import { classAt, entryAt, type Passage, wordAt } from './passage';
import { isVerbal, type WordClass } from './wordClass';
import { newMark } from './wordMarks';

/** `past`, `perfect` and `present` state; `modal` supposes or demands. */
export type ClauseKind = 'past' | 'perfect' | 'present' | 'modal';

export interface Clause {
	readonly kind: ClauseKind;
	/** Tokens of the verb group, its adverbs included. */
	readonly first: number;
	readonly last: number;
	/** Auxiliary or modal that opens the group; '' for none. */
	readonly opener: string;
	readonly negated: boolean;
}

const pastAuxiliaries: ReadonlySet<string> = new Set([
	'was',
	'were',
	'did',
	'had',
	"wasn't",
	"weren't",
	"didn't",
	"hadn't",
	'got',
]);
const perfectAuxiliaries: ReadonlySet<string> = new Set(['has', 'have', "hasn't", "haven't", "'ve"]);
const negationWords: ReadonlySet<string> = new Set(negations);
const presentForms =
	/^(?:begin|become|bring|come|continue|face|get|give|go|grow|happen|help|hold|include|keep|know|lead|leave|let|live|lose|make|mean|meet|need|occur|offer|pay|provide|put|remain|require|run|seem|send|serve|stand|start|stay|take|tend|turn|use|want|win|work|appear|allow|consist|contain|create)/;

/** "May have left", "might have been hit": a guess at what has happened, and not at what will. */
export function mayHaveBeen(passage: Passage, { opener, first, last }: Clause): boolean {
	return (
		(opener === 'may' || opener === 'might') && wordAt(passage, first + 1) === 'have' && last > first + 1
	);
}

/** False where no word of the sentence can negate a verb. */
export function mayNegate({ marks }: Passage): boolean {
	return (marks & negating) !== 0;
}

const negating = newMark(({ lower }) => negationWords.has(lower) || lower === 'no' || lower.endsWith("n't"));

function isPresentForm({ tokens }: Passage, at: number): boolean {
	const token = tokens[at];
	return token !== undefined && present.of(token.word);
}

const present = new WordFacts(({ lower }) => presentForms.test(lower));

/** In order; verbs after "to" are left out. */
export function readClauses(passage: Passage): readonly Clause[] {
	const { classes } = passage;
	const clauses: Clause[] = [];
	for (let at = 0; at < classes.length; ) {
		if (!isVerbal(classes[at])) {
			at += 1;
			continue;
		}
		const clause = readGroup(passage, at, clauses.at(-1));
		if (clause !== undefined) {
			clauses.push(clause);
		}
		at = (clause?.last ?? at) + 1;
	}
	return clauses;
}

/** What may stand in a verb group behind its auxiliary. */
function isInGroup(wordClass: WordClass | undefined): boolean {
	return (
		wordClass === 'auxiliary' ||
		wordClass === 'adverb' ||
		wordClass === 'negation' ||
		wordClass === 'verb' ||
		wordClass === 'gerund'
	);
}

function readGroup(passage: Passage, first: number, before: Clause | undefined): Clause | undefined {
	const opener = classAt(passage, first) === 'verb' ? '' : wordAt(passage, first);
	if (isInfinitive(passage, first) || (opener === '' && isParticiple(passage, first))) {
		return undefined;
	}
	let last = first;
	const isInverted = opener !== '' && isAtNoTime(passage, first);
	let negated =
		wordAt(passage, first).endsWith("n't") || (opener === '' && isNever(passage, first - 1)) || isInverted;
	for (let at = first + 1; opener !== '' && at < passage.tokens.length; at += 1) {
		const wordClass = classAt(passage, at);
		negated = negated || negationWords.has(wordAt(passage, at));
		if (!isInGroup(wordClass) && !isOfAll(passage, at)) {
			break;
		}
		last = at;
		if (wordClass === 'verb' || wordClass === 'gerund') {
			break;
		}
	}
	const joined = opener === '' && classAt(passage, first - 1) === 'coordinator';
	const kind =
		joined && before?.kind === 'modal' ? before.kind : kindOf(passage, first, last, opener, isInverted);
	return { kind, first, last, opener, negated };
}

/** "Have [both] urged" */
function isOfAll(passage: Passage, at: number): boolean {
	return /^(?:both|all|each)$/.test(wordAt(passage, at)) && classAt(passage, at + 1) === 'verb';
}

/** "At no time [did] I ask anybody", "Never [have] we sold any" */
function isAtNoTime(passage: Passage, opener: number): boolean {
	const isNone =
		isNever(passage, opener - 1) ||
		(wordAt(passage, opener - 2) === 'no' &&
			/^(?:time|point|stage|moment|circumstances)$/.test(wordAt(passage, opener - 1)));
	return isNone && ['pronoun', 'determiner', 'name', 'possessive'].includes(classAt(passage, opener + 1));
}

/** "Never sold any" */
function isNever(passage: Passage, at: number): boolean {
	return wordAt(passage, at) === 'never';
}

/** `isInverted`: the subject stands between the auxiliary and its verb. */
function kindOf(
	passage: Passage,
	first: number,
	last: number,
	opener: string,
	isInverted: boolean,
): ClauseKind {
	if (classAt(passage, first) === 'modal') {
		return 'modal';
	}
	if (pastAuxiliaries.has(opener)) {
		return 'past';
	}
	if (perfectAuxiliaries.has(opener)) {
		return isInverted ||
			(last > first && (classAt(passage, last) === 'verb' || wordAt(passage, last) === 'been'))
			? 'perfect'
			: 'present';
	}
	if (opener !== '') {
		return 'present';
	}
	const entry = entryAt(passage, first);
	if (entry !== undefined) {
		return entry.form === 'past' ? 'past' : 'present';
	}
	return isPresentForm(passage, first) ? 'present' : 'past';
}

function isInfinitive(passage: Passage, at: number): boolean {
	return (
		classAt(passage, at - 1) === 'to' ||
		(classAt(passage, at - 1) === 'adverb' && classAt(passage, at - 2) === 'to')
	);
}

/** "A report published by the board": a participle after its noun states nothing by itself. */
function isParticiple(passage: Passage, at: number): boolean {
	return (
		classAt(passage, at - 1) === 'noun' &&
		wordAt(passage, at + 1) === 'by' &&
		/ed$|n$/.test(wordAt(passage, at))
	);
}
