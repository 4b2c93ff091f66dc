import assert from 'node:assert/strict';
import { wording } from './wordings';

describe('initials of names', () => {
	for (const [text, initials] of [
		['In May the Financial Conduct Office met.', 'fco'],
		['In May the Office of Public Works met.', 'opw'],
	] as const) {
		it(`${initials}: ${text}`, () => assert.ok(wording(text).initials.has(initials)));
	}

	it('are those of a name, not of names in a list', () => {
		assert.deepEqual([...wording('In May Kesh, Lune and Hadar met.').initials], ['lh']);
	});
});
