import assert from 'node:assert/strict';
import { type Orphan, resemblance, successorSteps } from '../../../src/core/anchor/succession';
import { sha256 } from '../../../src/core/text/hash';

const text = 'The lock at Marn is shut. Ida Voss said so. Nobody asked why. It will open in May.';
const targets = [
	{ exact: 'The lock at Marn is shut' },
	{ exact: 'Ida Voss said so' },
	{ exact: 'Nobody asked' },
];
const orphan = { sha256: sha256(text), targets };
interface Candidate {
	readonly text: string;
}

/** Looks at the candidates, and gives how many texts were read for that. */
function search(of: Orphan, candidates: readonly Candidate[], unlike = new WeakSet<Candidate>()) {
	let read = 0;
	const textOf = (candidate: Candidate) => {
		read++;
		return candidate.text;
	};
	const steps = successorSteps(of, candidates, { textOf, hashOf: ({ text: each }) => sha256(each), unlike });
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return { found: step.value?.text, read };
		}
	}
}

const successorOf = (of: Orphan, ...texts: readonly string[]) =>
	search(
		of,
		texts.map(each => ({ text: each })),
	).found;

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
		assert.equal(successorOf({ sha256: undefined, targets: [] }, text), undefined);
	});

	it('is not found by one tag, whose words any other article may quote', () => {
		const one = { sha256: undefined, targets: [{ exact: 'Ida Voss said so' }] };
		assert.equal(successorOf(one, quoting), undefined);
	});

	it('is looked for by the hash before any text is read', () => {
		const candidates = [edited, quoting, text].map(each => ({ text: each }));
		assert.deepEqual(search(orphan, candidates), { found: text, read: 0 });
	});

	it('is not looked for again in what surely is not it', () => {
		const candidates = [quoting, 'Nothing of it.'].map(each => ({ text: each }));
		const unlike = new WeakSet<Candidate>();
		assert.deepEqual(search(orphan, candidates, unlike), { found: undefined, read: 2 });
		assert.deepEqual(search(orphan, candidates, unlike), { found: undefined, read: 0 });
		const more = [...candidates, { text: edited }];
		assert.deepEqual(search(orphan, more, unlike), { found: edited, read: 1 });
		assert.deepEqual(search(orphan, more, unlike), { found: edited, read: 1 });
	});
});
