/** Decides how a test run in the Node extension host ended. Knows files and promises only, no processes. */
import { existsSync, readFileSync } from 'node:fs';
import { exitCodes, type Outcome } from './hostRun';

export interface Verdict {
	readonly code: number;
	/** For a person; absent when the tests' own output says it all. */
	readonly reason?: string;
}

export interface RunSigns {
	readonly outcomeFile: string;
	/** From the workbench. */
	readonly exitCode: Promise<number>;
	readonly broken: Promise<string>;
	/** In milliseconds, for the whole run. */
	readonly limit: number;
	/** Called about every 50 ms. */
	readonly tick: () => void;
}

const tickEvery = 50;
/** How long the workbench may take to close after the tests have ended. */
const closingLimit = 5_000;

function readOutcome(file: string): Outcome | undefined {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function judge(outcome: Outcome | undefined, exitCode: number): Verdict {
	if (!outcome) {
		return {
			code: exitCodes.died,
			reason: `the extension host died without an outcome (the workbench says ${exitCode})`,
		};
	}
	if (!outcome.passed) {
		return { code: exitCodes.failed, ...(outcome.reason === undefined ? {} : { reason: outcome.reason }) };
	}
	return exitCode === 0
		? { code: 0 }
		: { code: exitCode, reason: `the tests passed, but the workbench ended with ${exitCode}` };
}

/** A pass needs both: the outcome written inside the extension host, and a workbench that ended well. */
export function watchRun({ outcomeFile, exitCode, broken, limit, tick }: RunSigns): Promise<Verdict> {
	return new Promise(resolve => {
		const start = performance.now();
		let outcomeAt: number | undefined;
		const settle = (verdict: Verdict): void => {
			clearInterval(timer);
			tick();
			resolve(verdict);
		};
		const timer = setInterval(() => {
			tick();
			const now = performance.now();
			if (outcomeAt === undefined && existsSync(outcomeFile)) outcomeAt = now;
			if (outcomeAt !== undefined && now - outcomeAt > closingLimit)
				settle(judge(readOutcome(outcomeFile), 0));
			if (now - start > limit) {
				settle({ code: exitCodes.timedOut, reason: `no end after ${limit / 1_000} s` });
			}
		}, tickEvery);
		exitCode.then(code => settle(judge(readOutcome(outcomeFile), code)));
		broken.then(reason => settle({ code: exitCodes.died, reason }));
	});
}
