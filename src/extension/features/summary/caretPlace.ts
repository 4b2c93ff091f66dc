/** Where the caret is in an article, for as long as that article is looked at. */
import { type Disposable, type TextEditor, window } from 'vscode';
import type { Span } from '../../../core/index';
import type { Library } from '../../articles/library';
import { Debouncer, DisposableStore } from '../../base/lifecycle';
import { selectedSpan } from '../../ui/caret';

/** After the caret came to rest. Milliseconds. */
const pause = 80;

/** UTF-16 units. */
export type CaretPlace = { readonly article: string } & Span;

/** Tells `undefined` when the article is left: for another editor, or when it is closed. A page in focus is no editor. */
export function followCaret(
	library: Pick<Library, 'get'>,
	tell: (place: CaretPlace | undefined) => void,
): Disposable {
	const store = new DisposableStore();
	const debouncer = store.add(new Debouncer());
	let told: CaretPlace | undefined;
	const say = (place: CaretPlace | undefined) => {
		if (place !== told) {
			told = place;
			tell(place);
		}
	};
	const look = ({ document, selection }: TextEditor) =>
		debouncer.schedule('here', pause, () => {
			const article = library.get(document.uri);
			say(article && { article: article.uri.toString(), ...selectedSpan(selection, article) });
		});
	store.add(window.onDidChangeTextEditorSelection(({ textEditor }) => look(textEditor)));
	store.add(window.onDidChangeActiveTextEditor(editor => editor && look(editor)));
	store.add(
		window.onDidChangeVisibleTextEditors(editors => {
			if (!editors.some(({ document }) => document.uri.toString() === told?.article)) {
				say(undefined);
			}
		}),
	);
	return store;
}
