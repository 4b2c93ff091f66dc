import assert from 'node:assert/strict';
import { toldIn } from '../../../../src/core/corpus/groups/deniedReport';
import { spanOf } from '../../../support/toldArticle';

describe('what a denial says was reported', () => {
	const told: readonly (readonly [text: string, cue: string, told: string | undefined])[] = [
		['He called the story of a gift from Kranz a fairy tale.', 'fairy tale', 'a gift from Kranz a '],
		['Reports that Kesh had shelled Lune were false.', 'false', 'Kesh had shelled Lune were '],
		[
			'Kesh rejected the claim that it had shelled Lune, saying it was at peace.',
			'rejected',
			'it had shelled Lune',
		],
		['Kesh rejected the claim.', 'rejected', undefined],
		['Kesh denied that it had shelled Lune.', 'denied', undefined],
	];
	for (const [text, cue, expected] of told) {
		it(`${expected ?? 'nothing'}: ${text}`, () => {
			const span = toldIn(text, { start: 0, end: text.length }, spanOf(text, cue));
			assert.equal(span && text.slice(span.start, span.end).replace(/\.$/, ''), expected);
		});
	}
});
