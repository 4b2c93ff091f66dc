/** Tags whose words are no longer as they were: shown as problems, settled by one key, and kept up to date on saving. */
import {
	Diagnostic,
	DiagnosticSeverity,
	type Disposable,
	l10n,
	languages,
	type TextDocument,
	Uri,
	window,
	workspace,
} from 'vscode';
import {
	describeTarget,
	editsBetween,
	isBroken,
	overlaps,
	type PlacedTag,
	type Receipt,
	type SidecarEdit,
	type Span,
	sha256,
	type Tag,
} from '../../core/index';
import type { Article } from '../articles/article';
import { asTagRef } from '../articles/refs';
import { registerCommand } from '../base/commands';
import { toRange } from '../base/convert';
import { BrokenFile, explainFailure } from '../base/failure';
import { commands } from '../base/ids';
import { DisposableStore } from '../base/lifecycle';
import { say } from '../base/telling';
import { kindLabel, quotable } from '../base/wording';
import { sidecarOf } from '../files/folders';
import { showDiagnostics } from '../files/shownDiagnostics';
import type { Services } from '../services';
import { selectedSpan, tagsAt, wordsAt } from '../ui/caret';
import { pickTag, refreshed } from '../ui/choosing';
import { codeFor } from '../ui/diagnosticTag';

export function registerAnchors(services: Services): Disposable {
	const { log, library } = services;
	const store = new DisposableStore();
	const shown = store.add(languages.createDiagnosticCollection('hearsay-anchors'));
	store.add(
		library.onDidChange(uris => {
			for (const uri of uris) {
				const article = library.get(uri);
				showDiagnostics(
					shown,
					uri,
					article ? article.view.tags.flatMap(tag => diagnostics(article, tag)) : [],
				);
			}
		}),
	);
	/** Files whose tags could not be written down: who saves again and again is told once. */
	const told = new Set<string>();
	const tellUnwritten = (uri: Uri, failure: unknown) => {
		log.error(`${uri.toString()}: ${String(failure)}`);
		if (!told.has(uri.toString())) {
			told.add(uri.toString());
			explainFailure(log, failure);
		}
	};
	store.add(
		workspace.onDidSaveTextDocument(document => {
			refreshStored(services, document).then(
				() => told.delete(document.uri.toString()),
				failure => tellUnwritten(document.uri, failure),
			);
		}),
	);
	store.add(registerCommand(log, commands.confirmTag, argument => confirm(services, argument)));
	return store;
}

function diagnostics(article: Article, { tag, receipts }: PlacedTag): Diagnostic[] {
	return receipts.flatMap((receipt, at) => {
		const words = quotable(tag.targets[at]?.exact ?? '', 60);
		const kind = kindLabel(tag.kind, article.knowledge.codebook);
		const found = describe(receipt, kind, words);
		if (!found) {
			return [];
		}
		const diagnostic = new Diagnostic(
			toRange(article.index, placeFor(receipt, tag, at)),
			found,
			receipt.receipt === 'changed' ? DiagnosticSeverity.Information : DiagnosticSeverity.Warning,
		);
		diagnostic.source = 'Hearsay';
		diagnostic.code = codeFor(receipt.receipt, article.uri, tag.id);
		return [diagnostic];
	});
}

function describe(receipt: Receipt, kind: string, words: string): string | undefined {
	switch (receipt.receipt) {
		case 'changed': {
			const [first] = receipt.differences;
			return receipt.unsure
				? l10n.t(
						'{0}: the tagged words changed (“{1}” → “{2}”). Still right?',
						kind,
						first?.was ?? '',
						first?.is ?? '',
					)
				: undefined;
		}
		case 'ambiguous':
			return receipt.candidates.length > 1
				? l10n.t(
						'{0}: “{1}” may be in {2} places now. Which one is meant?',
						kind,
						words,
						receipt.candidates.length,
					)
				: l10n.t('{0}: “{1}” may be here now. Is it?', kind, words);
		case 'lost':
			return l10n.t('{0}: “{1}” is no longer in this article.', kind, words);
		default:
			return undefined;
	}
}

