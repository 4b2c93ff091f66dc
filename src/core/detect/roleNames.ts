/** The name that stands behind somebody's role: "the mayor, [Ada Moor], said". */
import { knownName } from '../entities/gazetteer';
import { titleWords } from '../entities/titles.data';

import { classAt, type Passage, wordAt } from './passage';
import type { Phrase } from './phrase';
import { organisationNouns } from './speakers.data';
import { firstIndex } from './stretches';
import { isVerbal } from './wordClass';

/** "The mayor, [Ada Moor], said": a name in apposition belongs to the role before it, a single word at the sentence's end, or between the role and its verb. */
export function withName(passage: Passage, phrase: Phrase): Phrase {
	const bearsName =
		classAt(passage, phrase.last) === 'noun' ||
		isOfThem(passage, phrase) ||
		isRoleFor(passage, phrase) ||
		isPost(passage, phrase);
	if (!bearsName || classAt(passage, phrase.last + 1) !== 'comma' || speaksForRole(passage, phrase)) {
		return phrase;
	}
	const apart = afterAge(passage, phrase.last + 2);
	const named = namedEnd(passage, apart);
	if (named > 0) {
		return { first: phrase.first, last: named };
	}
	// "An industry group, the Makers' Forum, said"
	const articled = wordAt(passage, apart) === 'the' ? behindNouns(passage, apart + 1) : apart;
	const isArticled = articled > apart && classAt(passage, articled) === 'name';
	const isRanked = titleWords.has(wordAt(passage, apart)) && classAt(passage, apart + 1) === 'name';
	const unranked = isRanked && classAt(passage, apart) === 'noun' ? apart + 1 : apart;
	const isRoled = isOfThem(passage, phrase) || isOneOf(passage, phrase, apart);
	const first = isArticled ? articled : isRoled ? afterRole(passage, apart) : unranked;
	let last = first - 1;
	const isOwner = () => classAt(passage, last + 1) === 'possessive' && classAt(passage, last + 2) === 'name';
	while (classAt(passage, last + 1) === 'name' || (last >= first && isOwner())) {
		last += 1;
	}
	const next = classAt(passage, last + 1);
	const ends = !['noun', 'coordinator', 'possessive', 'preposition'].includes(next);
	const isKin =
		classAt(passage, phrase.first) === 'possessive' && classAt(passage, last + 2) === 'determiner';
	const isAlone = next === 'comma' && (isVerbal(classAt(passage, last + 2)) || isKin);
	// "A woman in Harrowby, New York, said"
	if (knownName(passage.tokens, first)?.value.type === 'place') {
		return phrase;
	}
	const closes = last === first && (next === 'stop' || isAlone || last + 1 >= passage.tokens.length);
	return (last > first && ends) || closes ? { first: phrase.first, last } : phrase;
}

/** "The harbour master, a woman of few words named [Ada Moor], said": index of the last word of the name; -1 for none. */
function namedEnd(passage: Passage, at: number): number {
	const by = /^an?$/.test(wordAt(passage, at))
		? firstIndex(at + 2, at + longestAside, index => wordAt(passage, index) === 'named')
		: -1;
	const isPlain =
		by > 0 && !passage.classes.slice(at, by).some(wordClass => wordClass === 'comma' || isVerbal(wordClass));
	let last = by;
	while (isPlain && classAt(passage, last + 1) === 'name') {
		last += 1;
	}
	return isPlain && last > by && classAt(passage, last + 1) === 'comma' ? last : -1;
}

/** In tokens. */
const longestAside = 9;

/** "Its sponsor, the sports firm [Velo]": a body's name comes after what it is. */
function behindNouns(passage: Passage, at: number): number {
	let next = at;
	while (next - at < 3 && classAt(passage, next) === 'noun') {
		next += 1;
	}
	const isBody = next === at || bodies.has(wordAt(passage, next - 1));
	return isBody ? next : at;
}

const bodies: ReadonlySet<string> = new Set(organisationNouns);

/** "One of them, [retired teacher] Ada Moor": the name comes after what she is. */
function afterRole(passage: Passage, at: number): number {
	const name = firstIndex(at, at + longestRole, next => classAt(passage, next) === 'name');
	const isRole = passage.classes
		.slice(at, name)
		.every((wordClass, index) => wordClass === 'noun' || wordAt(passage, at + index) === 'retired');
	return isRole && name > at ? name : at;
}

/** In tokens: "retired primary school teacher". */
const longestRole = 5;

/** "One survivor, [teacher Ada Moor], said": alone between its commas. */
function isOneOf(passage: Passage, { first }: Phrase, apart: number): boolean {
	let end = apart;
	while (['noun', 'name'].includes(classAt(passage, end)) || wordAt(passage, end) === 'retired') {
		end += 1;
	}
	return (
		/^(?:one|another|an?)$/.test(wordAt(passage, first)) &&
		classAt(passage, end - 1) === 'name' &&
		classAt(passage, end) === 'comma' &&
		isVerbal(classAt(passage, end + 1))
	);
}

/** "24-year-old Ada Moor": the name comes after the age. */
function afterAge(passage: Passage, at: number): number {
	let next = at;
	while (
		['number', 'noun'].includes(classAt(passage, next)) &&
		/^(?:\d+|-|years?|old|years?-old)$/.test(wordAt(passage, next))
	) {
		next += 1;
	}
	return next;
}

/** "A spokesman for Ms. Lund, [Ada Moor], said": the role before the preposition bears the name. */
function isRoleFor(passage: Passage, { first, last }: Phrase): boolean {
	const link = firstIndex(first, last, at => roleLinks.has(wordAt(passage, at)));
	const isRole =
		link >= 0 && (classAt(passage, link - 1) === 'noun' || titleWords.has(wordAt(passage, link - 1)));
	return isRole && isArticled(passage, first, link);
}

const roleLinks: ReadonlySet<string> = new Set(['for', 'to', 'of', 'in', 'at']);

/** "The Auditor-General, [Ada Moor], said": a post with a capital. */
function isPost(passage: Passage, { first, last }: Phrase): boolean {
	return titleWords.has(wordAt(passage, last)) && isArticled(passage, first, last);
}

/** Behind "a", "the", "their", "Kelm's" */
function isArticled(passage: Passage, first: number, end: number): boolean {
	return (
		['a', 'an', 'the'].includes(wordAt(passage, first)) ||
		passage.classes.slice(first, end).includes('possessive')
	);
}

/** "A spokesman for the prime minister, Ada Moor, said": the name is hers for whom he speaks. */
function speaksForRole(passage: Passage, { first, last }: Phrase): boolean {
	const link = firstIndex(first, last, at => wordAt(passage, at) === 'for');
	return (
		link >= 0 &&
		/^(?:spokes(?:man|woman|person)|lawyer|attorney)$/.test(wordAt(passage, link - 1)) &&
		wordAt(passage, link + 1) === 'the' &&
		titleWords.has(wordAt(passage, last))
	);
}

/** "One, [Ada Moor], said", "one of them, [Ada Moor], said", "a lawyer for them, [Ada Moor], said" */
function isOfThem(passage: Passage, { first, last }: Phrase): boolean {
	const isAlone = first === last && ['one', 'another'].includes(wordAt(passage, first));
	return isAlone || (last >= first + 2 && classAt(passage, last) === 'pronoun');
}
