/** The tag summary: one panel, whose page shows figures and asks for the sentences behind them. */
import { type Disposable, l10n, ViewColumn, type WebviewPanel, window } from 'vscode';
import { registerCommand } from '../../base/commands';
import { commands, panels } from '../../base/ids';
import { DisposableStore } from '../../base/lifecycle';
import { say } from '../../base/telling';
import type { Services } from '../../services';
import { entityKey } from '../../ui/nameAt';
import { SummaryPanel } from './panelHost';

export function registerSummaryPanel(services: Services): Disposable {
	const store = new DisposableStore();
	let shown: SummaryPanel | undefined;

	const show = (panel: WebviewPanel): SummaryPanel => {
		shown?.dispose();
		const summary = new SummaryPanel(panel, services);
		shown = summary;
		panel.onDidDispose(() => {
			summary.dispose();
			if (shown === summary) {
				shown = undefined;
			}
		});
		return summary;
	};
	const create = (): SummaryPanel =>
		show(window.createWebviewPanel(panels.summary, l10n.t('Tag Summary'), ViewColumn.Active, {}));
	const open = (): SummaryPanel => {
		shown?.reveal();
		return shown ?? create();
	};
	store.add(
		registerCommand(services.log, commands.openSummary, () => {
			if (shown) {
				shown.open();
			} else {
				create();
			}
		}),
	);
	store.add(
		registerCommand(services.log, commands.openEntityPage, async argument => {
			const key = await entityKey(services.library, argument);
			return key === undefined ? say(l10n.t('Put the caret on a name first.')) : open().showEntity(key);
		}),
	);
	store.add(
		window.registerWebviewPanelSerializer(panels.summary, {
			async deserializeWebviewPanel(panel) {
				show(panel);
			},
		}),
	);
	store.add({ dispose: () => shown?.dispose() });
	return store;
}
