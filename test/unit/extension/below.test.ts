import assert from 'node:assert/strict';
import { isAtOrBelow } from '../../../src/extension/base/below';

describe('isAtOrBelow', () => {
	const folders = new Set(['file:///w/old', 'file:///w/a.txt']);
	for (const [name, uri, expected] of [
		['the file itself', 'file:///w/a.txt', true],
		['a file in the folder', 'file:///w/old/a.txt', true],
		['a file further down', 'file:///w/old/x/y/a.txt', true],
		['a name that begins the same', 'file:///w/older/a.txt', false],
		['another file', 'file:///w/b.txt', false],
		['what only lies above', 'file:///w', false],
		['another scheme', 'memfs:///w/old/a.txt', false],
	] as const) {
		it(name, () => assert.equal(isAtOrBelow(uri, folders), expected));
	}
});
