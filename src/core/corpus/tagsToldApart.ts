/** What tells tags apart that a person chooses from, beside their kind and words. */
import type { Tag } from '../model/tag';

/** One line each, '' where there is nothing to say: who says it, who tagged it and when, the id where all that is alike. */
export function toldApart(tags: readonly Tag[]): readonly string[] {
	const lines = tags.map(({ speaker, by, created }) =>
		[speaker?.name, by, created?.slice(0, 10)].filter(Boolean),
	);
	const looks = tags.map(({ kind, targets }, at) =>
		JSON.stringify([kind, targets.map(({ exact }) => exact), lines[at]]),
	);
	const counts = new Map<string, number>();
	for (const look of looks) {
		counts.set(look, (counts.get(look) ?? 0) + 1);
	}
	return tags.map(({ id }, at) => {
		const isTwin = (counts.get(looks[at] ?? '') ?? 0) > 1;
		return [...(lines[at] ?? []), ...(isTwin ? [id] : [])].join(' · ');
	});
}
