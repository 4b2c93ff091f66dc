/** Shows which suggestion is to be decided: a frame in the text, its facts above the paragraph, progress below. */
import {
	DecorationRangeBehavior,
	type Disposable,
	l10n,
	OverviewRulerLane,
	type Position,
	Range,
	Selection,
	StatusBarAlignment,
	type TextDocument,
	type TextEditor,
	TextEditorRevealType,
	ThemeColor,
	window,
} from 'vscode';
import { hull, lineIndex, type ReviewOutcome, type ReviewStep } from '../../../core/index';
import { toRange } from '../../base/convert';
import { colors, commands } from '../../base/ids';
import { DisposableStore } from '../../base/lifecycle';
import { withoutIcons } from '../../base/plain';
import { details, headline, keyHint, outcomeLabel } from './facts';

/** Between a paragraph and its facts behind it. CSS. */
const gap = '0 0 0 1em';

export interface Progress {
	/** Steps before the one that is shown. */
	readonly passed: number;
	readonly of: number;
	/** What was decided about the step that is shown, where it was decided before. */
	readonly outcome?: ReviewOutcome | undefined;
}

export class Spotlight implements Disposable {
	readonly #store = new DisposableStore();
	readonly #item = this.#store.add(
		window.createStatusBarItem('hearsay.review', StatusBarAlignment.Left, 1000),
	);
	readonly #frame = this.#store.add(
		window.createTextEditorDecorationType({
			rangeBehavior: DecorationRangeBehavior.ClosedClosed,
			backgroundColor: new ThemeColor(colors.reviewBackground),
			outline: '1px solid',
			outlineColor: new ThemeColor(colors.review),
			overviewRulerColor: new ThemeColor(colors.review),
			// The middle lane alone makes a letter T with the mark of the caret.
			overviewRulerLane: OverviewRulerLane.Full,
		}),
	);
	readonly #facts = this.#store.add(
		window.createTextEditorDecorationType({
			after: { color: new ThemeColor(colors.reviewFacts), fontStyle: 'italic' },
		}),
	);

	constructor() {
		this.#item.name = l10n.t('Hearsay Review');
		this.#item.command = { command: commands.endReview, title: l10n.t('End Review') };
	}

	/** Puts the caret at the suggestion, so that all commands at the caret are about it. */
	show(editor: TextEditor, step: ReviewStep, progress: Progress): void {
		const index = lineIndex(step.article.view.text);
		const ranges = step.suggestion.targets.map(span => toRange(index, span));
		const range = toRange(index, hull(step.suggestion.targets) ?? { start: 0, end: 0 });
		const title = headline(step);
		const facts = details(step).join(' · ');
		const contentText = [title, facts].filter(Boolean).join(' · ');
		const above = emptyAbove(editor.document, range);
		const place = above ?? editor.document.lineAt(range.end.line).range.end;
		editor.setDecorations(this.#frame, ranges);
		editor.setDecorations(this.#facts, [
			{
				range: new Range(place, place),
				renderOptions: { after: { contentText, margin: above ? '0' : gap } },
			},
		]);
		editor.selection = new Selection(range.start, range.start);
		editor.revealRange(range, TextEditorRevealType.InCenter);
		const count = l10n.t('{0} of {1}', progress.passed + 1, progress.of);
		const outcome = progress.outcome && outcomeLabel(progress.outcome);
		// Behind the paragraph they are cut off where that ends far to the right.
		this.#tell(
			[count, outcome, title].filter(part => part !== undefined),
			facts,
			above === undefined,
		);
	}

	/** Nothing is left to decide. */
	showEnd(editor: TextEditor | undefined, { of }: Progress): void {
		this.clear(editor);
		this.#tell([l10n.t('{0} of {1}', of, of), l10n.t('end of the review, Escape leaves it')], '');
	}

	hide(editor: TextEditor | undefined): void {
		this.clear(editor);
		this.#item.hide();
	}

	clear(editor: TextEditor | undefined): void {
		editor?.setDecorations(this.#frame, []);
		editor?.setDecorations(this.#facts, []);
	}

	/** As a `status`, so that screen readers say it at each step. */
	#tell(parts: readonly string[], facts: string, isAll = false): void {
		const words = parts.join(' · ');
		this.#item.text = `$(checklist) ${withoutIcons([words, isAll ? facts : ''].filter(Boolean).join(' · '))}`;
		this.#item.tooltip = [words, facts, keyHint()].filter(Boolean).join('\n');
		this.#item.accessibilityInformation = {
			label: [...parts, facts].filter(Boolean).join(', '),
			role: 'status',
		};
		this.#item.show();
	}

	dispose(): void {
		this.#store.dispose();
	}
}

/** The end of an empty line above the paragraph, which has room for them; `undefined` where there is none. */
function emptyAbove(document: TextDocument, { start }: Range): Position | undefined {
	const above = start.line > 0 ? document.lineAt(start.line - 1) : undefined;
	return above?.isEmptyOrWhitespace ? above.range.end : undefined;
}
