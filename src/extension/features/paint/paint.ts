/** Paints tags and suggestions in the editors that show articles. */
import { type Disposable, type TextEditor, window } from 'vscode';
import { registerCommand } from '../../base/commands';
import { commands } from '../../base/ids';
import { DisposableStore } from '../../base/lifecycle';
import type { Services } from '../../services';
import { paintParts } from './activeParts';
import { Painter } from './painter';

export function registerPaint(services: Services): Disposable {
	const { library, config, log } = services;
	const store = new DisposableStore();
	const painter = store.add(new Painter(services));
	const draw = (editors: readonly TextEditor[]) => {
		for (const editor of editors) {
			painter.draw(editor);
		}
	};
	const drawAll = () => draw(window.visibleTextEditors);

	store.add(
		library.onDidChange(uris => {
			const changed = new Set(uris.map(uri => uri.toString()));
			draw(window.visibleTextEditors.filter(({ document }) => changed.has(document.uri.toString())));
		}),
	);
	store.add(window.onDidChangeVisibleTextEditors(drawAll));
	store.add(window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => painter.follow(textEditor)));
	store.add(config.onDidChange(drawAll));
	store.add(registerCommand(log, commands.toggleDismissed, () => config.setDismissed(!config.dismissed)));
	drawAll();
	store.add(paintParts(services));
	return store;
}
