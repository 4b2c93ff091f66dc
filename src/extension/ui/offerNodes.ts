/** Names that may mean the same, as a heading of a tree: each a pair to be answered by one key. */
import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { placesOf } from '../../core/index';
import type { Library } from '../articles/library';
import { type NameOffers, type OpenOffer, offerReasonLabel } from '../decisions/nameOffers';
import { placeNode } from './placeTree';
import type { TreeNode } from './tree';

/** What menus and keys are given of such a node. */
export interface OfferRef {
	readonly offer: OpenOffer;
}

/** Nothing where no two names are in doubt. */
export function offerRoots(library: Library, offers: NameOffers): TreeNode[] {
	const open = offers.open();
	if (open.length === 0) {
		return [];
	}
	const label = l10n.t('May Be the Same');
	const node: TreeNode = {
		id: 'offers',
		item() {
			const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
			item.description = String(open.length);
			item.accessibilityInformation = { label: `${label}, ${open.length}` };
			item.iconPath = new ThemeIcon('combine');
			item.contextValue = 'offers';
			return item;
		},
		children: () => open.map(offer => offerNode(library, offer, node)),
	};
	return [node];
}

function offerNode(library: Library, offer: OpenOffer, parent: TreeNode): TreeNode {
	const { one, another, reason } = offer;
	const ref: OfferRef = { offer };
	const node: TreeNode = {
		id: `${parent.id}/${offer.entity}=${offer.other}`,
		parent,
		ref,
		item() {
			const label = l10n.t('{0} = {1}?', one.name, another.name);
			const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
			item.description = offerReasonLabel(reason);
			item.tooltip = l10n.t('{0}: {1}. y: the same, n: not the same', label, offerReasonLabel(reason));
			item.accessibilityInformation = { label: `${label} ${offerReasonLabel(reason)}` };
			item.contextValue = 'offer';
			return item;
		},
		children: () =>
			[offer.other, offer.entity].flatMap(key =>
				placesOf(library.corpus, key, 'mentions').flatMap(place => placeNode(library, place, node) ?? []),
			),
	};
	return node;
}

/** The offer of a tree's node; `undefined` for any other. */
export function asOffer(node: TreeNode | undefined): OpenOffer | undefined {
	const ref = node?.ref;
	return typeof ref === 'object' && ref !== null && 'offer' in ref ? (ref as OfferRef).offer : undefined;
}
