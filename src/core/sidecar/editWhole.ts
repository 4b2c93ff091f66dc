/** Edits of a source that is parsed as a whole: as few lines as possible change, everything else stays byte for byte. */
import type { Problem } from '../model/problem';
import type { OffsetMap } from '../text/offsets';
import { applyEdits, type SidecarEdit } from './applyEdits';
import { readMigrated } from './decodeSidecar';
import { FileForms } from './fileForm';
import { type Migrations, migrate, sidecarMigrations } from './migrate';
import { isEmpty, type ParsedYaml } from './parseYaml';
import { reconcile } from './reconcile';
import { type PlainRecord, renderPairs } from './render';
import { applyChanges, type Change, inOrder, insertLines } from './splice';

export type WholeEdit =
	| {
			readonly ok: true;
			/** Ascending, not overlapping. */
			readonly changes: readonly Change[];
	  }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * From '' it creates the file. A source with errors is refused: nothing that could not be read is written over.
 * `map` is the article's: offsets are UTF-16 in `edits` and code points in the source. A source of an older format
 * becomes one of today's where the edits change anything.
 */
export function editWhole(
	source: string,
	edits: readonly SidecarEdit[],
	map: OffsetMap,
	migrations: Migrations = sidecarMigrations,
): WholeEdit {
	const migrated = migrate(source, migrations);
	const { value: sidecar, problems } = readMigrated(migrated, map);
	const edited = applyEdits(sidecar, edits);
	const errors = [...problems.filter(({ severity }) => severity === 'error'), ...edited.problems];
	if (errors.length > 0) {
		return { ok: false, problems: errors };
	}
	const { parsed, steps } = migrated;
	const forms = new FileForms(map);
	const changes = changesBetween(parsed, forms.ofSidecar(sidecar), forms.ofSidecar(edited.sidecar));
	const isMigrated = steps.length > 0 && changes.length > 0;
	const whole = { start: 0, end: source.length };
	return {
		ok: true,
		changes: isMigrated ? [{ span: whole, text: applyChanges(parsed.source, changes) }] : changes,
	};
}

/** In order. */
function changesBetween(parsed: ParsedYaml, was: PlainRecord, is: PlainRecord): readonly Change[] {
	const { source, document } = parsed;
	const changes = isEmpty(parsed)
		? created(parsed, is)
		: reconcile(document?.contents, was, is, { source, key: '', isInBraces: false });
	return inOrder(withLineEndsOf(source, changes));
}

/** A sidecar that says nothing but its version is not begun. */
function created(parsed: ParsedYaml, is: PlainRecord): readonly Change[] {
	return Object.keys(is).length === 1 ? [] : begun(parsed, is);
}

/** For a file that says nothing yet: after its comments, before a mark that ends it, in place of `null` or `~`. */
export function begun({ source, document }: ParsedYaml, is: PlainRecord): readonly Change[] {
	const end = source.search(/^\.\.\.(?:\s|$)/m);
	const lines = insertLines(source, end < 0 ? source.length : end, renderPairs(is, 0));
	const [from = 0, to = from] = document?.contents?.range ?? [];
	return from < to ? [{ span: { start: from, end: to }, text: '' }, lines] : [lines];
}

/** The line ends that the source has. */
export function withLineEndsOf(source: string, changes: readonly Change[]): readonly Change[] {
	const isCrlf = source[source.indexOf('\n') - 1] === '\r';
	return isCrlf ? changes.map(({ span, text }) => ({ span, text: text.replace(/\r?\n/g, '\r\n') })) : changes;
}
