/** What a person is told: words of articles and names of files in it are text, whatever they look like. */
import { l10n, window } from 'vscode';
import { plain, withoutIcons } from './plain';

/** How long the status bar shows it. Milliseconds. */
const shownFor = 5000;

/** In the status bar, for a moment: what happened, or why nothing did. */
export function say(message: string, { icon } = { icon: 'info' }): void {
	void window.setStatusBarMessage(`$(${icon}) ${withoutIcons(message)}`, shownFor);
}

/** That there is nothing, which nobody can say before all articles are read. */
export function sayNone({ isReading }: { readonly isReading: boolean }, message: string): void {
	say(isReading ? l10n.t('The articles are still being read. Try again in a moment.') : message);
}

export function showInformation(message: string, ...choices: string[]): Thenable<string | undefined> {
	return window.showInformationMessage(plain(message), ...choices);
}

export function showWarning(message: string, ...choices: string[]): Thenable<string | undefined> {
	return window.showWarningMessage(plain(message), ...choices);
}

export function showError(message: string, ...choices: string[]): Thenable<string | undefined> {
	return window.showErrorMessage(plain(message), ...choices);
}
