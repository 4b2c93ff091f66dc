/** A lock file beside a file of ours: one writer at a time, the editor among them, whoever was killed holding it. */
import { open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { nanoid } from 'nanoid';
import { lockNameOf } from '../../core/index';
import { errorCode, Unreadable } from './textFile';

/** In milliseconds. A lock is held for one read and one write; the oldest that is believed is far above that. */
const patience = 30_000;
const oldest = 20_000;
const pause = 15;

/** A lock that is held. */
export interface Lock {
	/** False where somebody else took it for abandoned, or the editor, which cannot create a lock exclusively, took it. */
	isHeld(): Promise<boolean>;
}

/** Rejects with `Unreadable` where the lock cannot be had, and as `work` does. */
export async function underLock<T>(file: string, work: (lock: Lock) => Promise<T>): Promise<T> {
	const path = join(dirname(file), lockNameOf(basename(file)));
	const mine = `${process.pid} ${hostname()} ${nanoid()}`;
	const deadline = Date.now() + patience;
	while (!(await isCreated(path, mine))) {
		if (Date.now() > deadline) {
			throw new Unreadable(`${path} is held by another process`);
		}
		await removeAbandoned(path);
		await delay(pause * (0.5 + Math.random()));
	}
	const isHeld = async () => (await contentOf(path)) === mine;
	try {
		return await work({ isHeld });
	} finally {
		if (await isHeld()) {
			await rm(path, { force: true });
		}
	}
}

/** False where the file is there already. */
async function isCreated(path: string, content: string): Promise<boolean> {
	try {
		const file = await open(path, 'wx');
		try {
			await file.writeFile(content);
		} catch (error) {
			// A full disk: whoever comes next must not have to wait for a lock that nobody holds.
			await rm(path, { force: true });
			throw error;
		} finally {
			await file.close();
		}
		return true;
	} catch (error) {
		if (errorCode(error) === 'EEXIST') {
			return false;
		}
		throw error;
	}
}

/**
 * Of two who see an abandoned lock, the slower one must not remove the new lock of the faster: who removes holds
 * a second file meanwhile, and looks again.
 */
async function removeAbandoned(path: string): Promise<void> {
	const breaker = `${path}-breaker`;
	if (!(await isAbandoned(path))) {
		return;
	}
	if (!(await isCreated(breaker, ''))) {
		if ((await ageOf(breaker)) > oldest) {
			await rm(breaker, { force: true });
		}
		return;
	}
	try {
		if (await isAbandoned(path)) {
			await rm(path, { force: true });
		}
	} finally {
		await rm(breaker, { force: true });
	}
}

/** Its process has ended, or it is too old; one that says nothing yet is just being written. */
async function isAbandoned(path: string): Promise<boolean> {
	const [pid, host] = (await contentOf(path)).split(' ');
	const hasEnded = host === hostname() && !isRunning(Number(pid));
	return hasEnded || (await ageOf(path)) > oldest;
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return errorCode(error) === 'EPERM';
	}
}

/** '' where there is no such file. */
async function contentOf(path: string): Promise<string> {
	return readFile(path, 'utf8').catch(() => '');
}

/** In milliseconds; 0 where there is no such file. */
async function ageOf(path: string): Promise<number> {
	const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
	return Date.now() - mtimeMs;
}
