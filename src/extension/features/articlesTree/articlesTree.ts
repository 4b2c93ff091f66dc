/** The view *Articles*: what it shows, in what order, and how it goes together with the editor. */
import { type Disposable, l10n, window } from 'vscode';
import { registerCommand } from '../../commands';
import { ContextKey } from '../../contextKey';
import { commands, contextKeys, views } from '../../ids';
import { DisposableStore } from '../../lifecycle';
import { linkLookup } from '../../linkedTags';
import { needsLook } from '../../needsLook';
import { orphansOf } from '../../orphans';
import { percentReadOf } from '../../reviewed';
import type { Services } from '../../services';
import { isTreeNode, NodeTree, type TreeNode } from '../../tree';
import {
	type ArticleFilter,
	contents,
	inOrder,
	isEmpty,
	isFilter,
	listed,
	noFilter,
	orders,
} from './articleFilter';
import { articleNode, orphansNode } from './articleNodes';
import { filterItems, inWords, orderItems } from './choosingFilter';
import { registerFollowing, revealCaret } from './following';
import { type Deed, decideSelected } from './selectedDecisions';

export function registerArticlesTree(services: Services): Disposable {
	const { library, log } = services;
	const store = new DisposableStore();
	const shown = new Shown(services);
	const tree = store.add(new NodeTree(views.articles, () => shown.roots(), { canSelectMany: true }));
	const command = (id: string, run: (...args: readonly unknown[]) => Promise<void>) =>
		store.add(registerCommand(log, id, run));
	const redraw = () => {
		shown.describe(tree);
		tree.refresh();
	};

	store.add(library.onDidChange(redraw));
	store.add(registerFollowing(services, tree));
	command(commands.filterArticles, async argument => {
		await shown.chooseFilter(argument);
		redraw();
	});
	command(commands.clearArticlesFilter, async () => {
		await shown.setFilter(noFilter);
		redraw();
	});
	command(commands.sortArticles, async () => {
		await shown.chooseOrder();
		redraw();
	});
	command(commands.revealInArticles, async () => {
		if (!(await revealCaret(services, tree, true))) {
			await shown.setFilter(noFilter);
			shown.describe(tree);
			await revealCaret(services, tree, true);
		}
	});
	const decide = (deed: Deed) => async (node: unknown, nodes: unknown) => {
		const selected = await selection(tree, node, nodes);
		const next = tree.placeOf(selected);
		if (await decideSelected(services, deed, selected)) {
			await tree.revealNear(next);
		}
	};
	command(commands.acceptSelected, decide('accept'));
	command(commands.dismissSelected, decide('dismiss'));
	command(commands.removeSelected, decide('remove'));
	redraw();
	return store;
}

/** What the menu was opened on, else what is selected. */
async function selection(tree: NodeTree, node: unknown, nodes: unknown): Promise<readonly TreeNode[]> {
	const many = Array.isArray(nodes) ? nodes.filter(isTreeNode) : [];
	if (many.length > 0) {
		return many;
	}
	return isTreeNode(node) ? [node] : tree.selection();
}

/** What a person has chosen to see. */
class Shown {
	readonly #isFiltered = new ContextKey<boolean>(contextKeys.areArticlesFiltered);

	constructor(private readonly services: Services) {}

	get #filter(): ArticleFilter {
		const { viewChoices } = this.services;
		const kind = viewChoices.get('articles.kind');
		return {
			contents: viewChoices.oneOf('articles.contents', contents),
			...(kind !== undefined && { kind }),
		};
	}

	get #order() {
		return this.services.viewChoices.oneOf('articles.order', orders);
	}

	roots(): readonly TreeNode[] {
		const { library, folders } = this.services;
		const filter = this.#filter;
		const linksOf = linkLookup(library);
		const articles = library.all().filter(article => !isFilter(filter) || !isEmpty(listed(article, filter)));
		return [
			...inOrder(articles, this.#order, percentReadOf).map(article => articleNode(article, linksOf, filter)),
			...(isFilter(filter) ? [] : orphansNode(orphansOf(folders, library))),
		];
	}

	/** Beside the view's name what is chosen, on its container how many tags should be looked at. */
	describe({ view }: NodeTree): void {
		const articles = this.services.library.all();
		const open = articles.flatMap(article => article.view.tags.filter(needsLook)).length;
		this.#isFiltered.set(isFilter(this.#filter));
		view.description = inWords(this.#filter, this.#order, this.#codebooks());
		view.badge = open > 0 ? { value: open, tooltip: l10n.t('Tags to check: {0}', open) } : undefined;
	}

	async setFilter(filter: ArticleFilter): Promise<void> {
		await this.services.viewChoices.set('articles.contents', filter.contents);
		await this.services.viewChoices.set('articles.kind', filter.kind);
	}

	/** @param argument of a keybinding: `{ contents, kind }`, then nothing is asked */
	async chooseFilter(argument: unknown): Promise<void> {
		const given = givenFilter(argument);
		const title = l10n.t('Show in Articles');
		const items = filterItems(this.#filter, this.#codebooks());
		const filter = given ?? (await window.showQuickPick(items, { title }))?.filter;
		if (filter) {
			await this.setFilter(filter);
		}
	}

	async chooseOrder(): Promise<void> {
		const title = l10n.t('Sort Articles');
		const chosen = await window.showQuickPick(orderItems(this.#order), { title });
		if (chosen) {
			await this.services.viewChoices.set('articles.order', chosen.order);
		}
	}

	#codebooks() {
		return [...new Set(this.services.library.all().map(({ knowledge }) => knowledge.codebook))];
	}
}

function givenFilter(argument: unknown): ArticleFilter | undefined {
	if (typeof argument !== 'object' || argument === null || !('contents' in argument)) {
		return undefined;
	}
	const wanted = contents.find(value => value === argument.contents);
	const kind = 'kind' in argument && typeof argument.kind === 'string' ? argument.kind : undefined;
	return wanted && { contents: wanted, ...(kind !== undefined && { kind }) };
}
