import assert from 'node:assert/strict';
import { analyse, packArticle } from '../../../src/core/index';
import { Answering, transferred } from '../../../src/worker/answering';
import type { AnalysisOrder } from '../../../src/worker/protocol';
import { utf8 } from '../../../src/worker/utf8';

const text = 'Harbour news\n\nMayor Ida Brandt said that the pier was shut.\n';
const taught = {
	detect: { reportingVerbs: [], furniture: ['^Harbour'] },
	catalogue: { entities: [], notEntities: [] },
};
const order: AnalysisOrder = { id: 1, text, knowledge: 7, taught };

describe('the analysis worker', () => {
	it('finds and packs what the core finds, with what it was taught', () => {
		const answer = new Answering().answer(order);
		const packed = packArticle(text, analyse(text, taught), utf8);
		assert.deepEqual(answer, { kind: 'packed', id: 1, packed });
		assert.notDeepEqual(packed, packArticle(text, analyse(text), utf8));
	});

	it('remembers what it was taught, by its number', () => {
		const answering = new Answering();
		answering.answer(order);
		answering.answer({ ...order, id: 2, knowledge: 8, taught: {} });
		const [again, other] = [
			answering.answer({ id: 3, text, knowledge: 7 }),
			answering.answer({ id: 4, text, knowledge: 8 }),
		];
		assert.ok(again.kind === 'packed' && other.kind === 'packed');
		assert.deepEqual(again.packed, packArticle(text, analyse(text, taught), utf8));
		assert.deepEqual(other.packed, packArticle(text, analyse(text), utf8));
	});

	it('says that it cannot, and goes on', () => {
		const answering = new Answering();
		assert.equal(answering.answer({ id: 1, text, knowledge: 7 }).kind, 'failed');
		const broken = { id: 2, text: null as unknown as string, knowledge: 7, taught };
		assert.equal(answering.answer(broken).kind, 'failed');
		assert.equal(answering.answer(order).kind, 'packed');
	});

	it('packs no text that would come back as another one', () => {
		const answer = new Answering().answer({ ...order, text: 'half a pair: \ud83d' });
		assert.deepEqual(answer, { kind: 'packed', id: 1, packed: undefined });
		assert.deepEqual(transferred(answer), []);
	});

	it('sends bytes without copying them', () => {
		const answer = new Answering().answer(order);
		const sent = structuredClone(answer, { transfer: transferred(answer) });
		assert.ok(sent.kind === 'packed' && answer.kind === 'packed');
		assert.equal(utf8.decode(sent.packed?.text ?? new Uint8Array()), text);
		assert.equal(answer.packed?.text.length, 0);
		assert.equal(answer.packed?.analysis.length, 0);
	});
});
