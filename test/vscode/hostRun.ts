/**
 * What the launcher and the module it puts into the extension host tell each other: names of environment variables and
 * files. The workbench's own word is not enough, since it reports success when the extension host dies.
 */

/** Environment variables of the extension host, each an absolute path. */
export const variables = {
	/** The test module to run. */
	tests: 'HEARSAY_HOST_TESTS',
	/** File that everything printed is appended to. */
	output: 'HEARSAY_HOST_OUTPUT',
	/** File that the outcome is written to. */
	outcome: 'HEARSAY_HOST_OUTCOME',
} as const;

export interface Outcome {
	readonly passed: boolean;
	/** Why not. */
	readonly reason?: string;
}

/** Exit codes of the launcher; 0 is a pass, 128 and more a signal. */
export const exitCodes = { failed: 1, died: 2, notStarted: 3, timedOut: 124 } as const;
