/** What of a name tells across articles whom it means. */
import { givenNames } from '../../entities/givenNames.data';
import { shortForms } from '../../entities/names';
import { nameSuffixes, particles, titleWords } from '../../entities/titles.data';
import type { EntityType } from '../../model/entity';
import { folded } from './fold';
import { organisationBlock, shortBlock } from './organisationForm';
import { listedGivenName, romanised, type Script, withUsualEnding } from './romanisation';

export interface NameForm {
	/** Names of different blocks are different names; those of one block are one, unless their middle names differ. */
	readonly block: string;
	/** Folded, between given and family name; '' for none. Only of people with both. */
	readonly middle: string;
	/** True where the name tells only whose it may be: a surname alone, or behind initials. */
	readonly isPartial: boolean;
	/** What others may refer to it by: keys that `lookUps` of a partial name give. */
	readonly calledBy: readonly string[];
	/** Under which of these the bearers of a partial name are found; empty for a full one. */
	readonly lookUps: readonly string[];
	/** The first letter of the given name of a partial name, '' where it has none. */
	readonly initial: string;
}

export function nameForm(type: EntityType, name: string): NameForm {
	switch (type) {
		case 'person':
			return personForm(name);
		case 'organisation': {
			const short = shortBlock(name);
			return {
				...plainForm(`organisation:${organisationBlock(name)}`),
				...(short !== undefined && { isPartial: true, lookUps: [`short ${short}`] }),
			};
		}
		case 'place':
			return plainForm(`place:${folded(name)}`);
	}
}

function plainForm(block: string): NameForm {
	return { block, middle: '', isPartial: false, calledBy: [], lookUps: [], initial: '' };
}

function personForm(name: string): NameForm {
	const words = withoutTitles(name.replace(/^the /i, '').split(/\s+/).filter(Boolean));
	const suffix = words.length > 1 ? suffixOf(words.at(-1) ?? '') : '';
	const core = suffix === '' ? words : words.slice(0, -1);
	const [first = '', ...others] = core;
	const [surname, , given] = shortForms(core.join(' ').replace(/,$/, ''), 'person');
	if (others.length > 0 && isInitial(first)) {
		return partialForm(surnameAfterInitials(core), folded(first).charAt(0), suffix);
	}
	return surname === undefined || given === undefined || isParticle(first)
		? partialForm(core.join(' '), '', suffix)
		: fullForm(core, given, surname, suffix);
}

function fullForm(words: readonly string[], given: string, surname: string, suffix: string): NameForm {
	const listed = listedGivenName(folded(given));
	const first = listed?.usual ?? folded(given);
	const last = familyKey(surname, listed?.script);
	const between = words.slice(1, words.length - surname.split(' ').length);
	const isWestern = words[0] === given;
	const middle = isWestern ? folded(between.join(' ')) : '';
	const whole = folded(words.join(' '));
	const endings = isWestern ? endingsOf(whole) : [folded(surname), ...endingsOf(whole)];
	return {
		block: `person:${first} ${last}${suffix === '' ? '' : `, ${suffix}`}`,
		middle,
		isPartial: false,
		calledBy: [
			...endings.map(anyScript),
			...(listed ? [`${listed.script} ${romanised(folded(surname), listed.script)}`] : []),
		],
		lookUps: [],
		initial: first.charAt(0),
	};
}

/** A surname of which it is not known how it was romanised: it may be found under either way. */
function partialForm(surname: string, initial: string, suffix: string): NameForm {
	const whole = folded(surname);
	const last = withUsualEnding(whole);
	const scripts: readonly Script[] = last.length >= shortestRomanised ? ['slavic', 'arabic'] : [];
	return {
		block: `person:${initial === '' ? '' : `${initial}. `}${last}${suffix === '' ? '' : `, ${suffix}`}`,
		middle: '',
		isPartial: true,
		calledBy: initial === '' ? [] : [whole, ...endingsOf(whole)].map(anyScript),
		lookUps: [anyScript(whole), ...scripts.map(script => `${script} ${romanised(whole, script)}`)],
		initial,
	};
}

function anyScript(surname: string): string {
	return `any ${withUsualEnding(surname)}`;
}

/** Shorter family names are alike by chance. UTF-16 units. */
const shortestRomanised = 5;

function familyKey(surname: string, script: Script | undefined): string {
	const last = folded(surname);
	return script === undefined ? withUsualEnding(last) : romanised(last, script);
}

function surnameAfterInitials(words: readonly string[]): string {
	const from = words.findIndex(word => !isInitial(word));
	return words.slice(from < 0 ? words.length - 1 : from).join(' ');
}

/** "J.", "J", "J.P."; not "Jo". */
function isInitial(word: string): boolean {
	return /^(?:\p{Lu}\.?-?){1,2}$/u.test(word) && !/^\p{Lu}{2}$/u.test(word);
}

/** "van der Tal" has no given name; "Ben" is one, although it is a particle too. */
function isParticle(word: string): boolean {
	return particles.has(word.toLowerCase()) && !givenNames.has(word);
}

/** Titles are no part of a name that the detector found, but people write them into tags. */
function withoutTitles(words: readonly string[]): readonly string[] {
	const [first = '', ...others] = words;
	const isTitle = titleWords.has(first.toLowerCase().replace(/\.$/, '')) && !givenNames.has(first);
	return isTitle && others.length > 0 ? withoutTitles(others) : words;
}

/** '' for a word that is none. */
function suffixOf(word: string): string {
	const small = word.toLowerCase();
	return nameSuffixes.has(small) ? small.replace('.', '') : '';
}

/** All that follows the first, the second, … word; nothing for a single word. */
function endingsOf(name: string): string[] {
	const words = name.split(' ');
	return words.slice(1).map((_, index) => words.slice(index + 1).join(' '));
}
