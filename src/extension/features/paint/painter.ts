/** Paints one editor at a time, and knows how much of it is painted. */
import {
	type DecorationRenderOptions,
	type Disposable,
	type TextEditor,
	type TextEditorDecorationType,
	window,
} from 'vscode';
import type { Span } from '../../../core/index';
import type { Article } from '../../articles/article';
import { toRange } from '../../base/convert';
import { DisposableStore } from '../../base/lifecycle';
import type { Services } from '../../services';
import { fixedLayers, type Layer, type Layers, spansByLayer } from './layers';
import { hasMany, isInRuler, isNearEdge, type Lines, linesToPaint, nearby, rulerSpans } from './near';
import { rulerStyleOf, styleOf } from './styles';

/** What was painted last in an editor. */
interface Painted {
	readonly article: Article;
	readonly layers: Layers;
	/** Absent where all of it was painted. */
	readonly lines?: Lines;
}

const nothing: readonly Span[] = [];

export class Painter implements Disposable {
	readonly #store = new DisposableStore();
	readonly #types = new Map<Layer, TextEditorDecorationType>();
	/** Made for layers that have been painted in part. */
	readonly #rulerTypes = new Map<Layer, TextEditorDecorationType>();
	readonly #painted = new WeakMap<TextEditor, Painted>();

	constructor(private readonly services: Services) {
		for (const layer of fixedLayers) {
			this.#ensure(this.#types, layer, styleOf);
		}
	}

	/** Until the text has been looked at again, VS Code moves what is painted along with the edits. */
	draw(editor: TextEditor): void {
		const { library, config } = this.services;
		const article = library.get(editor.document.uri);
		if (!article || !config.decorations) {
			this.#clear(editor);
		} else if (article.version === editor.document.version) {
			this.#paint(editor, article, spansByLayer(article, config));
		}
	}

	/** After scrolling: paints what will come into view next, where only a part is painted. */
	follow(editor: TextEditor): void {
		const painted = this.#painted.get(editor);
		const isCurrent = painted?.article.version === editor.document.version;
		const seen = linesSeen(editor);
		if (painted?.lines && isCurrent && isNearEdge(painted.lines, seen, painted.article.index.count)) {
			this.#paint(editor, painted.article, painted.layers);
		}
	}

	#paint(editor: TextEditor, article: Article, layers: Layers): void {
		const { index, text } = article;
		const lines = hasMany(layers) ? linesToPaint(linesSeen(editor)) : undefined;
		const near = lines && {
			start: index.offsetAt(lines.first, 0),
			end: index.offsetAt(lines.last + 1, 0),
		};
		for (const [layer, spans] of layers) {
			this.#ensure(this.#types, layer, styleOf);
			if (isInRuler(layer) && rulerSpans(spans, text.length).length > 0) {
				this.#ensure(this.#rulerTypes, layer, rulerStyleOf);
			}
		}
		const set = (type: TextEditorDecorationType, spans: readonly Span[]) =>
			editor.setDecorations(
				type,
				spans.map(span => toRange(index, span)),
			);
		for (const [layer, type] of this.#types) {
			const spans = layers.get(layer) ?? nothing;
			set(type, near ? nearby(spans, near) : spans);
		}
		for (const [layer, type] of this.#rulerTypes) {
			set(type, rulerSpans(layers.get(layer) ?? nothing, text.length));
		}
		this.#painted.set(editor, { article, layers, ...(lines && { lines }) });
	}

	#clear(editor: TextEditor): void {
		for (const type of [...this.#types.values(), ...this.#rulerTypes.values()]) {
			editor.setDecorations(type, []);
		}
		this.#painted.delete(editor);
	}

	#ensure(
		types: Map<Layer, TextEditorDecorationType>,
		layer: Layer,
		style: (layer: Layer, extensionUri: Services['extensionUri']) => DecorationRenderOptions,
	): void {
		if (!types.has(layer)) {
			const options = style(layer, this.services.extensionUri);
			types.set(layer, this.#store.add(window.createTextEditorDecorationType(options)));
		}
	}

	dispose(): void {
		this.#store.dispose();
	}
}

/** From the first to the last one, folded ones between them included. */
function linesSeen({ visibleRanges }: TextEditor): Lines {
	return {
		first: visibleRanges[0]?.start.line ?? 0,
		last: visibleRanges.at(-1)?.end.line ?? 0,
	};
}
