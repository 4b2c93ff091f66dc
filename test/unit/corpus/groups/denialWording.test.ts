import assert from 'node:assert/strict';
import { viewArticle } from '../../../../src/core/corpus/articleView';
import { Corpus } from '../../../../src/core/corpus/corpus';
import { AssertionReader } from '../../../../src/core/corpus/groups/assertions';
import { type DenialWording, readDenial } from '../../../../src/core/corpus/groups/denialWording';
import { partyOf } from '../../../../src/core/corpus/groups/party';
import { analyse } from '../../../../src/core/detect/analyse';
import { emptySidecar } from '../../../../src/core/model/tag';

function denial(text: string): DenialWording {
	const corpus = new Corpus();
	corpus.set({ id: 'a', label: 'a', view: viewArticle(text, analyse(text), emptySidecar) });
	const placed = corpus.marks().find(({ mark }) => mark.kind === 'denial');
	const read = placed && readDenial(placed, new AssertionReader(corpus));
	assert.ok(read, text);
	return read;
}

describe('readDenial', () => {
	for (const [text, general] of [
		['Kesh rejected the allegations.', true],
		['The company Kranz dismissed the claims as baseless.', true],
		['Ida Brandt denied any involvement in the matter.', true],
		['Even after pictures of the shelling had been shown, Kesh denied it.', true],
		['The navy of Kesh has denied it happened, calling Ida Brandt a liar.', true],
		['Kesh denied it with a shrug and a look at the harbour.', true],
		['“It is nonsense,” Ida Brandt said by telephone on the evening news.', true],
		['Ida Brandt said Tom Moor had made up the story.', true],
		['Ida Brandt said Tom Moor of Kesh had made up the story.', true],
		[
			'Ida Brandt called reports that Kesh had asked for grain invented, and Tom Moor also denied them.',
			false,
		],
		['Kesh denied links with Tom Moor.', false],
		['Kesh denied it had shelled the port of Lune.', false],
		['Kesh denied that it had shelled the port of Lune.', false],
		['Kesh said reports that it had shelled Lune were false.', false],
	] as const) {
		it(`${general ? 'does not tell' : 'tells'} what is denied: ${text}`, () => {
			assert.equal(denial(text).general, general);
		});
	}

	for (const [text, concepts] of [
		['Ida Brandt called the story of a gift from the builder Kranz a fairy tale.', ['supply']],
		['Kesh insists that it has not shelled Lune.', ['bomb']],
		[
			'Ida Brandt rejected the claim that she had threatened to cut supplies.',
			['threaten', 'cut', 'sever', 'supply'],
		],
	] as const) {
		it(`reads what was reported: ${text}`, () =>
			assert.deepEqual([...denial(text).wording.concepts], concepts));
	}

	it('tells what is denied as if it were asserted', () => {
		const { wording } = denial('Kesh denied that it had shelled the port of Lune.');
		assert.deepEqual([...wording.concepts], ['bomb']);
		assert.ok(wording.terms.has('lun') && wording.terms.has('dock'), [...wording.terms].join(' '));
		assert.ok(wording.acts.every(({ negated }) => !negated));
	});

	it('knows what "it" is from the rest of the sentence', () => {
		const text =
			'The memorandum, of which Kesh had sent a copy, lists the builder Kranz, which maintains that it never received it.';
		assert.ok(denial(text).wording.terms.has('memorandum'));
	});

	it('names those who deny, and whoever they speak for', () => {
		assert.ok(denial('A spokesman for Kesh denied that it had shelled Lune.').party.has('kesh'));
		assert.ok(!denial('Tom Moor has denied it, and Ida Brandt still meets him.').party.has('brandt'));
		assert.ok(denial('Kesh has never shelled Lune, its navy said, rejecting the report.').party.has('kesh'));
	});
});

describe('partyOf', () => {
	for (const [name, terms] of [
		['the retailer Lowell', ['lowel']],
		['police', ['polic', 'policeman']],
		['a Peruvian official', ['peruvia', 'peru']],
		// As in the claim, where the name stands without the ending.
		['Mirostan’s navy', ['mirosta', 'navy']],
		['the clerk who served Ida Brandt', ['clerk']],
		['The police in Lune', ['lun', 'policeman']],
		['', []],
	] as const) {
		it(`of “${name}”: ${terms.join(', ')}`, () => assert.deepEqual([...partyOf([name])], terms));
	}
});
