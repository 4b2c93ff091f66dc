/** The parts of a discontinuous tag. */
import { describeTarget } from '../anchor/describe';
import { hull, overlaps, type Span } from '../model/span';
import type { Tag, Target } from '../model/tag';
import type { PlacedTag } from './articleView';

/** A target, and where it is; it stays as it is where it has no place. */
interface Part {
	readonly target: Target;
	readonly place?: Span;
}

/** The tag with one part more. What it overlaps already is joined with it; parts with a place are in order of the text. */
export function withAnotherPart(text: string, placed: PlacedTag, span: Span): Tag {
	const parts = partsOf(placed);
	const touched = parts.flatMap(({ place }) => (place && overlaps(place, span) ? [place] : []));
	const place = hull([...touched, span]) ?? span;
	const others = parts.filter(part => !part.place || !overlaps(part.place, span));
	const all = [...others, { target: describeTarget(text, place), place }].sort(byPlace);
	return { ...placed.tag, targets: all.map(({ target }) => target) };
}

/** The tag without the part `at`; `undefined` where it has no other. */
export function withoutPart({ tag }: PlacedTag, at: number): Tag | undefined {
	return tag.targets.length < 2 ? undefined : { ...tag, targets: tag.targets.toSpliced(at, 1) };
}

function partsOf({ tag, receipts }: PlacedTag): readonly Part[] {
	return tag.targets.map((target, at) => {
		const receipt = receipts[at];
		return receipt && 'span' in receipt ? { target, place: receipt.span } : { target };
	});
}

/** Parts without a place come where they were last. */
function byPlace(a: Part, b: Part): number {
	return (a.place ?? a.target).start - (b.place ?? b.target).start;
}
