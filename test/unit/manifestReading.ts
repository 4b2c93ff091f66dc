/** Reads what `package.json` says in many places: texts for people, and ids inside `when` clauses. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Keys of `contributes` whose texts a person gets to read. */
const shown = new Set([
	...['title', 'label', 'name', 'description', 'markdownDescription', 'category', 'contents', 'aliases'],
	...['deprecationMessage', 'markdownDeprecationMessage', 'errorMessage', 'patternErrorMessage', 'altText'],
	...['enumDescriptions', 'markdownEnumDescriptions', 'enumItemLabels', 'contextualTitle', 'shortTitle'],
]);

export interface Text {
	/** Keys from the top, for the reader of a failed test. */
	readonly path: string;
	readonly key: string;
	readonly value: string;
}

/** Every string in it; `key` is the nearest name above it, also through a list. */
export function textsIn(json: Json, path = '', key = ''): Text[] {
	if (typeof json === 'string') return [{ path, key, value: json }];
	if (typeof json !== 'object' || json === null) return [];
	if (Array.isArray(json)) {
		return json.flatMap((item: Json, index) => textsIn(item, `${path}[${index}]`, key));
	}
	return Object.entries(json).flatMap(([name, value]) => textsIn(value, `${path}.${name}`, name));
}

export const isShown = ({ key }: Text): boolean => shown.has(key);

/** The id inside `%id%`; undefined for a text that is not looked up. */
export function localisedKey(text: string): string | undefined {
	return /^%([\w.-]+)%$/.exec(text)?.[1];
}

/** Ids that start with `hearsay.` in a `when` clause, by what they stand for. */
export interface ClauseIds {
	readonly views: readonly string[];
	readonly panels: readonly string[];
	readonly settings: readonly string[];
	readonly contextKeys: readonly string[];
}

const id = String.raw`hearsay(?:\.\w+)*`;

function matches(clause: string, pattern: string): string[] {
	return [...clause.matchAll(new RegExp(pattern, 'g'))].flatMap(([, found]) => found ?? []);
}

export function idsIn(clause: string): ClauseIds {
	return {
		views: matches(clause, String.raw`\b(?:view|focusedView)\s*[=!]=\s*'?(${id})`),
		panels: matches(clause, String.raw`\bactiveWebviewPanelId\s*[=!]=\s*'?(${id})`),
		settings: matches(clause, String.raw`\bconfig\.(${id})`),
		contextKeys: matches(clause, String.raw`(?<![\w.:]|[=!]=\s*'?)(hearsay\.\w+(?:\.\w+)*)`),
	};
}
