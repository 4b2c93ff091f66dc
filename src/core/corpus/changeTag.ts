/** What people change about a tag that is there already. */
import { describeTarget } from '../anchor/describe';
import type { Span } from '../model/span';
import type { Tag, TaggedSpeaker } from '../model/tag';

/** A field that is `undefined`, an empty list or an empty record is taken away. */
export type TagFields = { readonly [K in keyof Tag]?: Tag[K] | undefined };

/** The tag with these fields; those that are not named stay. */
export function withFields(tag: Tag, fields: TagFields): Tag {
	const kept = Object.entries({ ...tag, ...fields }).filter(([, value]) => !isNothing(value));
	return { id: tag.id, kind: tag.kind, targets: tag.targets, ...Object.fromEntries(kept) };
}

/** The tag on other words, a place a target. No place at all leaves it where it is. */
export function withPlaces(text: string, tag: Tag, places: readonly Span[]): Tag {
	return places.length === 0 ? tag : { ...tag, targets: places.map(place => describeTarget(text, place)) };
}

/** The tag with the part `at` on other words; its other parts stay, those without a place too. */
export function withPart(text: string, tag: Tag, at: number, place: Span): Tag {
	return at < tag.targets.length
		? { ...tag, targets: tag.targets.with(at, describeTarget(text, place)) }
		: tag;
}

/** The list with the value at its end, or without it where it was in it. */
export function toggled(values: readonly string[] | undefined, value: string): readonly string[] {
	const before = values ?? [];
	return before.includes(value) ? before.filter(other => other !== value) : [...before, value];
}

/**
 * The speaker under another name. The words that name somebody in the text stay with the tag where they can mean the
 * new speaker too: "She" or "the clerk" can, "Ada Morrow" can mean "Morrow" but not "Ben Lisle".
 */
export function renamedSpeaker(
	before: TaggedSpeaker | undefined,
	name: string,
	affiliation?: string,
): TaggedSpeaker {
	const said = affiliation === undefined ? {} : { affiliation };
	const { exact, start, end } = before ?? {};
	return exact === undefined || start === undefined || end === undefined || !canMean(exact, name)
		? { name, ...said }
		: { name, exact, start, end, ...said };
}

function canMean(words: string, name: string): boolean {
	const names = namesIn(words);
	const known = new Set(namesIn(name));
	return names.length === 0 || names.some(word => known.has(word));
}

/** Words with a capital, without a first one that stands for no name ("The clerk", "She"). */
function namesIn(words: string): readonly string[] {
	const found = words.match(/\p{Lu}[\p{L}\p{M}'’-]*/gu) ?? [];
	return found.filter(word => !pronouns.has(word.toLowerCase()));
}

const pronouns: ReadonlySet<string> = new Set(
	'he she it they we i you who a an the one some this that these those his her their both mr mrs ms dr'.split(
		' ',
	),
);

function isNothing(value: unknown): boolean {
	return (
		value === undefined ||
		(Array.isArray(value) && value.length === 0) ||
		(typeof value === 'object' && value !== null && Object.keys(value).length === 0)
	);
}
