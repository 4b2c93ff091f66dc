import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from '../../../src/core/detect/analyse';
import { detectorVersion } from '../../../src/core/detect/version';
import { sha256 } from '../../../src/core/text/hash';
import { normalText } from '../../../src/core/text/normal';

/** What each version of the detector makes of the sample articles. Released versions stay as they are. */
const fingerprints: Readonly<Record<string, string>> = {
	'1': '658a2dc767bd379f',
};

const folder = 'media/sample';
const articles = readdirSync(folder)
	.filter(name => name.endsWith('.txt'))
	.sort();

describe('the version of the detector', () => {
	it('is raised where the same articles give another analysis', () => {
		const analyses = articles.map(name => analyse(normalText(readFileSync(`${folder}/${name}`, 'utf8'))));
		const fingerprint = sha256(JSON.stringify(analyses)).slice(0, 16);
		assert.equal(
			fingerprints[detectorVersion],
			fingerprint,
			`the output has changed: raise detectorVersion, or, before it is released, note ${fingerprint}`,
		);
	});

	it('has articles to be seen on', () => assert.ok(articles.length >= 8));
});
