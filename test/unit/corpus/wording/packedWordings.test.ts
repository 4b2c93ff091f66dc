import assert from 'node:assert/strict';
import { PackedWordings } from '../../../../src/core/corpus/wording/packedWordings';
import { readPieces } from '../../../../src/core/corpus/wording/pieces';
import { wordingOf } from '../../../../src/core/corpus/wording/wording';
import { tokenise } from '../../../../src/core/text/tokens';

const read = (text: string) => wordingOf(readPieces(tokenise(text), new Map(), () => false));

describe('PackedWordings', () => {
	const text = (at: number) =>
		`On Monday ${at} officers in Tarnholm did not seize the ${at % 7} boats of about ${at} kg that Brandt sold.`;

	it('gives back each wording, also those that are no longer held unpacked', () => {
		const wordings = new PackedWordings();
		const count = 20_000;
		for (let at = 0; at < count; at++) {
			wordings.push(read(text(at)));
		}
		for (const at of [0, count - 1, 17, 16_383, 16_384, 0]) {
			assert.deepEqual(wordings.at(at), read(text(at)));
		}
	});

	it('unpacks one once while it is in use', () => {
		const wordings = new PackedWordings();
		wordings.push(read(text(1)));
		assert.equal(wordings.at(0), wordings.at(0));
	});
});
