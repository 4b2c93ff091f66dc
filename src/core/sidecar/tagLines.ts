/**
 * Knows the lines of a tag that need no YAML parser: one key a line, in the order of any hand, values on one line in
 * the styles that people use most. What it does not know may be sound all the same, and is left to the parser.
 */

const double = String.raw`"(?:[^"\\\p{Cc}]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*"`;
const single = String.raw`'(?:[^'\p{Cc}]|'')*'`;
/** Begins with no mark that means something, and is not `null`, which would be no value. */
const opening = String.raw`(?!(?:null|Null|NULL)(?![^\s,\]}]))[\p{L}\p{N}“‘«(]`;
const plain = String.raw`${opening}(?:[^\p{Cc}\ufeff:#]|:(?=\S)|(?<=\S)#)*(?<! )`;
const plainInBraces = String.raw`${opening}(?:[^\p{Cc}\ufeff:#,[\]{}]|:(?=[\p{L}\p{N}/]))*(?<! )`;
const text = `(?:${double}|${single}|${plain})`;
const word = `(?:${double}|${single}|${plainInBraces})`;
const offset = String.raw`(?:0|[1-9]\d{0,14})`;
const words = String.raw`\[ *(?:${word}(?:, *${word})*)? *\]`;

/** A map in braces: `?` stands behind the names of keys that may be absent. */
function braces(fields: Readonly<Record<string, string>>): string {
	const pairs = Object.entries(fields).map(([name, value], at) => {
		const pair = `${at === 0 ? '' : ', +'}${name.replace('?', '')}: +${value}`;
		return name.endsWith('?') ? `(?:${pair})?` : pair;
	});
	return String.raw`\{ *${pairs.join('')} *\}`;
}

const targetInBraces = braces({
	exact: word,
	'prefix?': word,
	'suffix?': word,
	'start?': offset,
	'end?': offset,
});

const tagFields = patterns({
	id: text,
	kind: text,
	targets: String.raw`(?:|\[ *${targetInBraces}(?:, *${targetInBraces})* *\])`,
	speaker: braces({ name: word, 'exact?': word, 'start?': offset, 'end?': offset, 'affiliation?': word }),
	cue: braces({ exact: word, 'start?': offset, 'end?': offset }),
	on: words,
	entities: words,
	accused: words,
	certainty: '(?:asserted|hedged|speculative)',
	credibility: '[1-6]',
	by: text,
	created: text,
	modified: text,
	via: braces({ how: '(?:hand|suggestion|import)', 'rule?': word, 'detector?': word }),
});

const targetFields = patterns({ exact: text, prefix: text, suffix: text, start: offset, end: offset });

type Patterns = ReadonlyMap<string, RegExp>;

/** Of what stands behind the colon: the value, and perhaps a comment. */
function patterns(fields: Readonly<Record<string, string>>): Patterns {
	return new Map(Object.entries(fields).map(([name, value]) => [name, lineOf(value)]));
}

function lineOf(value: string): RegExp {
	return new RegExp(String.raw`^(${value})(?: +#[^\p{Cc}]*)?$`, 'u');
}

const blank = /^ *(?:#[^\p{Cc}]*)?$/u;
const pair = /^( *)(?:(-)( +))?(["']?)([a-z]+)\4:(?: +(\S.*))?$/u;
const bracedTarget = lineOf(targetInBraces);
const item = /^( *)-( +)(\{.*)$/u;

interface Line {
	/** Of its dash; -1 where it has none. */
	readonly dash: number;
	/** Of its key. */
	readonly column: number;
	/** '' for a target in braces. */
	readonly key: string;
	readonly value: string;
}

function lineFrom(line: string): Line | undefined {
	const [, before, dash, space = '', , key, value = ''] = pair.exec(line) ?? [];
	if (before !== undefined && key !== undefined) {
		const at = before.length;
		return dash === undefined
			? { dash: -1, column: at, key, value }
			: { dash: at, column: at + 1 + space.length, key, value };
	}
	const [, indent, gap = '', braced = ''] = item.exec(line) ?? [];
	return indent === undefined
		? undefined
		: { dash: indent.length, column: indent.length + 1 + gap.length, key: '', value: braced };
}

/** The id of the tag that the source holds from its dash on; `undefined` where a parser has to look. */
export function idInLines(source: string): string | undefined {
	const lines: Line[] = [];
	for (const text of source.split(/\r?\n/)) {
		const line = blank.test(text) ? undefined : lineFrom(text);
		if (line !== undefined) {
			lines.push(line);
		} else if (!blank.test(text)) {
			return undefined;
		}
	}
	const { dash = -1, column = 0 } = lines[0] ?? {};
	const own = lines.filter((line, at) => at === 0 || (line.column === column && line.dash < 0));
	const from = lines.findIndex(({ key }) => key === 'targets') + 1;
	const others = lines.slice(from, from + lines.length - own.length);
	const fields = fieldsOf(own, tagFields);
	if (dash < 0 || fields === undefined || others.some(line => own.includes(line))) {
		return undefined;
	}
	const isPlaced = fields.get('targets') === '' ? areTargets(others, column) : others.length === 0;
	return isPlaced && fields.has('targets') && fields.has('kind') ? idFrom(fields.get('id')) : undefined;
}

/** Values by key; `undefined` where a key is not known or there twice, or its value not of a known style. */
function fieldsOf(lines: readonly Line[], known: Patterns): ReadonlyMap<string, string> | undefined {
	const fields = new Map<string, string>();
	for (const { key, value } of lines) {
		const found = known.get(key)?.exec(value)?.[1];
		if (found === undefined || fields.has(key)) {
			return undefined;
		}
		fields.set(key, found);
	}
	return fields;
}

/** Items of one list, deeper than the key that holds it. */
function areTargets(lines: readonly Line[], under: number): boolean {
	const [first] = lines;
	const items: Line[][] = [];
	for (const line of lines) {
		const isItem = line.dash >= 0;
		if (line.column !== first?.column || (isItem && line.dash !== first.dash)) {
			return false;
		}
		if (isItem) {
			items.push([line]);
		} else if (items.at(-1)?.push(line) === undefined) {
			return false;
		}
	}
	return first !== undefined && first.dash >= under && items.every(isTarget);
}

function isTarget(lines: readonly Line[]): boolean {
	const [first] = lines;
	return first?.key === ''
		? lines.length === 1 && bracedTarget.test(first.value)
		: fieldsOf(lines, targetFields)?.has('exact') === true;
}

/** Only one that means what it says, without escapes. */
function idFrom(value: string | undefined): string | undefined {
	return /^(?:[\p{L}\p{N}_-]+|"[^"\\]+")$/u.test(value ?? '') ? value?.replaceAll('"', '') : undefined;
}
