/** Holds what the page shows, follows the host, and does what a person asks for. Everything is drawn from its state. */
import { render } from 'lit-html';
import type { Choices, EntityPage, RowNames, Selection, SummaryNumbers } from '../core/index';
import { afterPaint } from './afterPaint';
import { chartColors, chartContent } from './chartImage';
import { followFields, keepOneStop } from './fieldKeys';
import { HeldFocus } from './heldFocus';
import { type Announcement, Host } from './host';
import { isLeaving, moveInMenu } from './menuKeys';
import { OpenMenu } from './openMenu';
import { OpenQuery } from './openQuery';
import { OpenSentences } from './openSentences';
import { type ShownSummary, unpackSummary } from './packedSummary';
import type { KindLook } from './protocol';
import { ScrollPlace } from './scrollPlace';
import { paintHits } from './searchHits';
import { seenOn } from './seenClaim';
import { CardReceiver } from './sentCards';
import type { ShownFindings } from './shownFindings';
import { cardPage, chosenIn, firstState, type PageState, queryOf, restoreState, withRenamed } from './state';
import { english, fill, type Strings } from './strings';
import { timelineSvg } from './timelineSvg';
import { keepTypingKeys } from './typingKeys';
import { selectionKey } from './views/figure';
import type { Actions, Spot } from './views/page';
import { panelView } from './views/panelView';
import { loadingView } from './views/standing';
import { WayBack } from './wayBack';

/** Scrolling has come to rest after this long. Milliseconds. */
const scrollPause = 200;

