/** The words of the summary's page, in the reader's language. */
import { l10n } from 'vscode';
import { english, type Strings } from '../../panel/protocol';

export function panelWords(): Partial<Strings> {
	const entries: [string, string][] = Object.entries(english).map(([key, words]) => [key, l10n.t(words)]);
	return Object.fromEntries(entries);
}
