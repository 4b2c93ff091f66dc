/** The decisions of a person: tag, accept, dismiss, untag. */
import {
	commands,
	type Disposable,
	FileSystemError,
	l10n,
	type TextDocument,
	type TextEditor,
	Uri,
	ViewColumn,
	window,
	workspace,
} from 'vscode';
import {
	type BuiltInKind,
	codebookName,
	dismissalOf,
	type PlacedTag,
	type SidecarEdit,
	type Suggestion,
	sha256,
	tagFromSpan,
	tagFromSuggestion,
} from '../../core/index';
import type { Article } from '../article';
import { selectedSpan, suggestionsAt, tagsAt, wordsAt } from '../caret';
import { registerCommand } from '../commands';
import { textOf } from '../convert';
import { isKeptAsFile, sidecarOf } from '../folders';
import { commands as ids } from '../ids';
import { DisposableStore } from '../lifecycle';
import { asSuggestionRef, asTagRef, findSuggestion } from '../refs';
import { moveTo } from '../reveal';
import type { Services } from '../services';
import { kindLabel } from '../wording';

export function registerTagging(services: Services): Disposable {
	const { log, library, folders, stamps } = services;
	const store = new DisposableStore();
	const command = (id: string, run: (argument: unknown) => Promise<void>) =>
		store.add(registerCommand(log, id, run));

	const tag = async (kind: BuiltInKind): Promise<void> => {
		const editor = window.activeTextEditor;
		if (!editor) {
			return say(l10n.t('Open an article and put the caret in the sentence to tag.'));
		}
		const { document } = editor;
		if (document.isUntitled || !folders.canBeArticle(document.uri)) {
			return refuse(document);
		}
		const article = await library.adopt(document);
		const words = wordsAt(editor, article);
		if (!words || words.start === words.end) {
			return say(l10n.t('There is no sentence here. Put the caret in one, or select the words to tag.'));
		}
		const passage = { text: article.text, analysis: article.view.analysis };
		const stamp = await stamps.next();
		if (stamp) {
			await decide(services, article, [{ do: 'addTag', tag: tagFromSpan(passage, kind, words, stamp) }]);
		}
	};

	const accept = async (argument: unknown): Promise<void> => {
		const chosen = await chooseSuggestion(services, argument);
		const stamp = chosen && (await stamps.next());
		if (chosen && stamp) {
			const { article, suggestion, editor } = chosen;
			const passage = { text: article.text, analysis: article.view.analysis };
			const tag = tagFromSuggestion(passage, suggestion, stamp);
			if (await decide(services, article, [{ do: 'addTag', tag }])) {
				moveOn(services, editor, suggestion);
			}
		}
	};

	const dismiss = async (argument: unknown): Promise<void> => {
		const chosen = await chooseSuggestion(services, argument);
		const stamp = chosen && (await stamps.next());
		if (chosen && stamp) {
			const { article, suggestion, editor } = chosen;
			const dismissal = dismissalOf(article.text, suggestion, stamp);
			if (await decide(services, article, [{ do: 'addDismissal', dismissal }])) {
				moveOn(services, editor, suggestion);
			}
		}
	};

	command(ids.tagClaim, () => tag('claim'));
	command(ids.tagAttribution, () => tag('attribution'));
	command(ids.tagDenial, () => tag('denial'));
	command(ids.acceptSuggestion, accept);
	command(ids.dismissSuggestion, dismiss);
	command(ids.removeTag, async argument => {
		const chosen = await chooseTag(services, argument);
		if (chosen) {
			await decide(services, chosen.article, [{ do: 'removeTag', id: chosen.placed.tag.id }]);
		}
	});
	command(ids.openSidecar, async argument => openSidecar(services, argument));
	return store;
}

/** Writes the decision down. False where it could not be; the person has been told why. */
async function decide(
	{ sidecars, library }: Services,
	article: Article,
	edits: readonly SidecarEdit[],
): Promise<boolean> {
	const written: SidecarEdit = { do: 'setArticle', details: { sha256: sha256(article.text) } };
	const anchors = edits.some(edit => edit.do === 'addTag' || edit.do === 'addDismissal');
	const outcome = await sidecars
		.edit(article.uri, article.map, anchors ? [...edits, written] : edits)
		.catch(error => (isReadOnly(error) ? 'readOnly' : Promise.reject(error)));
	if (outcome === 'readOnly') {
		const name = workspace.asRelativePath(article.uri);
		void window.showErrorMessage(
			l10n.t('Nothing was written: tags are kept in a file beside {0}, and that folder is read-only.', name),
		);
		return false;
	}
	if (outcome.ok) {
		await library.refresh(article.uri);
		return true;
	}
	const sidecar = sidecarOf(article.uri);
	const open = l10n.t('Open Tags File');
	const name = workspace.asRelativePath(sidecar);
	const [problem] = outcome.problems;
	void window
		.showErrorMessage(
			l10n.t(
				'{0} has errors and is not written to until they are mended: {1}.',
				name,
				problem?.message ?? '',
			),
			open,
		)
		.then(choice => (choice === open ? window.showTextDocument(sidecar) : undefined));
	return false;
}

