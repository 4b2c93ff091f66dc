/** Which folder of `src` may import which, and from which packages. The source of truth for the arrows of the design. */
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

interface Rule {
	readonly layers: readonly string[];
	/** Of these layers types only, which leave no trace in the bundle. */
	readonly types?: readonly string[];
	/** npm packages by name; `node` stands for Node's own modules. */
	readonly packages?: readonly string[];
}

const allOfCore = ['model', 'text', 'entities', 'detect', 'anchor', 'sidecar', 'corpus', 'exchange', 'ports'];
/** What features build on, the lowest first. */
const allOfExtension = ['base', 'files', 'articles', 'decisions', 'ui'].map(name => `extension/${name}`);
const allOfCli = ['files', 'json', 'text', 'exchange', 'check'].map(name => `cli/${name}`);

/** By layer. A layer may always import itself; one that is not listed may not exist. */
const rules: Readonly<Record<string, Rule>> = {
	'core/model': { layers: [] },
	'core/ports': { layers: ['core/model'] },
	'core/text': { layers: ['core/model'], packages: ['@noble/hashes'] },
	'core/entities': { layers: ['core/model', 'core/text'] },
	'core/detect': { layers: ['core/model', 'core/text', 'core/entities'] },
	'core/anchor': { layers: ['core/model', 'core/text'], packages: ['approx-string-match'] },
	'core/sidecar': { layers: ['core/model', 'core/text', 'core/anchor', 'core/ports'], packages: ['yaml'] },
	'core/corpus': {
		layers: ['core/model', 'core/text', 'core/entities', 'core/detect', 'core/anchor', 'core/ports'],
		packages: ['minimatch'],
	},
	'core/exchange': {
		layers: allOfCore.filter(name => name !== 'exchange').map(name => `core/${name}`),
		packages: ['papaparse'],
	},
	'core/index': { layers: allOfCore.map(name => `core/${name}`) },
	'panel/strings': { layers: [] },
	'panel/wire': { layers: [], types: ['core/index'] },
	'panel/protocol': { layers: ['panel/strings', 'panel/wire'], types: ['core/index'] },
	panel: {
		layers: ['panel/protocol', 'panel/wire', 'panel/strings'],
		types: ['core/index'],
		packages: ['lit-html'],
	},
	'worker/shared': { layers: [], types: ['core/index'] },
	// Not through the door of the core, which would make the worker's bundle half as large again.
	worker: { layers: ['worker/shared', 'core/corpus', 'core/detect'] },
	'extension/base': { layers: ['core/index'], packages: ['vscode', 'nanoid'] },
	'extension/files': { layers: ['core/index', 'worker/shared', 'extension/base'], packages: ['vscode'] },
	'extension/articles': {
		layers: ['core/index', 'worker/shared', 'extension/base', 'extension/files'],
		packages: ['vscode'],
	},
	'extension/decisions': {
		layers: ['core/index', 'panel/protocol', 'extension/base', 'extension/files', 'extension/articles'],
		types: ['extension/services'],
		packages: ['vscode'],
	},
	'extension/ui': {
		layers: [
			'core/index',
			'panel/protocol',
			'extension/base',
			'extension/files',
			'extension/articles',
			'extension/decisions',
		],
		types: ['extension/services'],
		packages: ['vscode'],
	},
	'extension/services': { layers: [], types: allOfExtension, packages: ['vscode'] },
	'extension/features': {
		layers: ['core/index', 'panel/protocol', ...allOfExtension],
		types: ['extension/services'],
		packages: ['vscode'],
	},
	'extension/composition': {
		layers: ['core/index', ...allOfExtension, 'extension/services', 'extension/features'],
		packages: ['vscode'],
	},
	'cli/terminal': { layers: [] },
	'cli/files': { layers: ['core/index', 'cli/terminal'], packages: ['node', 'nanoid'] },
	'cli/json': { layers: ['core/index', 'cli/files'] },
	'cli/text': { layers: ['core/index', 'cli/terminal', 'cli/json'] },
	'cli/exchange': { layers: ['core/index', 'cli/terminal', 'cli/files'], packages: ['node'] },
	'cli/check': {
		layers: ['core/index', 'cli/terminal', 'cli/files', 'cli/json', 'cli/text'],
		packages: ['node'],
	},
	'cli/commands': { layers: ['core/index', 'cli/terminal', ...allOfCli], packages: ['node', 'nanoid'] },
	cli: { layers: ['core/index', 'cli/terminal', 'cli/commands'], packages: ['node'] },
};

/** Single files that are a layer of their own, by their path in `src` without extension. */
const fileLayers: Readonly<Record<string, string>> = {
	'core/ports': 'core/ports',
	'core/index': 'core/index',
	'panel/protocol': 'panel/protocol',
	'panel/strings': 'panel/strings',
	'panel/fields': 'panel/wire',
	'panel/readQuery': 'panel/wire',
	'panel/seenClaim': 'panel/wire',
	'panel/sentCards': 'panel/wire',
	'panel/shownFindings': 'panel/wire',
	'cli/io': 'cli/terminal',
	'cli/printable': 'cli/terminal',
	'worker/protocol': 'worker/shared',
	'worker/utf8': 'worker/shared',
	'extension/extension': 'extension/composition',
	'extension/featureList': 'extension/composition',
	'extension/services': 'extension/services',
};

const layered = /^((?:core|extension|cli)\/[^/]+(?=\/)|panel|worker|cli)/;

/** @param module path in `src` without extension; undefined: it lies where nothing may lie */
function layerOf(module: string): string | undefined {
	return fileLayers[module] ?? layered.exec(module)?.[1];
}

/** A feature is one file or one folder in `features`. */
const featureOf = (module: string): string | undefined => /^extension\/features\/([^/]+)/.exec(module)?.[1];

interface Import {
	readonly specifier: string;
	readonly typeOnly: boolean;
}

const statements =
	/^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

function importsOf(source: string): Import[] {
	return [...source.matchAll(statements)].map(([, type, from, bare, dynamic]) => ({
		specifier: from ?? bare ?? dynamic ?? '',
		typeOnly: type !== undefined,
	}));
}

function packageOf(specifier: string): string {
	if (isBuiltin(specifier)) return 'node';
	const [scope = '', name = ''] = specifier.split('/');
	return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

function isAllowedModule(from: string, to: string, typeOnly: boolean): boolean {
	const [layer, target] = [layerOf(from), layerOf(to)];
	if (layer === undefined || target === undefined) return false;
	if (layer === target) return featureOf(from) === featureOf(to);
	const { layers, types = [] } = rules[layer] ?? { layers: [] };
	return layers.includes(target) || (typeOnly && types.includes(target));
}

/**
 * @param file path in `src`, with forward slashes
 * @returns what it may not do, in words for the reader of a failed test; empty when all is well
 */
export function offencesOf(file: string, source: string): string[] {
	const module = file.replace(/\.ts$/, '');
	const layer = layerOf(module);
	const rule = layer === undefined ? undefined : rules[layer];
	if (rule === undefined) return [`${file} lies in no folder that the arrows know`];
	return importsOf(source)
		.filter(({ specifier, typeOnly }) =>
			specifier.startsWith('.')
				? !isAllowedModule(module, posix.join(posix.dirname(module), specifier), typeOnly)
				: !rule.packages?.includes(packageOf(specifier)),
		)
		.map(({ specifier }) => `${file} imports ${specifier}`);
}
