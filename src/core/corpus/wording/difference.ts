/** What sets two assertions apart, whatever else they share. */

import { areOfOneMatter, common, isOfTheSame, isSame, isWiderIn, meets, shareVerb, toldBy } from './actPairs';
import { areOpposite, isErgative } from './acts';
import { areClose } from './quantities';
import { abbreviated, type Shared } from './shared';
import type { Act, Wording } from './wording';

/** What sets two assertions apart whatever else they share. */
export type Difference =
	| 'act'
	| 'modality'
	| 'opposite'
	| 'negation'
	| 'doer'
	| 'number'
	| 'date'
	| 'person'
	| 'too-little';

export function differenceOf(a: Wording, b: Wording, shared: Shared): Difference | undefined {
	const isOtherAct = shared.acts.length === 0 && !isWiderIn(a, b);
	if (isOtherAct && areOpposite(a.concepts, b.concepts)) {
		return 'opposite';
	}
	if (!shareVerb(a, b) && doAnother(a, b)) {
		return 'act';
	}
	if (hasOtherActOnly(a, b) || hasOtherActOnly(b, a)) {
		return 'opposite';
	}
	if (contradict(a, b, shared) || isOnlyNegative(a, b) || isOnlyNegative(b, a)) {
		return 'negation';
	}
	if (areMeantOtherwise(a, b, shared)) {
		return 'modality';
	}
	if (namesakes(a, b)) {
		return 'person';
	}
	if (
		differ(a.quantities, b.quantities, (one, other) =>
			areClose(one, other, a.rough.has(one) || b.rough.has(other)),
		)
	) {
		return 'number';
	}
	if (differ(a.times, b.times)) {
		return 'date';
	}
	if (doersDiffer(a, b)) {
		return 'doer';
	}
	const told = shared.names.length + shared.numbers.length + shared.words.length;
	return told < (isOtherAct ? enoughWithoutAct : 2) ||
		(isOtherAct && shared.words.length + shared.numbers.length < 2)
		? 'too-little'
		: undefined;
}

/** Where no act is the same, so many other words must be. */
const enoughWithoutAct = 5;

/** Both tell of something done that the other does not tell, in words that the lists know to be two acts. */
function doAnother(a: Wording, b: Wording): boolean {
	const own = toldBy(a, b);
	const others = own.length === 0 ? own : toldBy(b, a);
	return own.some(act => others.some(other => areOfOneMatter(act, other)));
}

/** An act of `a` that `b` has not, and whose opposite `b` has, of the same things. */
function hasOtherActOnly(a: Wording, b: Wording): boolean {
	return a.acts.some(
		act =>
			isMissing(act, b) &&
			b.acts.some(
				other => areOpposite(act.concepts, other.concepts) && isMissing(other, a) && isOfTheSame(act, other),
			),
	);
}

function isMissing(act: Act, { concepts }: Wording): boolean {
	return !act.concepts.some(concept => concepts.has(concept));
}

/** An act that both tell is done by one, and not done by the other; "was told, but not of all" tells both. */
function contradict(a: Wording, b: Wording, { acts }: Shared): boolean {
	return acts.some(concept => {
		const [first, second] = [negationsOf(a, concept), negationsOf(b, concept)];
		return first > 0 && second > 0 && (first & second) === 0;
	});
}

/** 1 where it is told as done, 2 where as not done, 3 where as both; 0 where it is not told. */
function negationsOf({ acts }: Wording, concept: string): number {
	let found = 0;
	for (const { concepts, negated } of acts) {
		if (concepts.includes(concept)) {
			found |= negated ? 2 : 1;
		}
	}
	return found;
}

/** `a` says that there is none, or that something else was not done; `b` denies nothing. */
function isOnlyNegative(a: Wording, b: Wording): boolean {
	const denies = a.negative || (!shareVerb(a, b) && a.acts.some(({ verbal, negated }) => verbal && negated));
	return denies && !b.negates && !b.acts.some(({ negated }) => negated);
}

