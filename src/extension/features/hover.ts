/** Says of the words under the mouse what was found or decided about them, and why. */
import { type Disposable, Hover, l10n, languages, MarkdownString, Uri } from 'vscode';
import { escapeMarkdown, type PlacedTag, type Receipt, type Span, type Suggestion } from '../../core/index';
import type { Article } from '../article';
import { suggestionsAt, tagsAt } from '../caret';
import { toOffset, toRange } from '../convert';
import { articleLanguage, commands } from '../ids';
import { type LinkedTag, type LinkLookup, linkLookup, linkText } from '../linkedTags';
import { refTo, type SuggestionRef, type TagRef } from '../refs';
import type { Services } from '../services';
import { certaintyLabel, excerpt, kindLabel, speakerTypeLabel } from '../wording';

/** More than this many at one place would fill the screen. */
const most = 4;

export function registerHover({ library }: Services): Disposable {
	return languages.registerHoverProvider(articleLanguage, {
		async provideHover(document, position, token) {
			const article = await library.current(document);
			if (!article || token.isCancellationRequested || article.version !== document.version) {
				return undefined;
			}
			const offset = toOffset(article.index, position);
			const place: Span = { start: offset, end: offset };
			const linksOf = linkLookup(library);
			const parts = [
				...tagsAt(article, place).map(tag => tagText(article, tag, linksOf)),
				...suggestionsAt(article, place).map(suggestion => suggestionText(article, suggestion)),
			].slice(0, most);
			return parts.length > 0 ? new Hover(parts, wordRange(article, offset)) : undefined;
		},
	});
}

function suggestionText(article: Article, suggestion: Suggestion): MarkdownString {
	const text = newText();
	text.appendMarkdown(`$(lightbulb) **${l10n.t('{0}?', kindLabel(suggestion.kind))}**`);
	if (suggestion.certainty) {
		field(text, certaintyLabel(suggestion.certainty));
	}
	if (suggestion.who) {
		const type = suggestion.whoType ? ` (${speakerTypeLabel(suggestion.whoType)})` : '';
		line(
			text,
			'account',
			`${suggestion.who}${type}${suggestion.affiliation ? `, ${suggestion.affiliation}` : ''}`,
		);
	} else if (suggestion.kind === 'attribution') {
		line(text, 'account', l10n.t('Nobody is named here'));
	}
	ladder(text, suggestion.on);
	if (suggestion.accused.length > 0) {
		line(text, 'law', l10n.t('Accused: {0}', suggestion.accused.join(', ')));
	}
	const words = suggestion.trigger.map(
		({ start, end }) => `“${excerpt(article.text.slice(start, end), 40)}”`,
	);
	line(text, 'info', l10n.t('Rule {0}', suggestion.rule) + (words.length > 0 ? `: ${words.join(' ')}` : ''));
	const ref = refTo(article, suggestion);
	actions(text, [
		[l10n.t('Accept'), commands.acceptSuggestion, ref],
		[l10n.t('Dismiss'), commands.dismissSuggestion, ref],
	]);
	return text;
}

function tagText(article: Article, { tag, receipts }: PlacedTag, linksOf: LinkLookup): MarkdownString {
	const text = newText();
	text.appendMarkdown(`$(tag) **${escapeMarkdown(kindLabel(tag.kind, article.knowledge.codebook))}**`);
	if (tag.certainty) {
		field(text, certaintyLabel(tag.certainty));
	}
	if (tag.by) {
		field(text, l10n.t('by {0}', tag.by));
	}
	if (tag.speaker) {
		const { name, affiliation } = tag.speaker;
		line(text, 'account', `${name}${affiliation ? `, ${affiliation}` : ''}`);
	}
	ladder(text, tag.on);
	if (tag.accused && tag.accused.length > 0) {
		line(text, 'law', l10n.t('Accused: {0}', tag.accused.join(', ')));
	}
	for (const note of tag.notes ?? []) {
		line(text, 'note', note.text);
	}
	if (tag.targets.length > 1) {
		line(text, 'ellipsis', tag.targets.map(({ exact }) => `“${excerpt(exact, 40)}”`).join(' … '));
	}
	for (const linked of linksOf(article, tag.id)) {
		linkLine(text, linked);
	}
	for (const receipt of receipts) {
		const words = receiptText(receipt);
		if (words) {
			line(text, 'warning', words);
		}
	}
	const ref: TagRef = { uri: article.uri.toString(), id: tag.id };
	actions(text, [
		[l10n.t('Edit'), commands.editTag, ref],
		[l10n.t('Link'), commands.linkTag, ref],
		[l10n.t('Remove'), commands.removeTag, ref],
		[l10n.t('Open Tags File'), commands.openSidecar, ref],
	]);
	return text;
}

/** Who told whom, outermost first. */
function ladder(text: MarkdownString, on: readonly string[] = []): void {
	if (on.length > 1) {
		line(text, 'list-tree', on.join(' ← '));
	}
}

/** Nothing for words that stand where they stood, or elsewhere word for word. */
function receiptText(receipt: Receipt): string | undefined {
	if (receipt.receipt !== 'changed') {
		return undefined;
	}
	const changes = receipt.differences
		.slice(0, 3)
		.map(({ was, is }) => `“${excerpt(was, 30)}” → “${excerpt(is, 30)}”`)
		.join(', ');
	return receipt.unsure ? l10n.t('Changed, please check: {0}', changes) : l10n.t('Changed: {0}', changes);
}

function newText(): MarkdownString {
	const text = new MarkdownString('', true);
	text.isTrusted = {
		enabledCommands: [
			commands.acceptSuggestion,
			commands.dismissSuggestion,
			commands.removeTag,
			commands.openSidecar,
			commands.editTag,
			commands.linkTag,
			commands.reveal,
		],
	};
	return text;
}

/** Goes on in the first line. */
function field(text: MarkdownString, words: string): void {
	text.appendMarkdown(` · ${escapeMarkdown(words)}`);
}

function line(text: MarkdownString, icon: string, words: string): void {
	text.appendMarkdown(`\n\n$(${icon}) ${escapeMarkdown(words)}`);
}

/** A click goes to the other tag. */
function linkLine(text: MarkdownString, linked: LinkedTag): void {
	const words = linkText(linked);
	if (!linked.target) {
		line(text, 'link', words);
		return;
	}
	const { uri, span } = linked.target;
	const query = JSON.stringify([uri.toString(), span.start, span.end]);
	const link = Uri.from({ scheme: 'command', path: commands.reveal, query });
	text.appendMarkdown(`\n\n$(link) [${escapeMarkdown(words)}](${link.toString()})`);
}

function actions(
	text: MarkdownString,
	links: readonly (readonly [label: string, command: string, ref: SuggestionRef | TagRef])[],
): void {
	const parts = links.map(([label, command, ref]) => {
		const uri = Uri.from({ scheme: 'command', path: command, query: JSON.stringify([ref]) });
		return `[${label}](${uri.toString()})`;
	});
	text.appendMarkdown(`\n\n${parts.join(' · ')}`);
}

/** The hover stays while the mouse is on the same word. */
function wordRange({ index, text }: Article, offset: number) {
	let start = offset;
	let end = offset;
	while (start > 0 && /\S/.test(text[start - 1] ?? ' ')) {
		start--;
	}
	while (end < text.length && /\S/.test(text[end] ?? ' ')) {
		end++;
	}
	return toRange(index, { start, end });
}
