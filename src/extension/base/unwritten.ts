/** Why a file could not be read or written, in the words that a person needs of what the file system says. */

/**
 * What keeps a file from being written: the whole file system, or who may do what with this one. That is also said on
 * Windows of a file that another program holds, and of one that may not be read. `undefined` for anything else.
 */
export function obstacleIn(error: unknown): 'read-only' | 'no-permission' | undefined {
	const message = error instanceof Error ? error.message : String(error);
	if (/\bEROFS\b/.test(message)) {
		return 'read-only';
	}
	return codeOf(error) === 'NoPermissions' || /\b(?:EACCES|EPERM)\b/.test(message)
		? 'no-permission'
		: undefined;
}

/** Some file systems say so by VS Code's code for it, others by their own, which VS Code passes on in the message. */
function codeOf(error: unknown): unknown {
	return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Without the call that failed and the names of passing files, where the file system says which they were. */
export function reasonOf(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return message.replace(/^Error: /, '').replace(/^(E[A-Z\d]+: .*?), [a-z]+(?: '.*')?$/s, '$1');
}
