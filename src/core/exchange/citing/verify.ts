/** Whether what a document cites still stands: its tags, their words in the articles, and the words it quotes. */
import { resolveTargets } from '../../anchor/resolveTargets';
import { detailNames } from '../../model/articleDetails';
import { isBroken } from '../../model/problem';
import type { Receipt } from '../../model/receipt';
import type { Reference } from '../../model/reference';
import type { Span } from '../../model/span';
import type { Sidecar, Tag } from '../../model/tag';
import { decodeSidecar } from '../../sidecar/decodeSidecar';
import { sha256 } from '../../text/hash';
import { offsetMap } from '../../text/offsets';
import { isSuggestionId, type PackBlock, packBlocksIn, unclosedBlocks } from '../evidence/packBlocks';
import { type Citation, type CitingDocument, readCitations } from './citingDocument';
import { isFaithfulQuote, isWholeQuote } from './faithful';

export type CitationProblem = {
	/** UTF-16 units of the document as it is. */
	readonly span: Span;
	/** As the document names it; '' for what is about no article. */
	readonly article: string;
	/** Of the tag; '' likewise. */
	readonly id: string;
} & (
	| { readonly code: 'no-article'; readonly why: string; readonly movedTo?: string }
	| { readonly code: 'no-tag' | 'lost' | 'ambiguous' | 'misquoted' | 'article-changed' }
	| { readonly code: 'changed'; readonly was: string; readonly is: string }
	/** Names of what is not as it was. */
	| { readonly code: 'tag-changed' | 'details-changed'; readonly fields: readonly string[] }
	| { readonly code: 'no-footnote' | 'unused-footnote'; readonly label: string }
	| { readonly code: 'broken-block'; readonly message: string }
);

/** An article as it is now, or why it cannot be had. */
export type CitedArticle =
	| { readonly text: string; readonly sidecar: Sidecar }
	/** `movedTo`: where the tag with that id is now, if anywhere. */
	| { readonly missing: string; movedTo?(id: string): string | undefined };

/** True for a document that cites at least one tag. */
export function isCiting(source: string): boolean {
	return source.includes('<!-- hearsay: ') || source.includes('```yaml hearsay ');
}

/** By the path that the document has. */
export type ArticleLookup = (path: string) => CitedArticle;

/** Paths of all articles that the document cites, each once. */
export function citedPaths(source: string): readonly string[] {
	const cited = readCitations(source).citations.map(({ reference }) => reference.article);
	return [...new Set([...cited, ...packBlocksIn(source).map(({ path }) => path)])];
}

/** In order of the document. */
export function verifyCitations(source: string, lookup: ArticleLookup): readonly CitationProblem[] {
	const document = readCitations(source);
	const blocks = packBlocksIn(source);
	const packed = blocks.flatMap(block => packedTags(block, lookup));
	return [
		...unclosedBlocks(source).map(start => ({
			span: { start, end: start },
			article: '',
			id: '',
			code: 'broken-block' as const,
			message: 'the block does not end',
		})),
		...blocks.flatMap(block => blockProblems(block, lookup)),
		...packed.flatMap(tag => packedProblems(tag, document, lookup)),
		...document.citations
			.filter(({ reference }) => !packed.some(tag => isOf(tag, reference)))
			.flatMap(citation => citationProblems(citation, lookup)),
		...footnoteProblems(document),
	].sort((a, b) => a.span.start - b.span.start);
}

interface PackedTag {
	readonly block: PackBlock;
	readonly tag: Tag;
}

function isOf({ block, tag }: PackedTag, { article, id }: Reference): boolean {
	return block.path === article && tag.id === id;
}

function textOf(article: CitedArticle): string {
	return 'text' in article ? article.text : '';
}

function packedTags(block: PackBlock, lookup: ArticleLookup): readonly PackedTag[] {
	const map = offsetMap(textOf(lookup(block.path)));
	return decodeSidecar(block.source, map).value.tags.map(tag => ({ block, tag }));
}

/** The block itself, and its article as a whole. */
function blockProblems(
	{ path, source, start }: PackBlock,
	lookup: ArticleLookup,
): readonly CitationProblem[] {
	const at = { span: { start, end: start }, article: path, id: '' };
	const article = lookup(path);
	const decoded = decodeSidecar(source, offsetMap(textOf(article)));
	const broken = isBroken(decoded)
		? decoded.problems
				.filter(({ severity }) => severity === 'error')
				.map(({ span, message }) => {
					const place = { start: start + span.start, end: start + span.end };
					return { ...at, span: place, code: 'broken-block' as const, message };
				})
		: [];
	if ('missing' in article) {
		return [
			...broken,
			{ ...at, code: 'no-article', why: article.missing, ...movedTo(article, decoded.value.tags) },
		];
	}
	const { sha256: hash, ...details } = decoded.value.article;
	const fields = detailNames.filter(name => details[name] !== article.sidecar.article[name]);
	return [
		...broken,
		...(hash === sha256(article.text) ? [] : [{ ...at, code: 'article-changed' as const }]),
		...(fields.length > 0 ? [{ ...at, code: 'details-changed' as const, fields }] : []),
	];
}

