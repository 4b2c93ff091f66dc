/** Holds what the page shows, follows the host, and does what a person asks for. Everything is drawn from its state. */
import { render } from 'lit-html';
import type { Selection, Summary } from '../core/index';
import { type Announcement, Host } from './host';
import type { KindLook } from './protocol';
import { firstState, type PageState, queryOf, restoreState } from './state';
import { english, type Strings } from './strings';
import { selectionKey } from './views/figure';
import type { Actions, OpenRows } from './views/page';
import { loadingView, panelView } from './views/panelView';

/** So many sentences are listed at once; the rest on demand. */
const sentencePage = 100;
/** Typing pauses for this long before the host is asked. Milliseconds. */
const typingPause = 200;

const closed: OpenRows = { rows: undefined, problem: '', limit: sentencePage };

export class PanelController {
	readonly #host = new Host(message => this.#follow(message));
	#state: PageState = firstState;
	#strings: Strings = english;
	#locale = 'en';
	#looks: readonly KindLook[] = [];
	#summary: Summary | undefined;
	#open = closed;
	#typing: number | undefined;
	#scrolling: number | undefined;
	readonly #actions: Actions = {
		show: selection => void this.#show(selection),
		close: () => this.#close(),
		showMoreSentences: () => this.#setOpen({ ...this.#open, limit: this.#open.limit + sentencePage }),
		go: ({ article, span }) =>
			this.#host.post({ type: 'open', article, start: span?.start ?? 0, end: span?.end ?? 0 }),
		search: search => {
			this.#setState({ search });
			this.#queryAfterPause();
		},
		filterStatus: status => {
			this.#setState({ status });
			this.#query();
		},
		setTable: (table, state) => this.#setState({ tables: { ...this.#state.tables, [table]: state } }),
	};

	constructor(private readonly root: HTMLElement) {}

	start(): void {
		this.#state = restoreState(this.#host.stored);
		render(loadingView(this.#strings, 0, 0), this.root);
		document.addEventListener('keydown', event => {
			if (event.key === 'Escape' && this.#state.open !== undefined && !event.defaultPrevented) {
				this.#close();
			}
		});
		window.addEventListener('scroll', () => this.#rememberScroll(), { passive: true });
		this.#host.post({ type: 'ready' });
		if (this.#state.search !== '' || this.#state.status !== 'all') {
			this.#query();
		}
	}

	#follow(message: Announcement): void {
		switch (message.type) {
			case 'init':
				this.#strings = { ...english, ...message.strings };
				this.#locale = message.locale;
				this.#draw();
				break;
			case 'loading':
				if (this.#summary === undefined) {
					render(loadingView(this.#strings, message.done, message.total), this.root);
				}
				break;
			case 'update':
				this.#update(message.summary, message.looks);
				break;
			default:
				break;
		}
	}

	#update(summary: Summary, looks: readonly KindLook[]): void {
		const isFirst = this.#summary === undefined;
		this.#summary = summary;
		this.#looks = looks;
		this.#draw();
		if (isFirst) {
			window.scrollTo(0, this.#state.scroll);
		}
		void this.#readRows();
	}

	async #show(selection: Selection): Promise<void> {
		this.#open = closed;
		this.#setState({ open: selection });
		if (await this.#readRows()) {
			this.#buttonOf(selection)?.scrollIntoView({ block: 'nearest' });
			document.getElementById('sentences-title')?.focus({ preventScroll: true });
		}
	}

	/** Focus goes back to the number that opened the list. */
	#close(): void {
		const { open } = this.#state;
		this.#open = closed;
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
		const isCurrent = () => this.#state.open === open && this.#summary === asked;
		try {
			const rows = await this.#host.rows(open, queryOf(this.#state));
			if (isCurrent()) {
				this.#setOpen({ ...this.#open, rows, problem: '' });
			}
		} catch (error) {
			if (isCurrent()) {
				this.#setOpen({
					...this.#open,
					rows: [],
					problem: error instanceof Error ? error.message : String(error),
				});
			}
		}
		return isCurrent();
	}

	#query(): void {
		window.clearTimeout(this.#typing);
		this.#host.post({ type: 'query', query: queryOf(this.#state) });
	}

	#queryAfterPause(): void {
		window.clearTimeout(this.#typing);
		this.#typing = window.setTimeout(() => this.#query(), typingPause);
	}

	#rememberScroll(): void {
		window.clearTimeout(this.#scrolling);
		this.#scrolling = window.setTimeout(() => this.#setState({ scroll: window.scrollY }), typingPause);
	}

	#setOpen(open: OpenRows): void {
		this.#open = open;
		this.#draw();
	}

	#setState(change: Partial<PageState>): void {
		this.#state = { ...this.#state, ...change };
		this.#host.store(this.#state);
		this.#draw();
	}

	/** Draws only what differs, so that focus, scroll and selection stay. */
	#draw(): void {
		if (this.#summary !== undefined) {
			const page = {
				strings: this.#strings,
				locale: this.#locale,
				looks: this.#looks,
				summary: this.#summary,
				state: this.#state,
				open: this.#open,
				actions: this.#actions,
			};
			render(panelView(page), this.root);
		}
	}
}
