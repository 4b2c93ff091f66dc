/** How far the name of an organisation goes that no list has: told by its head ("Union", "Ministry"). */
import { functionWords } from './commonWords.data';
import { governmentVerbs, speechVerbs } from './context.data';
import { knownName } from './gazetteer';
import {
	givenName,
	leadingHead,
	leadingSurname,
	leadingTitle,
	link,
	organisationHead,
	possessiveHead,
} from './nameTraits';
import { longestName, type NameWords } from './nameWords';
import { interstateBodies } from './organisations.data';

/**
 * End of the organisation's name that begins at `at`; `at` where there is none.
 * "Arden Steel Works Union", "Ministry of Trade and Industry", "Centre for a Better Arden".
 */
export function organisationEnd(words: NameWords, at: number): number {
	let found = at;
	for (let end = at; end < at + longestName && (words.isName(end) || joins(words, at, end)); end++) {
		if (end > at && isTitle(words, end)) {
			break;
		}
		const complement = words.is(end, leadingHead) ? complementEnd(words, end) : end;
		if (complement > end) {
			return complement;
		}
		if (end > at && isHead(words, end) && !(words.lower(end) === 'cabinet' && isTitle(words, end + 1))) {
			found = isStation(words, at, end) ? end + 2 : end + 1;
		}
	}
	if (found > at && found < at + longestName && isReach(words, found)) {
		found++;
	}
	if (found === at + 2 && surnames.has(words.lower(at + 1)) && words.isGivenName(at)) {
		return at;
	}
	return found > at && isTitle(words, at) && !isSaint(words, at) ? at : found;
}

/** "Rights Monitor [International]": how far a body reaches, as the last word of its name. */
function isReach(words: NameWords, at: number): boolean {
	return reaches.has(words.lower(at)) && words.isName(at) && !words.isName(at + 1);
}

const reaches: ReadonlySet<string> = new Set(['international', 'worldwide', 'global']);

/** End of "Arden Slate & Stone", where a part of the name may be known as something else; `at` for all others. */
export function firmEnd(words: NameWords, at: number): number {
	let end = at;
	while (end < at + longestFirm && words.isName(end) && !isTitle(words, end)) {
		end++;
	}
	if (end === at || words.text(end) !== '&' || !words.isName(end + 1) || words.isTitle(end + 1)) {
		return at;
	}
	const isKnown = words.knownEnd(at) > at || words.knownEnd(end + 1) > end + 2;
	return !isKnown && !words.is(at, givenName) && !words.isName(end + 2) ? end + 2 : at;
}

/** In words before the "&". */
const longestFirm = 3;

/**
 * End of "Europe" right behind a well-known body that stands from `first` up to `at`: "RAND Europe"; `at` where no country or
 * continent stands there, where it tells what a noun is about ("the Pentagon Kelm envoy"), or where it may begin a clause:
 * "told RAND Kelm needed", "according to RAND Kelm has". What states have made has no branches: "NATO Kelm".
 */
export function branchEnd(words: NameWords, first: number, at: number): number {
	const body = knownName(words.tokens, first);
	if (body !== undefined && interstateBodies.has(body.value.name)) {
		return at;
	}
	const place = knownName(words.tokens, at);
	const isLand = place?.value.power === 'country' || continents.has(place?.value.name ?? '');
	const end = place !== undefined && isLand && words.isName(at) ? at + place.count : at;
	const before = words.lower(first - 1) === 'the' ? first - 2 : first - 1;
	const isClause = hearing.test(words.lower(before)) || auxiliary.test(words.lower(end));
	const isOther = words.isName(end) || words.isGivenName(at) || isNoun(words, end);
	return isClause || isOther ? at : end;
}

/** True for a word in small letters that is none of grammar and tells of nothing that is done. */
function isNoun(words: NameWords, at: number): boolean {
	const word = words.lower(at);
	const isDone = speechVerbs.has(word) || governmentVerbs.has(word) || /ed$/.test(word);
	return /^\p{Ll}{2}/u.test(words.text(at)) && !functionWords.has(word) && !isDone;
}

const continents: ReadonlySet<string> = new Set(['Europe', 'Asia', 'Africa', 'Oceania']);
const hearing = /^(?:told|tells?|telling|informed|reminded|assured|warned)$/;
const auxiliary =
	/^(?:has|had|have|is|was|were|are|will|would|could|can|may|might|must|should|did|does|do|not)$/;

/** "BBC [Radio] York": a broadcaster's station is called after its town. */
function isStation(words: NameWords, first: number, at: number): boolean {
	return (
		words.lower(at) === 'radio' &&
		words.knownEnd(first) === at &&
		words.isName(at + 1) &&
		!words.isTitle(at + 1) &&
		!(words.isGivenName(at + 1) && words.isName(at + 2))
	);
}

/** Heads that are surnames too: "Ada Mills", "Ada Post". */
const surnames: ReadonlySet<string> = new Set('mills post coaches house guard bench'.split(' '));

function isHead(words: NameWords, at: number): boolean {
	// "Minister Qin Gang"
	if (words.lower(at) === 'gang' && words.is(at - 1, leadingSurname)) {
		return false;
	}
	return (
		words.is(at, organisationHead) || (words.lower(at) === 'district' && words.lower(at - 1) === 'school')
	);
}

