/** Changing a tag that is there, as one decision: on the article and tag as they are by then. */
import { l10n, Uri } from 'vscode';
import type { Tag } from '../../core/index';
import type { TagRef } from '../articles/refs';
import { say } from '../base/telling';
import type { Services } from '../services';
import { type ChosenTag, refreshed } from './choosing';

export function refOf({ article, placed }: ChosenTag): TagRef {
	return { uri: article.uri.toString(), id: placed.tag.id };
}

/** The tag of an article as it is now; `undefined` where it is gone. */
export async function findTag(services: Services, { uri, id }: TagRef): Promise<ChosenTag | undefined> {
	const article = await refreshed(services, Uri.parse(uri, true));
	const placed = article?.view.tags.find(({ tag }) => tag.id === id);
	return article && placed && { article, placed };
}

/**
 * The tag as it is after the change; `undefined` where it could not be changed, which the person has been told.
 * `change` gives `undefined` where there is nothing to change. `asked`: the tag as it was when a person was asked, whose
 * answer to a list (notes, attributes) is meant for that list: what others have put there since stays.
 */
export async function changeTag(
	services: Services,
	ref: TagRef,
	change: (chosen: ChosenTag) => Tag | undefined,
	asked?: Tag,
): Promise<ChosenTag | undefined> {
	const stamp = await services.stamps.next();
	const chosen = stamp && (await findTag(services, ref));
	if (!stamp || !chosen) {
		return undefined;
	}
	const tag = change(chosen);
	if (!tag || JSON.stringify(tag) === JSON.stringify(chosen.placed.tag)) {
		return chosen;
	}
	const stored = chosen.article.sidecar.value.tags.find(({ id }) => id === ref.id);
	const before = asked && stored && { ...stored, ...changedFields(asked, chosen.placed.tag, tag) };
	const edit = { do: 'replaceTag', tag: { ...tag, modified: stamp.now }, before } as const;
	if (!(await services.decisions.make(chosen.article, [edit]))) {
		return undefined;
	}
	const changed = await findTag(services, ref);
	if (!changed) {
		say(l10n.t('The tag is gone.'));
	}
	return changed;
}

/** What `asked` has in the fields in which `tag` is not as it was. */
function changedFields(asked: Tag, was: Tag, tag: Tag): Partial<Tag> {
	const keys = (Object.keys({ ...was, ...tag }) as (keyof Tag)[]).filter(
		key => JSON.stringify(was[key]) !== JSON.stringify(tag[key]),
	);
	return Object.fromEntries(keys.map(key => [key, asked[key]]));
}
