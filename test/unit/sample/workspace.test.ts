import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolveTarget } from '../../../src/core/anchor/resolve';
import type { Sidecar } from '../../../src/core/model/tag';
import { decodeCatalogue } from '../../../src/core/sidecar/decodeCatalogue';
import { decodeCodebook } from '../../../src/core/sidecar/decodeCodebook';
import { decodeSidecar } from '../../../src/core/sidecar/decodeSidecar';
import { sha256 } from '../../../src/core/text/hash';
import { normalText } from '../../../src/core/text/normal';
import { offsetMap } from '../../../src/core/text/offsets';

const folder = 'media/sample';
const suffix = '.tags.yaml';
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const tagged = readdirSync(folder)
	.filter(name => name.endsWith(suffix))
	.map(name => name.slice(0, -suffix.length));

function sidecarOf(article: string): Sidecar {
	const { value, problems } = decodeSidecar(read(article + suffix), offsetMap(read(article)));
	assert.deepEqual(problems, []);
	return value;
}

describe('sample workspace', () => {
	it('has a codebook and a catalogue without problems', () => {
		const codebook = decodeCodebook(read('hearsay.yaml'));
		assert.deepEqual(codebook.problems, []);
		assert.deepEqual(Object.keys(codebook.value.kinds), ['prediction']);
		const catalogue = decodeCatalogue(read('hearsay.entities.yaml'));
		assert.deepEqual(catalogue.problems, []);
		assert.ok(catalogue.value.entities.length >= 8);
	});

	for (const article of tagged) {
		it(`${article}: every word of the sidecar stands where it says`, () => {
			const text = read(article);
			const sidecar = sidecarOf(article);
			assert.equal(normalText(text), text);
			assert.equal(sidecar.article.sha256, sha256(text));
			for (const target of [...sidecar.tags, ...sidecar.dismissed].flatMap(({ targets }) => targets)) {
				assert.equal(resolveTarget(text, target).receipt, 'exact', target.exact);
			}
			for (const piece of sidecar.tags.flatMap(({ speaker, cue }) => [speaker, cue])) {
				if (piece?.exact !== undefined) {
					assert.equal(text.slice(piece.start, piece.end), piece.exact);
				}
			}
			for (const { start, end, sha256: hash } of sidecar.reviewed) {
				assert.equal(sha256(text.slice(start, end)), hash);
			}
		});
	}

	it('links and copies lead somewhere', () => {
		const sidecars = tagged.map(article => ({ article, sidecar: sidecarOf(article) }));
		const ids = sidecars.flatMap(({ article, sidecar }) => sidecar.tags.map(({ id }) => `${article}#${id}`));
		for (const { sidecar } of sidecars) {
			for (const { to } of sidecar.tags.flatMap(({ links }) => links ?? [])) {
				assert.ok(ids.includes(to), to);
			}
			const { copyOf } = sidecar.article;
			assert.ok(copyOf === undefined || readdirSync(folder).includes(copyOf));
		}
	});
});
