/** How menus, hovers and trees name a suggestion or tag to a command: plain data that survives a command link. */
import { Uri } from 'vscode';
import type { ArticleView, Suggestion } from '../../core/index';
import type { Article } from './article';

export interface SuggestionRef {
	readonly uri: string;
	readonly kind: string;
	/** Of the first target; UTF-16 units. */
	readonly start: number;
	readonly end: number;
	/** Where the cue begins, -1 for none: nested attributions share their words. */
	readonly cue: number;
}

export interface TagRef {
	readonly uri: string;
	readonly id: string;
}

/** An entity of the corpus, by its key. */
export interface EntityRef {
	readonly entity: string;
}

export function refTo(article: Article, suggestion: Suggestion): SuggestionRef {
	return { uri: article.uri.toString(), ...identityOf(suggestion) };
}

function identityOf({ kind, targets, cue }: Suggestion): Omit<SuggestionRef, 'uri'> {
	const first = targets[0];
	return { kind, start: first?.start ?? 0, end: first?.end ?? 0, cue: cue?.start ?? -1 };
}

/** The suggestion as it is now; `undefined` where it was decided meanwhile, or the text changed. */
export function findSuggestion(article: Article, ref: SuggestionRef): Suggestion | undefined {
	return article.view.suggestions.find(suggestion => isNamedBy(suggestion, ref));
}

/** True where nobody has decided the suggestion; its article's text must be as it was when it was made. */
export function isOpenIn({ suggestions }: ArticleView, suggestion: Suggestion): boolean {
	const ref = identityOf(suggestion);
	return suggestions.some(open => isNamedBy(open, ref));
}

function isNamedBy(suggestion: Suggestion, ref: Omit<SuggestionRef, 'uri'>): boolean {
	const { kind, start, end, cue } = identityOf(suggestion);
	return kind === ref.kind && start === ref.start && end === ref.end && cue === ref.cue;
}

/** Tree nodes carry their ref; command links are one. */
export function asSuggestionRef(value: unknown): SuggestionRef | undefined {
	const ref = unwrap(value);
	return hasKeys(ref, { uri: 'string', kind: 'string', start: 'number', end: 'number', cue: 'number' })
		? (ref as unknown as SuggestionRef)
		: undefined;
}

export function asTagRef(value: unknown): TagRef | undefined {
	const ref = unwrap(value);
	return hasKeys(ref, { uri: 'string', id: 'string' }) ? (ref as unknown as TagRef) : undefined;
}

export function asEntityRef(value: unknown): EntityRef | undefined {
	const ref = unwrap(value);
	return hasKeys(ref, { entity: 'string' }) ? (ref as unknown as EntityRef) : undefined;
}

/** Of a tree's article, or of whatever names its article. */
export function asArticleUri(value: unknown): Uri | undefined {
	const ref = unwrap(value);
	return hasKeys(ref, { uri: 'string' }) ? Uri.parse(String(ref['uri']), true) : undefined;
}

function unwrap(value: unknown): unknown {
	return isRecord(value) && 'ref' in value ? value['ref'] : value;
}

function hasKeys(
	value: unknown,
	types: Readonly<Record<string, 'string' | 'number'>>,
): value is Record<string, unknown> {
	return isRecord(value) && Object.entries(types).every(([key, type]) => typeof value[key] === type);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
