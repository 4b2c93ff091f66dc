import assert from 'node:assert/strict';
import { resemblance, successor } from '../../../src/core/anchor/succession';
import { sha256 } from '../../../src/core/text/hash';

const text = 'The lock at Marn is shut. Ida Voss said so. Nobody asked why. It will open in May.';
const targets = [
	{ exact: 'The lock at Marn is shut' },
	{ exact: 'Ida Voss said so' },
	{ exact: 'Nobody asked' },
];
const orphan = { sha256: sha256(text), targets };
const successorOf = (of: typeof orphan, ...texts: readonly string[]) => successor(of, texts, each => each);

describe('successor', () => {
	const edited = text.replace('Nobody asked why.', 'Many asked why.');
	const quoting = 'In Parle they heard that the lock was shut. Ida Voss said so.';

	it('is the very text, whatever else resembles it', () => {
		assert.equal(resemblance(text, orphan), 4);
		assert.equal(resemblance(edited, orphan), 2);
		assert.equal(successorOf(orphan, edited, text, quoting), text);
	});

	it('is the text that keeps most of the words', () => {
		assert.equal(successorOf(orphan, quoting, edited), edited);
	});

	it('is none that only quotes some of them', () => {
		assert.equal(successorOf(orphan, quoting, ''), undefined);
		assert.equal(successorOf(orphan), undefined);
	});

	it('is none of two that are as likely', () => {
		assert.equal(successorOf(orphan, edited, edited), undefined);
	});

	it('is found by the text alone where there is no tag, and never without anything', () => {
		assert.equal(successorOf({ ...orphan, targets: [] }, quoting, text), text);
		assert.equal(
			successor({ sha256: undefined, targets: [] }, [text], each => each),
			undefined,
		);
	});

	it('is not found by one tag, whose words any other article may quote', () => {
		const one = { sha256: undefined, targets: [{ exact: 'Ida Voss said so' }] };
		assert.equal(
			successor(one, [quoting], each => each),
			undefined,
		);
	});
});
