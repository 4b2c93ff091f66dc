/** Tries again until it does not throw, for what VS Code does in its own time. */
export async function eventually<T>(check: () => T | Promise<T>, milliseconds = 10_000): Promise<T> {
	const end = Date.now() + milliseconds;
	for (;;) {
		try {
			return await check();
		} catch (error) {
			if (Date.now() > end) {
				throw error;
			}
			await new Promise(resolve => setTimeout(resolve, 50));
		}
	}
}
