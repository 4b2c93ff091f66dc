/** Assertions for a worker, where `node:assert` is not to be had. */

export function ok(value: unknown, message: string): asserts value {
	if (!value) throw new Error(message);
}

export function equal<T>(actual: T, expected: T): void {
	if (!Object.is(actual, expected)) {
		throw new Error(`${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`);
	}
}

/** Tries again until it holds, since VS Code tells extensions of most changes a moment later. */
export async function eventually(assertion: () => void, limit = 60_000): Promise<void> {
	const start = performance.now();
	for (;;) {
		try {
			assertion();
			return;
		} catch (error) {
			if (performance.now() - start > limit) throw error;
		}
		await new Promise(resolve => setTimeout(resolve, 50));
	}
}
