import assert from 'node:assert/strict';
import { evidenceWords } from '../../../../src/cli/text/evidenceWords';
import { Corpus } from '../../../../src/core/corpus/corpus';
import { footnoteText } from '../../../../src/core/exchange/evidence/sourceCitation';

describe('the footnote of a tag', () => {
	const words = evidenceWords(new Corpus());
	const details = { outlet: 'Marn Courier', published: '2031-05-01' };
	const clerk = { name: 'clerk', affiliation: 'Osk' };
	const cases = [
		['who says it', { speaker: clerk }, 'clerk (Osk), *Marn Courier*, 2031-05-01.'],
		[
			'who told whom, and the outlet once',
			{ speaker: clerk, on: ['Marn Courier', 'clerk'] },
			'clerk (Osk), *Marn Courier*, 2031-05-01.',
		],
		[
			'who told whom before the outlet',
			{ speaker: clerk, on: ['Marn Courier', 'Narrows Agency', 'clerk'] },
			'clerk (Osk) ← Narrows Agency, *Marn Courier*, 2031-05-01.',
		],
		[
			'who told the outlet, where nobody else is named',
			{ on: ['Marn Courier', 'Narrows Agency'] },
			'Narrows Agency, *Marn Courier*, 2031-05-01.',
		],
		[
			'who told the outlet that speaks itself',
			{ speaker: { name: 'Marn Courier' }, on: ['Narrows Agency', 'Marn Courier'] },
			'Narrows Agency, *Marn Courier*, 2031-05-01.',
		],
		['the outlet that speaks itself', { speaker: { name: 'Marn Courier' } }, '*Marn Courier*, 2031-05-01.'],
	] as const;
	for (const [title, tag, expected] of cases) {
		it(`names ${title}`, () => assert.equal(footnoteText(tag, details, 'a.txt', words), expected));
	}
});
