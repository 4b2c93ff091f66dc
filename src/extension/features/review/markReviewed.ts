/** Says of a stretch of an article that a person has read it to the end. */
import { l10n, window } from 'vscode';
import { asArticleUri } from '../../articles/refs';
import { percentReadOf, readToTheEnd } from '../../articles/reviewed';
import { say } from '../../base/telling';
import type { Services } from '../../services';
import { selectedSpan } from '../../ui/caret';
import { refreshed } from '../../ui/choosing';

/** The selection; without one, or of a tree's item, the whole article. */
export async function markReviewed(services: Services, argument: unknown): Promise<void> {
	const named = asArticleUri(argument);
	const editor = window.activeTextEditor;
	const selection = named ? undefined : editor?.selection;
	const uri = named ?? editor?.document.uri;
	const article = uri && (await refreshed(services, uri));
	if (!article) {
		return say(l10n.t('Open an article, or select the words that you have read.'));
	}
	const selected = selection && selectedSpan(selection, article);
	const span = selected && selected.start < selected.end ? selected : { start: 0, end: article.text.length };
	const stamp = await services.stamps.next();
	const edits = stamp ? readToTheEnd(article, span, stamp) : [];
	if (edits.length > 0 && !(await services.decisions.make(article, edits))) {
		return;
	}
	const now = services.library.get(article.uri) ?? article;
	if (stamp) {
		say(l10n.t('{0}: {1} % read', now.label, percentReadOf(now)));
	}
}
