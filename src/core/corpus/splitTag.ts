/** One tag a thing that is listed, instead of one tag for all of them. */
import { describeTarget } from '../anchor/describe';
import type { Analysis } from '../model/analysis';
import { contains, type Span } from '../model/span';
import type { Tag } from '../model/tag';
import { placesOfItem } from '../text/listItems';
import { withFields } from './changeTag';
import type { Passage } from './makeTag';

/**
 * The tags that a tag is split into, in order of the items. Each is on one item and on what stands round the list, and
 * keeps all that was said of the whole, but for the entities that only other items name. The first one keeps id and
 * notes; `newId` gives the ids of the others.
 *
 * @param at index of the target that `whole` is the place of
 */
export function splitTag(
	{ text, analysis }: Passage,
	tag: Tag,
	at: number,
	whole: Span,
	items: readonly Span[],
	newId: () => string,
): readonly Tag[] {
	return items.map((item, index) => {
		const places = placesOfItem(text, whole, items, item);
		const targets = tag.targets.toSpliced(at, 1, ...places.map(place => describeTarget(text, place)));
		const others = items.filter(other => other !== item);
		return withFields(tag, {
			id: index === 0 ? tag.id : newId(),
			targets,
			entities: without(tag.entities, namedOnlyIn(analysis, others, whole)),
			accused: without(tag.accused, namedOnlyIn(analysis, others, whole)),
			notes: index === 0 ? tag.notes : undefined,
		});
	});
}

/** Names and ids of the entities that nothing else in the whole names. */
function namedOnlyIn({ entities }: Analysis, items: readonly Span[], whole: Span): ReadonlySet<string> {
	const names = new Set<string>();
	for (const { name, id, mentions } of entities) {
		const inside = mentions.filter(mention => contains(whole, mention));
		if (inside.length > 0 && inside.every(mention => items.some(item => contains(item, mention)))) {
			names.add(name);
			names.add(id ?? name);
		}
	}
	return names;
}

function without(
	values: readonly string[] | undefined,
	unwanted: ReadonlySet<string>,
): readonly string[] | undefined {
	return values?.filter(value => !unwanted.has(value));
}
