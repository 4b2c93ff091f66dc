/** The links of a tag as a person sees them: what kind, to which words, and where these are. */
import { Location, l10n, Uri } from 'vscode';
import { hull, type Link, type LinkEnd, type LinkIndex, linkIndex, type Span } from '../../core/index';
import type { Article } from '../articles/article';
import type { Library } from '../articles/library';
import { toRange } from '../base/convert';
import { quotable } from '../base/wording';
import { tagsAt } from './caret';

export interface LinkedTag {
	/** "denies", "denied by". */
	readonly label: string;
	/** Words of the other tag; the stored reference where it is gone. */
	readonly words: string;
	/** As the sidecar has it; absent for a link that the other tag has. */
	readonly link?: Link;
	readonly articleLabel: string;
	/** Absent where the other tag is gone or has lost its place. */
	readonly target?: { readonly uri: Uri; readonly span: Span };
}

export type LinkLookup = (article: Article, id: string) => readonly LinkedTag[];

/** All articles are gone through once, when it is first asked; the lookup holds until they change. */
export function linkLookup(library: Library): LinkLookup {
	let index: LinkIndex | undefined;
	return ({ uri }, id) => {
		index ??= linkIndex(library.all().map(article => ({ path: pathOf(article.uri), view: article.view })));
		return index.of(pathOf(uri), id).map(end => linkedTag(end, library));
	};
}

/** Where the links of the tags at a place lead. */
export function linkedPlaces(library: Library, article: Article, offset: number): readonly Location[] {
	const linksAt = linkLookup(library);
	return tagsAt(article, { start: offset, end: offset })
		.flatMap(({ tag }) => linksAt(article, tag.id))
		.flatMap(({ target }) => {
			const other = target && library.get(target.uri);
			return target && other ? [new Location(target.uri, toRange(other.index, target.span))] : [];
		});
}

/** Links are relative paths, so they stay in one file system; the path is not escaped, as in a link. */
function pathOf(uri: Uri): string {
	return `${uri.scheme}://${uri.authority}${uri.path}`;
}

function uriOf(path: string): Uri {
	const [, scheme = '', authority = '', rest = ''] = /^([^:]*):\/\/([^/]*)(.*)$/s.exec(path) ?? [];
	return Uri.from({ scheme, authority, path: rest });
}

/** Links are relative paths: they lead nowhere else. */
export function isReachable(from: Uri, to: Uri): boolean {
	return from.scheme === to.scheme && from.authority === to.authority;
}

function linkedTag(end: LinkEnd, library: Library): LinkedTag {
	const other = end.article && library.get(uriOf(end.article.path));
	const span = end.placed && hull(end.placed.places);
	const words = end.placed?.tag.targets.map(({ exact }) => exact).join(' … ');
	return {
		label: linkLabel(end.type, end.isInverse),
		words: words ?? end.link.to,
		articleLabel: other?.label ?? l10n.t('gone'),
		...(!end.isInverse && { link: end.link }),
		...(other && span && { target: { uri: other.uri, span } }),
	};
}

/** "denies: “The lock was shut” (Ledger)". */
export function linkText({ label, words, articleLabel }: LinkedTag, most = 70): string {
	return `${label}: “${quotable(words, most)}” (${articleLabel})`;
}

export function linkLabel(type: Link['type'], isInverse: boolean): string {
	switch (type) {
		case 'denies':
			return isInverse ? l10n.t('denied by') : l10n.t('denies');
		case 'repeats':
			return isInverse ? l10n.t('repeated by') : l10n.t('repeats');
		case 'supports':
			return isInverse ? l10n.t('supported by') : l10n.t('supports');
		case 'contradicts':
			return isInverse ? l10n.t('contradicted by') : l10n.t('contradicts');
		case 'updates':
			return isInverse ? l10n.t('updated by') : l10n.t('updates');
	}
}
