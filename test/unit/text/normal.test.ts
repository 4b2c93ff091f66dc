import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normalText } from '../../../src/core/text/normal';

describe('normalText', () => {
	it('has LF line ends and no byte order mark', () => {
		assert.equal(normalText('\ufeffa\r\nb\rc\n\r\nd\ufeff'), 'a\nb\nc\n\nd\ufeff');
	});

	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), raw => {
				const text = normalText(raw);
				fc.pre(!text.startsWith('\ufeff'));
				assert.equal(normalText(text), text);
				assert.ok(!text.includes('\r'));
			}),
		);
	});
});
