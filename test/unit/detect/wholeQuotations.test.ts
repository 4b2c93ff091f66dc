import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/detect/analyse';
import { wholeQuotations } from '../../../src/core/detect/wholeQuotations';

/** Who and what, `|` between the spans of one content. */
function joined(text: string): readonly string[] {
	return wholeQuotations(analyse(text).attributions).map(
		({ who, content }) => `${who}: ${content.map(({ start, end }) => text.slice(start, end)).join('|')}`,
	);
}

describe('wholeQuotations', () => {
	it('joins what continues a quotation, over paragraphs too', () => {
		const text = '“The lock is shut,” said Ida Voss. “It leaks.\n\n“It has leaked for years.”\n';
		assert.deepEqual(joined(text), ['Ida Voss: The lock is shut|It leaks.|It has leaked for years.']);
	});

	it('begins anew with each cue, of the same speaker or another', () => {
		const text =
			'“The lock is shut,” said Ida Voss. “It leaks,” she said. “Rubbish,” said Olin Marr. “It holds.”\n';
		assert.deepEqual(joined(text), [
			'Ida Voss: The lock is shut',
			'Ida Voss: It leaks',
			'Olin Marr: Rubbish|It holds.',
		]);
	});

	it('leaves alone what goes on with the words of somebody else', () => {
		const [said] = analyse('Ida Voss said the lock was shut.\n').attributions;
		assert.ok(said);
		const content = said.content.map(({ end }) => ({ start: end + 2, end: end + 9 }));
		const other = { ...said, speaker: null, cue: null, content, who: 'Olin Marr' };
		assert.deepEqual(wholeQuotations([said, other]), [said, other]);
	});

	it('leaves alone what names its own speaker, and an article without any', () => {
		assert.deepEqual(joined('Ida Voss said the lock was shut.\n'), ['Ida Voss: the lock was shut']);
		assert.deepEqual(joined('The lock was shut.\n'), []);
	});
});
