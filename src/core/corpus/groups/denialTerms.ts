/** Of the words of a denial, which tell what is denied, and which only that it is: "dismissed the allegations as baseless". */
import { allegationNouns, denyingVerbs, falsehoodWords, rejectingVerbs } from '../../detect/denials.data';
import { stem } from '../wording/stem';
import { thingOf } from '../wording/things';
import type { Wording } from '../wording/wording';

/** These name what is alleged too seldom. */
const concrete: ReadonlySet<string> = new Set(
	'account accounts story stories article articles figure figures statement statements attacks point points'.split(
		' ',
	),
);
const alleged: ReadonlySet<string> = new Set(allegationNouns.flatMap(formsOf));
const emptyStems: ReadonlySet<string> = new Set(
	[
		...allegationNouns.filter(noun => !concrete.has(noun)),
		...falsehoodWords,
		...denyingVerbs,
		...rejectingVerbs,
	].map(stem),
);
/** What remains of "denied any involvement in the matter". */
const vague: ReadonlySet<string> = new Set(
	`party involvement responsibility wrongdoing part role knowledge such matter case fact evidence foundation basis merit truth
	reality country company firm government ministry statement spokesman spokeswoman spokesperson lawyer completely
	overseas anyone anybody anything anywhere else ever totally strongly categorically firmly vehemently flatly outright allege accuse claim call`
		.trim()
		.split(/\s+/)
		.flatMap(formsOf),
);

/** That something was wrong, and not what it was. */
const wrongs: ReadonlySet<string> = new Set(
	'illegal unlawful illicit improper wrongful criminal law crime offence misconduct impropriety irregularity'
		.split(' ')
		.flatMap(formsOf),
);
/** What is said of anything that was wrong. */
const ofWrongdoing: ReadonlySet<string> = new Set([
	...wrongs,
	...'transaction business activity conduct practice act action break violate commit engage help take join point knowingly wittingly fully time'
		.split(' ')
		.flatMap(formsOf),
]);

/** As it stands among the terms of a wording, and as it stands among its acts. */
function formsOf(word: string): readonly string[] {
	return [stem(word), thingOf(stem(word))];
}

/** True for a stem that says that something is denied, or was alleged. */
export function saysDenied(stemmed: string): boolean {
	return emptyStems.has(stemmed);
}

/** True for words that remain of a denial which says nothing of what is denied. */
export function isVague(term: string): boolean {
	return vague.has(term);
}

/** True where the words, as if they were asserted, do not tell what is denied. */
export function isGeneral({ acts, terms, names }: Wording, party: ReadonlySet<string>): boolean {
	// "Has at no point taken part in unlawful business" names no more than "denies wrongdoing" does.
	const saysNothing = [...terms].some(term => wrongs.has(term)) ? ofWrongdoing : none;
	const isTelling = (term: string) =>
		!party.has(term) && !vague.has(term) && !saysNothing.has(term) && !alleged.has(term);
	const concepts = acts.flatMap(act => act.concepts).filter(concept => isTelling(stem(concept)));
	const telling = [...terms].filter(isTelling);
	// "Had made up the story" names who told it.
	return concepts.length === 0 && (telling.length < 2 || telling.every(term => names.has(term)));
}

const none: ReadonlySet<string> = new Set();
