/** What `hearsay check` finds wrong, at its place in a file. */
import { type CitationProblem, type LineIndex, lineIndex, type Problem, type Span } from '../../core/index';
import { printable } from '../printable';

export interface Finding {
	/** Path as given or found. */
	readonly file: string;
	/** From 1; the column counts UTF-16 units, as editors do. */
	readonly line: number;
	readonly column: number;
	/** `no-article`: a sidecar beside no article. `ambiguous`, `lost`: a target that has no sure place; `changed`: the words there may not say the same. */
	readonly code: Problem['code'] | CitationProblem['code'];
	readonly severity: Problem['severity'];
	readonly message: string;
}

type Told = Pick<Finding, 'code' | 'severity' | 'message'>;

/** Places findings in one file. */
export class Places {
	readonly #lines: LineIndex;
	readonly #mark: number;

	constructor(
		private readonly file: string,
		source: string,
	) {
		this.#lines = lineIndex(source);
		this.#mark = source.startsWith('\ufeff') ? 1 : 0;
	}

	at({ start }: Span, { code, severity, message }: Told): Finding {
		const { line, character } = this.#lines.positionAt(start);
		const column = Math.max(0, line === 0 ? character - this.#mark : character) + 1;
		return { file: this.file, line: line + 1, column, code, severity, message };
	}
}

export function findingLine({ file, line, column, severity, message }: Finding): string {
	return `${file}:${line}:${column}: ${severity}: ${printable(message)}\n`;
}

/** What became of words: '' for none. */
export function changeText(was: string, is: string): string {
	return was === '' ? `"${is}" was put in` : is === '' ? `"${was}" is gone` : `"${was}" is "${is}" now`;
}
