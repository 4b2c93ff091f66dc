/** What is wrong with a file that people write. */
import type { Span } from './span';

/** `code` is for programs and for wording in the reader's language; `args` fill that wording. */
export interface Problem {
	readonly code:
		| 'unreadable'
		| 'syntax'
		| 'conflict-marker'
		| 'encoding'
		| 'too-large'
		| 'too-deep'
		| 'alias'
		| 'version'
		| 'type'
		| 'missing'
		| 'value'
		| 'unknown-key'
		| 'duplicate-id'
		| 'shared-name'
		| 'shared-member'
		| 'dangling-link';
	/** Only errors keep a file from being written to. */
	readonly severity: 'error' | 'warning';
	/** UTF-16 units of the file as it was read, line ends and byte order mark included. */
	readonly span: Span;
	/** In English, one sentence without a full stop; for the command line and logs. */
	readonly message: string;
	readonly args: readonly string[];
}

/** What could be read, and what was wrong. A value is always there, as full as it could be read. */
export interface Decoded<T> {
	readonly value: T;
	readonly problems: readonly Problem[];
}

/**
 * What goes on to hold of a file that was read again, `undefined` where it is gone. One with errors does not take what was
 * in force away from somebody in the middle of an edit; where nothing was, what could be read of it does more than nothing.
 */
export function inForce<T>(decoded: Decoded<T> | undefined, before: T, nothing: T): T {
	if (decoded === undefined) {
		return nothing;
	}
	return isBroken(decoded) && before !== nothing ? before : decoded.value;
}

/** True where the file must not be written to. */
export function isBroken(decoded: Decoded<unknown>): boolean {
	return decoded.problems.some(problem => problem.severity === 'error');
}
