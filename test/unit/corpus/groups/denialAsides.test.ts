import assert from 'node:assert/strict';
import { asideOf, endOfDenied } from '../../../../src/core/corpus/groups/denialAsides';
import { spanOf } from '../../../support/toldArticle';

describe('denials that take up part of a sentence', () => {
	const asides: readonly (readonly [text: string, cue: string, aside: string | undefined])[] = [
		[
			'Kesh spread rumours abroad, including a debunked claim that Lune poisons wells.',
			'debunked',
			'a debunked claim that Lune poisons wells.',
		],
		[
			'The reports, which Kesh has called untrue, came after its navy had shelled Lune.',
			'untrue',
			', which Kesh has called untrue',
		],
		['Kesh denied that it had shelled Lune.', 'denied', undefined],
		['Kesh called the claim that it had shelled Lune untrue.', 'untrue', undefined],
		['A spokesman said the reports that Kesh had shelled Lune were untrue.', 'untrue', undefined],
	];
	for (const [text, cue, expected] of asides) {
		it(`${expected === undefined ? 'the whole of' : 'an aside in'}: ${text}`, () => {
			const aside = asideOf(text, { start: 0, end: text.length }, spanOf(text, cue));
			assert.equal(aside && text.slice(aside.span.start, aside.span.end), expected);
		});
	}

	const goingOn: readonly (readonly [text: string, denied: string])[] = [
		[
			'Kesh denied that its ship had damaged the cable, and called on Lune to be calm.',
			' that its ship had damaged the cable',
		],
		['Kesh denied the charge, but accused Lune of worse.', ' the charge'],
		[
			'Kesh denied that it had shelled Lune, and that it had taken its ships.',
			' that it had shelled Lune, and that it had taken its ships.',
		],
		['Kesh denied that it had said so.', ' that it had said so.'],
	];
	for (const [text, expected] of goingOn) {
		it(`ends what is denied: ${text}`, () => {
			const cue = spanOf(text, 'denied');
			assert.equal(text.slice(cue.end, endOfDenied(text, cue, text.length)), expected);
		});
	}
});
