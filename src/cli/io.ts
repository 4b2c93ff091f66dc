/** What a command needs from the process, and what it answers. */

/** 0 done, 1 findings (for `check`), 2 bad use or unreadable input. */
export type ExitCode = 0 | 1 | 2;

export interface Io {
	/** Standard input; read at most once. */
	readonly input: AsyncIterable<Uint8Array>;
	/** To standard output, as it is; resolves when more may be written. */
	write(text: string): Promise<void>;
	/** One line on standard error, for a person; given without its line end. */
	report(message: string): void;
}

export interface Command {
	/** What stands after `hearsay` in the help. */
	readonly usage: string;
	/** One line for the help. */
	readonly does: string;
	/** For the help of this command alone. */
	readonly details: string;
	/** `args`: what stands after the command's name. */
	run(args: readonly string[], io: Io): Promise<ExitCode>;
}

/** The command line cannot be understood: `message` says why. */
export class BadUse extends Error {
	override readonly name = 'BadUse';
}
