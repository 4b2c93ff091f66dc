import assert from 'node:assert/strict';
import { KeptWording } from '../../../../src/core/corpus/wording/keptWording';
import { readPieces } from '../../../../src/core/corpus/wording/pieces';
import { wordingOf } from '../../../../src/core/corpus/wording/wording';
import { tokenise } from '../../../../src/core/text/tokens';

const read = (text: string) => wordingOf(readPieces(tokenise(text), new Map(), () => false));

describe('KeptWording', () => {
	const text = (at: number) =>
		`On Monday ${at} officers in Tarnholm did not seize the ${at % 7} boats of about ${at} kg that Brandt sold.`;

	it('says the same after thousands of others, and again', () => {
		const kept = Array.from({ length: 20_000 }, (_, at) => new KeptWording(read(text(at))));
		for (const at of [0, 19_999, 17, 16_383, 16_384, 0]) {
			assert.deepEqual(kept[at]?.wording, read(text(at)));
		}
	});

	it('is unpacked once while it is in use', () => {
		const kept = new KeptWording(read(text(1)));
		assert.equal(kept.wording, kept.wording);
	});
});
