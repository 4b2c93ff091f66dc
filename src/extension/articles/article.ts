/** One article as it was when it was last looked at: text, analysis and tags, which belong together. */
import type { Uri } from 'vscode';
import {
	type Analysis,
	type ArticleView,
	analyse,
	type Decoded,
	decodeSidecar,
	type LineIndex,
	LiveAnalysis,
	lineIndex,
	type OffsetMap,
	offsetMap,
	type Sidecar,
	viewArticle,
} from '../../core/index';
import type { Knowledge } from '../files/knowledge';

export interface Article {
	readonly uri: Uri;
	/** Short label, title or file name, whichever there is first. */
	readonly label: string;
	readonly text: string;
	readonly index: LineIndex;
	readonly map: OffsetMap;
	/** With the targets where edits of the open document moved them. */
	readonly view: ArticleView;
	/** As many as the view has open suggestions. */
	readonly suggestionCount: number;
	/** As it is stored. */
	readonly sidecar: Decoded<Sidecar>;
	/** What the sidecar was read from; '' where there is none. */
	readonly sidecarSource: string;
	/** Version of the open document that was looked at; `undefined` where the text came from disk. */
	readonly version: number | undefined;
	/** Too large to be analysed: listed only. */
	readonly tooLarge: boolean;
	readonly knowledge: Knowledge;
	/** What is known of the text from one edit of the open document to the next; absent before the first edit. */
	readonly live: LiveAnalysis | undefined;
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
	const sidecar = readSidecar(sidecarSource ?? '', map, before);
	const known = sameKnowledge(before?.knowledge, knowledge) ? before : undefined;
	const isEdited = version !== undefined && before?.version !== undefined && !same && !tooLarge;
	const live =
		version === undefined || tooLarge ? undefined : (known?.live ?? liveAnalysis(isEdited, knowledge));
	const analysis = known && same ? same.view.analysis : look(text, tooLarge, knowledge, live);
	const view = viewArticle(text, analysis, move(sidecar.value));
	return {
		uri,
		label: labelOf(uri, sidecar.value),
		text,
		index: same?.index ?? lineIndex(text),
		map,
		view,
		suggestionCount: view.suggestions.length,
		sidecar,
		sidecarSource: sidecarSource ?? '',
		version,
		tooLarge,
		knowledge,
		live,
	};
}

/** Short label, title or file name, whichever there is first. */
export function labelOf({ path }: Uri, { article: { short, title } }: Sidecar): string {
	return short ?? title ?? path.slice(path.lastIndexOf('/') + 1);
}

/** Reading 500 tags takes longer than all else after a key press. Their offsets depend on the text only by its pairs. */
function readSidecar(source: string, map: OffsetMap, before: Article | undefined): Decoded<Sidecar> {
	const isKnown =
		before?.sidecarSource === source && (before.map === map || (before.map.isSame && map.isSame));
	return isKnown ? before.sidecar : decodeSidecar(source, map);
}

/** What is only read is analysed once: it takes less time and less memory. */
function liveAnalysis(isEdited: boolean, { codebook, catalogue }: Knowledge): LiveAnalysis | undefined {
	return isEdited ? new LiveAnalysis({ detect: codebook.detect, catalogue }) : undefined;
}

function look(
	text: string,
	tooLarge: boolean,
	{ codebook, catalogue }: Knowledge,
	live: LiveAnalysis | undefined,
): Analysis {
	return live?.update(text) ?? analyse(tooLarge ? '' : text, { detect: codebook.detect, catalogue });
}

function sameKnowledge(a: Knowledge | undefined, b: Knowledge): boolean {
	return a?.codebook === b.codebook && a.catalogue === b.catalogue;
}
