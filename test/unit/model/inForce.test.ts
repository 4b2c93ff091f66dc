import assert from 'node:assert/strict';
import { type Decoded, inForce } from '../../../src/core/model/problem';

const nothing = { read: 'nothing' };
const before = { read: 'before' };
const now = { read: 'now' };

function read(severity?: 'error' | 'warning'): Decoded<typeof now> {
	const where = { span: { start: 0, end: 0 }, message: 'This should be text', args: ['text'] };
	return { value: now, problems: severity === undefined ? [] : [{ code: 'type', severity, ...where }] };
}

describe('what holds of a file that was read again', () => {
	for (const [name, decoded, known, expected] of [
		['is what it says', read(), before, now],
		['is what it says where only one item is left out', read('warning'), before, now],
		['is what held before where it has errors', read('error'), before, before],
		['is what could be read where it has errors and nothing held', read('error'), nothing, now],
		['is nothing where it is gone', undefined, before, nothing],
	] as const) {
		it(name, () => assert.equal(inForce(decoded, known, nothing), expected));
	}
});
