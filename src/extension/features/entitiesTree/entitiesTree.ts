/** The view *Speakers and Entities*: whom it shows, in what order, and how it goes together with the editor. */
import { type Disposable, l10n, type TextEditor } from 'vscode';
import { registerCommand } from '../../base/commands';
import { ContextKey } from '../../base/contextKey';
import { commands, contextKeys, views } from '../../base/ids';
import { DisposableStore } from '../../base/lifecycle';
import { pickOne } from '../../base/picking';
import type { Services } from '../../services';
import { asOffer, offerRoots } from '../../ui/offerNodes';
import { type Look, registerShownTree, type Shown, type ShownTreeIds } from '../../ui/shownTree';
import type { NodeTree, TreeNode } from '../../ui/tree';
import { nameFilterInWords, nameFilterItems, nameOrderItems } from './choosingNames';
import { revealName } from './followingNames';
import {
	everyName,
	isNameFilter,
	type NameFilter,
	type NameOrder,
	nameContents,
	nameOrders,
	nameTraits,
} from './nameFilter';
import { nameRoots } from './nameNodes';
import { decideOnSelected, type NameDeed } from './selectedNames';

export function registerEntitiesTree(services: Services): Disposable {
	const store = new DisposableStore();
	const tree = registerShownTree(services, ids, new ShownNames(services), store);
	const decide = (id: string, deed: NameDeed) =>
		store.add(
			registerCommand(services.log, id, async (node, nodes) => {
				const selected = await tree.chosen(node, nodes);
				const next = tree.placeOf(selected);
				if (await decideOnSelected(services, deed, selected)) {
					await tree.revealNear(next);
				}
			}),
		);
	decide(commands.mergeNames, 'merge');
	decide(commands.setTypeOfNames, 'type');
	decide(commands.dropNames, 'none');
	answerOffers(services, tree, store);
	return store;
}

/** Two names that may be the same are answered where they are listed, by one key. */
function answerOffers(services: Services, tree: NodeTree, store: DisposableStore): void {
	const isSelected = new ContextKey<boolean>(contextKeys.isOfferSelected);
	store.add(
		tree.view.onDidChangeSelection(({ selection: [node] }) => isSelected.set(asOffer(node) !== undefined)),
	);
	const answer = (id: string, isSame: boolean) =>
		store.add(
			registerCommand(services.log, id, async (node, nodes) => {
				const [chosen] = await tree.chosen(node, nodes);
				const offer = asOffer(chosen);
				if (chosen && offer) {
					const next = tree.placeOf([chosen]);
					await services.offers.answer(services, offer, isSame);
					await tree.revealNear(next);
				}
			}),
		);
	answer(commands.sameName, true);
	answer(commands.notSameName, false);
}

const ids: ShownTreeIds = {
	view: views.entities,
	isFiltered: contextKeys.areEntitiesFiltered,
	filter: commands.filterEntities,
	showAll: commands.clearEntitiesFilter,
	sort: commands.sortEntities,
	reveal: commands.revealInEntities,
};

class ShownNames implements Shown {
	constructor(private readonly services: Services) {}

	get #filter(): NameFilter {
		const { viewChoices } = this.services;
		const trait = nameTraits.find(one => one === viewChoices.get('entities.trait'));
		return {
			contents: viewChoices.oneOf('entities.contents', nameContents),
			...(trait !== undefined && { trait }),
		};
	}

	get #order(): NameOrder {
		return this.services.viewChoices.oneOf('entities.order', nameOrders);
	}

	roots(): readonly TreeNode[] {
		const { library, offers } = this.services;
		return [...offerRoots(library, offers), ...nameRoots(library.corpus, this.#filter, this.#order)];
	}

	isFiltered(): boolean {
		return isNameFilter(this.#filter);
	}

	inWords(): string {
		return nameFilterInWords(this.#filter, this.#order);
	}

	showAll(): Promise<void> {
		return this.#setFilter(everyName);
	}

	async #setFilter({ contents, trait }: NameFilter): Promise<void> {
		await this.services.viewChoices.set('entities.contents', contents);
		await this.services.viewChoices.set('entities.trait', trait);
	}

	/** @param argument of a keybinding: `{ contents, trait }`, then nothing is asked */
	async chooseFilter(argument: unknown): Promise<void> {
		const title = l10n.t('Show in Speakers and Entities');
		const filter = givenFilter(argument) ?? (await pickOne(nameFilterItems(this.#filter), { title }))?.filter;
		if (filter) {
			await this.#setFilter(filter);
		}
	}

	async chooseOrder(): Promise<void> {
		const title = l10n.t('Sort Speakers and Entities');
		const chosen = await pickOne(nameOrderItems(this.#order), { title });
		if (chosen) {
			await this.services.viewChoices.set('entities.order', chosen.order);
		}
	}

	revealCaret(tree: NodeTree, editor: TextEditor, look: Look): Promise<boolean> {
		return revealName(this.services, tree, editor, look);
	}
}

function givenFilter(argument: unknown): NameFilter | undefined {
	if (typeof argument !== 'object' || argument === null || !('contents' in argument)) {
		return undefined;
	}
	const contents = nameContents.find(value => value === argument.contents);
	const trait = 'trait' in argument ? nameTraits.find(value => value === argument.trait) : undefined;
	return contents && { contents, ...(trait !== undefined && { trait }) };
}
