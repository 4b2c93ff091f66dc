/** Gives the words of a sentence their rough classes: from lists and spelling first, then from their neighbours. */
import { datelineEnd } from '../entities/datelines';
import type { Token } from '../text/tokens';
import type { FactsOfWords } from '../text/wordFacts';
import { classOfThat } from './thatClass';
import type { WordClass } from './wordClass';
import type { WordTraits } from './wordTraits';

/** Words that are upper case for other reasons than being names. */
function keepsClass(wordClass: WordClass | undefined): boolean {
	return (
		wordClass === 'pronoun' ||
		wordClass === 'time' ||
		wordClass === 'auxiliary' ||
		wordClass === 'negation' ||
		wordClass === 'possessive'
	);
}
/** After these a word in -ed stands before its noun: the reported request. */
function precedesModifier(wordClass: WordClass | undefined): boolean {
	return wordClass === 'determiner' || wordClass === 'possessive' || wordClass === 'preposition';
}

/** What a capital says: `tells` a name inside a sentence; at its `start` only whole words in capitals; in a headline `nothing`. */
type Capitals = 'tells' | 'start' | 'nothing';

/** The words of a sentence, classified. */
export interface ClassifiedWords {
	/** One a token. */
	readonly classes: WordClass[];
	/** Indexes of the words that the lexicon has as verbs which attribute, whatever they are here. */
	readonly verbs: readonly number[];
}

const noVerbs: readonly number[] = [];

export function classifyWords(tokens: readonly Token[], traits: FactsOfWords<WordTraits>): ClassifiedWords {
	const headline = isHeadlineCase(tokens, traits);
	const opening = datelineEnd(tokens) + 1;
	const classes = new Array<WordClass>(tokens.length);
	const open: number[] = [];
	let verbs: number[] | undefined;
	let before: WordClass | undefined;
	let due = false;
	for (let index = 0; index < tokens.length; index += 1) {
		const word = tokens[index]?.word;
		if (word === undefined) {
			break;
		}
		const own = traits.of(word);
		const start = index === 0 || index === opening || before === 'quote' || before === 'colon';
		const capitals = headline ? 'nothing' : start ? 'start' : 'tells';
		before = isInPerfect(tokens, index, own, traits)
			? 'adverb'
			: start && own.capital && own.open === 'gerund' && isPredicate(tokens[index + 1], traits)
				? 'name'
				: classOf(own, capitals, due, before === 'preposition');
		due = precedesModifier(before) && !own.pronominal;
		classes[index] = before;
		if (own.unsettled) {
			open.push(index);
		}
		if (own.entry !== undefined) {
			verbs ??= [];
			verbs.push(index);
		}
	}
	return { classes: settle(tokens, classes, open), verbs: verbs ?? noVerbs };
}

