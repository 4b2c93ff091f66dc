/** What the words round a name tell about it: whether it is a person, a place, a government. */
import type { EntityType } from '../model/entity';
import type { Token } from '../text/tokens';
import {
	governmentVerbs,
	organisationNouns,
	placePrepositions,
	speechVerbs,
	travelWords,
} from './context.data';
import { knownName } from './gazetteer';

/** What stands round a name tells a type; `undefined` where it tells nothing. */
export function typeFromContext(
	tokens: readonly Token[],
	first: number,
	last: number,
): EntityType | undefined {
	const next = tokens[last];
	const before = tokens[first - 1];
	if (next && (speechVerbs.has(next.lower) || next.lower === 'who' || next.lower === 'whose')) {
		return 'person';
	}
	if (before && speechVerbs.has(before.lower) && next?.text !== "'s") {
		return 'person';
	}
	if (next?.text === ',' && /^(?:who|\d{2}$|an?$)/.test(tokens[last + 1]?.lower ?? '')) {
		return 'person';
	}
	if (next?.text === ',' && isRegion(tokens, last + 1)) {
		return 'place';
	}
	if (before && organisationNouns.has(before.lower)) {
		return 'organisation';
	}
	return before && placePrepositions.has(before.lower) ? 'place' : undefined;
}

/** True where what stands behind a comma is the region of the place before it: not in "Ada Pike, Arden's mayor". */
function isRegion(tokens: readonly Token[], at: number): boolean {
	const known = knownName(tokens, at);
	const after = tokens[at + (known?.count ?? 0)];
	return known?.value.type === 'place' && !/^(?:\p{Lu}|['’]s$)/u.test(after?.text ?? '');
}

/**
 * True where a country or capital stands for its government: the country where it speaks or acts as one
 * ("Arden denied"), the capital wherever nobody is, comes or goes there ("pressure on Port Arden", not "in Port Arden").
 */
export function isMetonym(
	tokens: readonly Token[],
	first: number,
	last: number,
	power: 'country' | 'capital',
): boolean {
	const verb = tokens
		.slice(last, last + 4)
		.find(({ lower }) => !/^(?:also|has|have|had|repeatedly)$/.test(lower));
	if (verb && governmentVerbs.has(verb.lower)) {
		return true;
	}
	return power === 'capital' && !isLocation(tokens, first, last);
}

function isLocation(tokens: readonly Token[], first: number, last: number): boolean {
	const before = tokens[first - 1];
	const after = tokens[last];
	if (!before) {
		return after?.text === ',' || after?.text === '(' || after?.kind === 'punctuation';
	}
	if (placePrepositions.has(before.lower) || /^(?:the|central|downtown|greater)$/.test(before.lower)) {
		return true;
	}
	if (/^(?:to|from|for|of|via|into|between|and|,|or)$/.test(before.lower)) {
		return tokens
			.slice(Math.max(0, first - 5), first)
			.some(({ lower }) => travelWords.has(lower) || placePrepositions.has(lower));
	}
	const owns = after?.lower === "'s" && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '');
	return (
		owns ||
		travelWords.has(before.lower) ||
		(after?.kind === 'word' && /^(?:airport|university|street|bureau|residents?)$/.test(after.lower))
	);
}
