/** Forms of one name: what two spellings must share to be the same person, organisation or place. */
import type { EntityType } from '../model/entity';
import { WordFacts } from '../text/wordFacts';
import { wordOf } from '../text/words';
import { givenNames, leadingSurnames } from './givenNames.data';
import { brandTrades, capitalLegalForms } from './organisations.data';
import { nameSuffixes, particles } from './titles.data';

/** The parts of a person's name. */
interface PersonName {
	readonly given: string;
	/** With its particle: "van Arden". */
	readonly surname: string;
}

/** The words of a person's name; `undefined` where it has only one. Family names come first in Chinese names. */
function personName(name: string): PersonName | undefined {
	const words = name.split(' ').filter(word => !nameSuffixes.has(word.toLowerCase()) && !isInitial(word));
	const [first, ...others] = words;
	const last = others.at(-1);
	if (first === undefined || last === undefined) {
		return undefined;
	}
	if (isFamilyFirst(words)) {
		return { given: others.join(' '), surname: first };
	}
	const particle = words.findIndex((word, index) => index > 0 && particles.has(word.toLowerCase()));
	return { given: first, surname: particle > 0 ? words.slice(particle).join(' ') : last };
}

function isInitial(word: string): boolean {
	return word.length <= 3 && /^\p{Lu}\.?$/u.test(word);
}

/** "Li Arden", "Lee Ar-den"; not "Lee Arden", since "Lee" is a given name too. */
function isFamilyFirst([first = '', second = '', ...others]: readonly string[]): boolean {
	return (
		leadingSurnames.has(first) &&
		others.length === 0 &&
		(/-\p{Ll}/u.test(second) || (!givenNames.has(first) && !leadingSurnames.has(second)))
	);
}

/** Short forms by which an article goes on about what it has named in full, the likeliest first; a word has none. */
export function shortForms(name: string, type: EntityType): readonly string[] {
	switch (name.includes(' ') ? type : 'place') {
		// "The North": no other country is called so for short.
		case 'person':
			return formsOfPerson.of(wordOf(name));
		case 'organisation':
			return formsOfOrganisation.of(wordOf(name));
		case 'place':
			return /^(?:North|South) Korea$/.test(name) ? [name.slice(0, 5)] : [];
	}
}

const formsOfPerson = new WordFacts(({ text: name }): readonly string[] => {
	const person = personName(name);
	if (!person) {
		return [];
	}
	const last = person.surname.split(' ').at(-1) ?? person.surname;
	const forms = [person.surname, last, person.given, `${person.given} ${person.surname}`];
	const first = firstSurname(name, person);
	return first === undefined ? forms : [...forms, first];
});

/** "Rivas" for Luis Rivas Peña: of two surnames, as Spanish has them, the first is the one that somebody goes by. */
function firstSurname(name: string, { given }: PersonName): string | undefined {
	const [first, middle = '', last = '', ...others] = name.split(' ');
	const isOfTwo = first === given && givenNames.has(given) && spanish.test(last) && others.length === 0;
	return isOfTwo && /^\p{Lu}\p{Ll}{2,}$/u.test(middle) && !givenNames.has(middle) ? middle : undefined;
}

/** How such surnames end: not "Show" in "Ada Pike Show". */
const spanish = /^\p{Lu}\p{Ll}*(?:[aoe]|[aeo]s|[aeiou]z|[aeioáéíó][nlr])$/u;

const formsOfOrganisation = new WordFacts(({ text: name }): readonly string[] => {
	const [, head = '', complement = ''] = /^(.+?) (?:of|for|on) (?:the |an? )?(.+)$/.exec(name) ?? [];
	const ends = withoutCountry(name).split(' ');
	const tails = ends.slice(1, -1).map((_, index) => ends.slice(index + 1).join(' '));
	const brands = brandsOf(head === '' ? ends : withoutCountry(head).split(' '));
	// "Arden" for the University of Arden, not for the Kelm Bank of Arden or the Bank of Arden, which is a country's.
	const field = head.includes(' ') || head === 'Bank' ? '' : complement;
	const title = newspaperHeads.has(ends.at(-1)?.toLowerCase() ?? '') ? (ends.at(-1) ?? '') : '';
	return [ends.join(' '), ...brands, field, head, ...tails, title].filter(
		form => form !== name && !isTooCommon(form),
	);
});

