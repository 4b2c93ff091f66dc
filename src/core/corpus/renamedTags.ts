/** The tags that name somebody who is given another name in the catalogue. */
import type { Tag } from '../model/tag';
import { withFields } from './changeTag';

/** Who is renamed: by all names that tags may have, to the name and catalogue id that they get. */
export interface Renaming {
	readonly from: ReadonlySet<string>;
	readonly name: string;
	readonly id: string;
}

/** Only those that change, as they are then. The words in the articles stay what they were. */
export function renamedTags(tags: readonly Tag[], renaming: Renaming): readonly Tag[] {
	return tags.flatMap(tag => {
		const now = renamedTag(tag, renaming);
		return JSON.stringify(now) === JSON.stringify(tag) ? [] : [now];
	});
}

function renamedTag(tag: Tag, { from, name, id }: Renaming): Tag {
	const asName = (old: string) => (from.has(old) ? name : old);
	const asId = (old: string) => (from.has(old) ? id : old);
	return withFields(tag, {
		speaker: tag.speaker && { ...tag.speaker, name: asName(tag.speaker.name) },
		on: tag.on?.map(asName),
		entities: tag.entities && [...new Set(tag.entities.map(asId))],
		accused: tag.accused && [...new Set(tag.accused.map(asName))],
	});
}