/** Whatever verb both have is told as done by one, and as promised, feared or asked for by the other. */
function areMeantOtherwise(a: Wording, b: Wording, { acts }: Shared): boolean {
	let [alike, otherwise] = [false, false];
	for (const concept of acts) {
		const agreed = agreeInModality(modalitiesOf(a, concept), modalitiesOf(b, concept));
		if (agreed === false && (isMainAct(a, concept) || isMainAct(b, concept))) {
			return true;
		}
		alike ||= agreed === true;
		otherwise ||= agreed === false;
	}
	return otherwise && !alike;
}

/** What is told first is what the assertion is about: all else may be the same, and still one only promises it. */
function isMainAct({ acts }: Wording, concept: string): boolean {
	return acts.find(({ verbal }) => verbal)?.concepts.includes(concept) === true;
}

/** As modalities of what a verb tells. */
const done = 1;
const hoped = 2;
const underWay = 4;

/** Those of all verbs of the act, added up; 0 where no verb tells it. */
function modalitiesOf({ acts }: Wording, concept: string): number {
	let found = 0;
	for (const { concepts, verbal, hypothetical, ongoing } of acts) {
		if (verbal && concepts.includes(concept)) {
			found |= (hypothetical ? hoped : done) | (ongoing ? underWay : 0);
		}
	}
	return found;
}

/** `undefined` where nobody can tell: a noun does not say whether it has been done. */
function agreeInModality(first: number, second: number): boolean | undefined {
	if (first > 0 && second > 0) {
		return (first & second) > 0 || ((first | second) & underWay) > 0;
	}
	return ((first | second) & done) > 0 ? true : undefined;
}

function namesakes(a: Wording, b: Wording): boolean {
	return differ(a.people, b.people, isOneGiven);
}

/** "H." may be Hendrika. */
function isOneGiven(name: string, other: string): boolean {
	const isInitial = name.replace('.', '').length < 2 || other.replace('.', '').length < 2;
	return isInitial ? name[0] === other[0] : name === other;
}

/** Both say something under one key, and not the same. */
function differ(
	a: ReadonlyMap<string, ReadonlySet<string>>,
	b: ReadonlyMap<string, ReadonlySet<string>>,
	isOne = (value: string, other: string): boolean => value === other,
): boolean {
	for (const [key, values] of a) {
		const others = key === '' ? undefined : b.get(key);
		if (others !== undefined && !anyIsOne(values, others, isOne)) {
			return true;
		}
	}
	return false;
}

function anyIsOne(
	values: ReadonlySet<string>,
	others: ReadonlySet<string>,
	isOne: (value: string, other: string) => boolean,
): boolean {
	for (const value of values) {
		for (const other of others) {
			if (isOne(value, other)) {
				return true;
			}
		}
	}
	return false;
}

/** Wherever both tell who does what both have, it is somebody else, or doer and sufferer are exchanged. */
function doersDiffer(a: Wording, b: Wording): boolean {
	let isAny = false;
	for (const act of a.acts) {
		for (const other of b.acts) {
			if (tellsDoer(act, a) && tellsDoer(other, b) && isSame(act, other)) {
				if (!isOtherDoer(act, other, a, b)) {
					return false;
				}
				isAny = true;
			}
		}
	}
	return isAny && abbreviated(a, b).length + abbreviated(b, a).length === 0;
}

/** What burned may have been burned: there a name tells who did it, and only beside what it was done to. */
function tellsDoer({ agents, patients, concepts }: Act, { names }: Wording): boolean {
	return concepts.some(isErgative) ? patients.size > 0 && common(agents, names).size > 0 : agents.size > 0;
}

/** Names decide where both give one: "the firm Kranz" and "the firm Hadar" are not the same doer. */
function isOtherDoer(act: Act, other: Act, a: Wording, b: Wording): boolean {
	const [first, second] = [common(act.agents, a.names), common(other.agents, b.names)];
	const named = first.size > 0 && second.size > 0;
	if (named ? meets(first, second) : meets(act.agents, other.agents)) {
		return false;
	}
	return named || meets(act.agents, other.patients) || meets(act.patients, other.agents);
}
