import assert from 'node:assert/strict';
import { lexiconOf } from '../../../../src/core/detect/lexicon';
import { ParagraphList } from '../../../../src/core/detect/live/paragraphList';

const paragraph = 'Orla Venn, the mayor, said that nobody was told. “It is safe,” she added.';
const long = Array.from({ length: 200 }, (_, at) => `${at}. ${paragraph}`);

/** Indexes of the paragraphs that an update has read. */
function readBy(before: readonly string[], after: readonly string[]): number[] {
	const list = new ParagraphList([], lexiconOf(undefined));
	list.update(before.join('\n\n'));
	const known = new Set(list.paragraphs.map(({ reading }) => reading));
	list.update(after.join('\n\n'));
	return list.paragraphs.flatMap(({ reading }, at) => (known.has(reading) ? [] : [at]));
}

describe('the paragraphs of an article that is edited', () => {
	it('are read again where they change', () => {
		assert.deepEqual(readBy(long, long.with(100, `${paragraph} He denied it.`)), [100]);
	});

	it('are read where they are new', () => {
		assert.deepEqual(readBy(long, long.toSpliced(50, 0, 'New.', 'And new.')), [50, 51]);
	});

	it('are not read when others are taken away', () => {
		assert.deepEqual(readBy(long, long.toSpliced(50, 20)), []);
	});

	it('are read again where the one before opens a quotation that they go on with', () => {
		const quoted = long.with(100, '“It is safe. We looked.').with(101, '“It will hold.”');
		assert.deepEqual(readBy(quoted, quoted.with(100, '“It is safe. We looked.”')), [100, 101]);
	});

	it('are read again where their neighbour makes them a caption', () => {
		const heading = long.with(100, 'Ada Pike at the dam').with(101, 'It rained.');
		assert.deepEqual(readBy(heading, heading.with(101, 'Credit: Bo Lund')), [100, 101]);
	});

	it('stand where their lines are', () => {
		const list = new ParagraphList([], lexiconOf(undefined));
		list.update('One.\n\nTwo.\nThree.');
		list.update('\nOne and a half.\n\n\nTwo.\nThree.');
		assert.deepEqual(
			list.paragraphs.map(({ text, start, first, last }) => ({ text, start, first, last })),
			[
				{ text: 'One and a half.', start: 1, first: 1, last: 1 },
				{ text: 'Two.', start: 19, first: 4, last: 4 },
				{ text: 'Three.', start: 24, first: 5, last: 5 },
			],
		);
	});
});
