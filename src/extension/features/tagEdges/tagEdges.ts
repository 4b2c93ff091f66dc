/** Growing, shrinking and moving the edges of the tag at the caret, a step a decision. */
import { type Disposable, l10n, Range, type TextEditor, window } from 'vscode';
import {
	type EdgeStep,
	edges,
	growSpan,
	moveEdge,
	type Span,
	shrinkSpan,
	units,
	withPart,
} from '../../../core/index';
import type { Article } from '../../articles/article';
import { askOne } from '../../base/asking';
import { registerCommand } from '../../base/commands';
import { toPosition, toRange } from '../../base/convert';
import { commands } from '../../base/ids';
import { DisposableStore } from '../../base/lifecycle';
import { say } from '../../base/telling';
import { groundOf, limitsOf, partAt } from '../../decisions/tagParts';
import type { Services } from '../../services';
import { selectedSpan } from '../../ui/caret';
import { chooseTag } from '../../ui/choosing';
import { moveTo } from '../../ui/reveal';
import { changeTag, refOf } from '../../ui/tagChange';
import { Adjusting } from './adjusting';
import { stepRows } from './stepRows';

/** Gives the words of a part as they are to be. */
type Change = (ground: ReturnType<typeof groundOf>, span: Span, limits: Span, caret: number) => Span;

export function registerTagEdges(services: Services): Disposable {
	const store = new DisposableStore();
	const adjusting = store.add(new Adjusting());
	let last: Promise<void> = Promise.resolve();
	/** One step after the other: each begins where the one before it ended. */
	const inTurn = (id: string, run: (argument: unknown) => Promise<void>) =>
		store.add(
			registerCommand(services.log, id, argument => {
				last = last.catch(() => undefined).then(() => run(argument));
				return last;
			}),
		);
	const grow: Change = (ground, span, limits) => growSpan(ground, span, limits);
	const shrink: Change = (ground, span, _limits, caret) => shrinkSpan(ground, span, caret);
	inTurn(commands.growTag, argument => step(services, adjusting.tag ?? argument, grow));
	inTurn(commands.shrinkTag, argument => step(services, adjusting.tag ?? argument, shrink));
	const move = async (argument: unknown) => {
		const chosen = asStep(argument) ?? (await pickStep());
		if (chosen) {
			await step(services, adjusting.tag ?? argument, (ground, span, limits) =>
				moveEdge(ground, span, chosen, limits),
			);
		}
	};
	inTurn(commands.moveTagEdge, move);
	// With a name of its own, since a menu shows the keys of a command also where they do something else.
	inTurn(commands.moveAdjustedEdge, move);
	inTurn(commands.adjustTag, async () => {
		const chosen = adjusting.tag ? undefined : await chooseTag(services, undefined);
		if (chosen) {
			adjusting.start(refOf(chosen));
		} else {
			adjusting.stop();
		}
	});
	return store;
}

async function step(services: Services, argument: unknown, change: Change): Promise<void> {
	const editor = window.activeTextEditor;
	const chosen = await chooseTag(services, argument);
	if (!chosen) {
		return;
	}
	const isHere = editor?.document.uri.toString() === chosen.article.uri.toString();
	const caret = isHere ? selectedSpan(editor.selection, chosen.article).start : undefined;
	let result: { readonly before: Span; readonly after: Span } | undefined;
	await changeTag(services, refOf(chosen), ({ article, placed }) => {
		const part = partAt(placed, caret);
		if (!part) {
			return undefined;
		}
		const limits = limitsOf(article, placed, part);
		const after = change(groundOf(article), part.place, limits, caret ?? part.place.start);
		result = { before: part.place, after };
		return same(part.place, after) ? undefined : withPart(article.text, placed.tag, part.at, after);
	});
	if (!result || same(result.before, result.after)) {
		say(l10n.t('The tag can go no further there.'));
	} else if (isHere) {
		keepInside(editor, chosen.article, result.before, result.after);
	}
}

/** The caret stays in the tag, so that the next step is about the same one; the edge that moved comes into view. */
function keepInside(editor: TextEditor, { index }: Article, before: Span, after: Span): void {
	const edge = toPosition(index, before.start === after.start ? after.end : after.start);
	if (toRange(index, after).contains(editor.selection.active)) {
		editor.revealRange(new Range(edge, edge));
	} else {
		const nearest = editor.selection.active.isBefore(edge) ? after.start : after.end;
		moveTo(editor, { start: nearest, end: nearest }, false);
	}
}

function same(a: Span, b: Span): boolean {
	return a.start === b.start && a.end === b.end;
}

/** As a keybinding gives it. */
function asStep(argument: unknown): EdgeStep | undefined {
	const given = argument as Partial<EdgeStep> | null | undefined;
	const edge = edges.find(known => known === given?.edge);
	const unit = units.find(known => known === given?.unit);
	const direction = ([1, -1] as const).find(known => known === given?.direction);
	return edge && unit && direction && { edge, unit, direction };
}

async function pickStep(): Promise<EdgeStep | undefined> {
	const placeholder = l10n.t('Which edge, and where to?');
	return (await askOne({ title: l10n.t('Move Tag Edge'), placeholder, rows: stepRows() }))?.value;
}
