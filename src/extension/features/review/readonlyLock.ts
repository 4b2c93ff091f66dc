/**
 * Keeps the article under review from being typed into. VS Code lets extensions do so for the active editor only, until
 * the window is closed: whoever has gone elsewhere is brought back to the article for as long as unlocking takes.
 */
import { commands, TabInputText, type Uri, window } from 'vscode';

const lockActive = 'workbench.action.files.setActiveEditorReadonlyInSession';
const unlockActive = 'workbench.action.files.resetActiveEditorReadonlyInSession';

export class ReadonlyLock {
	#locked: Uri | undefined;

	/** The article must be in the active editor: where somebody has gone elsewhere meanwhile, nothing is locked. */
	async lock(article: Uri): Promise<void> {
		if (isInActiveTab(article)) {
			this.#locked = article;
			await commands.executeCommand(lockActive);
		}
	}

	async unlock(): Promise<void> {
		const article = this.#locked;
		this.#locked = undefined;
		if (!article) {
			return;
		}
		if (isInActiveTab(article)) {
			await commands.executeCommand(unlockActive);
			return;
		}
		try {
			await unlockElsewhere(article);
		} catch {
			// One that cannot be shown any more cannot be typed into either, and the review goes on.
		}
	}
}

async function unlockElsewhere(article: Uri): Promise<void> {
	const column = columnOf(article);
	await window.showTextDocument(article, {
		preview: false,
		...(column !== undefined && { viewColumn: column }),
	});
	await commands.executeCommand(unlockActive);
	await commands.executeCommand(
		column === undefined
			? 'workbench.action.closeActiveEditor'
			: 'workbench.action.openPreviousRecentlyUsedEditor',
	);
}

export function isInActiveTab(uri: Uri): boolean {
	return isTabOf(uri, window.tabGroups.activeTabGroup.activeTab?.input);
}

/** `undefined` where no tab shows it. */
function columnOf(uri: Uri): number | undefined {
	return window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => isTabOf(uri, input)))?.viewColumn;
}

function isTabOf(uri: Uri, input: unknown): boolean {
	return input instanceof TabInputText && input.uri.toString() === uri.toString();
}
