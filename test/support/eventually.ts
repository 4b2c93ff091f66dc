/**
 * Tries again until it does not throw, for what VS Code does in its own time.
 * @param milliseconds far above what a slow machine needs: only what never comes waits so long
 */
export async function eventually<T>(check: () => T | Promise<T>, milliseconds = 60_000): Promise<T> {
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
