/** What the core needs from outside. Nobody else defines these. */

/** Files by URI string; all errors reject. */
export interface FileStore {
	/** `undefined` where there is no such file. */
	read(uri: string): Promise<Uint8Array | undefined>;
	write(uri: string, content: Uint8Array): Promise<void>;
}

export interface Clock {
	/** ISO 8601, UTC, to the second: `2026-01-31T12:00:00Z`. */
	now(): string;
}

export interface Ids {
	/** A new random id, at least 40 bits, of lower-case letters and digits. */
	next(): string;
}

export interface Logger {
	info(message: string): void;
	warn(message: string): void;
	error(message: string): void;
}
