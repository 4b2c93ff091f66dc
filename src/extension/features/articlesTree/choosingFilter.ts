/** What a person wants to see in the view *Articles*: asked for, and said beside the view's name. */
import { l10n, QuickPickItemKind } from 'vscode';
import { builtInKinds, type Codebook, type Kind } from '../../../core/index';
import { marked } from '../../base/viewChoices';
import { kindPlural } from '../../base/wording';
import {
	type ArticleFilter,
	type Contents,
	contents,
	isFilter,
	noFilter,
	type Order,
	orders,
} from './articleFilter';

export interface FilterItem {
	readonly label: string;
	readonly kind?: QuickPickItemKind;
	/** Absent for a separator. */
	readonly filter?: ArticleFilter;
}

/** Contents and kind are chosen apart: choosing one keeps the other. */
export function filterItems(now: ArticleFilter, codebooks: readonly Codebook[]): FilterItem[] {
	const kinds = [
		...new Set<Kind>([...builtInKinds, ...codebooks.flatMap(({ kinds }) => Object.keys(kinds))]),
	];
	const { kind: _, ...withoutKind } = now;
	return [
		...contents.map(wanted => ({
			...marked(contentsLabel(wanted), now.contents === wanted && (wanted !== 'all' || !isFilter(now))),
			filter: wanted === 'all' ? noFilter : { ...now, contents: wanted },
		})),
		{ label: l10n.t('Kind'), kind: QuickPickItemKind.Separator },
		...kinds.map(kind => ({
			...marked(kindLabelIn(kind, codebooks), now.kind === kind),
			filter: now.kind === kind ? withoutKind : { ...now, kind },
		})),
	];
}

export function orderItems(now: Order): { label: string; order: Order }[] {
	return orders.map(order => ({ ...marked(orderLabel(order), order === now), order }));
}

/** "Only tags · Denials · by date"; '' where everything is shown by name. */
export function inWords(filter: ArticleFilter, order: Order, codebooks: readonly Codebook[]): string {
	return [
		filter.contents === 'all' ? '' : contentsLabel(filter.contents),
		filter.kind === undefined ? '' : kindLabelIn(filter.kind, codebooks),
		order === 'name' ? '' : orderLabel(order),
	]
		.filter(Boolean)
		.join(' · ');
}

function kindLabelIn(kind: Kind, codebooks: readonly Codebook[]): string {
	return kindPlural(
		kind,
		codebooks.find(({ kinds }) => Object.hasOwn(kinds, kind)),
	);
}

function contentsLabel(wanted: Contents): string {
	switch (wanted) {
		case 'all':
			return l10n.t('Everything');
		case 'tags':
			return l10n.t('Only tags');
		case 'suggestions':
			return l10n.t('Only suggestions');
		case 'unsure':
			return l10n.t('Only tags to check');
	}
}

function orderLabel(order: Order): string {
	switch (order) {
		case 'name':
			return l10n.t('By name');
		case 'date':
			return l10n.t('Latest first');
		case 'unread':
			return l10n.t('Unread first');
	}
}
