/** Why a file could not be written, in the words that a person needs of what the file system says. */
import { FileSystemError } from 'vscode';

/** Some file systems say so by VS Code's code for it, others by their own, which VS Code passes on in the message. */
export function isReadOnly(error: unknown): boolean {
	return (
		error instanceof FileSystemError &&
		(error.code === 'NoPermissions' || /\b(?:EROFS|EACCES|EPERM)\b/.test(error.message))
	);
}

/** Without the call that failed and the names of passing files. */
export function reasonOf(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return message.replace(/^Error: /, '').replace(/, [a-z]+(?: '[^']*'(?: -> '[^']*')?)?$/, '');
}
