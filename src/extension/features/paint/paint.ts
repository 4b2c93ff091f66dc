/** Paints tags and suggestions in the editors that show articles. */
import { type Disposable, type TextEditor, type TextEditorDecorationType, window } from 'vscode';
import { toRange } from '../../convert';
import { DisposableStore } from '../../lifecycle';
import type { Services } from '../../services';
import { paintParts } from './activeParts';
import { fixedLayers, type Layer, type Layers, spansByLayer } from './layers';
import { styleOf } from './styles';

const nothing: Layers = new Map();

export function registerPaint(services: Services): Disposable {
	const { library, config, extensionUri } = services;
	const store = new DisposableStore();
	const types = new Map<Layer, TextEditorDecorationType>();
	const ensure = (layer: Layer) => {
		if (!types.has(layer)) {
			types.set(layer, store.add(window.createTextEditorDecorationType(styleOf(layer, extensionUri))));
		}
	};
	fixedLayers.forEach(ensure);

	const draw = (editor: TextEditor) => {
		const article = library.get(editor.document.uri);
		if (article && article.version !== editor.document.version) {
			return; // Until the text has been looked at again, VS Code moves what is painted along with the edits.
		}
		const spans = article && config.decorations ? spansByLayer(article, config.claimMarks) : nothing;
		[...spans.keys()].forEach(ensure);
		for (const [layer, type] of types) {
			const index = article?.index;
			editor.setDecorations(type, index ? (spans.get(layer) ?? []).map(span => toRange(index, span)) : []);
		}
	};
	const drawAll = () => window.visibleTextEditors.forEach(draw);

	store.add(
		library.onDidChange(uris => {
			const changed = new Set(uris.map(uri => uri.toString()));
			window.visibleTextEditors.filter(({ document }) => changed.has(document.uri.toString())).forEach(draw);
		}),
	);
	store.add(window.onDidChangeVisibleTextEditors(editors => editors.forEach(draw)));
	store.add(config.onDidChange(drawAll));
	drawAll();
	store.add(paintParts(services));
	return store;
}
