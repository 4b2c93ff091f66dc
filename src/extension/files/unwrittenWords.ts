/** What is said of articles whose tags could not be written. */
import { l10n, type Uri, workspace } from 'vscode';
import { obstacleIn, reasonOf } from '../base/unwritten';

/** The first one, and how many there are besides. */
export function namesOf(files: readonly Uri[]): string {
	const [first = ''] = files.map(uri => workspace.asRelativePath(uri));
	return files.length > 1 ? l10n.t('{0} and {1} more', first, files.length - 1) : first;
}

export function unwrittenWords(name: string, error: unknown): string {
	switch (obstacleIn(error)) {
		case 'read-only':
			return l10n.t(
				'Nothing was written: tags are kept in a file beside {0}, and that folder is read-only.',
				name,
			);
		case 'no-permission':
			return l10n.t(
				'Nothing was written: tags are kept in a file beside {0}, which may not be written to (another program may hold it).',
				name,
			);
		default:
			return l10n.t('The tags of {0} could not be written: {1}', name, reasonOf(error));
	}
}
