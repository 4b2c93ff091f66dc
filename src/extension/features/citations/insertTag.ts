/** Insert Citation: a tag that is picked goes into the draft as a quotation with a footnote, as one step of undo. */
import { l10n, Selection, type TextEditor, window, workspace } from 'vscode';
import { footnoteText, insertCitation, quoteOf } from '../../../core/index';
import { asTagRef } from '../../articles/refs';
import { askOne, section } from '../../base/asking';
import { say, sayNone } from '../../base/telling';
import type { Services } from '../../services';
import { evidenceWords } from '../../ui/evidenceWords';
import { isReachable } from '../../ui/linkedTags';
import { pathFrom } from '../../ui/savedFile';
import { type ListedTag, tagRow } from '../../ui/tagRow';
import { baseOf, draftLanguage } from './draft';

/** More are not looked through by anybody. */
const most = 5000;

/** @param argument may name the tag; else it is picked */
export async function insertTag(services: Services, argument: unknown): Promise<void> {
	const editor = draftEditor();
	if (!editor) {
		return say(l10n.t('Citations go into a Markdown document. Open your draft first.'));
	}
	if (services.folders.isArticle(editor.document.uri)) {
		const file = workspace.asRelativePath(editor.document.uri);
		throw new Error(
			l10n.t('{0} counts as an article, and articles are never written. Exclude it in hearsay.yaml.', file),
		);
	}
	await services.decisions.settled();
	const ref = asTagRef(argument);
	const tags = citable(services, editor);
	const chosen = ref
		? tags.find(({ article, placed }) => article.uri.toString() === ref.uri && placed.tag.id === ref.id)
		: await pick(services, tags);
	if (chosen) {
		await insert(services, editor, chosen);
		await services.recents.note('citations', keyOf(chosen));
	}
}

/** Where a tag is chosen in a tree, the article may have come to the front: then the draft that can be seen is meant. */
function draftEditor(): TextEditor | undefined {
	return [window.activeTextEditor, ...window.visibleTextEditors].find(
		editor => editor?.document.languageId === draftLanguage,
	);
}

/** The newest first. */
function citable({ library }: Services, editor: TextEditor): readonly ListedTag[] {
	const base = baseOf(editor.document);
	const newest = ({ placed: { tag } }: ListedTag) => tag.modified ?? tag.created ?? '';
	return library
		.all()
		.filter(({ uri }) => base && isReachable(base, uri))
		.flatMap(article => article.view.tags.map(placed => ({ article, placed })))
		.sort((a, b) => (newest(a) < newest(b) ? 1 : newest(a) > newest(b) ? -1 : 0))
		.slice(0, most);
}

async function pick(
	{ recents, library }: Services,
	tags: readonly ListedTag[],
): Promise<ListedTag | undefined> {
	if (tags.length === 0) {
		sayNone(library, l10n.t('There is no tag to cite.'));
		return undefined;
	}
	const byKey = new Map(tags.map(listed => [keyOf(listed), listed]));
	const late = recents.of('citations').flatMap(key => byKey.get(key) ?? []);
	const others = tags.filter(listed => !late.includes(listed));
	const choice = await askOne({
		title: l10n.t('Insert Citation'),
		placeholder: l10n.t('Which tag? Type to search words, speaker, outlet or file'),
		rows: [
			...section(l10n.t('Recent'), late.map(tagRow)),
			...section(
				late.length > 0 ? l10n.t('Others, the newest first') : l10n.t('The newest first'),
				others.map(tagRow),
			),
		],
	});
	return choice?.value;
}

async function insert(
	{ library }: Services,
	editor: TextEditor,
	{ article, placed }: ListedTag,
): Promise<void> {
	const { document, selection } = editor;
	const base = baseOf(document);
	if (!base) {
		return;
	}
	const path = pathFrom(base, article.uri);
	const details = article.sidecar.value.article;
	const { tag } = placed;
	const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
	const { changes, caret } = insertCitation(document.getText(), span, {
		reference: { article: path, id: tag.id },
		name: details.short ?? details.outlet ?? article.label,
		quote: quoteOf(tag),
		source: footnoteText(tag, details, path, evidenceWords(library)),
	});
	const isDone = await editor.edit(edit => {
		for (const change of changes) {
			edit.insert(document.positionAt(change.span.start), change.text);
		}
	});
	if (!isDone) {
		throw new Error(l10n.t('{0} cannot be changed.', workspace.asRelativePath(document.uri)));
	}
	const place = document.positionAt(caret);
	editor.selection = new Selection(place, place);
}

function keyOf({ article, placed }: ListedTag): string {
	return `${article.uri.toString()}#${placed.tag.id}`;
}
