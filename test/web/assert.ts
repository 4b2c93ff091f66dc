/** Assertions for a worker, where `node:assert` is not to be had. */

export function ok(value: unknown, message: string): asserts value {
	if (!value) throw new Error(message);
}

export function equal<T>(actual: T, expected: T): void {
	if (!Object.is(actual, expected)) {
		throw new Error(`${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`);
	}
}
