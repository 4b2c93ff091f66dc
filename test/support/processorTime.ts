import assert from 'node:assert/strict';
import { cpuUsage } from 'node:process';

/**
 * Fails where the work takes more processor time than that, three times running: what another program on the machine
 * does makes it dearer now and then, what grows with the input does so each time.
 * @param limit in milliseconds, far above what a slow machine needs
 */
export function isQuick(limit: number, work: () => void, what = 'it'): void {
	let least = Number.POSITIVE_INFINITY;
	for (let tries = 0; tries < 3 && least > limit; tries++) {
		const start = cpuUsage();
		work();
		const { user, system } = cpuUsage(start);
		least = Math.min(least, (user + system) / 1_000);
	}
	assert.ok(least <= limit, `${what} takes ${least} ms`);
}
