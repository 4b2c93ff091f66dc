/** Copy Citation: quote, speaker, outlet, date and file of the selection, the tag or the sentence at the caret. */
import { type Disposable, env, l10n, Uri, window, workspace } from 'vscode';
import { type Attribution, citationOf, contains, type PlacedTag, type Span } from '../../core/index';
import type { Article } from '../articles/article';
import { asTagRef } from '../articles/refs';
import { registerCommand } from '../base/commands';
import { commands } from '../base/ids';
import { say } from '../base/telling';
import { excerpt } from '../base/wording';
import type { Services } from '../services';
import { selectedSpan, tagsAt, wordsAt } from '../ui/caret';
import { refreshed } from '../ui/choosing';

export function registerCopyCitation(services: Services): Disposable {
	return registerCommand(services.log, commands.copyCitation, argument => copy(services, argument));
}

async function copy(services: Services, argument: unknown): Promise<void> {
	const ref = asTagRef(argument);
	const editor = window.activeTextEditor;
	const selection = editor?.selection;
	const isOurs = editor !== undefined && services.chosenPlaces.isAt(editor);
	await services.decisions.settled();
	const article = ref
		? await refreshed(services, Uri.parse(ref.uri, true))
		: editor && (await services.library.current(editor.document));
	const selected = article && selection && !ref ? selectedSpan(selection, article) : undefined;
	const placed = ref
		? article?.view.tags.find(({ tag }) => tag.id === ref.id)
		: article && selected && tagsAt(article, selected)[0];
	const words = article && selection && !ref ? wordsAt(selection, article, isOurs) : undefined;
	const isSelection = selected !== undefined && words?.start === selected.start && words.end === selected.end;
	const places = !isSelection && placed ? placed.places : words ? [words] : [];
	if (!article || places.length === 0) {
		return say(l10n.t('There is nothing to cite here.'));
	}
	const citation = cite(article, places, placed);
	await env.clipboard.writeText(citation);
	say(l10n.t('Copied: {0}', excerpt(citation, 80)));
}

function cite(article: Article, places: readonly Span[], placed: PlacedTag | undefined): string {
	const { text, index, view, uri, sidecar } = article;
	const [first] = places;
	const speaker = placed?.tag.speaker ?? speakerOf(view.analysis.attributions, places);
	return citationOf({
		quotes: places.map(({ start, end }) => text.slice(start, end)),
		speaker: speaker?.name ?? '',
		...(speaker?.affiliation && { affiliation: speaker.affiliation }),
		details: sidecar.value.article,
		file: workspace.asRelativePath(uri),
		line: index.lineAt(first?.start ?? 0) + 1,
	});
}

/** Of the innermost attribution that all of the words are the content of. */
function speakerOf(
	attributions: readonly Attribution[],
	places: readonly Span[],
): { readonly name: string; readonly affiliation?: string } | undefined {
	const found = attributions.findLast(({ content }) =>
		places.every(place => content.some(words => contains(words, place))),
	);
	return found && { name: found.who, ...(found.affiliation && { affiliation: found.affiliation }) };
}
