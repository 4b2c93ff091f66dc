import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
	readonly resolved?: string;
	readonly dependencies?: Readonly<Record<string, string>>;
	readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Lock = Readonly<Record<string, Locked>>;

const servers = readdirSync(join('test', 'vscode')).map(name =>
	join('test', 'vscode', name, 'package-lock.json'),
);
const files = ['package-lock.json', ...servers.filter(file => existsSync(file))];

const read = (file: string): Lock => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Where Node would look for a package from a folder of the lock: beside it, then further up. */
function placesOf(name: string, folder: string): string[] {
	const parents = folder.split(/(?:^|\/)node_modules\//);
	return parents.map((_, index) =>
		[...parents.slice(0, index + 1), name].join('/node_modules/').replace(/^\//, ''),
	);
}

/** As "folder: name". */
function missingFrom(lock: Lock): string[] {
	return Object.entries(lock).flatMap(([folder, { dependencies, optionalDependencies }]) =>
		Object.keys({ ...dependencies, ...optionalDependencies })
			.filter(name => !placesOf(name, folder).some(place => place in lock))
			.map(name => `${folder}: ${name}`),
	);
}

describe('the lock files', () => {
	it('are there for the project and two servers', () => assert.equal(files.length, 3));

	for (const file of files) {
		it(`${file} locks every package, also those of other platforms, or "npm ci" refuses it`, () =>
			assert.deepEqual(missingFrom(read(file)), []));

		it(`${file} names no registry`, () => {
			const addressed = Object.values(read(file)).filter(({ resolved }) => resolved?.includes('://'));
			assert.deepEqual(addressed, []);
		});
	}

	it('would be missed if they were incomplete', () => {
		const lock: Lock = {
			'': { dependencies: { a: '1' } },
			'node_modules/a': { dependencies: { b: '1', c: '1' }, optionalDependencies: { '@d/e': '1' } },
			'node_modules/a/node_modules/b': { dependencies: { c: '1' } },
			'node_modules/c': {},
		};
		assert.deepEqual(missingFrom(lock), ['node_modules/a: @d/e']);
	});
});
