/** What a person is told: words of articles and names of files in it are text, whatever they look like. */
import { window } from 'vscode';
import { plain, withoutIcons } from './plain';

/** In the status bar, for a moment: nothing happened, and why. Milliseconds. */
export function say(message: string, icon = 'info', milliseconds = 5000): void {
	void window.setStatusBarMessage(`$(${icon}) ${withoutIcons(message)}`, milliseconds);
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
