/** Rows of numbers, column by column. Columns are as narrow as what is in them: tables cross to the panel's page under each query. */

export type Numbers = Uint8Array | Uint16Array | Uint32Array;

export interface NumberTable {
	/** Of each row: which one of many it is about. */
	readonly places: Numbers;
	/** As long as `places` each. */
	readonly columns: readonly Numbers[];
}

/** Of those at these places, in the same order; `columns` are of all. */
export function tableOf(places: Uint32Array, columns: readonly Uint32Array[]): NumberTable {
	return { places: narrowest(places), columns: columns.map(column => narrowest(chosen(column, places))) };
}

function chosen(column: Uint32Array, places: Uint32Array): Uint32Array {
	const numbers = new Uint32Array(places.length);
	for (let row = 0; row < places.length; row++) {
		numbers[row] = column[places[row] ?? 0] ?? 0;
	}
	return numbers;
}

function narrowest(numbers: Uint32Array): Numbers {
	let most = 0;
	for (let row = 0; row < numbers.length; row++) {
		most = Math.max(most, numbers[row] ?? 0);
	}
	return most < 2 ** 8 ? new Uint8Array(numbers) : most < 2 ** 16 ? new Uint16Array(numbers) : numbers;
}
