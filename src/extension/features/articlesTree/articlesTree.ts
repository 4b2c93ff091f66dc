/** The view *Articles*: what it shows, in what order, and how it goes together with the editor. */
import { type Disposable, l10n, type TextEditor, type ViewBadge } from 'vscode';
import { openCount } from '../../articles/needsLook';
import { orphansOf } from '../../articles/orphans';
import { percentReadOf } from '../../articles/reviewed';
import { registerCommand } from '../../base/commands';
import { commands, contextKeys, views } from '../../base/ids';
import { DisposableStore } from '../../base/lifecycle';
import { pickOne } from '../../base/picking';
import type { Services } from '../../services';
import { linkLookup } from '../../ui/linkedTags';
import { type Look, registerShownTree, type Shown, type ShownTreeIds } from '../../ui/shownTree';
import type { NodeTree, TreeNode } from '../../ui/tree';
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
import { revealCaret } from './following';
import { type Deed, decideSelected } from './selectedDecisions';

export function registerArticlesTree(services: Services): Disposable {
	const store = new DisposableStore();
	const tree = registerShownTree(services, ids, new ShownArticles(services), store);
	const decide = (id: string, deed: Deed) =>
		store.add(
			registerCommand(services.log, id, async (node, nodes) => {
				const selected = await tree.chosen(node, nodes);
				const next = tree.placeOf(selected);
				if (await decideSelected(services, deed, selected)) {
					await tree.revealNear(next);
				}
			}),
		);
	decide(commands.acceptSelected, 'accept');
	decide(commands.dismissSelected, 'dismiss');
	decide(commands.removeSelected, 'remove');
	return store;
}

const ids: ShownTreeIds = {
	view: views.articles,
	isFiltered: contextKeys.areArticlesFiltered,
	filter: commands.filterArticles,
	showAll: commands.clearArticlesFilter,
	sort: commands.sortArticles,
	reveal: commands.revealInArticles,
};

class ShownArticles implements Shown {
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
			// As in an article, what has lost its place comes first: nobody looks below the last of many.
			...(isFilter(filter) ? [] : orphansNode(orphansOf(folders, library))),
			...inOrder(articles, this.#order, percentReadOf).map(article => articleNode(article, linksOf, filter)),
		];
	}

	isFiltered(): boolean {
		return isFilter(this.#filter);
	}

	inWords(): string {
		const codebooks = this.#filter.kind === undefined ? [] : this.#codebooks();
		return inWords(this.#filter, this.#order, codebooks);
	}

	/** How many tags should be looked at. */
	badge(): ViewBadge | undefined {
		let open = 0;
		for (const article of this.services.library.each()) {
			open += openCount(article);
		}
		return open > 0 ? { value: open, tooltip: l10n.t('Tags to check: {0}', open) } : undefined;
	}

	showAll(): Promise<void> {
		return this.#setFilter(noFilter);
	}

	async #setFilter(filter: ArticleFilter): Promise<void> {
		await this.services.viewChoices.set('articles.contents', filter.contents);
		await this.services.viewChoices.set('articles.kind', filter.kind);
	}

	/** @param argument of a keybinding: `{ contents, kind }`, then nothing is asked */
	async chooseFilter(argument: unknown): Promise<void> {
		const given = givenFilter(argument);
		const title = l10n.t('Show in Articles');
		const items = filterItems(this.#filter, this.#codebooks());
		const filter = given ?? (await pickOne(items, { title }))?.filter;
		if (filter) {
			await this.#setFilter(filter);
		}
	}

	async chooseOrder(): Promise<void> {
		const title = l10n.t('Sort Articles');
		const chosen = await pickOne(orderItems(this.#order), { title });
		if (chosen) {
			await this.services.viewChoices.set('articles.order', chosen.order);
		}
	}

	revealCaret(tree: NodeTree, editor: TextEditor, look: Look): Promise<boolean> {
		return revealCaret(this.services, tree, editor, look);
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
