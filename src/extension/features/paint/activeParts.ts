/** A tag of several parts, with the caret in one of them: all are framed, and what lies between them is bridged. */
import {
	DecorationRangeBehavior,
	type Disposable,
	type TextEditor,
	ThemeColor,
	type Uri,
	window,
} from 'vscode';
import type { PlacedTag, Span } from '../../../core/index';
import type { Article } from '../../articles/article';
import { toRange } from '../../base/convert';
import { DisposableStore } from '../../base/lifecycle';
import type { Services } from '../../services';
import { selectedSpan, tagsAt } from '../../ui/caret';

const frame = {
	rangeBehavior: DecorationRangeBehavior.ClosedClosed,
	outline: '1px solid',
	outlineColor: new ThemeColor('focusBorder'),
} as const;

const bridge = {
	rangeBehavior: DecorationRangeBehavior.ClosedClosed,
	borderWidth: '0 0 1px 0',
	borderStyle: 'dashed',
	borderColor: new ThemeColor('focusBorder'),
} as const;

export function paintParts({ library, config }: Services): Disposable {
	const store = new DisposableStore();
	const frames = store.add(window.createTextEditorDecorationType(frame));
	const bridges = store.add(window.createTextEditorDecorationType(bridge));
	/** Most carets are in no such tag: nothing is sent to the window for them. */
	const painted = new WeakSet<TextEditor>();
	const draw = (editor: TextEditor | undefined) => {
		const article = editor && library.get(editor.document.uri);
		if (!editor || (article && article.version !== editor.document.version)) {
			return;
		}
		const tag = article && config.decorations ? partedTagAt(article, editor) : undefined;
		if (!tag && !painted.has(editor)) {
			return;
		}
		const paint = (spans: readonly Span[]) =>
			article ? spans.map(span => toRange(article.index, span)) : [];
		editor.setDecorations(frames, paint(tag?.places ?? []));
		editor.setDecorations(bridges, paint(tag && article ? gapsOf(article.text, tag) : []));
		if (tag) {
			painted.add(editor);
		} else {
			painted.delete(editor);
		}
	};
	const drawActive = () => draw(window.activeTextEditor);
	const isActive = (uri: Uri) => uri.toString() === window.activeTextEditor?.document.uri.toString();
	store.add(window.onDidChangeTextEditorSelection(({ textEditor }) => draw(textEditor)));
	store.add(window.onDidChangeActiveTextEditor(draw));
	store.add(library.onDidChange(uris => (uris.some(isActive) ? drawActive() : undefined)));
	store.add(config.onDidChange(drawActive));
	drawActive();
	return store;
}

function partedTagAt(article: Article, editor: TextEditor): PlacedTag | undefined {
	return tagsAt(article, selectedSpan(editor.selection, article)).find(({ places }) => places.length > 1);
}

/** Between parts of one paragraph; from one paragraph to another there is no bridge. */
function gapsOf(text: string, { places }: PlacedTag): readonly Span[] {
	const sorted = [...places].sort((a, b) => a.start - b.start);
	return sorted.slice(1).flatMap((place, at) => {
		const gap = { start: sorted[at]?.end ?? place.start, end: place.start };
		return gap.start < gap.end && !text.slice(gap.start, gap.end).includes('\n') ? [gap] : [];
	});
}
