/** A sentence in a tree, with a place in it in view; a click goes there. */
import { l10n, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { SummaryRow } from '../../core/index';
import { commands } from '../base/ids';
import { excerpt } from '../base/wording';

export type Sentence = Pick<SummaryRow, 'article' | 'span' | 'text' | 'marked'>;

/** @param least so many characters are shown, although the marked words are the last few of the sentence */
export function sentenceItem({ article, span, text, marked }: Sentence, least = 0): TreeItem {
	// The name is in view even where the sentence is longer than the tree is wide.
	const start = Math.min(marked.start - 18, text.length - least);
	const from = marked.start > 28 && start > 0 ? text.indexOf(' ', start) + 1 : 0;
	const words = excerpt(text.slice(from), 120);
	const lead = from > 0 ? '…' : '';
	const label = `${lead}${words}`;
	const at = lead.length + marked.start - from;
	const end = Math.min(at + marked.end - marked.start, label.length);
	// A name stands out in its sentence; where most of it is marked, nothing would.
	const standsOut = end > at && end - at < Math.min(label.length, 60) / 2;
	const item = new TreeItem(
		{ label, highlights: standsOut ? [[at, end]] : [] },
		TreeItemCollapsibleState.None,
	);
	item.tooltip = text;
	item.accessibilityInformation = { label: text };
	if (span) {
		item.command = {
			title: l10n.t('Go There'),
			command: commands.reveal,
			arguments: [article, span.start, span.end],
		};
	}
	return item;
}
