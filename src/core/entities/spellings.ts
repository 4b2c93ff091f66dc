/** The spellings of an article's names, and what all places where a spelling stands tell of its type. */
import type { EntityType } from '../model/entity';
import type { ContextType, Found } from './found';

/** One spelling, with all the places where it was found. */
export interface Spelling {
	readonly text: string;
	readonly type: EntityType | undefined;
	/** True where enough speaks for its being a name at all. */
	readonly isSure: boolean;
	/** True where the words round it say rather that it is a thing's name than somebody's. */
	readonly isThing: boolean;
	/** Number of words. */
	readonly length: number;
	readonly found: readonly Found[];
}

/** In the order in which they first occur. */
export function spellingsOf(found: readonly Found[]): Spelling[] {
	const byText = new Map<string, Found[]>();
	for (const one of found) {
		const list = byText.get(one.text);
		if (list) {
			list.push(one);
		} else {
			byText.set(one.text, [one]);
		}
	}
	return Array.from(byText, ([text, list]) => spellingOf(text, list));
}

/** `found` are all names that are spelled so, in order of the text. */
export function spellingOf(text: string, found: readonly Found[]): Spelling {
	const votes = votesFor(found);
	const isThing = weightOf(votes, isForThing) > weightOf(votes, vote => !isForThing(vote));
	const best = withGuesses(strongest(votes.filter(isForEntity)), found);
	const verdict = best && best.weight >= found.length ? best : undefined;
	// Too little to be sure of, but nothing speaks against it.
	const only = votes.length === 1 && !isThing ? best?.type : undefined;
	return {
		text,
		type: verdict?.type ?? only,
		isSure: verdict !== undefined && verdict.weight >= 3,
		isThing,
		length: wordCount(text),
		found,
	};
}

/** A name that says nothing of its type is guessed at: that counts for what the words round it say, if they do. */
function withGuesses(
	best: Vote<EntityType> | undefined,
	found: readonly Found[],
): Vote<EntityType> | undefined {
	let guessed: EntityType | undefined;
	let weight = best?.weight ?? 0;
	for (const one of found) {
		if (one.weight <= guess && one.type !== undefined) {
			guessed ??= one.type;
			weight += one.weight;
		}
	}
	const type = best?.type ?? guessed;
	return type && { type, weight };
}

/** Weight of a type that is no more than a guess. */
const guess = 2;

/** How much speaks for a type. */
interface Vote<T extends ContextType = ContextType> {
	readonly type: T;
	weight: number;
}

function isForThing({ type }: Vote): boolean {
	return type === 'thing';
}

function isForEntity(vote: Vote): vote is Vote<EntityType> {
	return !isForThing(vote);
}

function weightOf(votes: readonly Vote[], test: (vote: Vote) => boolean): number {
	return votes.reduce((sum, vote) => sum + (test(vote) ? vote.weight : 0), 0);
}

/** What speaks for each type, over all places where the name was found, in the order in which they were first voted for. */
function votesFor(found: readonly Found[]): readonly Vote[] {
	const votes: Vote[] = [];
	const vote = (type: ContextType | undefined, weight: number) => {
		const known = votes.find(one => one.type === type);
		if (known) {
			known.weight += weight;
		} else if (type) {
			votes.push({ type, weight });
		}
	};
	for (const { type, weight, context } of found) {
		vote(weight > guess ? type : undefined, weight);
		// Ships have the names of people: what is called a ship is one.
		vote(context, context === 'thing' ? 11 : 3);
	}
	return votes;
}

/** The first of those for which most speaks. */
function strongest<T extends ContextType>(votes: readonly Vote<T>[]): Vote<T> | undefined {
	let best: Vote<T> | undefined;
	for (const vote of votes) {
		best = best && best.weight >= vote.weight ? best : vote;
	}
	return best;
}

/** Number of words of a name that has single spaces. */
function wordCount(name: string): number {
	let count = 1;
	for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
		count++;
	}
	return count;
}
