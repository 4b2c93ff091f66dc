/** Tags of several parts: the selection becomes one more part of a tag, the part at the caret goes. */
import { type Disposable, l10n, window } from 'vscode';
import { type PlacedTag, type Span, withAnotherPart, withoutPart } from '../../core/index';
import type { Article } from '../articles/article';
import { asTagRef } from '../articles/refs';
import { askOne } from '../base/asking';
import { registerCommand } from '../base/commands';
import { commands } from '../base/ids';
import { DisposableStore } from '../base/lifecycle';
import { say } from '../base/telling';
import { kindLabel, quotable } from '../base/wording';
import { partAt } from '../decisions/tagParts';
import type { Services } from '../services';
import { selectedSpan } from '../ui/caret';
import { chooseTag } from '../ui/choosing';
import { changeTag, findTag, refOf } from '../ui/tagChange';

export function registerTagParts(services: Services): Disposable {
	const store = new DisposableStore();
	store.add(registerCommand(services.log, commands.addToTag, argument => add(services, argument)));
	store.add(registerCommand(services.log, commands.removePart, argument => remove(services, argument)));
	return store;
}

async function add(services: Services, argument: unknown): Promise<void> {
	const editor = window.activeTextEditor;
	const selection = editor?.selection;
	await services.decisions.settled();
	const article = editor && (await services.library.current(editor.document));
	const span = article && selection && selectedSpan(selection, article);
	if (!article || !span || span.start === span.end) {
		return say(l10n.t('Select the words that belong to the tag too.'));
	}
	const ref = asTagRef(argument);
	const placed = ref ? (await findTag(services, ref))?.placed : await pickNear(article, span);
	if (placed) {
		await changeTag(services, refOf({ article, placed }), now =>
			now.article.text === article.text ? withAnotherPart(now.article.text, now.placed, span) : undefined,
		);
	}
}

/** The only tag of the sentence, else the one that the person picks, the nearest first. */
async function pickNear(article: Article, span: Span): Promise<PlacedTag | undefined> {
	const { tags, analysis } = article.view;
	const near = tags
		.filter(({ places }) => places.length > 0)
		.map(placed => ({ placed, distance: Math.min(...placed.places.map(place => gap(place, span))) }))
		.sort((a, b) => a.distance - b.distance)
		.map(({ placed }) => placed);
	if (near.length === 0) {
		say(l10n.t('This article has no tags yet.'));
		return undefined;
	}
	const sentence = analysis.sentences.find(({ start, end }) => start <= span.start && span.start < end);
	const here = near.filter(({ places }) => places.some(place => sentence && gap(place, sentence) === 0));
	if (here.length === 1) {
		return here[0];
	}
	const answer = await askOne({
		title: l10n.t('Add “{0}” to Tag', quotable(article.text.slice(span.start, span.end), 40)),
		placeholder: l10n.t('Which tag do these words belong to?'),
		rows: near.map(placed => ({
			label: kindLabel(placed.tag.kind, article.knowledge.codebook),
			description: placed.tag.targets.map(({ exact }) => exact).join(' … '),
			value: placed,
		})),
	});
	return answer?.value;
}

function gap(a: Span, b: Span): number {
	return Math.max(0, a.start - b.end, b.start - a.end);
}

async function remove(services: Services, argument: unknown): Promise<void> {
	const selection = window.activeTextEditor?.selection;
	const chosen = await chooseTag(services, argument);
	if (!chosen) {
		return;
	}
	const caret = selection && selectedSpan(selection, chosen.article).start;
	const part = partAt(chosen.placed, caret);
	if (!part || chosen.placed.tag.targets.length < 2) {
		return say(l10n.t('This tag has one part only; Remove Tag takes it away.'));
	}
	await changeTag(services, refOf(chosen), ({ placed }) => withoutPart(placed, part.at));
}
