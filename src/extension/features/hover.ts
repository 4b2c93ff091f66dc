/** Says of the words under the mouse what was found or decided about them, and why. */
import { type Disposable, Hover, l10n, languages, MarkdownString, Uri } from 'vscode';
import { escapeMarkdown, type PlacedTag, type Span, type Suggestion } from '../../core/index';
import type { Article } from '../articles/article';
import { refTo, type SuggestionRef, type TagRef } from '../articles/refs';
import { toOffset, toRange } from '../base/convert';
import { articleLanguage, commands } from '../base/ids';
import type { Services } from '../services';
import { suggestionsAt, tagsAt } from '../ui/caret';
import { type Fact, factsOfSuggestion, factsOfTag } from '../ui/facts';
import { type LinkLookup, linkLookup } from '../ui/linkedTags';

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
	const { kind, traits, facts } = factsOfSuggestion(article, suggestion);
	const text = newText('lightbulb', l10n.t('{0}?', kind), traits);
	for (const fact of facts) {
		line(text, fact);
	}
	const ref = refTo(article, suggestion);
	actions(text, [
		[l10n.t('Accept'), commands.acceptSuggestion, ref],
		[l10n.t('Dismiss'), commands.dismissSuggestion, ref],
	]);
	return text;
}

function tagText(article: Article, placed: PlacedTag, linksOf: LinkLookup): MarkdownString {
	const { kind, traits, facts } = factsOfTag(article, placed, linksOf);
	const text = newText('tag', kind, traits);
	for (const fact of facts) {
		line(text, fact);
	}
	const ref: TagRef = { uri: article.uri.toString(), id: placed.tag.id };
	actions(text, [
		[l10n.t('Edit'), commands.editTag, ref],
		[l10n.t('Link'), commands.linkTag, ref],
		[l10n.t('Remove'), commands.removeTag, ref],
		[l10n.t('Open Tags File'), commands.openSidecar, ref],
	]);
	return text;
}

function newText(icon: string, kind: string, traits: readonly string[]): MarkdownString {
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
	const rest = traits.map(trait => ` · ${escapeMarkdown(trait)}`).join('');
	return text.appendMarkdown(`$(${icon}) **${escapeMarkdown(kind)}**${rest}`);
}

/** A click on words that lead somewhere goes there. */
function line(text: MarkdownString, { icon, words, target }: Fact): void {
	const escaped = escapeMarkdown(words);
	text.appendMarkdown(`  \n$(${icon}) ${target ? `[${escaped}](${linkTo(target)})` : escaped}`);
}

function linkTo({ uri, span }: NonNullable<Fact['target']>): string {
	const query = JSON.stringify([uri.toString(), span.start, span.end]);
	return Uri.from({ scheme: 'command', path: commands.reveal, query }).toString();
}

function actions(
	text: MarkdownString,
	links: readonly (readonly [label: string, command: string, ref: SuggestionRef | TagRef])[],
): void {
	const parts = links.map(([label, command, ref]) => {
		const uri = Uri.from({ scheme: 'command', path: command, query: JSON.stringify([ref]) });
		return `[${label}](${uri.toString()})`;
	});
	text.appendMarkdown(`  \n${parts.join(' · ')}`);
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
