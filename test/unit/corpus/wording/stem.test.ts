import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stem } from '../../../../src/core/corpus/wording/stem';

describe('stem', () => {
	for (const forms of [
		['supply', 'supplies', 'supplied', 'supplying'],
		['move', 'moves', 'moved', 'moving'],
		['stop', 'stops', 'stopped', 'stopping'],
		['sell', 'sells', 'sold', 'selling'],
		['push', 'pushes', 'pushed', 'pushing'],
		['steal', 'stole', 'stolen', 'stealing'],
		['missile', 'missiles', "missile's"],
		['woman', 'women'],
		['agree', 'agrees', 'agreed', 'agreeing'],
		['guarantee', 'guaranteed'],
		['proceed', 'proceeds', 'proceeded'],
	]) {
		it(`has one for ${forms.join(', ')}`, () => assert.equal(new Set(forms.map(stem)).size, 1));
	}

	for (const [a, b] of [
		['police', 'policy'],
		['general', 'generate'],
		['supply', 'supplier'],
		['bus', 'bu'],
		['news', 'new'],
		['ring', 'red'],
	] as const) {
		it(`keeps ${a} and ${b} apart`, () => assert.notEqual(stem(a), stem(b)));
	}

	it('never grows a word by more than its base form, and never throws', () => {
		fc.assert(fc.property(fc.stringMatching(/^[a-z']{0,15}$/), word => stem(word).length <= word.length + 4));
	});
});
