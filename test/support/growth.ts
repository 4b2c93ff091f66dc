/** Whether work grows with what it is given. Of two runs in the same process: a clock alone says nothing of another machine. */
import assert from 'node:assert/strict';
import { cpuUsage } from 'node:process';

export interface Growing {
	readonly short: () => unknown;
	readonly long: () => unknown;
	/** So many times as much as the short one is given. */
	readonly times: number;
}

/** Milliseconds of processor time. */
function cost(work: () => unknown): number {
	const start = cpuUsage();
	work();
	const { user, system } = cpuUsage(start);
	return (user + system) / 1000;
}

/** Beside what the factor allows. Milliseconds of processor time. */
const allowance = 50;

/**
 * Throws where the long one costs more than five times what its length explains. Measured again where it seems so:
 * another program on the machine makes one of them dearer now and then, what grows faster does so each time.
 */
export function assertLinear({ short, long, times }: Growing, what = ''): void {
	let [shortBest, longBest] = [cost(short), Number.POSITIVE_INFINITY];
	for (let run = 0; run < 10; run++) {
		longBest = Math.min(longBest, cost(long));
		shortBest = Math.min(shortBest, cost(short));
		if (longBest < 5 * times * shortBest + allowance) {
			return;
		}
	}
	assert.fail(`${what}: ${times} times as much took ${longBest} ms instead of ${shortBest} ms`);
}

/** As `assertLinear`, for a text and its first twentieth. */
export function assertLinearIn(text: string, work: (text: string) => unknown): void {
	const times = 20;
	const start = text.slice(0, text.length / times);
	assertLinear({ short: () => work(start), long: () => work(text), times }, text.slice(0, 20));
}
