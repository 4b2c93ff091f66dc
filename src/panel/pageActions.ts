/** What a person can do on the page, done: each action changes what is set up, asks the host, or both. */
import { chartColors, chartContent } from './chartImage';
import type { Host } from './host';
import type { KeptState } from './keptState';
import type { OpenMenu } from './openMenu';
import type { OpenQuery } from './openQuery';
import type { OpenSentences } from './openSentences';
import { seenOn } from './seenClaim';
import { cardPage, chosenIn, type PageState } from './state';
import { timelineSvg } from './timelineSvg';
import type { Actions } from './views/page';

/** What the actions act upon. */
interface Parts {
	readonly host: Host;
	readonly kept: KeptState;
	readonly query: OpenQuery;
	readonly menu: OpenMenu;
	readonly sentences: OpenSentences;
	readonly showEntity: Actions['showEntity'];
	readonly tellChartFailed: (error: unknown) => void;
}

export function pageActions(parts: Parts): Actions {
	const { host, kept, query, menu, sentences, showEntity, tellChartFailed } = parts;
	/** Another query begins with the first groups again. */
	const narrow = (change: Partial<PageState>) => kept.set({ ...change, cards: cardPage }, () => query.ask());
	return {
		show: selection => void sentences.show(selection),
		close: () => sentences.close(),
		setUp: () => host.post({ type: 'setUp' }),
		showMoreSentences: () => sentences.showMore(),
		go: ({ article, span }) =>
			host.post({ type: 'open', article, start: span?.start ?? 0, end: span?.end ?? 0 }),
		search: search => kept.set({ search }, () => query.askInTurn()),
		filterStatus: status => narrow({ status }),
		choose: next => narrow({ chosen: next(kept.now.chosen) }),
		clearFilters: () => narrow({ search: '', status: 'all', chosen: {} }),
		toggleMenu: which => menu.toggle(which, chosenIn(kept.now, which)),
		findInMenu: text => menu.find(text),
		showMoreCards: () => {
			kept.set({ cards: kept.now.cards + cardPage });
			query.ask();
		},
		showEntity,
		decide: (decision, card) => host.post({ type: 'decide', decision, seen: seenOn(card) }),
		export: format => {
			menu.close();
			host.post({ type: 'export', format });
		},
		saveChart: (bins, words, format, describe) =>
			void chartContent(timelineSvg(bins, words, chartColors(), describe), format).then(
				content => host.post({ type: 'chart', format, content }),
				tellChartFailed,
			),
		takeTags: as => {
			menu.close();
			host.post({ type: 'tags', as });
		},
		packGroup: card => host.post({ type: 'pack', seen: seenOn(card) }),
		setTable: (table, state) => kept.set({ tables: { ...kept.now.tables, [table]: state } }),
	};
}
