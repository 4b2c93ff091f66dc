/** Counts of tests, which every suite hands to the program that runs them all. No Node: the web suite counts too. */

export interface Tally {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
	/** What failed, each as one line for a person; fewer than `failed` where a program ended without a word. */
	readonly failures: readonly string[];
}

export const none: Tally = { passed: 0, failed: 0, skipped: 0, failures: [] };
export const onePassed: Tally = { ...none, passed: 1 };
export const oneFailed: Tally = { ...none, failed: 1 };

/** Names the file that a suite in a process of its own writes its tally to, as JSON. */
export const tallyVariable = 'HEARSAY_TALLY';

/** Restricts a suite to the tests whose full title matches this regular expression. */
export const grepVariable = 'HEARSAY_GREP';

export function sum(tallies: readonly Tally[]): Tally {
	return tallies.reduce(
		(total, tally) => ({
			passed: total.passed + tally.passed,
			failed: total.failed + tally.failed,
			skipped: total.skipped + tally.skipped,
			failures: [...total.failures, ...tally.failures],
		}),
		none,
	);
}

/**
 * To be called at once after `mocha.run`, whose tests begin later.
 * @returns one line for each test or hook that fails, there when the run has ended
 */
export function failuresOf(runner: Mocha.Runner): readonly string[] {
	const failures: string[] = [];
	runner.on('fail', (test, error: unknown) => {
		const message = error instanceof Error ? error.message : String(error);
		failures.push(`${test.fullTitle()}: ${message.trim().replaceAll(/\s+/g, ' ').slice(0, 300)}`);
	});
	return failures;
}

/** No test at all counts as a failure: a pattern that matches no file must not look green. */
export function tallyOf(stats: Mocha.Stats | undefined, failures: readonly string[]): Tally {
	const tally = {
		passed: stats?.passes ?? 0,
		failed: stats?.failures ?? 0,
		skipped: stats?.pending ?? 0,
		failures,
	};
	return tally.passed + tally.failed + tally.skipped === 0 ? { ...oneFailed, failures } : tally;
}

/** As in the last line of `npm test`. */
export function describeTally({ passed, failed, skipped }: Tally): string {
	return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}
