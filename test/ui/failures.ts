/** Pictures of failures, for those who read the log of a run they did not see. */
import type { Window } from './window';

/** Called inside a `describe`: after each failed test, `failed-<title>.png` shows the window as it was. */
export function photographFailures(window: () => Window | undefined, which = ''): void {
	afterEach(async function () {
		if (this.currentTest?.state !== 'failed') return;
		const title = `${this.currentTest.fullTitle()} ${which}`.trim().replace(/\W+/g, '-');
		// A failing hook would take the tests after this one with it.
		const file = await window()
			?.screenshot(`failed-${title}`)
			.catch(error => `not to be had (${error})`);
		process.stdout.write(`      the window then: ${file}\n`);
	});
}
