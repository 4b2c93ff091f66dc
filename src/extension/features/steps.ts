/** From one suggestion or tag of the active article to the next. */
import { type Disposable, l10n, type TextEditor, window } from 'vscode';
import type { Span } from '../../core/index';
import type { Article } from '../articles/article';
import { registerCommand } from '../base/commands';
import { toOffset } from '../base/convert';
import { commands } from '../base/ids';
import { DisposableStore } from '../base/lifecycle';
import { say } from '../base/telling';
import { excerpt, kindLabel } from '../base/wording';
import type { Services } from '../services';
import { suggestionsAt } from '../ui/caret';
import { moveTo } from '../ui/reveal';

type Places = (article: Article) => readonly Span[];

const suggested: Places = ({ view }) => view.suggestions.flatMap(({ targets }) => targets.slice(0, 1));
const tagged: Places = ({ view }) => view.tags.flatMap(({ places }) => places.slice(0, 1));

/** What is to be decided where walking came to, since several suggestions may begin or overlap there. */
function tellSuggestion(article: Article, { start }: Span): void {
	const [suggestion] = suggestionsAt(article, { start, end: start });
	if (suggestion) {
		const what = l10n.t('{0}?', kindLabel(suggestion.kind));
		const words = [what, excerpt(suggestion.who, 40)].filter(Boolean).join(' ');
		say(words, { icon: 'lightbulb' });
	}
}

export function registerSteps(services: Services): Disposable {
	const store = new DisposableStore();
	const steps: readonly [id: string, places: Places, direction: 1 | -1][] = [
		[commands.nextSuggestion, suggested, 1],
		[commands.previousSuggestion, suggested, -1],
		[commands.nextTag, tagged, 1],
		[commands.previousTag, tagged, -1],
	];
	for (const [id, places, direction] of steps) {
		store.add(registerCommand(services.log, id, () => step(services, places, direction)));
	}
	return store;
}

async function step({ library }: Services, places: Places, direction: 1 | -1): Promise<void> {
	const editor = window.activeTextEditor;
	const article = editor && (await library.current(editor.document));
	if (!article || article.version !== editor.document.version) {
		return;
	}
	const place = nextPlace(places(article), caretOf(editor, article), direction);
	if (place) {
		moveTo(editor, place, false);
		if (places === suggested) {
			tellSuggestion(article, place);
		}
	} else {
		say(
			places === suggested
				? l10n.t('No suggestion of this article is left to decide.')
				: l10n.t('This article has no tags yet.'),
		);
	}
}

function caretOf(editor: TextEditor, { index }: Article): number {
	return toOffset(index, editor.selection.active);
}

/** The nearest place that begins after (or before) the caret; past the last one it goes round. */
function nextPlace(places: readonly Span[], caret: number, direction: 1 | -1): Span | undefined {
	const sorted = [...places].sort((a, b) => direction * (a.start - b.start));
	return sorted.find(({ start }) => direction * (start - caret) > 0) ?? sorted[0];
}
