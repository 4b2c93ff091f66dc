import assert from 'node:assert/strict';
import { wording } from './wordings';

describe('sentences that say that there is none', () => {
	for (const [text, expected] of [
		['There is no oil in the lake.', true],
		['There has never been oil in the lake.', true],
		['Not one shell has gone to Lune.', true],
		['Not a single bar has left the vault.', true],
		['“No child has ever worked there.”', true],
		['Kesh said there was “no oil” in the lake.', true],
		['In May Kesh declared a “no limits” friendship with Lune.', false],
		['There is oil in the lake.', false],
		['Kesh spilled oil and told nobody.', false],
		['Kesh had no sooner arrived than it left.', false],
	] as const) {
		it(`${expected}: ${text}`, () => assert.equal(wording(text).negative, expected));
	}
});
