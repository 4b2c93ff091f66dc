/** The command line of VS Code, as far as `runTests` of `@vscode/test-electron` uses it. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface LaunchArguments {
	readonly folder: string;
	readonly extension: string;
	readonly tests: string;
}

/** Switches of the desktop's window that mean nothing here are accepted, as VS Code itself accepts unknown ones. */
export function parseLaunchArguments(args: readonly string[]): LaunchArguments {
	const { values, positionals } = parseArgs({
		args: [...args],
		strict: false,
		allowPositionals: true,
		options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
	});
	const { extensionDevelopmentPath: extension, extensionTestsPath: tests } = values;
	const [folder] = positionals;
	if (typeof extension !== 'string' || typeof tests !== 'string' || folder === undefined) {
		throw new Error('usage: FOLDER --extensionDevelopmentPath=FOLDER --extensionTestsPath=MODULE');
	}
	return { folder: resolve(folder), extension: resolve(extension), tests: resolve(tests) };
}
