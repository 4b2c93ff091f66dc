import assert from 'node:assert/strict';
import { KeptView, Unpacking } from '../../../../src/core/corpus/kept/keptView';
import { packArticle } from '../../../../src/core/corpus/kept/packedArticle';
import { nearbyReports } from '../../../../src/core/corpus/origins/nearbyReports';
import { analyse } from '../../../../src/core/detect/analyse';
import { emptySidecar } from '../../../../src/core/model/tag';
import { utf8 } from '../../../support/utf8';

const text = 'Two Peruvian officials said the pumps of Tarnholm had failed.\n';

describe('nearbyReports', () => {
	it('finds attributions by place and by speaker', () => {
		const analysis = analyse(text);
		const reports = nearbyReports(analysis);
		assert.deepEqual(reports.at({ start: 30, end: 40 }), analysis.attributions);
		assert.deepEqual(reports.by('Two Peruvian officials'), analysis.attributions);
		assert.deepEqual(reports.by('Ida Brandt'), []);
		assert.equal(nearbyReports(analysis), reports);
	});

	it('does not hold what a packed article has forgotten', () => {
		const packed = packArticle(text, analyse(text), utf8);
		assert.ok(packed);
		const view = new KeptView(packed, emptySidecar, new Unpacking(utf8));
		const reports = nearbyReports(view.analysis);
		assert.equal(nearbyReports(view.analysis), reports);
		view.forget();
		assert.notEqual(nearbyReports(view.analysis), reports);
	});
});
