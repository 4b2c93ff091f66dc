/** Files and folders that have another path. */

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
