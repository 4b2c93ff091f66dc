/** Names in headlines, where nearly every word has a capital: only those that are known from elsewhere. */
import { type Adjectives, addAdjective } from './adjectives';
import { type Found, foundAt } from './found';
import { type KnownName, knownName, nationality } from './gazetteer';
import { PhraseIndex } from './phrases';
import type { Words } from './words';

/** `found` are the names of the rest of the article; adjectives of nationality are added to `adjectives`. */
export function headlineNames(
	text: string,
	read: readonly Words[],
	found: readonly Found[],
	adjectives: Adjectives,
): Found[] {
	const index = new PhraseIndex<Found>();
	for (const one of found) {
		if (!one.opens || one.weight >= 3) {
			index.add(one.text, one);
		}
	}
	const taken = new Set(found.map(({ start }) => start));
	return read
		.filter(({ isTitleCase }) => isTitleCase)
		.flatMap(words => {
			const names: Found[] = [];
			for (let at = 0; at < words.tokens.length; ) {
				const match = longest(words, at, index);
				const one = match && foundAt(text, words.tokens, at, at + match.count, match.rest);
				if (one && !taken.has(one.start)) {
					names.push(one);
				} else if (!match) {
					const adjective = nationality(words.tokens, at);
					if (adjective) {
						addAdjective(adjectives, adjective.value, foundAt(text, words.tokens, at, at + adjective.count));
					}
				}
				at += match?.count ?? 1;
			}
			return names;
		});
}

/** The longest name at token `at` that the article or the gazetteer knows. */
function longest({ tokens }: Words, at: number, index: PhraseIndex<Found>) {
	const own = index.match(tokens, at);
	const known = knownName(tokens, at);
	if (own && own.count >= (known?.count ?? 0)) {
		const { type, weight, known: name } = own.value;
		return { count: own.count, rest: { weight, ...(type && { type }), ...(name && { known: name }) } };
	}
	return known && { count: known.count, rest: knownRest(known.value) };
}

function knownRest(known: KnownName): Partial<Found> {
	return { known, type: known.type, weight: 100 };
}
