/** How far the name of a place goes that no list has: told by its head ("Lake", "Bridge"). */
import { knownName, nationality } from './gazetteer';
import { leadingPlaceHead, placeHead, placePrefix } from './nameTraits';
import { longestName, type NameWords } from './nameWords';
import { isOtherProper } from './wordShapes';

/** End of the place's name that begins at `at`, a well-known one up to `known`; `at` where there is none. */
export function placeEnd(words: NameWords, at: number, known: number): number {
	if (words.is(at, leadingPlaceHead) && words.lower(at + 1) === 'of' && words.isName(at + 2)) {
		return goesOn(words, at + 2);
	}
	if (known > at && words.isName(known) && /^(?:north|south|east|west|central)$/.test(words.lower(known))) {
		return known + 1;
	}
	let found = at;
	const limit = goesOn(words, at);
	for (let end = at + 1; end < limit; end++) {
		if (words.is(end, placeHead)) {
			found = end + 1;
		}
	}
	return found > at || nationality(words.tokens, at) ? found : prefixedEnd(words, at);
}

/** End of the name words from `first` on, up to a title. */
function goesOn(words: NameWords, first: number): number {
	let end = first + 1;
	while (end < first + longestName && words.isName(end) && !words.beginsOther(end)) {
		end++;
	}
	return end;
}

/** End of "Mount Arden", "East Port Arden"; `at` where there is no such. */
function prefixedEnd(words: NameWords, at: number): number {
	if (!words.is(at, placePrefix) || !words.isName(at + 1)) {
		return at;
	}
	const known = knownName(words.tokens, at + 1);
	const next = words.tokens[at + 1];
	if ((next && isOtherProper(next)) || (known && known.value.type !== 'place')) {
		return at;
	}
	// "Port Elizabeth", "Lake Victoria", but "West Elizabeth"
	const isNamed = words.isGivenName(at + 1) && !(landmarks.has(words.lower(at)) && !words.isName(at + 2));
	return isNamed || words.beginsTitle(at + 1) ? at : at + 1 + (known?.count ?? 1);
}

const landmarks: ReadonlySet<string> = new Set(['port', 'lake', 'mount', 'cape', 'fort', 'camp']);
