/** What threads take, as Linux tells; elsewhere nothing is told. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Milliseconds for which something ran, and for which it could have run and had no processor. */
export interface Spent {
	readonly ran: number;
	readonly waited: number;
}

const nothing: Spent = { ran: 0, waited: 0 };

/** Of each thread of this process by its id; empty where only Linux would tell. */
export function threadTimes(): ReadonlyMap<string, Spent> {
	const folder = '/proc/self/task';
	return new Map(
		existsSync(folder) ? readdirSync(folder).map(id => [id, spentIn(`${folder}/${id}/schedstat`)]) : [],
	);
}

function spentIn(file: string): Spent {
	try {
		const [ran = 0, waited = 0] = readFileSync(file, 'utf8').split(' ').map(Number);
		return { ran: ran / 1e6, waited: waited / 1e6 };
	} catch {
		// It ended meanwhile.
		return nothing;
	}
}

/** How much of the machine was not idle since, of which what the host of a virtual machine took; '' where nothing tells. */
export function machineSince(before: readonly number[]): string {
	const spent = machineTimes().map((time, at) => time - (before[at] ?? 0));
	const all = spent.reduce((sum, time) => sum + time, 0);
	const share = (time: number) => `${((100 * time) / all).toFixed(0)} %`;
	const [, , , idle = 0, waiting = 0, , , stolen = 0] = spent;
	return all > 0 ? `, machine ${share(all - idle - waiting)} busy (${share(stolen)} stolen)` : '';
}

/** Of all processors together: user, nice, system, idle, waiting for disks, two kinds of interrupts, stolen. */
export function machineTimes(): readonly number[] {
	const [all = ''] = existsSync('/proc/stat') ? readFileSync('/proc/stat', 'utf8').split('\n', 1) : [];
	return all.split(/\s+/).slice(1, 9).map(Number);
}

/**
 * What this thread and the busiest others took since. The analysis workers are some of them, those that compile and
 * collect are others. On a machine that is busy with other things, those wait that could go on: such figures say little.
 */
export function threadsSince(before: ReadonlyMap<string, Spent>): string {
	const spent = [...threadTimes()].map(([id, { ran, waited }]) => {
		const then = before.get(id) ?? nothing;
		return [id, { ran: ran - then.ran, waited: waited - then.waited }] as const;
	});
	const put = ({ ran, waited }: Spent) => `${ran.toFixed(0)}+${waited.toFixed(0)}`;
	const own = new Map(spent).get(String(process.pid)) ?? nothing;
	const others = spent.filter(([id]) => id !== String(process.pid)).map(([, times]) => times);
	const busiest = others.sort((a, b) => b.ran - a.ran).slice(0, 6);
	return `${put(own)} ms of that in its own thread (run + waited for a processor), ${busiest.map(put).join(', ')} ms in the busiest others`;
}
