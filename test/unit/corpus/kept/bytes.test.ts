import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ByteReader, ByteWriter, checksum } from '../../../../src/core/corpus/kept/bytes';

const whole = fc.oneof(fc.nat(), fc.maxSafeNat(), fc.constantFrom(0, 127, 128, 2 ** 32, 2 ** 53 - 1));

describe('numbers as bytes', () => {
	it('come back as they were', () => {
		fc.assert(
			fc.property(fc.array(whole), fc.array(fc.integer()), (naturals, integers) => {
				const writer = new ByteWriter();
				for (const value of naturals) {
					writer.whole(value);
				}
				for (const value of integers) {
					writer.signed(value);
				}
				const reader = new ByteReader(writer.done());
				assert.deepEqual(
					naturals.map(() => reader.whole()),
					naturals,
				);
				assert.deepEqual(
					integers.map(() => reader.signed()),
					integers,
				);
				assert.ok(reader.isAtEnd);
			}),
		);
	});

	it('throw where the bytes end too early, or go on and on', () => {
		assert.throws(() => new ByteReader(new Uint8Array([0x80])).whole(), RangeError);
		assert.throws(() => new ByteReader(new Uint8Array(20).fill(0xff)).whole(), RangeError);
		assert.throws(() => new ByteReader(new Uint8Array([9, 1])).block(), RangeError);
	});

	it('are told apart by their checksum, wherever they lie in a buffer', () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ minLength: 1, maxLength: 50 }),
				fc.nat(),
				fc.integer({ min: 1, max: 255 }),
				(bytes, at, by) => {
					for (const shifted of [new Uint8Array(bytes.length + 1), Buffer.alloc(bytes.length + 1)]) {
						shifted.set(bytes, 1);
						assert.equal(checksum(shifted.subarray(1)), checksum(bytes));
					}
					const damaged = bytes.with(at % bytes.length, (bytes[at % bytes.length] ?? 0) ^ by);
					assert.notEqual(checksum(damaged), checksum(bytes));
				},
			),
		);
	});
});
