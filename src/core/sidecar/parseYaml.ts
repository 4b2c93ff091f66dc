/** YAML source to nodes with their places, in bounded time, with everything that is wrong with it as problems. */
import { type Document, isCollection, parseDocument, type YAMLError } from 'yaml';
import type { Problem } from '../model/problem';
import type { Span } from '../model/span';
import { lineIndex } from '../text/lineIndex';

/** Larger files are refused: about 20,000 tags. In UTF-16 units. */
const largest = 8_000_000;
/** The parser's memory explodes on nested block collections that open on one line (`- - - - …`). */
const deepestLine = /^[-? \t]{1000}/m;
/** Half a character: whoever reads files puts it where bytes are no UTF-8. */
const foreign = /\p{Cs}/u;
/** A broken file can have one error a character; nobody reads more than these. */
const mostErrors = 100;
const severalDocuments = 'Only one YAML document is read, and here begins another';
const tooDeep = 'The file is nested too deeply';
/** What a line that does not fit into its place makes the parser say, of it and of those that follow. */
const misfits: ReadonlySet<YAMLError['code']> = new Set([
	'BAD_INDENT',
	'BLOCK_AS_IMPLICIT_KEY',
	'MULTILINE_IMPLICIT_KEY',
	'TAB_AS_INDENT',
]);
const misfit =
	'This does not fit in here: look at the indentation, for a colon that is missing, and for text with a colon that should be in quotes';

export interface ParsedYaml {
	readonly source: string;
	/** `undefined` where the source was refused unread. */
	readonly document: Document | undefined;
	readonly problems: readonly Problem[];
}

export function problemAt(
	code: Problem['code'],
	span: Span,
	message: string,
	args: readonly string[] = [],
	severity: Problem['severity'] = 'error',
): Problem {
	return { code, severity, span, message, args };
}

/** Aliases are composed but never followed; whoever reads the nodes reports them. */
export function parseYaml(source: string): ParsedYaml {
	const refusal = refusalOf(source);
	if (refusal !== undefined) {
		return { source, document: undefined, problems: [refusal] };
	}
	const conflicts = conflictsOf(source);
	const problems = conflicts.markers.map(span =>
		problemAt('conflict-marker', span, 'A merge conflict is not resolved'),
	);
	const document = parseDocument(conflicts.ours, {
		keepSourceTokens: true,
		// Silent, it would say nothing of a second document either.
		logLevel: 'error',
		prettyErrors: false,
		uniqueKeys: false,
		version: '1.2',
	});
	problems.push(...encodingProblems(source));
	return {
		source,
		document,
		problems: problems.length > 0 ? problems : syntaxProblems(source, document.errors),
	};
}

/** False for a source that was not read as it is. */
export function isLegible(source: string): boolean {
	return !foreign.test(source);
}

function encodingProblems(source: string): readonly Problem[] {
	const start = source.search(foreign);
	return start < 0 ? [] : [problemAt('encoding', { start, end: start + 1 }, 'The file is not UTF-8')];
}

/** True where the document holds nothing but white space and comments. */
export function isEmpty({ document }: ParsedYaml): boolean {
	const contents = document?.contents;
	return (
		contents === null || (contents !== undefined && !isCollection(contents) && contents.toJSON() === null)
	);
}

/** Where the parser gave up for depth, everything else it says follows from that. */
function syntaxProblems(source: string, errors: readonly YAMLError[]): readonly Problem[] {
	const [first] = errors.filter(({ code }) => code === 'RESOURCE_EXHAUSTION');
	return first === undefined
		? mistakes(source, errors)
				.slice(0, mostErrors)
				.map(error => {
					const message = messageOf(error);
					return problemAt('syntax', placeOf(error), message, [message]);
				})
		: [problemAt('too-deep', placeOf(first), tooDeep)];
}

/** One of each line; and once a line does not fit in, nobody knows where those after it belong. */
function mistakes(source: string, errors: readonly YAMLError[]): readonly YAMLError[] {
	const lines = lineIndex(source);
	const told = new Set<number>();
	let isAstray = false;
	return errors.filter(error => {
		const line = lines.lineAt(error.pos[0]);
		const isConsequence = told.has(line) || (isAstray && isMisfit(error));
		told.add(line);
		isAstray ||= isMisfit(error);
		return !isConsequence;
	});
}

/** A quotation or a bracket that is not closed lacks a character, or stands too far left, too; the parser says which. */
function isMisfit({ code, message }: YAMLError): boolean {
	if (/ end with an? [\]}]/.test(message)) {
		return false;
	}
	return misfits.has(code) || (code === 'MISSING_CHAR' && !message.startsWith('Missing closing'));
}

function messageOf(error: YAMLError): string {
	if (error.code === 'MULTIPLE_DOCS') {
		return severalDocuments;
	}
	return isMisfit(error) && error.code !== 'TAB_AS_INDENT' ? misfit : error.message;
}

function placeOf({ pos: [start, end] }: YAMLError): Span {
	return { start, end: Math.max(start, end) };
}

function refusalOf(source: string): Problem | undefined {
	if (source.length > largest) {
		return problemAt('too-large', { start: 0, end: 1 }, 'The file is too large', [String(largest)]);
	}
	const deep = deepestLine.exec(source);
	return deep === null
		? undefined
		: problemAt('too-deep', { start: deep.index, end: deep.index + 1 }, tooDeep);
}

/** The markers' places, and the source with the markers and the other side blanked out, offsets unchanged. */
function conflictsOf(source: string): { readonly markers: readonly Span[]; readonly ours: string } {
	const markers: Span[] = [];
	if (!/^\ufeff?<{7} /m.test(source)) {
		return { markers, ours: source };
	}
	let isTheirs = false;
	const ours = source.replace(/^.*$/gm, (line, start: number) => {
		const isMarker = /^\ufeff?(?:<{7} |\|{7}(?: |\r?$)|={7}\r?$|>{7} )/.test(line);
		if (isMarker) {
			markers.push({ start, end: start + line.trimEnd().length });
			isTheirs = line.startsWith('|') || line.startsWith('=');
		}
		return isMarker || isTheirs ? line.replace(/[^\r]/g, ' ') : line;
	});
	return { markers, ours };
}
