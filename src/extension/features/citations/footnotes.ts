/** From a footnote of a draft to the sentence that it cites, and what there is to say about that. */
import {
	type Disposable,
	Hover,
	type LocationLink,
	l10n,
	languages,
	MarkdownString,
	type Position,
	type TextDocument,
	Uri,
	workspace,
} from 'vscode';
import { type Citation, escapeMarkdown } from '../../../core/index';
import { toDocumentRange, toRange } from '../../base/convert';
import { commands } from '../../base/ids';
import { DisposableStore } from '../../base/lifecycle';
import { quotable } from '../../base/wording';
import type { Services } from '../../services';
import { factsOfTag } from '../../ui/facts';
import { linkLookup } from '../../ui/linkedTags';
import { baseOf, type Cited, citationAt, citedBy, draftLanguage, partsOf } from './draft';

export function registerFootnotes(services: Services): Disposable {
	const store = new DisposableStore();
	const at = (document: TextDocument, position: Position) => {
		const citation = citationAt(document, document.offsetAt(position));
		const base = citation && baseOf(document);
		return base && { citation, cited: citedBy(services.library, base, citation) };
	};
	store.add(
		languages.registerDefinitionProvider(draftLanguage, {
			provideDefinition(document, position) {
				const found = at(document, position);
				return found?.cited ? locationsOf(document, position, found.citation, found.cited) : [];
			},
		}),
	);
	store.add(
		languages.registerHoverProvider(draftLanguage, {
			provideHover(document, position) {
				const found = at(document, position);
				return found && new Hover(hoverText(services, found.citation, found.cited));
			},
		}),
	);
	return store;
}

/** Several are shown in a peek. */
function locationsOf(
	document: TextDocument,
	position: Position,
	citation: Citation,
	{ article, places }: Cited,
): LocationLink[] {
	const offset = document.offsetAt(position);
	const origin = partsOf(citation).find(({ start, end }) => start <= offset && offset <= end);
	return places.map(place => ({
		...(origin && { originSelectionRange: toDocumentRange(document, origin) }),
		targetUri: article.uri,
		targetRange: toRange(article.index, place),
		targetSelectionRange: toRange(article.index, place),
	}));
}

function hoverText(
	services: Services,
	{ reference, quotes }: Citation,
	cited: Cited | undefined,
): MarkdownString {
	const text = new MarkdownString('', true);
	text.isTrusted = { enabledCommands: [commands.reveal] };
	if (!cited?.placed) {
		const gone = cited
			? l10n.t('The cited tag {0} is gone.', reference.id)
			: l10n.t('The cited article {0} is not there.', reference.article);
		text.appendMarkdown(`$(warning) ${escapeMarkdown(gone)}`);
	} else {
		const { kind, traits, exact, facts } = factsOfTag(
			cited.article,
			cited.placed,
			linkLookup(services.library),
		);
		const traitsText = traits.map(trait => ` · ${escapeMarkdown(trait)}`).join('');
		text.appendMarkdown(
			`$(tag) **${escapeMarkdown(kind)}**${traitsText}\n\n“${escapeMarkdown(quotable(exact, 1000))}”`,
		);
		for (const { icon, words } of facts) {
			text.appendMarkdown(`\n\n$(${icon}) ${escapeMarkdown(words)}`);
		}
	}
	return cited ? source(text, cited, quotes) : text;
}

/** Outlet, date and file, and the way there. */
function source(
	text: MarkdownString,
	{ article, placed, places }: Cited,
	quotes: Citation['quotes'],
): MarkdownString {
	const { outlet, published } = article.sidecar.value.article;
	const words = [outlet, published, workspace.asRelativePath(article.uri)].filter(part => part !== undefined);
	text.appendMarkdown(`\n\n$(file-text) ${escapeMarkdown(words.join(', '))}`);
	const [place] = places;
	if (place) {
		const query = JSON.stringify([article.uri.toString(), place.start, place.end]);
		const uri = Uri.from({ scheme: 'command', path: commands.reveal, query });
		text.appendMarkdown(`\n\n[${l10n.t('Go There')}](${uri.toString()})`);
	} else if (placed || quotes.length > 0) {
		// What a tag that is gone was put on is known by the words that the draft quotes alone.
		text.appendMarkdown(
			`\n\n$(warning) ${escapeMarkdown(l10n.t('Its words are not in the article any more.'))}`,
		);
	}
	return text;
}