function movedTo(
	article: Extract<CitedArticle, { missing: string }>,
	tags: readonly Pick<Tag, 'id'>[],
): { readonly movedTo?: string } {
	const [found] = tags.flatMap(({ id }) => article.movedTo?.(id) ?? []);
	return found === undefined ? {} : { movedTo: found };
}

/** A tag of a pack: told at the words that quote it, else at its block. */
function packedProblems(
	{ block, tag }: PackedTag,
	{ citations }: CitingDocument,
	lookup: ArticleLookup,
): readonly CitationProblem[] {
	const article = lookup(block.path);
	const own = citations.filter(({ reference }) => isOf({ block, tag }, reference));
	const span = own[0]?.span ?? { start: block.start, end: block.start };
	const at = { span, article: block.path, id: tag.id };
	const misquoted = own
		.flatMap(({ quotes }) => quotes)
		.filter(({ words }) => !isWholeQuote(words, tag))
		.map(quote => ({ ...at, span: quote.span, code: 'misquoted' as const }));
	if ('missing' in article) {
		return misquoted;
	}
	const live = article.sidecar.tags.find(({ id }) => id === tag.id);
	const fields = live ? changedFields(tag, live) : [];
	return [
		...misquoted,
		...wordProblems(article.text, tag).map(problem => ({ ...at, ...problem })),
		...(live || isSuggestionId(tag.id) ? [] : [{ ...at, code: 'no-tag' as const }]),
		...(fields.length > 0 ? [{ ...at, code: 'tag-changed' as const, fields }] : []),
	];
}

/** What a pack tells of a tag, in its words or in its block. A list that is empty says no more than none. */
const toldFields: readonly (readonly [string, (tag: Tag) => unknown])[] = [
	['kind', ({ kind }) => kind],
	['words', ({ targets }) => targets.map(({ exact }) => exact)],
	['speaker', ({ speaker }) => speaker?.name],
	['affiliation', ({ speaker }) => speaker?.affiliation],
	['on', ({ on = [] }) => on],
	['entities', ({ entities = [] }) => entities],
	['accused', ({ accused = [] }) => accused],
	['certainty', ({ certainty }) => certainty],
	['credibility', ({ credibility }) => credibility],
	['attributes', ({ attributes = {} }) => Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1))],
	['links', ({ links = [] }) => links.map(({ type, to }) => [type, to])],
	['notes', ({ notes = [] }) => notes.map(({ by, at, text }) => [by, at, text])],
	['by', ({ by }) => by],
	['created', ({ created }) => created],
	['via', ({ via }) => [via?.how, via?.rule, via?.detector]],
];

function changedFields(was: Tag, is: Tag): readonly string[] {
	return toldFields
		.filter(([, of]) => JSON.stringify(of(was)) !== JSON.stringify(of(is)))
		.map(([name]) => name);
}

/** A tag that a draft cites: as its sidecar has it now. */
function citationProblems(
	{ reference, span, quotes }: Citation,
	lookup: ArticleLookup,
): readonly CitationProblem[] {
	const at = { span, ...reference };
	const article = lookup(reference.article);
	if ('missing' in article) {
		return [{ ...at, code: 'no-article', why: article.missing, ...movedTo(article, [reference]) }];
	}
	const tag = article.sidecar.tags.find(({ id }) => id === reference.id);
	if (tag === undefined) {
		return [{ ...at, code: 'no-tag' }];
	}
	return [
		...quotes
			.filter(({ words }) => !isFaithfulQuote(words, tag))
			.map(quote => ({ ...at, span: quote.span, code: 'misquoted' as const })),
		...wordProblems(article.text, tag).map(problem => ({ ...at, ...problem })),
	];
}

/** More would say of each word of a sentence written anew that it is another one. */
const mostDifferences = 3;

type WordProblem =
	| { readonly code: 'lost' | 'ambiguous' }
	| { readonly code: 'changed'; readonly was: string; readonly is: string };

function wordProblems(text: string, { targets }: Tag): readonly WordProblem[] {
	return resolveTargets(text, targets).flatMap(wordProblem);
}

function wordProblem(receipt: Receipt): readonly WordProblem[] {
	switch (receipt.receipt) {
		case 'lost':
		case 'ambiguous':
			return [{ code: receipt.receipt }];
		case 'changed': {
			return receipt.differences
				.slice(0, mostDifferences)
				.map(({ was, is }) => ({ code: 'changed' as const, was, is }));
		}
		default:
			return [];
	}
}

/** As `insertCitation` makes them: they end with the id of a tag. What else is in brackets may be no footnote at all. */
const ownLabel = /(?:^|-)[0-9a-z]{8}$/;

function footnoteProblems({ citations, undefinedUses }: CitingDocument): readonly CitationProblem[] {
	const unused = citations.flatMap(({ footnote, reference, span }) =>
		footnote && footnote.uses.length === 0
			? [{ ...reference, span, code: 'unused-footnote' as const, label: footnote.label }]
			: [],
	);
	return [
		...unused,
		...undefinedUses
			.filter(({ label }) => ownLabel.test(label))
			.map(({ label, span }) => ({ span, article: '', id: '', code: 'no-footnote' as const, label })),
	];
}