/** True for a title before a name; not for one inside an organisation's ("Attorney General's Office", "Joint Chiefs"). */
function isTitle(words: NameWords, at: number): boolean {
	const isRank =
		words.isTitle(at) &&
		/^(?:mr|mrs|ms|dr|prof|sgt|capt|cpt|col|lt|maj|cpl|insp|supt|sen|rep|gov|rev|sir)$/.test(words.lower(at));
	// "The Marlow County Sheriff's Office"
	const isOffices = words.lower(at + 1) === "'s" && words.is(at, possessiveHead) && isHead(words, at + 2);
	return (
		isRank ||
		(!isOffices && words.isTitle(at) && !words.is(at + 1, organisationHead) && !words.is(at, leadingTitle))
	);
}

/** Words inside an organisation's name that have no capital: "&", and the possessive of "People's" and of a saint. */
function joins(words: NameWords, first: number, at: number): boolean {
	if (at === first || !words.isName(at + 1)) {
		return false;
	}
	const isPossessive =
		words.lower(at) === "'s" && (words.is(at - 1, possessiveHead) || isSaint(words, at - 2));
	// "Dock Workers' Union"
	const isOfMany = /^['’]$/.test(words.text(at)) && /s$/.test(words.lower(at - 1)) && isHead(words, at + 1);
	return words.lower(at) === '&' || isPossessive || isOfMany || joinsFields(words, first, at);
}

/** "the Ethics [and] Anti-Corruption Commission": two fields of one body; not "the Senate and the Kelm Commission". */
function joinsFields(words: NameWords, first: number, at: number): boolean {
	// "National Search and Rescue Agency spokesman Ada Pike said"
	const isOwned = /^(?:the|['’]s)$/.test(words.lower(first - 1));
	if (
		words.lower(at) !== 'and' ||
		!(isOwned || isOfCountry(words, first, at)) ||
		at > first + 2 ||
		words.runEnd(first) !== at
	) {
		return false;
	}
	const end = words.runEnd(at + 1);
	const isAlone = (from: number) =>
		words.knownEnd(from) > from || words.isGivenName(from) || words.isTitle(from);
	return (
		end > at + 2 &&
		bodies.has(words.lower(end - 1)) &&
		!isAlone(first) &&
		!isAlone(at + 1) &&
		!words.is(at - 1, organisationHead)
	);
}

/** "National Search and Rescue Agency": without "the" one word each; not "National Grid and Energy Office". */
function isOfCountry(words: NameWords, first: number, at: number): boolean {
	return (
		/^(?:national|federal)$/.test(words.lower(first)) &&
		words.runEnd(at + 1) === at + 3 &&
		!words.is(at + 1, organisationHead)
	);
}

/** What is in charge of fields, of which one may be named before "and". */
const bodies: ReadonlySet<string> = new Set(
	'agency authority board bureau commission committee council department directorate inspectorate ministry office service tribunal'.split(
		' ',
	),
);

/** "St. Mary's Hospital". */
function isSaint(words: NameWords, at: number): boolean {
	return /^(?:st\.?|saint)$/.test(words.lower(at));
}

const complementLinks: ReadonlySet<string> = new Set(['of', 'for', 'on', 'against']);

/** End of "of Foreign Affairs", "for a New Arden" after the head at `head`; `head` where there is no such. */
function complementEnd(words: NameWords, head: number): number {
	const preposition = words.lower(head + 1);
	let end = head + 2;
	// "Government of National Unity"; the government of a country is not called so.
	if (words.lower(head) === 'government' && words.lower(end) !== 'national') {
		return head;
	}
	if (!complementLinks.has(preposition) || (preposition === 'on' && knownName(words.tokens, end))) {
		return head;
	}
	if (/^(?:the|a|an)$/.test(words.text(end))) {
		end++;
	}
	// "Office of the Prime Minister": the one title that belongs to the name.
	const isOffice = words.lower(head) === 'office';
	const first = end;
	while (end < head + longestName) {
		if (words.isName(end) && (isOffice || !words.beginsOther(end))) {
			end++;
		} else if (goesOn(words, end)) {
			end += 2;
		} else {
			break;
		}
	}
	return end > first ? end : head;
}

/** True for "and Industry", "of Arden" at `at`; not for "and France", which is another name. */
function goesOn(words: NameWords, at: number): boolean {
	const word = words.lower(at);
	const isLink = words.is(at, link) || word === 'and' || word === '&';
	return isLink && words.isName(at + 1) && !(word === 'and' && standsAlone(words, at + 1));
}

/** True where a name of its own begins, not the rest of one. */
function standsAlone(words: NameWords, at: number): boolean {
	const isKnown = words.knownEnd(at) > at || words.isGivenName(at) || words.text(at) === 'The';
	const end = words.runEnd(at);
	const isBody = words.is(end - 1, organisationHead) && !fields.has(words.lower(end - 1));
	return isKnown || (end > at + 1 && isBody);
}

/** Heads that are fields too: "Centre for Security and Emerging Technology". */
const fields: ReadonlySet<string> = new Set(
	'research technology technologies energy media intelligence transport shipping mining engineering insurance trading media'.split(
		' ',
	),
);
