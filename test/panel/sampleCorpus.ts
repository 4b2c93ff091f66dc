/** The articles that ship with the extension, read and analysed as the extension does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	analyse,
	Corpus,
	decodeCatalogue,
	decodeCodebook,
	decodeSidecar,
	emptySidecar,
	normalText,
	offsetMap,
	sidecarSuffix,
	viewArticle,
} from '../../src/core/index';
import { root } from '../vscode/paths';

export function sampleCorpus(folder = join(root, 'media', 'sample')): Corpus {
	const corpus = new Corpus();
	const files = readdirSync(folder);
	const read = (file: string) => readFileSync(join(folder, file), 'utf8');
	const names = files.includes('hearsay.entities.yaml') ? read('hearsay.entities.yaml') : '';
	const catalogue = decodeCatalogue(names).value;
	const { detect } = decodeCodebook(files.includes('hearsay.yaml') ? read('hearsay.yaml') : '').value;
	for (const file of files.filter(name => name.endsWith('.txt'))) {
		const text = normalText(read(file));
		const sidecar = files.includes(`${file}${sidecarSuffix}`)
			? decodeSidecar(read(`${file}${sidecarSuffix}`), offsetMap(text)).value
			: emptySidecar;
		corpus.set({
			id: `file:///${file}`,
			label: sidecar.article.short ?? file,
			view: viewArticle(text, analyse(text, { detect, catalogue }), sidecar),
			catalogue,
		});
	}
	return corpus;
}
