import assert from 'node:assert/strict';
import { isMap, isScalar } from 'yaml';
import { decodeSidecar } from '../../../src/core/sidecar/decodeSidecar';
import { editSidecar } from '../../../src/core/sidecar/edit';
import { editWhole } from '../../../src/core/sidecar/editWhole';
import { type Migration, type Migrations, migrate } from '../../../src/core/sidecar/migrate';
import { applyChanges } from '../../../src/core/sidecar/splice';
import { offsetMap } from '../../../src/core/text/offsets';

const map = offsetMap('He said that the ferry never sailed.\n');

/** Gives a key of the root another name. */
const renaming =
	(from: string, to: string): Migration =>
	({ document }) => {
		const root = document?.contents;
		return (isMap(root) ? root.items : []).flatMap(({ key }) => {
			const [start = 0, end = 0] = (isScalar(key) && key.value === from && key.range) || [];
			return end === 0 ? [] : [{ span: { start, end }, text: to }];
		});
	};

/** As if there had been formats before the first one. */
const migrations: Migrations = new Map([
	[-1, renaming('annotations', 'marks')],
	[0, renaming('marks', 'tags')],
]);

const tag = `  - id: a1   # ours
    kind: claim
    targets: [{ exact: He said }]
`;
const old = `# first\nhearsay: -1\nannotations:\n${tag}`;
const now = `# first\nhearsay: 1\ntags:\n${tag}`;

describe('migrate', () => {
	it('goes from version to version, and keeps the rest to the byte', () => {
		const { parsed, steps } = migrate(old, migrations);
		assert.equal(parsed.source, now);
		assert.equal(steps.length, 2);
		assert.deepEqual(migrate(now, migrations).steps, []);
	});

	it('reads a file of an older format as one of today', () => {
		assert.deepEqual(decodeSidecar(old, map, migrations), decodeSidecar(now, map));
	});

	it('tells problems at their places in the file as it is', () => {
		const source = old.replace('kind: claim', 'kind: [claim]');
		const [problem] = decodeSidecar(source, map, migrations).problems;
		assert.equal(source.slice(problem?.span.start, problem?.span.end), '[claim]');
	});

	it('writes the new format with the first edit, and not without one', () => {
		const edited = (source: string, id: string) => {
			const result = editWhole(source, [{ do: 'removeTag', id }], map, migrations);
			assert.ok(result.ok);
			return applyChanges(source, result.changes);
		};
		assert.equal(edited(old, 'nobody'), old);
		assert.equal(edited(old, 'a1'), '# first\nhearsay: 1\n');
	});

	it('leaves alone what it knows no way from', () => {
		for (const source of [old, now.replace('hearsay: 1', 'hearsay: 2')]) {
			const [problem] = decodeSidecar(source, map).problems;
			assert.equal(problem?.code, 'version');
			assert.ok(!editSidecar(source, [{ do: 'removeTag', id: 'a1' }], map).ok);
		}
		assert.deepEqual(migrate('hearsay: 0\nmarks: [', migrations).steps, []);
	});
});
