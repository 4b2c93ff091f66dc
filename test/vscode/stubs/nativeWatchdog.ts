/** Stands in for `native-watchdog`, which would have to be compiled: ends the extension host when its parent is gone. */

const checkEvery = 1_000;
/** VS Code's extension host also notices by itself; this comes after it has had its time. */
const grace = 6_000;

function isGone(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return false;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'ESRCH';
	}
}

export function start(parent: number): void {
	setInterval(() => {
		if (isGone(parent)) setTimeout(() => process.exit(87), grace).unref();
	}, checkEvery).unref();
}

export function exit(code: number): void {
	process.exit(code);
}
