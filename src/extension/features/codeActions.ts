/** The decisions about the words at the caret, as code actions. */
import {
	CodeAction,
	CodeActionKind,
	type Command,
	type Diagnostic,
	type Disposable,
	l10n,
	languages,
	type TextDocument,
	window,
} from 'vscode';
import { builtInKinds, type Suggestion } from '../../core/index';
import type { Article } from '../articles/article';
import { refTo, type TagRef } from '../articles/refs';
import { articleLanguage, commands } from '../base/ids';
import { excerpt, kindLabel, kindPlural } from '../base/wording';
import type { Services } from '../services';
import { selectedSpan, suggestionsAt, tagsAt } from '../ui/caret';
import { tagOf } from '../ui/diagnosticTag';

/** Not a quick fix: nothing is wrong with the text. */
const kind = CodeActionKind.Empty.append('hearsay');

const tagCommands = {
	claim: commands.tagClaim,
	attribution: commands.tagAttribution,
	denial: commands.tagDenial,
} as const;

export function registerCodeActions({ library }: Services): Disposable {
	return languages.registerCodeActionsProvider(
		articleLanguage,
		{
			async provideCodeActions(document, _range, { diagnostics }, token) {
				const article = await library.current(document);
				return article && !token.isCancellationRequested
					? [...fixesFor(article, diagnostics), ...actionsAt(document, article)]
					: [];
			},
		},
		{ providedCodeActionKinds: [CodeActionKind.QuickFix, kind] },
	);
}

/** For the problems of tags that the message names by their id. */
function fixesFor(article: Article, diagnostics: readonly Diagnostic[]): CodeAction[] {
	return diagnostics.flatMap(diagnostic => {
		const tag = article.view.tags.find(placed => placed.tag.id === tagOf(diagnostic))?.tag;
		if (!tag) {
			return [];
		}
		const label = kindLabel(tag.kind, article.knowledge.codebook);
		const ref: TagRef = { uri: article.uri.toString(), id: tag.id };
		const confirm = action(l10n.t('Confirm {0} Here', label), commands.confirmTag, ref);
		const remove = action(l10n.t('Remove {0}', label), commands.removeTag, ref);
		for (const fix of [confirm, remove]) {
			fix.kind = CodeActionKind.QuickFix;
			fix.diagnostics = [diagnostic];
		}
		confirm.isPreferred = true;
		return [confirm, remove];
	});
}

function actionsAt(document: TextDocument, article: Article): CodeAction[] {
	const editor = window.activeTextEditor;
	if (editor?.document !== document) {
		return [];
	}
	const place = selectedSpan(editor.selection, article);
	const uri = article.uri.toString();
	return [
		...suggestionsAt(article, place).flatMap(suggestion => {
			const label = kindLabel(suggestion.kind);
			const who = suggestion.who ? ` (${excerpt(suggestion.who, 40)})` : '';
			const ref = refTo(article, suggestion);
			return [
				action(l10n.t('Accept {0}{1}', label, who), commands.acceptSuggestion, ref),
				action(l10n.t('Dismiss {0}{1}', label, who), commands.dismissSuggestion, ref),
				...acceptAllBy(article, suggestion),
			];
		}),
		...builtInKinds.map(name => action(l10n.t('Tag as {0}', kindLabel(name)), tagCommands[name])),
		...tagsAt(article, place).map(({ tag }) => {
			const ref: TagRef = { uri, id: tag.id };
			return action(
				l10n.t('Remove {0}', kindLabel(tag.kind, article.knowledge.codebook)),
				commands.removeTag,
				ref,
			);
		}),
	];
}

/** Of a speaker with several open suggestions of the kind in this article. */
function acceptAllBy(article: Article, suggestion: Suggestion): CodeAction[] {
	const { kind: suggested, who } = suggestion;
	const count = article.view.suggestions.filter(
		other => other.kind === suggested && other.who === who,
	).length;
	const title = l10n.t('Accept All {0} {1} by {2}', count, kindPlural(suggested), excerpt(who, 40));
	return who === '' || count < 2
		? []
		: [action(title, commands.acceptAlike, { ...refTo(article, suggestion), likeness: 'speaker' })];
}

function action(title: string, command: string, ...args: unknown[]): CodeAction {
	const result = new CodeAction(title, kind);
	const call: Command = { title, command, arguments: args };
	result.command = call;
	return result;
}