/** What is left of a company's name without the words that say what it does: "Arden Shipping" and "Arden". */
function brandsOf(words: readonly string[]): readonly string[] {
	const last = words.at(-1)?.toLowerCase() ?? '';
	const rest = words.slice(0, -1);
	const isLeftOut =
		legalForms.has(last) ||
		capitalLegalForms.has(words.at(-1) ?? '') ||
		brandTrades.has(last) ||
		(last === 'bank' && !commonBank.test(rest.join(' '))) ||
		(last === 'agency' && rest.length > 1);
	return isLeftOut && rest.length > 0 ? [rest.join(' '), ...brandsOf(rest)] : [];
}

/** Not brands: "World Bank". */
const commonBank =
	/^(?:the|world|central|national|state|federal|reserve|royal|first|west|left|right|blood|food)$/i;

/** Last words that an article leaves out when it names an organisation again. */
const legalForms: ReadonlySet<string> = new Set(
	(
		'inc inc. corp corp. co co. ltd ltd. llc plc company group corporation holdings limited media news magazine newspaper ' +
		'shipyard shipyards shipping line lines coaches milling mills foods railway railways airlines airways motors pharmaceuticals petroleum steel software ' +
		'research resources ferries semiconductor aerospace aviation technologies industries logistics mining foundry brewery dynamics trading systems ' +
		'labs a/s ag sa nv ab asa oyj pvt gmbh telecom telecoms therapeutics components engineering instruments electronics ' +
		'robotics bio biotech biosciences pharma chemicals agro infra consulting analytics ventures enterprises international care ' +
		'fze fzco dmcc ooo oao zao pao pjsc jsc bv oy srl sarl llp pty homes semiconductors ' +
		'electric energy securities ' +
		'eood ood kft zrt nyrt uab aps tbk bhd berhad eurl pte jsc'
	).split(' '),
);

/** Last words by which a newspaper is named again: "the Courier". */
const newspaperHeads: ReadonlySet<string> = new Set(
	'chronicle courier daily dispatch echo examiner gazette guardian herald inquirer journal ledger mail mercury mirror monitor observer post sentinel standard star sun telegraph times tribune'.split(
		' ',
	),
);

/** A name without the country before it ("U.S. Treasury"). */
function withoutCountry(name: string): string {
	return name.replace(/^(?:The |the )?(?:U\.S\.|US|U\.K\.|UK|U\.N\.|UN|EU) (?=\p{Lu})/u, '');
}

/** "Ministry", "Council": any of them may be meant. */
function isTooCommon(form: string): boolean {
	return (
		!form.includes(' ') &&
		/^(?:ministry|department|council|committee|university|bank|bureau|institute|office|board|association|society|center|centre|commission|academy|school|court|house|chamber|agency|government)$/i.test(
			form,
		)
	);
}

/** The abbreviations that a name of three words or more may have: by all its words, and by those with a capital. */
export function initialisms(name: string): readonly string[] {
	return initialismsOf.of(wordOf(name));
}

const initialismsOf = new WordFacts(({ text: name }): readonly string[] => {
	if (!/[\s-].*[\s-]/s.test(name)) {
		return [];
	}
	const words = name.split(/[\s-]+/).filter(word => /^\p{L}/u.test(word));
	const letters = (list: readonly string[]) => list.map(word => word.charAt(0).toUpperCase()).join('');
	const capital = words.filter(word => /^\p{Lu}/u.test(word));
	return capital.length < 3 ? [] : [...new Set([letters(capital), letters(words)])];
});

/** True where each letter of `short` occurs in `name` in order, the first at its beginning. */
export function abbreviates(short: string, name: string): boolean {
	const letters = short.replaceAll(/[^\p{L}]/gu, '').toLowerCase();
	const long = name.toLowerCase();
	if (letters.length < 2 || letters.length >= name.length || !name.includes(' ')) {
		return false;
	}
	let at = -1;
	for (const letter of letters) {
		at = long.indexOf(letter, at + 1);
		if (at < 0) {
			return false;
		}
	}
	return true;
}