/** "Has [since] said", "have since been closed"; not "has been open since Pike said so", "has since May". */
function isInPerfect(
	tokens: readonly Token[],
	index: number,
	{ unsettled }: WordTraits,
	traits: FactsOfWords<WordTraits>,
): boolean {
	if (!unsettled || tokens[index]?.lower !== 'since') {
		return false;
	}
	const next = tokens[index + 1];
	const own = next && traits.of(next.word);
	return (
		/^(?:has|have|had|.+'ve)$/.test(tokens[index - 1]?.lower ?? '') &&
		(own?.entry?.form === 'past' ||
			own?.open === 'verb' ||
			own?.closed === 'verb' ||
			next?.lower === 'been') &&
		own?.capital === false
	);
}

/** "Boeing said", "Manning has": what has a verb right behind it does nothing itself. */
function isPredicate(next: Token | undefined, traits: FactsOfWords<WordTraits>): boolean {
	const own = next && traits.of(next.word);
	const isVerb = own?.entry !== undefined && ['past', 'third'].includes(own.entry.form);
	return isVerb || own?.closed === 'auxiliary' || own?.closed === 'modal';
}

/** In a headline in capitals, or with a capital for every word, capitals tell nothing. */
function isHeadlineCase(tokens: readonly Token[], traits: FactsOfWords<WordTraits>): boolean {
	let long = 0;
	let capitals = 0;
	for (const { word } of tokens) {
		if (word.kind === 'word' && word.text.length > 3) {
			long += 1;
			capitals += traits.of(word).capital ? 1 : 0;
			if ((long - capitals) * 6 > tokens.length) {
				return false;
			}
		}
	}
	return long > 3 && capitals >= 0.85 * long;
}

/** `modified`: a noun is due, as after "the"; `governed`: as after a preposition, where it may be a gerund too. */
function classOf(own: WordTraits, capitals: Capitals, modified: boolean, governed: boolean): WordClass {
	const { closed: known, capital } = own;
	if (!own.isWord) {
		return known ?? 'other';
	}
	if (own.shouted && capitals !== 'nothing') {
		return 'name';
	}
	if (capital && capitals === 'tells' && !(known !== undefined && keepsClass(known))) {
		return known === 'determiner' || known === 'relative' ? known : 'name';
	}
	if (known !== undefined) {
		return known === 'verb' && modified ? 'noun' : known;
	}
	const isNoun = modified && (own.open === 'verb' || (own.open === 'gerund' && !governed));
	const open = isNoun ? 'noun' : own.open;
	return open === 'noun' && capital ? 'name' : open;
}

/** Gives the words at the indexes `open` the class that their neighbours, as they are classed so far, tell. */
function settle(tokens: readonly Token[], classes: WordClass[], open: readonly number[]): WordClass[] {
	if (open.length === 0) {
		return classes;
	}
	const found = open.map(index => settled(tokens, classes, index));
	open.forEach((index, at) => {
		classes[index] = found[at] ?? classes[index] ?? 'other';
	});
	return classes;
}

/** Words whose class depends on their neighbours; `undefined` where the class stands. */
function settled(
	tokens: readonly Token[],
	classes: readonly WordClass[],
	index: number,
): WordClass | undefined {
	const before = classes[index - 1];
	const after = classes[index + 1];
	switch (tokens[index]?.lower) {
		case "'s":
			return before === 'pronoun' || contracting.has(tokens[index - 1]?.lower ?? '')
				? 'auxiliary'
				: undefined;
		case '.':
			return after === 'comma' || after === 'open' ? 'noun' : classOfAbbreviation(tokens, classes, index);
		case ',':
			// "Calder Bio, Inc."
			return before === 'name' && companyForms.has(tokens[index + 1]?.lower ?? '') ? 'name' : undefined;
		case '&':
			return before === 'name' && after === 'name' ? 'name' : undefined;
		case 'morning':
		case 'evening':
		case 'daily':
		case 'weekly':
		case 'sunday':
		case 'monday':
			return isInTitle(tokens, classes, index) ? 'name' : undefined;
		case 'may':
			return isMonth(tokens, classes, index) ? 'time' : undefined;
		case '-':
			return isJoint(tokens, index) ? 'noun' : undefined;
		case 'once':
			return after === 'verb' ? 'adverb' : undefined;
		case 'no':
			// "No. 10 says"
			return tokens[index + 1]?.lower === 'longer'
				? 'negation'
				: tokens[index]?.text === 'No' && isNumbered(tokens, index)
					? 'name'
					: undefined;
		case 'which':
			return 'relative';
		case 'that':
			return classOfThat(tokens, classes, index);
		default:
			return undefined;
	}
}

/** The stop of "Moor Jr. said": inside a sentence, right behind a word and before another, it belongs to the word. */
function classOfAbbreviation(
	tokens: readonly Token[],
	classes: readonly WordClass[],
	index: number,
): WordClass | undefined {
	const [word, stop, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
	const before = classes[index - 1];
	if (word?.text === 'No' && next?.kind === 'number') {
		return 'name';
	}
	const isInside = word?.end === stop?.start && next?.kind === 'word';
	return isInside && (before === 'name' || before === 'noun') ? before : undefined;
}

/** "No. 10", "No 10" */
function isNumbered(tokens: readonly Token[], index: number): boolean {
	const [next, then] = [tokens[index + 1], tokens[index + 2]];
	return next?.lower === '.' ? then?.kind === 'number' : next?.kind === 'number';
}

/** What companies write behind their name, often with a comma. */
const companyForms: ReadonlySet<string> = new Set('inc ltd llc plc corp lp llp'.split(' '));

/** "The [Evening] Standard": a word of time with a capital between an article and a name. */
function isInTitle(tokens: readonly Token[], classes: readonly WordClass[], index: number): boolean {
	const isCapital = /^\p{Lu}/u.test(tokens[index]?.text ?? '');
	return (
		isCapital &&
		tokens[index - 1]?.lower === 'the' &&
		tokens[index - 2]?.lower !== 'on' &&
		classes[index + 1] === 'name'
	);
}

/** "In May", "late May", "May 3", "3 May"; not "Mrs May", "by May", "in May's view": the one month that is a common word too. */
function isMonth(tokens: readonly Token[], classes: readonly WordClass[], index: number): boolean {
	const [before, month, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
	return (
		month?.text === 'May' &&
		classes[index + 1] !== 'possessive' &&
		(monthOpeners.has(before?.lower ?? '') || before?.kind === 'number' || after?.kind === 'number')
	);
}

const monthOpeners: ReadonlySet<string> = new Set(
	'in since until till last next this early late mid during'.split(' '),
);

/** A hyphen without white space round it: a 30-year-old. */
function isJoint(tokens: readonly Token[], index: number): boolean {
	const hyphen = tokens[index];
	return tokens[index - 1]?.end === hyphen?.start && tokens[index + 1]?.start === hyphen?.end;
}

/** After these "'s" is a verb: that's, there's. */
const contracting: ReadonlySet<string> = new Set(['that', 'there', 'what', 'here']);
