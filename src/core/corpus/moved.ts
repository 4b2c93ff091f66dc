/** What files say of an article by its path, once that article, or a folder of articles, has another path. */
import { parseReference } from '../model/reference';
import type { Link, Sidecar, Tag } from '../model/tag';
import { pathFrom, relativePath } from './links';

/** Of a file or a folder; paths with `/`, both from the same root. */
export interface Move {
	readonly from: string;
	readonly to: string;
}

/** `moves` are made at once: what one leads to is not moved by another. */
export function movedPath(path: string, moves: readonly Move[]): string {
	const move = moves.find(({ from }) => path === from || path.startsWith(`${from}/`));
	return move ? move.to + path.slice(move.from.length) : path;
}

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

function movedLink(link: Link, path: string, moves: readonly Move[]): Link {
	const reference = parseReference(link.to);
	return reference && reference.article !== ''
		? { ...link, to: `${movedRelative(reference.article, path, moves)}#${reference.id}` }
		: link;
}
