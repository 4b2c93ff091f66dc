/** Who or what the caret is on: an entity of the corpus, or a speaker that is none. */
import { type Position, type TextDocument, window } from 'vscode';
import { type CorpusEntity, type CorpusSpeaker, contains, entityAt, type Span } from '../../core/index';
import type { Article } from '../articles/article';
import type { Library } from '../articles/library';
import { asEntityRef } from '../articles/refs';
import { toOffset } from '../base/convert';

export interface NameAt {
	readonly article: Article;
	/** The words that name it here. */
	readonly span: Span;
	/** Absent for a speaker whom the article does not name. */
	readonly entity?: CorpusEntity;
	readonly speaker?: CorpusSpeaker;
}

/** `undefined` where there is neither, and in what is no article. */
export async function nameAt(
	library: Library,
	document: TextDocument,
	position: Position,
): Promise<NameAt | undefined> {
	const article = await library.current(document);
	return article && nameAtOffset(library, article, toOffset(article.index, position));
}

function nameAtOffset(library: Library, article: Article, offset: number): NameAt | undefined {
	const { corpus } = library;
	const id = article.uri.toString();
	const entity = entityAt(corpus, id, offset);
	const place = { start: offset, end: offset };
	const here = entity?.articles.find(one => one.article === id);
	const mention = [...(here?.mentions ?? []), ...(here?.adjectives ?? [])].find(span =>
		contains(span, place),
	);
	if (entity && mention) {
		const speaker = corpus.speakers().find(one => one.entity === entity.key);
		return { article, span: mention, entity, ...(speaker && { speaker }) };
	}
	const said = article.view.analysis.attributions.find(
		attribution => attribution.speaker !== null && contains(attribution.speaker, place),
	);
	const speaker =
		said && said.who !== '' ? corpus.speakers().find(one => one.speaksAs(said.who, id)) : undefined;
	return said?.speaker && speaker ? { article, span: said.speaker, speaker } : undefined;
}

/** Of the entity that was chosen in a tree, else of the one at the caret; `undefined` where there is none. */
export async function entityKey(library: Library, argument: unknown): Promise<string | undefined> {
	const ref = asEntityRef(argument);
	const editor = ref ? undefined : window.activeTextEditor;
	const name = editor && (await nameAt(library, editor.document, editor.selection.start));
	return ref?.entity ?? name?.entity?.key;
}
