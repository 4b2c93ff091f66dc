/** Which tags lie over others: two lines under the same words would hide each other. */
import { hull, overlaps } from '../model/span';
import type { PlacedTag } from './articleView';

/** Of tags that share words, every other one in order of their beginnings, the longer first. */
export function raisedTags(tags: readonly PlacedTag[]): ReadonlySet<PlacedTag> {
	const reaches = tags
		.flatMap(tag => {
			const reach = hull(tag.places);
			return reach ? [{ tag, reach }] : [];
		})
		.sort((a, b) => a.reach.start - b.reach.start || b.reach.end - a.reach.end);
	const raised = new Set<PlacedTag>();
	let open: typeof reaches = [];
	for (const one of reaches) {
		open = open.filter(({ reach }) => reach.end > one.reach.start);
		const below = open.filter(other => share(one.tag, other.tag));
		if (below.length > 0 && !below.some(({ tag }) => raised.has(tag))) {
			raised.add(one.tag);
		}
		open.push(one);
	}
	return raised;
}

function share(a: PlacedTag, b: PlacedTag): boolean {
	return a.places.some(place => b.places.some(other => overlaps(place, other)));
}