export class PanelController {
	readonly #host = new Host(message => this.#follow(message));
	#state: PageState = firstState;
	#strings: Strings = english;
	#locale = 'en';
	#looks: readonly KindLook[] = [];
	#terms: readonly string[] = [];
	#directory: RowNames = { articles: [], speakers: [], entities: [] };
	#summary: ShownSummary | undefined;
	#choices: Choices | undefined;
	#findings: ShownFindings | undefined;
	readonly #cards = new CardReceiver();
	readonly #menu = new OpenMenu(() => this.#draw());
	readonly #sentences = new OpenSentences(
		asked => this.#host.rows(asked),
		() => this.#draw(),
	);
	/** As last sent; `null` where there is no such entity. */
	#entity: EntityPage | null | undefined;
	#here: Spot | undefined;
	readonly #query = new OpenQuery(() => this.#ask());
	#scrolling: number | undefined;
	readonly #place = new ScrollPlace();
	readonly #wayBack: WayBack;
	readonly #focus: HeldFocus;
	readonly #actions: Actions = {
		show: selection => void this.#show(selection),
		close: () => this.#close(),
		setUp: () => this.#host.post({ type: 'setUp' }),
		showMoreSentences: () => {
			this.#sentences.takeMore();
			void this.#readRows();
		},
		go: ({ article, span }) =>
			this.#host.post({ type: 'open', article, start: span?.start ?? 0, end: span?.end ?? 0 }),
		search: search => {
			this.#state = { ...this.#state, search };
			this.#query.askInTurn();
			this.#setState({});
		},
		filterStatus: status => this.#narrow({ status }),
		choose: next => this.#narrow({ chosen: next(this.#state.chosen) }),
		clearFilters: () => this.#narrow({ search: '', status: 'all', chosen: {} }),
		toggleMenu: menu => this.#menu.toggle(menu, chosenIn(this.#state, menu)),
		findInMenu: text => this.#menu.find(text),
		showMoreCards: () => {
			this.#setState({ cards: this.#state.cards + cardPage });
			this.#query.ask();
		},
		showEntity: key => this.#showEntity(key),
		decide: (decision, card) => this.#host.post({ type: 'decide', decision, seen: seenOn(card) }),
		export: format => {
			this.#menu.close();
			this.#host.post({ type: 'export', format });
		},
		saveChart: (bins, words, format, describe) =>
			void chartContent(timelineSvg(bins, words, chartColors(), describe), format).then(
				content => this.#host.post({ type: 'chart', format, content }),
				error => {
					this.#query.fail(fill(this.#strings.chartFailed, String(error)));
					this.#draw();
				},
			),
		takeTags: as => {
			this.#menu.close();
			this.#host.post({ type: 'tags', as });
		},
		packGroup: card => this.#host.post({ type: 'pack', seen: seenOn(card) }),
		setTable: (table, state) => this.#setState({ tables: { ...this.#state.tables, [table]: state } }),
	};

	constructor(private readonly root: HTMLElement) {
		this.#wayBack = new WayBack(root);
		this.#focus = new HeldFocus(root);
	}

	start(): void {
		this.#state = restoreState(this.#host.stored);
		this.#place.returnTo(this.#state.scroll);
		this.#draw();
		document.addEventListener('keydown', event => {
			if (isLeaving(event)) {
				this.#leave();
			}
			moveInMenu(event);
		});
		followFields();
		keepTypingKeys();
		this.#focus.follow();
		this.#menu.follow();
		window.addEventListener('scroll', () => this.#rememberScroll(), { passive: true });
		this.#query.ask();
		this.#host.post({ type: 'ready' });
	}

	#follow(message: Announcement): void {
		switch (message.type) {
			case 'init':
				this.#strings = { ...english, ...message.strings };
				this.#locale = message.locale;
				this.#draw();
				break;
			case 'loading':
				this.#query.reading(message.done, message.total);
				this.#draw();
				break;
			case 'failed':
				this.#query.answer(fill(this.#strings.countingFailed, message.message));
				this.#draw();
				break;
			case 'directory':
				this.#directory = message.directory;
				break;
			case 'update':
				this.#terms = message.terms;
				this.#update(message.summary, message.looks);
				break;
			case 'choices':
				this.#choices = message.choices;
				this.#draw();
				break;
			case 'findings':
				this.#findings = this.#cards.unpack(message.findings);
				this.#draw();
				this.#place.approach();
				afterPaint(() => this.#settle());
				break;
			case 'here':
				this.#mark(message.place && { article: message.place.article, span: message.place });
				break;
			case 'entity':
				this.#takeEntity(message.key, message.page ?? null);
				break;
			case 'renamed':
				this.#followRenamed(message.from, message.to);
				break;
			case 'showEntity':
				if (message.key !== undefined || this.#state.entity !== undefined) {
					this.#showEntity(message.key);
				}
				break;
			default:
				break;
		}
	}

	#followRenamed(from: string, to: string): void {
		const before = JSON.stringify(this.#state);
		const state = withRenamed(this.#state, from, to);
		if (JSON.stringify(state) !== before) {
			this.#setState(state);
			this.#query.ask();
		}
	}

	/** The list scrolls to what the caret is in; focus and page stay where they are. */
	#mark(here: Spot | undefined): void {
		this.#here = here;
		this.#draw();
		const list = this.root.querySelector('#sentences .list');
		const marked = list?.querySelector('[aria-current]');
		if (list && marked && !list.contains(document.activeElement)) {
			marked.scrollIntoView({ block: 'nearest' });
		}
	}

	#takeEntity(key: string, page: EntityPage | null): void {
		if (key === this.#state.entity) {
			const isFirst = this.#entity === undefined;
			this.#entity = page;
			this.#draw();
			if (isFirst) {
				const title = document.getElementById('entity-title');
				if (title) {
					this.#focus.give(title);
				}
				afterPaint(() => this.#settle());
			}
		}
	}

	#update(summary: SummaryNumbers, looks: readonly KindLook[]): void {
		this.#summary = unpackSummary(summary, this.#directory);
		this.#query.answer();
		this.#looks = looks;
		this.#draw();
		this.#place.approach();
		afterPaint(() => this.#host.post({ type: 'painted' }));
		void this.#readRows();
	}

	/** From then on the browser leaves out what is off the screen: it has seen how high all of it is. */
	#settle(): void {
		const isWhole = this.#state.entity === undefined || this.#entity !== undefined;
		if (this.#place.isReached && isWhole) {
			this.root.classList.add('settled');
		}
	}

	async #show(selection: Selection): Promise<void> {
		this.#sentences.clear();
		this.#setState({ open: selection });
		if (await this.#readRows()) {
			this.#buttonOf(selection)?.scrollIntoView({ block: 'nearest' });
			document.getElementById('sentences-title')?.focus({ preventScroll: true });
		}
	}

	/** The innermost thing that is open. */
	#leave(): void {
		if (this.#menu.menu !== undefined) {
			this.#menu.close();
		} else if (this.#state.open !== undefined) {
			this.#close();
		} else if (this.#state.entity !== undefined) {
			this.#showEntity(undefined);
		}
	}

	#showEntity(key: string | undefined): void {
		if (key !== undefined) {
			this.#wayBack.leave(key);
		}
		this.#entity = undefined;
		this.#sentences.clear();
		this.root.classList.remove('settled');
		this.#setState({ entity: key, open: undefined });
		if (key === undefined) {
			this.#wayBack.arrive();
		} else {
			window.scrollTo(0, 0);
		}
		this.#query.ask();
	}

	/** Focus goes back to the number that opened the list. */
	#close(): void {
		const { open } = this.#state;
		this.#sentences.clear();
		this.#setState({ open: undefined });
		if (open !== undefined) {
			this.#buttonOf(open)?.focus();
		}
	}

	/** Missing where the number is zero by now, or filtered out. */
	#buttonOf(selection: Selection): HTMLElement | undefined {
		const key = selectionKey(selection);
		const buttons = [...this.root.querySelectorAll<HTMLElement>('[data-selection]')];
		return buttons.find(({ dataset }) => dataset['selection'] === key);
	}

	/** Asks for the open selection's sentences. False where nothing is open, or something else by the time they come. */
	async #readRows(): Promise<boolean> {
		const { open } = this.#state;
		if (open === undefined) {
			return false;
		}
		const asked = this.#summary;
		return this.#sentences.read(
			open,
			queryOf(this.#state),
			() => this.#state.open === open && this.#summary === asked,
		);
	}

	#ask(): void {
		const { cards, entity } = this.#state;
		this.#host.post({
			type: 'query',
			query: queryOf(this.#state),
			cards,
			...(entity !== undefined && { entity }),
		});
	}

	/** Another query begins with the first groups again. */
	#narrow(change: Partial<PageState>): void {
		this.#state = { ...this.#state, ...change, cards: cardPage };
		// The host counts while the page draws.
		this.#query.ask();
		this.#setState({});
	}

	#rememberScroll(): void {
		if (!this.#place.isReached) {
			return;
		}
		window.clearTimeout(this.#scrolling);
		this.#scrolling = window.setTimeout(() => this.#setState({ scroll: window.scrollY }), scrollPause);
	}

	#setState(change: Partial<PageState>): void {
		this.#state = { ...this.#state, ...change };
		this.#host.store(this.#state);
		this.#draw();
	}

	/** Draws only what differs, so that focus, scroll and selection stay. */
	#draw(): void {
		const { standing } = this.#query;
		if (this.#summary === undefined) {
			render(loadingView(this.#strings, standing), this.root);
		} else {
			const page = {
				strings: this.#strings,
				locale: this.#locale,
				looks: this.#looks,
				summary: this.#summary,
				directory: this.#directory,
				choices: this.#choices,
				findings: this.#findings,
				entity: this.#entity,
				menu: this.#menu.menu,
				menuSearch: this.#menu.search,
				menuFirst: this.#menu.first,
				state: this.#state,
				here: this.#here,
				open: this.#sentences.shown,
				standing,
				actions: this.#actions,
			};
			this.#focus.through(() => render(panelView(page), this.root));
			afterPaint(() => {
				keepOneStop(this.root);
				paintHits(this.root, this.#terms);
			});
		}
	}
}
