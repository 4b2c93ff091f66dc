/** Edits of a sidecar's source: as few lines as possible change, everything else stays byte for byte. */
import type { Problem } from '../model/problem';
import type { OffsetMap } from '../text/offsets';
import { applyEdits, type SidecarEdit } from './applyEdits';
import { readSidecar } from './decodeSidecar';
import { FileForms } from './fileForm';
import { isEmpty, parseYaml } from './parseYaml';
import { reconcile } from './reconcile';
import { type PlainRecord, renderPairs } from './render';
import { applyChanges, type Change, inOrder, insertLines } from './splice';

export type EditResult =
	| {
			readonly ok: true;
			readonly source: string;
			/** What was changed of the source that was given: ascending, not overlapping. */
			readonly changes: readonly Change[];
	  }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * From '' it creates the file. A source with errors is refused: nothing that could not be read is written over.
 * `map` is the article's: offsets are UTF-16 in `edits` and code points in the source.
 */
export function editSidecar(source: string, edits: readonly SidecarEdit[], map: OffsetMap): EditResult {
	const parsed = parseYaml(source);
	const { value: sidecar, problems } = readSidecar(parsed, map);
	const edited = applyEdits(sidecar, edits);
	const errors = [...problems.filter(({ severity }) => severity === 'error'), ...edited.problems];
	if (errors.length > 0) {
		return { ok: false, problems: errors };
	}
	const forms = new FileForms(map);
	const is = forms.ofSidecar(edited.sidecar);
	const changes = isEmpty(parsed)
		? created(source, is)
		: reconcile(parsed.document?.contents, forms.ofSidecar(sidecar), is, {
				source,
				key: '',
				isInBraces: false,
			});
	const ordered = inOrder(withLineEnds(source, changes));
	return { ok: true, source: applyChanges(source, ordered), changes: ordered };
}

/** After the comments, if there are any. A sidecar that says nothing but its version is not begun. */
function created(source: string, is: PlainRecord): readonly Change[] {
	return Object.keys(is).length === 1 ? [] : [insertLines(source, source.length, renderPairs(is, 0))];
}

/** The line ends that the source has. */
function withLineEnds(source: string, changes: readonly Change[]): readonly Change[] {
	const isCrlf = source[source.indexOf('\n') - 1] === '\r';
	return isCrlf ? changes.map(({ span, text }) => ({ span, text: text.replace(/\r?\n/g, '\r\n') })) : changes;
}
