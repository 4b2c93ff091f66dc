/** Says in words what is seen at the caret: for people who listen to the article rather than look at it. */
import { type Disposable, l10n, window } from 'vscode';
import { registerCommand } from '../base/commands';
import { commands } from '../base/ids';
import { say, showInformation } from '../base/telling';
import { quotable } from '../base/wording';
import type { Services } from '../services';
import { selectedSpan, suggestionsAt, tagsAt } from '../ui/caret';
import { type Facts, factsOfSuggestion, factsOfTag } from '../ui/facts';
import { linkLookup } from '../ui/linkedTags';

export function registerDescribeAtCaret({ library, log, decisions }: Services): Disposable {
	return registerCommand(log, commands.describeAtCaret, async () => {
		const editor = window.activeTextEditor;
		const selection = editor?.selection;
		await decisions.settled();
		const article = editor && (await library.current(editor.document));
		if (!article || !selection) {
			return say(l10n.t('Open an article and put the caret in it.'));
		}
		const place = selectedSpan(selection, article);
		const linksOf = linkLookup(library);
		const parts = [
			...tagsAt(article, place).map(tag => inWords(factsOfTag(article, tag, linksOf), false)),
			...suggestionsAt(article, place).map(found => inWords(factsOfSuggestion(article, found), true)),
		];
		const words = parts.length > 0 ? parts.join(' ') : l10n.t('No tag and no suggestion is at the caret.');
		// A notification is read out as it comes, can be gone to by key, and stays until it was listened to.
		void showInformation(words);
		return words;
	});
}

/** "Claim: “The pier was shut”. asserted. by ada. Speaker: Ida Brandt." */
function inWords({ kind, exact, traits, facts }: Facts, isSuggestion: boolean): string {
	const words = quotable(exact, 100);
	const lead = isSuggestion
		? l10n.t('Suggested {0}: {1}', kind, `“${words}”`)
		: l10n.t('{0}: “{1}”', kind, words);
	const rest = [...traits, ...facts.map(fact => fact.spoken ?? fact.words)];
	return [lead, ...rest].map(sentence).join(' ');
}

function sentence(words: string): string {
	return /[.!?…]$/.test(words) ? words : `${words}.`;
}
