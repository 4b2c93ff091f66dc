import assert from 'node:assert/strict';
import { check, execute, suite, take } from '../../run/step';
import { none, oneFailed, onePassed } from '../../run/tally';

/** A program that writes this text where a tally is expected, and ends with this code. */
const program = (text: string, code: number): string => {
	const write = `fs.writeFileSync(process.env.HEARSAY_TALLY, Buffer.from('${Buffer.from(text).toString('hex')}', 'hex'))`;
	return `node -e "const fs = require('fs'); ${write}; process.exit(${code})"`;
};
const counted = (tally: object, code: number): string => program(JSON.stringify(tally), code);

describe('a step', () => {
	it('passes or fails a check by its exit code', async () => {
		assert.deepEqual(await check('node -e "process.exit(0)"'), onePassed);
		assert.deepEqual(await check('node -e "process.exit(3)"'), oneFailed);
	});

	it('takes over what a suite counted', async () => {
		assert.deepEqual(await suite(counted({ ...none, passed: 5 }, 0)), { ...none, passed: 5 });
	});

	it('fails a suite that ends without a count', async () => {
		assert.deepEqual(await suite('node -e "process.exit(0)"'), oneFailed);
	});

	it('fails a suite that counts no failure but ends badly', async () => {
		assert.deepEqual(await suite(counted({ ...none, passed: 5 }, 7)), { ...none, passed: 5, failed: 1 });
	});

	it('names what failed in it, and what broke without a name', async () => {
		const failing = { ...none, passed: 1, failed: 2, failures: ['a list holds: 1 !== 2'] };
		const { failures } = await take({ name: 'unit', doing: 'testing', run: async () => failing });
		assert.equal(failures.length, 2);
		assert.equal(failures[0], 'unit: a list holds: 1 !== 2');
		assert.match(failures[1] ?? '', /^unit: 1 /);
	});

	it('ends what hangs', async () => {
		assert.equal(await execute('node -e "for (;;);"', { limit: 500 }), 124);
	});
});
