/** How far the reading of all articles has come: in the status bar, where it can be stopped and gone on with. */
import { type Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import type { ScanProgress } from '../articles/scanned';
import { registerCommand } from '../base/commands';
import { commands } from '../base/ids';
import { DisposableStore } from '../base/lifecycle';
import { say } from '../base/telling';
import { grouped } from '../base/wording';
import type { Services } from '../services';

/** What takes no longer than this is not worth a word. Milliseconds. */
const quiet = 1000;

export function registerIndexing({ library, log }: Services): Disposable {
	const store = new DisposableStore();
	const item = store.add(window.createStatusBarItem('hearsay.indexing', StatusBarAlignment.Right, 89));
	item.name = l10n.t('Hearsay Reading');
	let latest: ScanProgress = { state: 'done', done: 0, total: 0, restored: 0, milliseconds: 0 };
	let began = 0;

	store.add(
		library.onDidProgress(progress => {
			if (latest.state !== 'running') {
				began = Date.now();
			}
			latest = progress;
			if (progress.state === 'done' || (progress.state === 'running' && Date.now() - began < quiet)) {
				item.hide();
			} else {
				const isRunning = progress.state === 'running';
				const count = l10n.t('{0} of {1}', grouped(progress.done), grouped(progress.total));
				item.text = `${isRunning ? '$(sync~spin)' : '$(debug-pause)'} ${count}`;
				item.tooltip = isRunning
					? l10n.t('Hearsay is reading the articles. Select to stop')
					: l10n.t('Hearsay has not read all articles. Select to go on');
				item.command = isRunning ? commands.stopReading : commands.refresh;
				item.accessibilityInformation = { label: `${count}. ${item.tooltip}` };
				item.show();
			}
		}),
	);
	store.add(
		registerCommand(log, commands.stopReading, () => {
			if (!library.isReading) {
				say(l10n.t('No articles are being read.'));
			}
			library.stopScan();
		}),
	);
	store.add(registerCommand(log, commands.readingProgress, () => latest));
	return store;
}
