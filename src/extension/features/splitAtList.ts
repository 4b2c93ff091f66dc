/** Split at List: one tag for "timber, coins and lamps" becomes three, each keeping the rest of the sentence. */
import { type Disposable, l10n, ThemeIcon, window } from 'vscode';
import {
	contains,
	itemsOfList,
	listItems,
	placesOfItem,
	type SidecarEdit,
	type Span,
	splitTag,
} from '../../core/index';
import type { Article } from '../articles/article';
import { askOne } from '../base/asking';
import { registerCommand } from '../base/commands';
import { commands } from '../base/ids';
import { newId } from '../base/newId';
import { say } from '../base/telling';
import { excerpt } from '../base/wording';
import { type Part, partAt } from '../decisions/tagParts';
import type { Services } from '../services';
import { selectedSpan } from '../ui/caret';
import { type ChosenTag, chooseTag } from '../ui/choosing';
import { findTag, refOf } from '../ui/tagChange';

export function registerSplitAtList(services: Services): Disposable {
	return registerCommand(services.log, commands.splitTag, argument => split(services, argument));
}

/** Words that are selected inside the tag are the list; else it is looked for. */
async function split(services: Services, argument: unknown): Promise<void> {
	const selection = window.activeTextEditor?.selection;
	const chosen = await chooseTag(services, argument);
	if (!chosen) {
		return;
	}
	const { article, placed } = chosen;
	const span = selection && selectedSpan(selection, article);
	const part = partAt(placed, span?.start);
	const items = part ? itemsIn(article, part, span) : [];
	if (!part || items.length < 2) {
		return say(l10n.t('There is no list in this tag. Select the list, and split again.'));
	}
	if (!(await confirm(article, part, items))) {
		return;
	}
	const stamp = await services.stamps.next();
	const now = stamp && (await findTag(services, refOf(chosen)));
	if (stamp && now?.article.text === article.text) {
		await write(services, now, part, items, stamp.now);
	}
}

function itemsIn({ text }: Article, { place }: Part, span: Span | undefined): readonly Span[] {
	const isList = span !== undefined && span.start < span.end && contains(place, span);
	return isList && (span.start !== place.start || span.end !== place.end)
		? itemsOfList(text, span)
		: listItems(text, place);
}

/** What the tags will say, since where a list begins and ends is a guess. */
async function confirm({ text }: Article, { place }: Part, items: readonly Span[]): Promise<boolean> {
	const texts = items.map(item =>
		placesOfItem(text, place, items, item)
			.map(({ start, end }) => text.slice(start, end))
			.join(' … '),
	);
	const answer = await askOne({
		title: l10n.t('Split into {0} Tags', items.length),
		placeholder: l10n.t('Enter splits, Escape leaves the tag as it is'),
		rows: [
			{
				label: l10n.t('Split'),
				iconPath: new ThemeIcon('check'),
				detail: items.map(({ start, end }) => text.slice(start, end)).join('  |  '),
				value: true,
			},
			...texts.map(words => ({ label: excerpt(words, 100), iconPath: new ThemeIcon('tag'), value: true })),
		],
	});
	return answer?.value ?? false;
}

async function write(
	{ decisions }: Services,
	{ article, placed }: ChosenTag,
	{ at, place }: Part,
	items: readonly Span[],
	now: string,
): Promise<void> {
	const passage = { text: article.text, analysis: article.view.analysis };
	const [first, ...others] = splitTag(passage, placed.tag, at, place, items, newId);
	if (first) {
		const edits: SidecarEdit[] = [
			{ do: 'replaceTag', tag: { ...first, modified: now } },
			...others.map(tag => ({ do: 'addTag', tag: { ...tag, modified: now } }) as const),
		];
		await decisions.make(article, edits);
	}
}