function isReadOnly(error: unknown): boolean {
	return error instanceof FileSystemError && error.code === 'NoPermissions';
}

interface ChosenSuggestion {
	readonly article: Article;
	readonly suggestion: Suggestion;
	/** Where it was chosen at the caret. */
	readonly editor?: TextEditor;
}

/** The suggestion that a link, menu or tree names, else the one at the caret. */
async function chooseSuggestion(
	services: Services,
	argument: unknown,
): Promise<ChosenSuggestion | undefined> {
	const ref = asSuggestionRef(argument);
	if (ref) {
		const article = await refreshed(services, Uri.parse(ref.uri, true));
		const suggestion = article && findSuggestion(article, ref);
		return article && suggestion ? { article, suggestion } : undefined;
	}
	const editor = window.activeTextEditor;
	const article = editor && (await services.library.current(editor.document));
	const [suggestion] = article ? suggestionsAt(article, selectedSpan(editor, article)) : [];
	if (!article || !suggestion) {
		say(l10n.t('There is no suggestion at the caret.'));
		return undefined;
	}
	return { article, suggestion, editor };
}

/** The tag that a link, menu or tree names, else the one at the caret; asks where there are several. */
async function chooseTag(
	services: Services,
	argument: unknown,
): Promise<{ readonly article: Article; readonly placed: PlacedTag } | undefined> {
	const ref = asTagRef(argument);
	if (ref) {
		const article = await refreshed(services, Uri.parse(ref.uri, true));
		const placed = article?.view.tags.find(({ tag }) => tag.id === ref.id);
		return article && placed ? { article, placed } : undefined;
	}
	const editor = window.activeTextEditor;
	const article = editor && (await services.library.current(editor.document));
	const found = article ? tagsAt(article, selectedSpan(editor, article)) : [];
	const [first] = found;
	if (!article || !first) {
		say(l10n.t('There is no tag at the caret.'));
		return undefined;
	}
	const placed = found.length === 1 ? first : await pickTag(article, found);
	return placed && { article, placed };
}

async function pickTag(article: Article, tags: readonly PlacedTag[]): Promise<PlacedTag | undefined> {
	const items = tags.map(placed => ({
		label: kindLabel(placed.tag.kind, article.knowledge.codebook),
		description: placed.tag.targets[0]?.exact ?? '',
		placed,
	}));
	return (await window.showQuickPick(items, { placeHolder: l10n.t('Which tag?') }))?.placed;
}

async function refreshed({ library }: Services, uri: Uri): Promise<Article | undefined> {
	const document = workspace.textDocuments.find(candidate => candidate.uri.toString() === uri.toString());
	return document ? library.current(document) : (library.get(uri) ?? library.refresh(uri));
}

/** After a decision made at the caret, on to the next open suggestion: deciding goes by one key again and again. */
function moveOn({ library }: Services, editor: TextEditor | undefined, { targets }: Suggestion): void {
	const article = editor && library.get(editor.document.uri);
	const from = targets[0]?.start ?? 0;
	const next = article?.view.suggestions.find(suggestion => (suggestion.targets[0]?.start ?? -1) >= from);
	const place = next?.targets[0];
	if (editor && article?.version === editor.document.version && place) {
		moveTo(editor, place, false);
	}
}

async function openSidecar({ library, files }: Services, argument: unknown): Promise<void> {
	const ref = asTagRef(argument);
	const active = window.activeTextEditor?.document.uri;
	const article = ref ? Uri.parse(ref.uri, true) : active;
	const sidecar = article && sidecarOf(article);
	if (!sidecar || (await files.read(sidecar)) === undefined) {
		return say(l10n.t('This article has no tags yet.'));
	}
	const editor = await window.showTextDocument(sidecar, { viewColumn: ViewColumn.Beside });
	const at = ref && article && library.get(article) ? textOf(editor.document).indexOf(ref.id) : -1;
	if (at >= 0) {
		moveTo(editor, { start: at, end: at + (ref?.id.length ?? 0) }, true);
	}
}

/** Tags lie beside the article, in a folder that counts it as one. */
function refuse({ isUntitled, uri }: TextDocument): void {
	if (isUntitled) {
		say(l10n.t('Save the article first: its tags are kept in a file beside it.'));
		return;
	}
	if (!isKeptAsFile(uri)) {
		say(l10n.t('Only files can be tagged: tags are kept in a file beside the article.'));
		return;
	}
	const open = l10n.t('Open {0}', codebookName);
	const name = workspace.asRelativePath(uri);
	void window
		.showInformationMessage(l10n.t('{0} is no article by the patterns of this folder.', name), open)
		.then(choice => (choice === open ? commands.executeCommand(ids.setUpFolder) : undefined));
}

function say(message: string): void {
	void window.setStatusBarMessage(`$(info) ${message}`, 5000);
}
