/** One article as it was when it was last looked at: text, analysis and tags, which belong together. */
import type { Uri } from 'vscode';
import {
	type Analysis,
	type ArticleView,
	analyse,
	type Catalogue,
	type Codebook,
	type Decoded,
	decodeSidecar,
	type LineIndex,
	lineIndex,
	type OffsetMap,
	offsetMap,
	type Sidecar,
	viewArticle,
} from '../core/index';

/** What people taught the detector in the article's folder. Compared by identity. */
export interface Knowledge {
	readonly codebook: Codebook;
	readonly catalogue: Catalogue;
}

export interface Article {
	readonly uri: Uri;
	/** Short label, title or file name, whichever there is first. */
	readonly label: string;
	readonly text: string;
	readonly index: LineIndex;
	readonly map: OffsetMap;
	/** With the targets where edits of the open document moved them. */
	readonly view: ArticleView;
	/** As it is stored. */
	readonly sidecar: Decoded<Sidecar>;
	/** What the sidecar was read from; '' where there is none. */
	readonly sidecarSource: string;
	/** Version of the open document that was looked at; `undefined` where the text came from disk. */
	readonly version: number | undefined;
	/** Too large to be analysed: listed only. */
	readonly tooLarge: boolean;
	readonly knowledge: Knowledge;
}

/** Longer articles are listed, not analysed. UTF-16 units. */
export const longest = 5_000_000;

/**
 * What there is to say about a text; the parts of `before` that depend on what did not change are used again.
 * `move` gives the sidecar with its targets where the edits of an open document moved them.
 */
export function lookAt(
	uri: Uri,
	text: string,
	version: number | undefined,
	sidecarSource: string | undefined,
	knowledge: Knowledge,
	before: Article | undefined,
	move: (sidecar: Sidecar) => Sidecar = sidecar => sidecar,
): Article {
	const same = before?.text === text ? before : undefined;
	const map = same?.map ?? offsetMap(text);
	const tooLarge = text.length > longest;
	const sidecar = decodeSidecar(sidecarSource ?? '', map);
	const analysis =
		sameKnowledge(same?.knowledge, knowledge) && same ? same.view.analysis : look(text, tooLarge, knowledge);
	const { short, title } = sidecar.value.article;
	return {
		uri,
		label: short ?? title ?? uri.path.slice(uri.path.lastIndexOf('/') + 1),
		text,
		index: same?.index ?? lineIndex(text),
		map,
		view: viewArticle(text, analysis, move(sidecar.value)),
		sidecar,
		sidecarSource: sidecarSource ?? '',
		version,
		tooLarge,
		knowledge,
	};
}

function look(text: string, tooLarge: boolean, { codebook, catalogue }: Knowledge): Analysis {
	return analyse(tooLarge ? '' : text, { detect: codebook.detect, catalogue });
}

function sameKnowledge(a: Knowledge | undefined, b: Knowledge): boolean {
	return a?.codebook === b.codebook && a.catalogue === b.catalogue;
}
