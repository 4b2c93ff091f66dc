/** Which tag a problem in an article is about: VS Code gives a provider of fixes back what it was shown. */
import type { Diagnostic, Uri } from 'vscode';
import { sidecarOf } from '../files/folders';

/** What is wrong, leading to the tags file. */
export function codeFor(receipt: string, article: Uri, id: string): { value: string; target: Uri } {
	return { value: receipt, target: sidecarOf(article).with({ fragment: id }) };
}

/** Id of the tag; `undefined` for problems of others. */
export function tagOf({ source, code }: Diagnostic): string | undefined {
	return source === 'Hearsay' && typeof code === 'object' ? code.target.fragment : undefined;
}
