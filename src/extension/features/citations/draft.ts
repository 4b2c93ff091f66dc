/** A Markdown document that is written, and what it cites. It is never an article. */
import { type TextDocument, Uri, workspace } from 'vscode';
import {
	type Citation,
	hull,
	isCiting,
	type PlacedTag,
	placeOf,
	type Reference,
	readCitations,
	relativePath,
	resolveTarget,
	type Span,
} from '../../../core/index';
import type { Article } from '../../articles/article';
import type { Library } from '../../articles/library';

/** The language of drafts. An article that is Markdown has another one. */
export const draftLanguage = 'markdown';

/** A file in the folder from which a draft names articles: of one that was never saved, the workspace folder. */
export function baseOf({ uri, isUntitled }: TextDocument): Uri | undefined {
	const folder = workspace.workspaceFolders?.[0]?.uri;
	return isUntitled ? folder && Uri.joinPath(folder, 'untitled.md') : uri;
}

export function articleUri(base: Uri, path: string): Uri {
	return Uri.joinPath(base, '..', path);
}

/**
 * Path from the draft of the article that has the tag now. Of several, as where an article was copied with its tags, it
 * is the one that has the file name of `path`, by which it was cited; `undefined` where that tells nothing.
 */
export function movedTo(library: Library, base: Uri, id: string, path: string): string | undefined {
	const having = library.all().filter(({ view }) => view.tags.some(({ tag }) => tag.id === id));
	const name = articleUri(base, path).path.replace(/^.*\//, '/');
	const named = having.filter(({ uri }) => uri.path.endsWith(name));
	const [found, ...others] = having.length > 1 ? named : having;
	return found && others.length === 0 ? relativePath(base.path, found.uri.path) : undefined;
}

/** A citation whose footnote, use of it, quotation or comment is at the offset. */
export function citationAt(document: TextDocument, offset: number): Citation | undefined {
	const source = document.getText();
	if (!isCiting(source)) {
		return undefined;
	}
	const isAt = ({ start, end }: Span) => start <= offset && offset <= end;
	const { citations } = readCitations(source);
	// The label after a quotation begins where that ends: of two citations that meet, the label is meant.
	return (
		citations.find(({ footnote }) => footnote?.uses.some(isAt)) ??
		citations.find(citation => partsOf(citation).some(isAt))
	);
}

/** Where in the draft a citation is: uses of its footnote, quotations, its comment, the footnote. */
export function partsOf({ span, footnote, quotes }: Citation): readonly Span[] {
	return [
		...(footnote?.uses ?? []),
		...quotes.map(quote => quote.span),
		span,
		...(footnote ? [footnote.span] : []),
	];
}

/** What a citation leads to, as far as it is still there. */
export interface Cited {
	readonly article: Article;
	readonly placed?: PlacedTag;
	/** Several where its words may stand in several places; empty where they stand in none. */
	readonly places: readonly Span[];
}

/** An article that was renamed is found by the tag's id; of a tag that is gone, the quoted words are looked for. */
export function citedBy(library: Library, base: Uri, { reference, quotes }: Citation): Cited | undefined {
	const named = library.get(articleUri(base, reference.article));
	const article = named ?? library.all().find(other => tagIn(other, reference) !== undefined);
	const placed = article && tagIn(article, reference);
	if (!article || placed) {
		return article && placed && { article, placed, places: placesOf(placed) };
	}
	const found = quotes.flatMap(({ words: exact }) => {
		const target = { exact, prefix: '', suffix: '', start: 0, end: exact.length };
		return placeOf(resolveTarget(article.text, target)) ?? [];
	});
	return { article, places: found.slice(0, 1) };
}

function tagIn({ view }: Article, { id }: Reference): PlacedTag | undefined {
	return view.tags.find(({ tag }) => tag.id === id);
}

function placesOf({ places, receipts }: PlacedTag): readonly Span[] {
	const whole = hull(places);
	return whole
		? [whole]
		: receipts.flatMap(receipt => (receipt.receipt === 'ambiguous' ? receipt.candidates : []));
}
