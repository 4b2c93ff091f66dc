import assert from 'node:assert/strict';
import { plain } from '../../../src/extension/base/plain';
import { obstacleIn, reasonOf } from '../../../src/extension/base/unwritten';

const coded = (code: string, message: string) => Object.assign(new Error(message), { code });

describe('what a file system says', () => {
	for (const [error, obstacle] of [
		[new Error("EROFS: read-only file system, open '/a/b'"), 'read-only'],
		[coded('Unknown', "Error: EROFS: read-only file system, open '/a/b'"), 'read-only'],
		[coded('NoPermissions', 'Unable to write file'), 'no-permission'],
		[coded('Unknown', "EPERM: operation not permitted, rename '/a' -> '/b'"), 'no-permission'],
		[new Error("EACCES: permission denied, open '/a/b'"), 'no-permission'],
		[coded('Unavailable', 'not now'), undefined],
		[new Error('there is no such tag'), undefined],
		['EROFS', 'read-only'],
	] as const) {
		it(`${String(error)} is ${obstacle ?? 'nothing of the kind'}`, () =>
			assert.equal(obstacleIn(error), obstacle));
	}

	for (const [message, reason] of [
		["Error: ENOSPC: no space left on device, open '/a/b'", 'ENOSPC: no space left on device'],
		["EXDEV: cross-device link not permitted, rename '/a' -> '/b'", 'EXDEV: cross-device link not permitted'],
		["EBUSY: resource busy or locked, unlink '/a/Ida's notes, old'", 'EBUSY: resource busy or locked'],
		['EIO: i/o error, write', 'EIO: i/o error'],
		['There is no article in rulers.txt, maps', 'There is no article in rulers.txt, maps'],
		["This is not in order, see 'rulers'", "This is not in order, see 'rulers'"],
	] as const) {
		it(`${message} is told as ${reason}`, () => assert.equal(reasonOf(new Error(message)), reason));
	}
});

describe('text of files in a notification', () => {
	for (const [words, expected] of [
		['[open](command:quit) this', '[open] (command:quit) this'],
		['[a](b) and [c](d)', '[a] (b) and [c] (d)'],
		['kinds [claim] (two)', 'kinds [claim] (two)'],
	] as const) {
		it(words, () => assert.equal(plain(words), expected));
	}
});
