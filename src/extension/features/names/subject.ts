/** Whom a command about names means: whoever was chosen in a tree, else the name or speaker at the caret. */
import { Location, window } from 'vscode';
import { type Place, placesOf } from '../../../core/index';
import { asEntityRef } from '../../articles/refs';
import { toRange } from '../../base/convert';
import type { Services } from '../../services';
import { nameAt } from '../../ui/nameAt';
import { locationOf } from '../../ui/placeTree';

export interface NameSubject {
	/** Of an entity, or of a speaker that is none. */
	readonly key: string;
	readonly name: string;
	/** Where it is named; of a speaker whom nobody names, what is attributed to him. */
	readonly places: readonly Place[];
	/** Where the question was asked. */
	readonly origin: Location;
}

export async function nameSubject(
	{ library }: Services,
	argument: unknown,
): Promise<NameSubject | undefined> {
	const { corpus } = library;
	const ref = asEntityRef(argument);
	const editor = window.activeTextEditor;
	const found = !ref && editor ? await nameAt(library, editor.document, editor.selection.start) : undefined;
	const key = ref?.entity ?? found?.entity?.key ?? found?.speaker?.key;
	const entity = key === undefined ? undefined : corpus.entity(key);
	const speaker = entity ? undefined : corpus.speakers().find(one => one.key === key);
	if (key === undefined || !(entity || speaker)) {
		return undefined;
	}
	const places = entity
		? placesOf(corpus, key, 'mentions')
		: (speaker?.spoken ?? []).flatMap(({ article, mark }) =>
				mark.span ? [{ article: article.id, span: mark.span }] : [],
			);
	const [first] = places;
	const origin = found
		? new Location(found.article.uri, toRange(found.article.index, found.span))
		: first && locationOf(library, first);
	return origin && { key, name: entity?.name ?? speaker?.name ?? '', places, origin };
}
