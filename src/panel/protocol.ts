/** Messages between the summary panel's page and its host. No `vscode`, no Node, no DOM. */
import type {
	Choices,
	EntityPage,
	FirstRows,
	KindColor,
	Query,
	RowNames,
	SeenClaim,
	Selection,
	Span,
	SummaryNumbers,
} from '../core/index';
import { isObject, isOffset, isOptional, isText } from './fields';
import { readQuery, readSelection } from './readQuery';
import { readSeen } from './seenClaim';
import type { SentFindings } from './sentCards';
import type { Strings } from './strings';

export { CardSender } from './sentCards';
export { shownFindings } from './shownFindings';
export * from './strings';

/** How a kind is called and coloured; built-in kinds have a look of their own where none is given. */
export interface KindLook {
	readonly kind: string;
	readonly label?: string;
	readonly color?: KindColor;
}

/** A person's decision about claim groups, by the ids of the groups; what else it takes, the host asks. */
export type ClaimDecision =
	| { readonly do: 'name'; readonly group: string }
	| { readonly do: 'merge'; readonly group: string }
	/** The member with this key says something else. */
	| { readonly do: 'part'; readonly group: string; readonly member: string };

const exportFormats = ['markdown', 'html', 'csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const chartFormats = ['svg', 'png'] as const;
export type ChartFormat = (typeof chartFormats)[number];
/** As an evidence pack, or in the format of another program. */
const tagUses = ['pack', 'export'] as const;
export type TagUse = (typeof tagUses)[number];

/** So many of the sentences behind a number, under a query. */
export interface RowsAsked {
	readonly selection: Selection;
	readonly query: Query;
	readonly limit: number;
}

export type HostMessage =
	/** Sent once, in answer to `ready`. Strings that are absent stay English. */
	| { readonly type: 'init'; readonly strings: Partial<Strings>; readonly locale: string }
	/** The articles are still being read. */
	| { readonly type: 'loading'; readonly done: number; readonly total: number }
	/** What the rows of all figures are about; sent before the first figures, and when the articles have changed. */
	| { readonly type: 'directory'; readonly directory: RowNames }
	/** The figures under the last query; whatever the page showed before is out of date. */
	| {
			readonly type: 'update';
			readonly summary: SummaryNumbers;
			readonly looks: readonly KindLook[];
			/** What the query searches for, as it is compared: in lower case, with single spaces. */
			readonly terms: readonly string[];
	  }
	/** Why there are no figures under the last query, in the reader's language. */
	| { readonly type: 'failed'; readonly message: string }
	/** What there is to choose from; sent before the first figures, and when the articles have changed. */
	| { readonly type: 'choices'; readonly choices: Choices }
	/** Follows each `update` when it has been painted, in its own time. */
	| { readonly type: 'findings'; readonly findings: SentFindings }
	/** Absent: there is no such entity any more. */
	| { readonly type: 'entity'; readonly key: string; readonly page?: EntityPage }
	/** Where the caret or selection is in the article that is being read; absent: in none. UTF-16 units. */
	| { readonly type: 'here'; readonly place?: { readonly article: string } & Span }
	/** An article, or a folder of articles, goes by another address now. */
	| { readonly type: 'renamed'; readonly from: string; readonly to: string }
	/** Somebody asked elsewhere for the page of an entity; without a key for the whole summary. */
	| { readonly type: 'showEntity'; readonly key?: string }
	/** Answers to a request, by its id. */
	| ({ readonly type: 'rows'; readonly id: number } & FirstRows)
	| { readonly type: 'rejected'; readonly id: number; readonly message: string };

export type PageMessage =
	/** The page listens now; the host answers with `init` and `update` or `loading`. */
	| { readonly type: 'ready' }
	/**
	 * The figures are wanted under another query, with so many claim groups, and the page of an entity where one is
	 * named; the host answers with `update`, `findings` and `entity`, or
	 * with `failed`.
	 */
	| { readonly type: 'query'; readonly query: Query; readonly cards: number; readonly entity?: string }
	/** The folder is to be set up. */
	| { readonly type: 'setUp' }
	/** The figures are on the screen: what else the host has to say no longer holds them up. */
	| { readonly type: 'painted' }
	/** A request for the first sentences behind a number; the host answers with `rows` or `rejected`. */
	| ({ readonly type: 'rows'; readonly id: number } & RowsAsked)
	/** Go there. UTF-16 units; both 0 for an article as a whole. */
	| { readonly type: 'open'; readonly article: string; readonly start: number; readonly end: number }
	/** On the claim that a person saw on a card. */
	| { readonly type: 'decide'; readonly decision: ClaimDecision; readonly seen: SeenClaim }
	/** Save a chart of the page: the markup of an SVG, or a PNG in base 64. */
	| { readonly type: 'chart'; readonly format: ChartFormat; readonly content: string }
	/** Save what the page shows under its last query. */
	| { readonly type: 'export'; readonly format: ExportFormat }
	/** The tags under the last query are to leave; the host asks what else it takes. */
	| { readonly type: 'tags'; readonly as: TagUse }
	/** An evidence pack of the claim that a person saw on a card. */
	| { readonly type: 'pack'; readonly seen: SeenClaim };

/** Charts from the page are no longer than this. */
const longestChart = 8_000_000;

/** The message, made anew of what belongs to it; `undefined` for anything that a page of ours would not send. */
export function readPageMessage(value: unknown): PageMessage | undefined {
	if (!isObject(value)) {
		return undefined;
	}
	const { type, id, article, start, end } = value;
	switch (type) {
		case 'ready':
		case 'painted':
		case 'setUp':
			return { type };
		case 'query': {
			const query = readQuery(value['query']);
			const { cards, entity } = value;
			return query && isOffset(cards) && isOptional(entity, isText)
				? { type, query, cards, ...(entity !== undefined && { entity }) }
				: undefined;
		}
		case 'rows': {
			const selection = readSelection(value['selection']);
			const query = readQuery(value['query']);
			const { limit } = value;
			return isOffset(id) && selection && query && isOffset(limit)
				? { type, id, selection, query, limit }
				: undefined;
		}
		case 'open':
			return isText(article) && isOffset(start) && isOffset(end) && start <= end
				? { type, article, start, end }
				: undefined;
		case 'decide': {
			const decision = readDecision(value['decision']);
			const seen = readSeen(value['seen']);
			return decision && seen && { type, decision, seen };
		}
		case 'chart': {
			const format = chartFormats.find(known => known === value['format']);
			const { content } = value;
			return format && typeof content === 'string' && content.length <= longestChart
				? { type, format, content }
				: undefined;
		}
		case 'export': {
			const format = exportFormats.find(known => known === value['format']);
			return format && { type, format };
		}
		case 'tags': {
			const as = tagUses.find(known => known === value['as']);
			return as && { type, as };
		}
		case 'pack': {
			const seen = readSeen(value['seen']);
			return seen && { type, seen };
		}
		default:
			return undefined;
	}
}

/** Of a message that cannot be read: its answer is waited for. */
export function isMeantAsQuery(value: unknown): boolean {
	return isObject(value) && value['type'] === 'query';
}

function readDecision(value: unknown): ClaimDecision | undefined {
	if (!isObject(value) || !isText(value['group'])) {
		return undefined;
	}
	const { do: what, group, member } = value;
	switch (what) {
		case 'name':
		case 'merge':
			return { do: what, group };
		case 'part':
			return isText(member) ? { do: what, group, member } : undefined;
		default:
			return undefined;
	}
}
