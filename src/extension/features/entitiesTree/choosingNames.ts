/** What a person wants to see in the view *Speakers and Entities*: asked for, and said beside the view's name. */
import { l10n, QuickPickItemKind } from 'vscode';
import { marked } from '../../base/viewChoices';
import {
	everyName,
	isNameFilter,
	type NameContents,
	type NameFilter,
	type NameOrder,
	type NameTrait,
	nameContents,
	nameOrders,
	nameTraits,
} from './nameFilter';

export interface NameFilterItem {
	readonly label: string;
	readonly kind?: QuickPickItemKind;
	/** Absent for a separator. */
	readonly filter?: NameFilter;
}

/** Who is listed and what marks them are chosen apart: choosing one keeps the other. */
export function nameFilterItems(now: NameFilter): NameFilterItem[] {
	const { trait: _, ...withoutTrait } = now;
	return [
		...nameContents.map(contents => ({
			...marked(
				contentsLabel(contents),
				now.contents === contents && (contents !== 'all' || !isNameFilter(now)),
			),
			filter: contents === 'all' ? everyName : { ...now, contents },
		})),
		{ label: l10n.t('Of These'), kind: QuickPickItemKind.Separator },
		...nameTraits.map(trait => ({
			...marked(traitLabel(trait), now.trait === trait),
			filter: now.trait === trait ? withoutTrait : { ...now, trait },
		})),
	];
}

export function nameOrderItems(now: NameOrder): { label: string; order: NameOrder }[] {
	return nameOrders.map(order => ({ ...marked(orderLabel(order), order === now), order }));
}

/** "Only people · in several articles · by name"; '' where all are shown, the most frequent first. */
export function nameFilterInWords({ contents, trait }: NameFilter, order: NameOrder): string {
	return [
		contents === 'all' ? '' : contentsLabel(contents),
		trait === undefined ? '' : traitLabel(trait),
		order === 'count' ? '' : orderLabel(order),
	]
		.filter(Boolean)
		.join(' · ');
}

function contentsLabel(contents: NameContents): string {
	switch (contents) {
		case 'all':
			return l10n.t('Everything');
		case 'speakers':
			return l10n.t('Only speakers');
		case 'person':
			return l10n.t('Only people');
		case 'organisation':
			return l10n.t('Only organisations');
		case 'place':
			return l10n.t('Only places');
	}
}

function traitLabel(trait: NameTrait): string {
	switch (trait) {
		case 'several':
			return l10n.t('In several articles');
		case 'denying':
			return l10n.t('Who deny something');
		case 'unnamed':
			return l10n.t('Unnamed sources');
		case 'catalogued':
			return l10n.t('In the catalogue');
		case 'uncatalogued':
			return l10n.t('Not in the catalogue yet');
	}
}

function orderLabel(order: NameOrder): string {
	switch (order) {
		case 'count':
			return l10n.t('Most frequent first');
		case 'name':
			return l10n.t('By name');
		case 'articles':
			return l10n.t('In most articles first');
	}
}
