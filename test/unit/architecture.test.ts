import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { offencesOf } from './arrows';
// loads every module of the core, so that coverage also counts those that no test imports
import '../../src/core/index';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map(file => file.replaceAll('\\', '/'))
	.filter(file => file.endsWith('.ts'));

const read = (file: string): string => readFileSync(join('src', file), 'utf8');

/** Compiler options of a project, which fence in what its sources may call. */
function optionsOf(project: string): Readonly<Record<string, unknown>> {
	return JSON.parse(read(`${project}/tsconfig.json`)).compilerOptions;
}

describe('the arrows between folders', () => {
	it('hold in every source file', () => {
		assert.ok(sources.length > 50, 'the sources were not found');
		assert.deepEqual(
			sources.flatMap(file => offencesOf(file, read(file))),
			[],
		);
	});

	for (const [file, source] of [
		['core/text/a.ts', "import { b } from '../model/b';"],
		['core/sidecar/a.ts', "import { parseDocument } from 'yaml';"],
		['core/text/a.ts', "import { sha256 } from '@noble/hashes/sha2.js';"],
		['core/detect/rules/a.ts', "import {\n\tb,\n\tc,\n} from '../../text/b';\nimport d from '../d';"],
		['extension/features/paint/a.ts', "import { b } from './b';\nimport { c } from '../../base/c';"],
		['extension/extension.ts', "import { registerHover } from './features/hover';"],
		[
			'extension/base/convert.ts',
			"import type { Span } from '../../core/index';\nimport { Range } from 'vscode';",
		],
		['panel/views/a.ts', "import type { Tag } from '../../core/index';\nimport { html } from 'lit-html';"],
		['worker/a.ts', "import { b } from '../core/detect/b';\nimport { utf8 } from './utf8';"],
		['extension/articles/a.ts', "import { utf8 } from '../../worker/utf8';"],
		['extension/ui/a.ts', "import type { Services } from '../services';"],
		['cli/commands/a.ts', "import { readFile } from 'node:fs/promises';"],
		['cli/check/a.ts', "import { b } from '../files/b';"],
		['core/model/a.ts', "const text = `\n\timported from 'abroad'`;"],
	] as const) {
		it(`allow ${JSON.stringify(source)} in ${file}`, () => assert.deepEqual(offencesOf(file, source), []));
	}

	for (const [file, source] of [
		['core/model/a.ts', "import { b } from '../text/b';"],
		['core/model/a.ts', "import type { b } from '../text/b';"],
		['core/anchor/a.ts', "import { b } from '../detect/b';"],
		['core/detect/a.ts', "import { b } from '../sidecar/b';"],
		['core/corpus/a.ts', "import { b } from '../sidecar/b';"],
		['core/corpus/a.ts', "import { parse } from 'yaml';"],
		['core/text/a.ts', "import { readFileSync } from 'node:fs';"],
		['core/text/a.ts', "import { readFileSync } from 'fs';"],
		['core/text/a.ts', "import { Range } from 'vscode';"],
		['core/text/a.ts', "import 'vscode';"],
		['core/text/a.ts', "const b = import('../detect/b');"],
		['core/text/a.ts', "export * from '../detect/b';"],
		['core/text/a.ts', "import {\n\tb,\n} from '../detect/b';"],
		['core/gossip/a.ts', ''],
		['core/helpers.ts', ''],
		['extension/odd/a.ts', ''],
		['server/a.ts', ''],
		['extension/a.ts', ''],
		['extension/base/a.ts', "import { b } from '../../core/text/b';"],
		['extension/base/a.ts', "import { b } from '../files/b';"],
		['extension/files/a.ts', "import type { b } from '../articles/b';"],
		['extension/articles/a.ts', "import { b } from '../decisions/b';"],
		['extension/decisions/a.ts', "import { b } from '../ui/b';"],
		['extension/ui/a.ts', "import { b } from '../features/b';"],
		['extension/ui/a.ts', "import { services } from '../services';"],
		['extension/base/a.ts', "import { join } from 'node:path';"],
		['extension/features/a.ts', "import { b } from './b';"],
		['extension/features/paint/a.ts', "import { b } from '../hover';"],
		['cli/files/a.ts', "import { b } from '../check/b';"],
		['cli/json/a.ts', "import { b } from '../commands/b';"],
		['cli/a.ts', "import { window } from 'vscode';"],
		['cli/a.ts', "import { b } from '../core/text/b';"],
		['cli/a.ts', "import { b } from '../panel/protocol';"],
		['worker/a.ts', "import { Uri } from 'vscode';"],
		['worker/a.ts', "import { b } from '../core/sidecar/b';"],
		['extension/articles/a.ts', "import { b } from '../../worker/answering';"],
		['panel/a.ts', "import { b } from '../core/index';"],
		['panel/a.ts', "import type { b } from '../extension/b';"],
	] as const) {
		it(`forbid ${JSON.stringify(source)} in ${file}`, () => assert.equal(offencesOf(file, source).length, 1));
	}
});

describe('the projects', () => {
	it('give the core neither Node nor a page', () => {
		const { lib, types } = optionsOf('core');
		assert.deepEqual({ lib, types }, { lib: ['ES2023'], types: [] });
	});

	it('give the extension what both extension hosts have, and no more', () => {
		const { lib, types } = optionsOf('extension');
		assert.deepEqual({ lib, types }, { lib: ['ES2023', 'WebWorker'], types: ['vscode'] });
	});

	it('give the analysis worker what workers have, and neither Node nor VS Code', () => {
		const { lib, types } = optionsOf('worker');
		assert.deepEqual({ lib, types }, { lib: ['ES2023', 'WebWorker'], types: [] });
	});

	it('give the panel a page, and neither Node nor VS Code', () => {
		const { lib, types } = optionsOf('panel');
		assert.deepEqual({ lib, types }, { lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: [] });
	});
});

describe('the extension', () => {
	it('is put together in at most 80 lines', () => {
		const lines = read('extension/extension.ts').trimEnd().split('\n').length;
		assert.ok(lines <= 80, `${lines} lines`);
	});
});

describe('what VS Code would take for icons and links', () => {
	const gates: readonly (readonly [string, RegExp, readonly string[]])[] = [
		[
			'messages are shown by telling.ts',
			/\b(?:show(?:Information|Warning|Error)Message|setStatusBarMessage)\(/,
			['extension/base/telling.ts'],
		],
		['lists are shown by picking.ts', /\bshowQuickPick\(/, ['extension/base/picking.ts']],
		[
			'rows of lists pass through picking.ts',
			/\bcreateQuickPick\b/,
			[
				'extension/base/asking.ts',
				'extension/features/tagOccurrences/preview.ts',
				'extension/ui/pickKind.ts',
			],
		],
		['rows of lists carry icons apart from words', /\blabel: (?:l10n\.t\('|`)\$\(/, []],
	];
	for (const [title, pattern, allowed] of gates) {
		it(`is words only, since ${title}`, () => {
			const found = sources.filter(file => file.startsWith('extension/') && pattern.test(read(file)));
			assert.deepEqual(found.sort(), allowed);
		});
	}
});
