/** Plain data to YAML text, as a person would write a sidecar: blocks for tags and targets, one line for the rest. */

export type Plain = string | number | boolean | readonly Plain[] | PlainRecord;
export interface PlainRecord {
	readonly [key: string]: Plain;
}

/** Quote marks that a value had and should keep where that is possible. */
export type QuoteStyle = 'plain' | 'single' | 'double';

/** Keys whose maps are written as blocks; all other maps are written in braces on one line. */
const blocks: ReadonlySet<string> = new Set(['article', 'tags', 'dismissed', 'targets']);

/** Words and numbers that YAML 1.1 or 1.2 would read as something other than text, and the marks of a document. */
const otherThanText =
	/^(?:~|null|true|false|yes|no|on|off|y|n|=|<<|(?:---|\.\.\.).*|[-+]?(?:\.inf|\.nan|[\d.][\d_.,:]*(?:e[-+]?\d+)?|0[xo][\da-f]+))$/i;
const indicator = /^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`])/;
const separator = /: |:$| #|^\s|\s$/;
const separatorInBraces = /[,[\]{}]|:["']/;
/** Characters that YAML does not print, or that some reader takes for a line end. */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff]/u;

export function isRecord(value: Plain): value is PlainRecord {
	return typeof value === 'object' && !Array.isArray(value);
}

/** What the record itself says: a key such as `toString` says nothing only because every object inherits it. */
export function valueAt(value: PlainRecord, key: string): Plain | undefined {
	return Object.hasOwn(value, key) ? value[key] : undefined;
}

export function isList(value: Plain): value is readonly Plain[] {
	return Array.isArray(value);
}

export function renderScalar(
	value: string | number | boolean,
	style: QuoteStyle,
	isInBraces: boolean,
): string {
	if (typeof value !== 'string') {
		return String(value);
	}
	if (style === 'single' && !unprintable.test(value)) {
		return `'${value.replaceAll("'", "''")}'`;
	}
	return style === 'plain' && isPlain(value, isInBraces) ? value : doubleQuoted(value);
}

/** In braces and brackets, on one line. */
export function renderFlow(value: Plain): string {
	if (isList(value)) {
		return `[${value.map(renderFlow).join(', ')}]`;
	}
	if (!isRecord(value)) {
		return renderScalar(value, 'plain', true);
	}
	const entries = Object.entries(value).map(([key, item]) => renderFlowPair(key, item));
	return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

export function renderFlowPair(key: string, value: Plain): string {
	return `${renderKey(key, true)}: ${renderFlow(value)}`;
}

/** The lines of `key: value`, each indented by `indent` spaces. */
export function renderPair(key: string, value: Plain, indent: number): readonly string[] {
	const head = `${' '.repeat(indent)}${renderKey(key, false)}:`;
	if (isList(value) && value.some(isRecord)) {
		return [head, ...value.flatMap(item => renderItem(key, item, indent + 2))];
	}
	if (isRecord(value) && blocks.has(key)) {
		return [head, ...renderPairs(value, indent + 2)];
	}
	const inline = isList(value) || isRecord(value) ? renderFlow(value) : renderScalar(value, 'plain', false);
	return [`${head} ${inline}`];
}

export function renderPairs(value: PlainRecord, indent: number): readonly string[] {
	return Object.entries(value).flatMap(([key, item]) => renderPair(key, item, indent));
}

/** The lines of `- value` in the list that `key` holds. */
export function renderItem(key: string, value: Plain, indent: number): readonly string[] {
	const dash = `${' '.repeat(indent)}- `;
	if (!isRecord(value) || !blocks.has(key)) {
		return [
			dash + (isRecord(value) || isList(value) ? renderFlow(value) : renderScalar(value, 'plain', false)),
		];
	}
	const [first = '', ...rest] = renderPairs(value, indent + 2);
	return [dash + first.trimStart(), ...rest];
}

function renderKey(key: string, isInBraces: boolean): string {
	return renderScalar(key, 'plain', isInBraces);
}

function isPlain(value: string, isInBraces: boolean): boolean {
	return (
		value !== '' &&
		!otherThanText.test(value) &&
		!indicator.test(value) &&
		!separator.test(value) &&
		!unprintable.test(value) &&
		!(isInBraces && separatorInBraces.test(value))
	);
}

/** JSON strings are YAML, except that YAML has more characters that must not stand as they are. */
function doubleQuoted(value: string): string {
	return JSON.stringify(value).replace(
		/[\p{Cc}\p{Zl}\p{Zp}\ufeff]/gu,
		character => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
	);
}
