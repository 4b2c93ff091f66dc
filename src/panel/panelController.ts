/** Holds what the page shows, follows the host, and does what a person asks for. Everything is drawn from its state. */
import { render } from 'lit-html';
import type { Choices, RowNames, SummaryNumbers } from '../core/index';
import { afterPaint } from './afterPaint';
import { FieldStops, followFields } from './fieldKeys';
import { HeldFocus } from './heldFocus';
import { type Announcement, Host } from './host';
import { KeptState } from './keptState';
import { isLeaving, moveInMenu } from './menuKeys';
import { OpenEntity } from './openEntity';
import { OpenMenu } from './openMenu';
import { OpenQuery } from './openQuery';
import { OpenSentences } from './openSentences';
import { type ShownSummary, unpackSummary } from './packedSummary';
import { pageActions } from './pageActions';
import type { KindLook } from './protocol';
import { ScrollPlace } from './scrollPlace';
import { paintHits } from './searchHits';
import { CardReceiver } from './sentCards';
import type { ShownFindings } from './shownFindings';
import { queryOf } from './state';
import { english, fill, type Strings } from './strings';
import { keepTypingKeys } from './typingKeys';
import type { Actions, Spot } from './views/page';
import { panelView } from './views/panelView';
import { loadingView } from './views/standing';

/** Scrolling has come to rest after this long. Milliseconds. */
const scrollPause = 200;

export class PanelController {
	readonly #host = new Host(message => this.#follow(message));
	readonly #kept = new KeptState(this.#host, () => this.#draw());
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
	readonly #sentences: OpenSentences;
	readonly #entity: OpenEntity;
	#here: Spot | undefined;
	readonly #query = new OpenQuery(() => this.#ask());
	#scrolling: number | undefined;
	readonly #place = new ScrollPlace();
	readonly #focus: HeldFocus;
	readonly #stops: FieldStops;
	readonly #actions: Actions;

	constructor(private readonly root: HTMLElement) {
		const draw = () => this.#draw();
		this.#focus = new HeldFocus(root);
		this.#stops = new FieldStops(root);
		this.#sentences = new OpenSentences(root, this.#kept, asked => this.#host.rows(asked), draw);
		this.#entity = new OpenEntity(root, this.#kept, this.#focus, draw);
		this.#actions = pageActions({
			host: this.#host,
			kept: this.#kept,
			query: this.#query,
			menu: this.#menu,
			sentences: this.#sentences,
			showEntity: key => this.#showEntity(key),
			tellChartFailed: error => {
				this.#query.fail(fill(this.#strings.chartFailed, String(error)));
				this.#draw();
			},
		});
	}

	start(): void {
		this.#kept.restore();
		this.#place.returnTo(this.#kept.now.scroll);
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
				if (this.#entity.take(message.key, message.page ?? null)) {
					afterPaint(() => this.#settle());
				}
				break;
			case 'renamed':
				if (this.#kept.rename(message.from, message.to)) {
					this.#query.ask();
				}
				break;
			case 'showEntity':
				if (message.key !== undefined || this.#kept.now.entity !== undefined) {
					this.#showEntity(message.key);
				}
				break;
			default:
				break;
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

	#update(summary: SummaryNumbers, looks: readonly KindLook[]): void {
		this.#summary = unpackSummary(summary, this.#directory);
		this.#query.answer();
		this.#looks = looks;
		this.#draw();
		this.#place.approach();
		afterPaint(() => this.#host.post({ type: 'painted' }));
		void this.#sentences.read();
	}

	#settle(): void {
		if (this.#place.isReached) {
			this.#entity.settle();
		}
	}

	/** The innermost thing that is open. */
	#leave(): void {
		if (this.#menu.menu !== undefined) {
			this.#menu.close();
		} else if (this.#kept.now.open !== undefined) {
			this.#sentences.close();
		} else if (this.#kept.now.entity !== undefined) {
			this.#showEntity(undefined);
		}
	}

	#showEntity(key: string | undefined): void {
		this.#sentences.clear();
		this.#entity.show(key);
		this.#query.ask();
	}

	#ask(): void {
		const { cards, entity } = this.#kept.now;
		this.#host.post({
			type: 'query',
			query: queryOf(this.#kept.now),
			cards,
			...(entity !== undefined && { entity }),
		});
	}

	#rememberScroll(): void {
		if (!this.#place.isReached) {
			return;
		}
		window.clearTimeout(this.#scrolling);
		this.#scrolling = window.setTimeout(() => this.#kept.set({ scroll: window.scrollY }), scrollPause);
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
				entity: this.#entity.page,
				menu: this.#menu.menu,
				menuSearch: this.#menu.search,
				menuFirst: this.#menu.first,
				state: this.#kept.now,
				here: this.#here,
				open: this.#sentences.shown,
				standing,
				actions: this.#actions,
			};
			this.#focus.through(() => render(panelView(page), this.root));
			afterPaint(() => {
				paintHits(this.root, this.#terms);
				this.#stops.keepOne();
			});
		}
	}
}
