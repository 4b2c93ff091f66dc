/**
 * Packed data, one behind the other in blocks of so many bytes, each of which goes when nothing in it is needed any more:
 * an array for each takes more than what is in it.
 */
/** What reads it finds it by these. */
export interface InBlock {
	readonly block: Uint8Array;
	readonly at: number;
}

const blockSize = 65_536;
let block = new Uint8Array();
let filled = 0;

export function putInBlock(bytes: readonly number[]): InBlock {
	if (filled + bytes.length > block.length) {
		block = new Uint8Array(Math.max(blockSize, bytes.length));
		filled = 0;
	}
	const at = filled;
	block.set(bytes, at);
	filled += bytes.length;
	return { block, at };
}
