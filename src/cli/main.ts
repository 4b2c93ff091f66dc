#!/usr/bin/env node
/** The program `hearsay`: joins `run` to the process. */
import { once } from 'node:events';
import type { Io } from './io';
import { run } from './run';

const io: Io = {
	input: process.stdin,
	async write(text) {
		if (!process.stdout.write(text)) {
			await once(process.stdout, 'drain');
		}
	},
	report(message) {
		process.stderr.write(`${message}\n`);
	},
};

// A person who has read enough of the reports has not read enough of the results.
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') {
		throw error;
	}
});
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	// A reader such as `head` that has seen enough closes the pipe: that is no failure of ours.
	if (error.code === 'EPIPE') {
		process.exit(0);
	}
	throw error;
});

run(process.argv.slice(2), io).then(
	code => {
		process.exitCode = code;
	},
	(error: unknown) => {
		io.report(`hearsay: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
		process.exitCode = 2;
	},
);
