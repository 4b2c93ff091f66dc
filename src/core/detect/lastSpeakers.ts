/** Who spoke last in what was read of an article: whom pronouns and short forms may mean. */
import type { Gender } from '../entities/genders';
import type { Span } from '../model/span';
import type { Who } from './speakerWords';

/** Where the coordinates of some words begin in the article. */
export interface Origin {
	readonly start: number;
}

/** Of what is counted from the beginning of the article. */
export const beginning: Origin = { start: 0 };

/** A person who spoke, and where, counted from an origin. */
export interface LastPerson {
	readonly who: Who;
	readonly gender: Gender | undefined;
	readonly origin: Origin;
	readonly at: number;
	/** Of one who speaks for somebody, where their words end, counted alike; absent for all others. */
	readonly end?: number | undefined;
	/** What stands between their words and their cue, counted alike; absent for none. */
	readonly aside?: Span | undefined;
}

/** True for a name behind the words of whoever spoke (not for "a spokesman for [Ada Moor]"), but for one in what stands between these and the cue: "The spokesman, asked about [Ada Moor], said". */
export function isSince(named: Span, { origin, at, end = at, aside }: LastPerson): boolean {
	const start = named.start - origin.start;
	return start > at && start >= end && !(aside !== undefined && aside.start <= start && start < aside.end);
}

/** Who spoke last. Absent where none has spoken yet. */
export interface LastSpeakers {
	readonly person: LastPerson | undefined;
	/** As "she" would mean it, and as "he" would. */
	readonly feminine: LastPerson | undefined;
	readonly masculine: LastPerson | undefined;
	/** As "they" would mean it. */
	readonly group: Who | undefined;
	/** As "it" would mean it. */
	readonly body: Who | undefined;
	/** As "I" would mean it where nothing is quoted: whom the article has given the word. */
	readonly answering: Who | undefined;
	/** By name, as far as the article tells what no list of first names does: by "he", by "Ms". */
	readonly genders: ReadonlyMap<string, Gender>;
}

export const nobodySpoke: LastSpeakers = {
	person: undefined,
	feminine: undefined,
	masculine: undefined,
	group: undefined,
	body: undefined,
	answering: undefined,
	genders: new Map(),
};

/** Of no more people is remembered what they are: keeps every step short. */
const longestMemory = 60;

/** The same, with what was learned of somebody; the first thing that is learned stays. */
export function withGender(last: LastSpeakers, name: string, gender: Gender): LastSpeakers {
	if (last.genders.has(name)) {
		return last;
	}
	const known = [...last.genders].slice(-longestMemory);
	const { person } = last;
	const isLast = person?.who.who === name && person.gender === undefined;
	const now = isLast ? { ...person, gender } : person;
	return {
		...last,
		genders: new Map([...known, [name, gender]]),
		person: now,
		...(isLast && { [gender]: now }),
	};
}
