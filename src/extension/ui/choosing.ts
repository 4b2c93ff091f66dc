/** Which suggestion or tag a person means. */
import { l10n, type Selection, type TextEditor, Uri, window, workspace } from 'vscode';
import { type PlacedTag, type Suggestion, toldApart } from '../../core/index';
import type { Article } from '../articles/article';
import { asSuggestionRef, asTagRef, findSuggestion } from '../articles/refs';
import { pickOne } from '../base/picking';
import { say } from '../base/telling';
import { kindLabel } from '../base/wording';
import type { Services } from '../services';
import { selectedSpan, suggestionsAt, tagsAt } from './caret';
import { wordsOf } from './tagRow';

export interface ChosenSuggestion {
	readonly article: Article;
	readonly suggestion: Suggestion;
	/** Where it was chosen at the caret. */
	readonly editor?: TextEditor;
}

export interface ChosenTag {
	readonly article: Article;
	readonly placed: PlacedTag;
}

/** Where the person is when a key is pressed, as against when its turn comes. */
export interface Here {
	readonly editor: TextEditor;
	readonly selection: Selection;
}

export function whereCaretIs(): Here | undefined {
	const editor = window.activeTextEditor;
	return editor && { editor, selection: editor.selection };
}

/** The suggestion that a link, menu or tree names, else the one at the caret. */
export async function chooseSuggestion(
	services: Services,
	argument: unknown,
	here = whereCaretIs(),
): Promise<ChosenSuggestion | undefined> {
	const ref = asSuggestionRef(argument);
	if (ref) {
		const article = await refreshed(services, Uri.parse(ref.uri, true));
		const suggestion = article && findSuggestion(article, ref);
		return article && suggestion ? { article, suggestion } : undefined;
	}
	const article = here && (await services.library.current(here.editor.document));
	const [suggestion] = article ? suggestionsAt(article, selectedSpan(here.selection, article)) : [];
	if (!article || !suggestion) {
		say(l10n.t('There is no suggestion at the caret.'));
		return undefined;
	}
	return { article, suggestion, editor: here.editor };
}

/** The tag that a link, menu or tree names, else the one at the caret; asks where there are several. */
export async function chooseTag(services: Services, argument: unknown): Promise<ChosenTag | undefined> {
	const ref = asTagRef(argument);
	if (ref) {
		const article = await refreshed(services, Uri.parse(ref.uri, true));
		const placed = article?.view.tags.find(({ tag }) => tag.id === ref.id);
		return article && placed ? { article, placed } : undefined;
	}
	const editor = window.activeTextEditor;
	const selection = editor?.selection;
	await services.decisions.settled();
	const article = editor && (await services.library.current(editor.document));
	const found = article && selection ? tagsAt(article, selectedSpan(selection, article)) : [];
	const [first] = found;
	if (!article || !first) {
		say(l10n.t('There is no tag at the caret.'));
		return undefined;
	}
	const placed = found.length === 1 ? first : await pickTag(article, found, l10n.t('Which tag?'));
	return placed && { article, placed };
}

/** `undefined` where nothing was picked. */
export async function pickTag(
	article: Article,
	tags: readonly PlacedTag[],
	placeHolder: string,
): Promise<PlacedTag | undefined> {
	const apart = toldApart(tags.map(({ tag }) => tag));
	const items = tags.map((placed, at) => ({
		label: kindLabel(placed.tag.kind, article.knowledge.codebook),
		description: wordsOf(placed.tag.targets),
		detail: apart[at] ?? '',
		placed,
	}));
	const options = { placeHolder, matchOnDescription: true, matchOnDetail: true };
	return (await pickOne(items, options))?.placed;
}

export async function refreshed({ library }: Services, uri: Uri): Promise<Article | undefined> {
	const document = workspace.textDocuments.find(candidate => candidate.uri.toString() === uri.toString());
	return document ? library.current(document) : (library.get(uri) ?? library.refresh(uri));
}
