import assert from 'node:assert/strict';
import { wording } from './wordings';

describe('what was not done, by other words than a negated verb', () => {
	for (const [expected, text] of [
		[true, 'Kesh had no part in shelling the port.'],
		[true, 'Kesh had no hand in the shelling of the port.'],
		[true, 'Kesh was not behind the shelling of the port.'],
		[true, 'Kesh said it was innocent of the shelling.'],
		[true, 'Kesh failed to shell the port.'],
		[true, 'Kesh has yet to shell the port.'],
		[true, 'Kesh stopped short of shelling the port.'],
		[true, 'It was not Kesh that shelled the port.'],
		[true, 'At no time did Kesh shell the port.'],
		[false, 'Kesh had a part in shelling the port.'],
		[false, 'Kesh was behind the shelling of the port.'],
		[false, 'It was Kesh that shelled the port.'],
		[false, 'Kesh fled after it had shelled the port.'],
	] as const) {
		it(`${expected ? 'not done' : 'done'}: ${text}`, () => {
			const shelled = wording(`In May it became known: ${text}`).acts.filter(({ concepts }) =>
				concepts.includes('bomb'),
			);
			assert.deepEqual(
				shelled.map(({ negated }) => negated),
				[expected],
			);
		});
	}

	for (const [concept, text] of [
		['put', 'Ida Brandt had never put lenses in the coffee.'],
		['kept', 'Nothing was kept back.'],
	] as const) {
		it(`holds though the verb says little: ${text}`, () => {
			assert.ok(
				wording(text).acts.some(({ negated, verbal }) => negated && verbal),
				`no negated “${concept}”`,
			);
		});
	}
});
