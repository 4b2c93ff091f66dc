/** Edits of a source that is parsed as a whole: as few lines as possible change, everything else stays byte for byte. */
import type { Problem } from '../model/problem';
import type { OffsetMap } from '../text/offsets';
import { applyEdits, type SidecarEdit } from './applyEdits';
import { readSidecar } from './decodeSidecar';
import { FileForms } from './fileForm';
import { isEmpty, parseYaml } from './parseYaml';
import { reconcile } from './reconcile';
import { type PlainRecord, renderPairs } from './render';
import { type Change, inOrder, insertLines } from './splice';

export type WholeEdit =
	| {
			readonly ok: true;
			/** Ascending, not overlapping. */
			readonly changes: readonly Change[];
	  }
	| { readonly ok: false; readonly problems: readonly Problem[] };

export function editWhole(source: string, edits: readonly SidecarEdit[], map: OffsetMap): WholeEdit {
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
	return { ok: true, changes: inOrder(withLineEndsOf(source, changes)) };
}

/** After the comments, if there are any. A sidecar that says nothing but its version is not begun. */
function created(source: string, is: PlainRecord): readonly Change[] {
	return Object.keys(is).length === 1 ? [] : [insertLines(source, source.length, renderPairs(is, 0))];
}

/** The line ends that the source has. */
export function withLineEndsOf(source: string, changes: readonly Change[]): readonly Change[] {
	const isCrlf = source[source.indexOf('\n') - 1] === '\r';
	return isCrlf ? changes.map(({ span, text }) => ({ span, text: text.replace(/\r?\n/g, '\r\n') })) : changes;
}
