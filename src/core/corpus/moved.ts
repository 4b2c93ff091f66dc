/** What files say of an article by its path, once that article, or a folder of articles, has another path. */
import { type Move, movedPath } from '../model/move';
import { parseReference } from '../model/reference';
import type { Link, Sidecar, Tag } from '../model/tag';
import { pathFrom, relativePath } from './links';

/**
 * How the file that was at `file` before the moves names after them what it named by `relative`: as before where that
 * still leads there.
 */
export function movedRelative(relative: string, file: string, moves: readonly Move[]): string {
	const [was, is] = [file, movedPath(file, moves)];
	const target = movedPath(pathFrom(was, relative), moves);
	return pathFrom(is, relative) === target ? relative : relativePath(is, target);
}

/** What is said otherwise after files were moved. */
export interface SaidAfterMove {
	/** Absent where it stays. */
	readonly copyOf?: string;
	/** Only those whose links change, as they are then. */
	readonly tags: readonly Tag[];
}

/** For the sidecar of the article that was at `path` before the moves. */
export function saidAfterMove(
	{ article, tags }: Sidecar,
	path: string,
	moves: readonly Move[],
): SaidAfterMove {
	const { copyOf } = article;
	const moved = copyOf === undefined ? undefined : movedRelative(copyOf, path, moves);
	return {
		...(moved !== undefined && moved !== copyOf && { copyOf: moved }),
		tags: tags.flatMap(tag => {
			const links = tag.links?.map(link => movedLink(link, path, moves));
			return links?.some((link, at) => link.to !== tag.links?.[at]?.to) ? [{ ...tag, links }] : [];
		}),
	};
}

/**
 * For a copy at `to` of the article at `from`: its tags get ids of their own, by which they lead to each other, and what
 * they name lies in the same place, seen from the copy.
 */
export function saidInCopy(sidecar: Sidecar, from: string, to: string, newId: () => string): Sidecar {
	const ids = new Map(sidecar.tags.map(({ id }) => [id, newId()]));
	const seenFrom = (relative: string) => {
		const target = pathFrom(from, relative);
		return pathFrom(to, relative) === target ? relative : relativePath(to, target);
	};
	const copied = (link: Link): Link => {
		const reference = parseReference(link.to);
		if (!reference) {
			return link;
		}
		const { article, id } = reference;
		const isOwn = article === '' || pathFrom(from, article) === from;
		return { ...link, to: isOwn ? `#${ids.get(id) ?? id}` : `${seenFrom(article)}#${id}` };
	};
	const { copyOf } = sidecar.article;
	return {
		...sidecar,
		article: { ...sidecar.article, ...(copyOf !== undefined && { copyOf: seenFrom(copyOf) }) },
		tags: sidecar.tags.map(tag => ({
			...tag,
			id: ids.get(tag.id) ?? tag.id,
			...(tag.links && { links: tag.links.map(copied) }),
		})),
	};
}

function movedLink(link: Link, path: string, moves: readonly Move[]): Link {
	const reference = parseReference(link.to);
	return reference && reference.article !== ''
		? { ...link, to: `${movedRelative(reference.article, path, moves)}#${reference.id}` }
		: link;
}
