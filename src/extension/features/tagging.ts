/** The decisions of a person: tag, accept, dismiss, untag. */
import {
	type Disposable,
	l10n,
	type Selection,
	type TextDocument,
	type TextEditor,
	Uri,
	ViewColumn,
	window,
} from 'vscode';
import {
	dismissalOf,
	isThereAlready,
	type Kind,
	type Suggestion,
	tagFromSpan,
	tagFromSuggestion,
} from '../../core/index';
import type { Article } from '../articles/article';
import { asTagRef, type TagRef } from '../articles/refs';
import { refuse } from '../articles/refusal';
import { registerCommand } from '../base/commands';
import { textOf } from '../base/convert';
import { commands as ids } from '../base/ids';
import { DisposableStore } from '../base/lifecycle';
import { say } from '../base/telling';
import { kindLabel } from '../base/wording';
import { sidecarOf } from '../files/folders';
import type { Services } from '../services';
import { selectedSpan, tagsAt, wordsAt } from '../ui/caret';
import { chooseSuggestion, chooseTag, type Here, whereCaretIs } from '../ui/choosing';
import { pickKind } from '../ui/pickKind';
import { moveTo } from '../ui/reveal';
import { refOf } from '../ui/tagChange';

export function registerTagging(services: Services): Disposable {
	const { log, library, folders, stamps, decisions, chosenPlaces } = services;
	const store = new DisposableStore();
	const command = (id: string, run: (argument: unknown) => Promise<void>) =>
		store.add(registerCommand(log, id, run));

	const tag = async (kind: Kind): Promise<void> => {
		const here = whereCaretIs();
		if (!here) {
			return say(l10n.t('Open an article and put the caret in the sentence to tag.'));
		}
		const { document } = here.editor;
		const isOurs = chosenPlaces.isAt(here.editor);
		if (document.isUntitled || !folders.canBeArticle(document.uri)) {
			return refuse(document);
		}
		await decisions.inTurn(() => tagAt(document, here.selection, isOurs, kind));
	};

	const tagAt = async (
		document: TextDocument,
		selection: Selection,
		isOurs: boolean,
		kind: Kind,
	): Promise<void> => {
		const article = await library.adopt(document);
		const words = wordsAt(selection, article, isOurs);
		if (!words || words.start === words.end) {
			return say(l10n.t('There is no sentence here. Put the caret in one, or select the words to tag.'));
		}
		const passage = { text: article.text, analysis: article.view.analysis };
		const stamp = await stamps.next();
		const made = stamp && tagFromSpan(passage, kind, words, stamp);
		if (made && isThereAlready(article.view, made)) {
			return say(l10n.t('This is tagged as {0} already.', kindLabel(kind, article.knowledge.codebook)));
		}
		if (made) {
			await decisions.make(article, [{ do: 'addTag', tag: made }]);
		}
	};

	const accept = async (argument: unknown, here: Here | undefined): Promise<void> => {
		const chosen = await chooseSuggestion(services, argument, here);
		const stamp = chosen && (await stamps.next());
		if (chosen && stamp) {
			const { article, suggestion, editor } = chosen;
			const passage = { text: article.text, analysis: article.view.analysis };
			const tag = tagFromSuggestion(passage, suggestion, stamp);
			if (await decisions.make(article, [{ do: 'addTag', tag }])) {
				moveOn(services, editor, suggestion);
			}
		}
	};

	const dismiss = async (argument: unknown, here: Here | undefined): Promise<void> => {
		const chosen = await chooseSuggestion(services, argument, here);
		const stamp = chosen && (await stamps.next());
		if (chosen && stamp) {
			const { article, suggestion, editor } = chosen;
			const dismissal = dismissalOf(article.text, suggestion, stamp);
			if (await decisions.make(article, [{ do: 'addDismissal', dismissal }])) {
				moveOn(services, editor, suggestion);
			}
		}
	};

	const inTurn = (decide: typeof accept) => (argument: unknown) => {
		const here = whereCaretIs();
		return decisions.inTurn(() => decide(argument, here));
	};

	command(ids.tagClaim, () => tag('claim'));
	command(ids.tagAttribution, () => tag('attribution'));
	command(ids.tagDenial, () => tag('denial'));
	command(ids.tagAs, async () => {
		const uri = window.activeTextEditor?.document.uri;
		const kind = uri && (await pickKind(folders.knowledgeFor(uri).codebook, l10n.t('Tag As…')));
		if (kind !== undefined) {
			await tag(kind);
		}
	});
	command(ids.acceptSuggestion, inTurn(accept));
	command(ids.dismissSuggestion, inTurn(dismiss));
	command(ids.removeTag, async argument => {
		const chosen = await chooseTag(services, argument);
		if (chosen) {
			await decisions.make(chosen.article, [{ do: 'removeTag', id: chosen.placed.tag.id }]);
		}
	});
	command(ids.undo, () => decisions.undo());
	command(ids.redo, () => decisions.redo());
	command(ids.openSidecar, async argument => openSidecar(services, argument));
	return store;
}

/** After a decision made at the caret, on to the next open suggestion: deciding goes by one key again and again. */
function moveOn({ library }: Services, editor: TextEditor | undefined, { targets }: Suggestion): void {
	const article = editor && library.get(editor.document.uri);
	const from = targets[0]?.start ?? 0;
	const next = article?.view.suggestions.find(suggestion => (suggestion.targets[0]?.start ?? -1) >= from);
	const place = next?.targets[0];
	if (!editor || article?.version !== editor.document.version) {
		return;
	}
	if (place) {
		moveTo(editor, place, false);
	} else {
		const open = article.view.suggestions.length;
		say(
			open > 0
				? l10n.t('That was the last one. Still open further up: {0}', open)
				: l10n.t('No suggestion of this article is left to decide.'),
		);
	}
}

function tagAtCaret(article: Article | undefined, { selection }: TextEditor): TagRef | undefined {
	const [placed] = article ? tagsAt(article, selectedSpan(selection, article)) : [];
	return article && placed && refOf({ article, placed });
}

async function openSidecar({ library, files }: Services, argument: unknown): Promise<void> {
	const active = window.activeTextEditor;
	const ref = asTagRef(argument) ?? (active && tagAtCaret(library.get(active.document.uri), active));
	const article = ref ? Uri.parse(ref.uri, true) : active?.document.uri;
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
