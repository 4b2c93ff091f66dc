/** What comes over a wire or out of a store may be anything: whether it is what it should be. */

/** Texts from the page are no longer than this. */
export const longestText = 10_000;

export type Fields = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null;
}

export function isText(value: unknown): value is string {
	return typeof value === 'string' && value.length <= longestText;
}

export function isTexts(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every(isText);
}

/** An ISO 8601 day. */
export function isDay(value: unknown): value is string {
	return typeof value === 'string' && /^\d{4,6}-\d\d-\d\d$/.test(value);
}

export function isOffset(value: unknown): value is number {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}

export function isStatus(value: unknown): value is 'tag' | 'suggestion' {
	return value === 'tag' || value === 'suggestion';
}

export function isOptional<T>(value: unknown, is: (value: unknown) => value is T): value is T | undefined {
	return value === undefined || is(value);
}

export function isKeyOf<K extends string>(record: Readonly<Record<K, true>>, value: unknown): value is K {
	return typeof value === 'string' && Object.hasOwn(record, value);
}
