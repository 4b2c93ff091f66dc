import assert from 'node:assert/strict';
import { evidenceWords, groupWords } from '../../../../src/cli/text/evidenceWords';
import { Corpus } from '../../../../src/core/corpus/corpus';
import { corpusFindings } from '../../../../src/core/corpus/corpusFindings';
import { linkIndex } from '../../../../src/core/corpus/links';
import { evidencePack } from '../../../../src/core/exchange/evidence/pack';
import { EvidenceMaker, groupSection } from '../../../../src/core/exchange/evidence/packSections';
import { type ToldArticle, toldArticle } from '../../../support/toldArticle';

const names = [
	{ name: 'Osk', type: 'place' },
	{ name: 'Marn', type: 'place' },
] as const;
const told: readonly ToldArticle[] = [
	{
		id: 'mill.txt',
		sentences: [
			{
				text: 'Osk burned the mill in Marn, two dockers said.',
				accused: ['Osk'],
				says: {
					who: 'two dockers',
					type: 'unnamed',
					affiliation: 'Marn',
					words: 'Osk burned the mill in Marn',
				},
			},
		],
		names,
	},
	{
		id: 'pier.txt',
		sentences: [
			{ text: 'Osk burned the mill in Marn.', accused: ['Osk'] },
			{ text: 'Osk denied that it burned the mill in Marn.', denier: 'Osk' },
		],
		names,
	},
];

describe('what nobody has decided, in an evidence pack of claims', () => {
	const corpus = new Corpus();
	for (const article of told) {
		corpus.set(toldArticle(article));
	}
	const words = evidenceWords(corpus);
	const maker = new EvidenceMaker(id => id);
	const pack = evidencePack({
		sections: corpusFindings(corpus).claims.groups.map(group =>
			groupSection(group, maker, groupWords, words.nameOf),
		),
		links: linkIndex([]),
		words,
		day: '2026-03-11',
	});

	it('stands with who says it, as on the card of the claim', () => {
		assert.match(pack, /^two dockers \(Marn\), S1, line 1\. Accused: Osk\. A suggestion of detector told/m);
	});

	it('names nobody where the article says it in its own voice', () => {
		assert.match(pack, /^S2, line 1\. Accused: Osk\. A suggestion/m);
	});

	it('says who denies', () => {
		assert.match(pack, /^Osk, S2, line 3\. A suggestion/m);
	});

	it('keeps who says it for programs, too', () => {
		assert.match(pack, /^ {4}speaker: \{ name: two dockers, affiliation: Marn \}$/m);
	});
});