/** The words, the first of several places, or about where they were; the latter without a length. */
function placeFor(receipt: Receipt, tag: Tag, at: number): Span {
	if (receipt.receipt === 'changed') {
		return receipt.span;
	}
	const start = tag.targets[at]?.start ?? 0;
	return (receipt.receipt === 'ambiguous' && receipt.candidates[0]) || { start, end: start };
}

/** One key: accepts changed words at the caret; else points a tag that has no place to the selection or sentence. */
async function confirm(services: Services, argument: unknown): Promise<void> {
	const { library, decisions } = services;
	const ref = asTagRef(argument);
	const editor = window.activeTextEditor;
	const selection = editor?.selection;
	const article = ref
		? await refreshed(services, Uri.parse(ref.uri, true))
		: editor && (await library.current(editor.document));
	if (!article) {
		return;
	}
	const here = editor?.document.uri.toString() === article.uri.toString() ? selection : undefined;
	const named = article.view.tags.filter(({ tag }) => tag.id === ref?.id);
	const at = here ? tagsAt(article, selectedSpan(here, article)) : [];
	const changed = (ref ? named : at).find(({ receipts }) =>
		receipts.some(({ receipt }) => receipt === 'changed'),
	);
	if (changed) {
		await decisions.make(article, [{ do: 'replaceTag', tag: atPlaces(article, changed) }]);
		return;
	}
	const open = (ref ? named : article.view.tags).filter(({ receipts }) => receipts.some(hasNoPlace));
	const words = here && wordsAt(here, article);
	if (open.length === 0 || !words) {
		say(l10n.t('No tag here has to be confirmed.'));
		return;
	}
	const meant = open.find(placed => candidateAt(placed, words));
	const placed =
		meant ??
		(open.length === 1
			? open[0]
			: await pickTag(article, open, l10n.t('Which tag belongs to the words at the caret?')));
	if (placed) {
		const isChosen = selection !== undefined && !selection.isEmpty;
		const place = (isChosen ? undefined : candidateAt(placed, words)) ?? words;
		await decisions.make(article, [{ do: 'replaceTag', tag: pointed(article, placed, place) }]);
	}
}

/** Where the tag may be now, if that is at these words. */
function candidateAt({ receipts }: PlacedTag, words: Span): Span | undefined {
	return receipts
		.flatMap(receipt => (receipt.receipt === 'ambiguous' ? receipt.candidates : []))
		.find(candidate => overlaps(candidate, words));
}

function hasNoPlace({ receipt }: Receipt): boolean {
	return receipt === 'ambiguous' || receipt === 'lost';
}

/** The tag with the words at the place for the first part of it that has none. */
function pointed(article: Article, placed: PlacedTag, place: Span): Tag {
	const at = placed.receipts.findIndex(hasNoPlace);
	const tag = atPlaces(article, placed);
	return { ...tag, targets: tag.targets.with(at, describeTarget(article.text, place)) };
}

/** The tag with the words that stand there now. */
function atPlaces({ text }: Article, { tag, receipts }: PlacedTag): Tag {
	const targets = tag.targets.map((target, at) => {
		const receipt = receipts[at];
		return receipt && 'span' in receipt ? describeTarget(text, receipt.span) : target;
	});
	return { ...tag, targets };
}

/** Writes down where the edits of the document have moved its tags. Rejects where that cannot be written. */
async function refreshStored({ library, sidecars }: Services, document: TextDocument): Promise<void> {
	const article = library.get(document.uri) && (await library.current(document));
	if (!article || isBroken(article.sidecar)) {
		return;
	}
	const edits = editsBetween(article.sidecar.value, article.view.sidecar);
	if (edits.length > 0) {
		const hash: SidecarEdit = { do: 'setArticle', details: { sha256: sha256(article.text) } };
		const outcome = await sidecars.edit(article.uri, article.map, [...edits, hash]);
		if (!outcome.ok) {
			throw new BrokenFile(sidecarOf(article.uri), outcome.source, outcome.problems);
		}
	}
}
