import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MarkRows, placedSuggestion } from '../../../src/core/corpus/suggestionMark';
import { hull, type Span } from '../../../src/core/model/span';
import { toldArticle } from '../../support/toldArticle';

const article = toldArticle({ id: 'a', sentences: ['The pier was shut, and nobody said why.'] });
/** Short ones mostly, and what no article has. */
const number = fc.oneof(fc.nat(3), fc.nat(9000), fc.nat(6_000_000));
const span = fc.tuple(number, number).map(([start, length]): Span => ({ start, end: start + length }));
const sentences = fc.tuple(number, number).map(([first, more]) => ({ first, last: first + more }));

describe('a suggestion in a corpus', () => {
	it('stands where it was found, however long it is and wherever that is', () => {
		fc.assert(
			fc.property(fc.array(span, { maxLength: 2 }), fc.option(sentences), (targets, range) => {
				const told = { kind: 'claim', accused: ['Olin Marr'] };
				const stand = { span: hull(targets) ?? null, sentences: range, targets };
				const placed = placedSuggestion(article, 'Ida Brandt', told, stand);
				const { mark } = placed;
				assert.deepEqual([mark.span, mark.sentences], [stand.span, range]);
				assert.deepEqual([mark.who, mark.kind, mark.accused], ['Ida Brandt', 'claim', ['Olin Marr']]);
				const words = targets.map(({ start, end }) => article.view.text.slice(start, end));
				assert.equal(mark.exact, words.join(' … '));
				const rows = new MarkRows();
				rows.push(placedSuggestion(article, 'Olin Marr', { kind: 'denial', accused: [] }, stand));
				rows.push(placed);
				assert.deepEqual([rows.count, rows.at(1), rows.at(2)], [2, placed, undefined]);
			}),
		);
	});
});
