import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type ArticleView, viewArticle } from '../../../../src/core/corpus/articleView';
import { Corpus } from '../../../../src/core/corpus/corpus';
import { corpusFindings } from '../../../../src/core/corpus/corpusFindings';
import { analyse } from '../../../../src/core/detect/analyse';
import { emptySidecar } from '../../../../src/core/model/tag';

const versions = 12;
/** Texts and analyses of the last few may be remembered. */
const remembered = 4;

describe('an article that was replaced', () => {
	it('does not stay in memory for what was found in it', async () => {
		setFlagsFromString('--expose-gc');
		const collect: () => void = runInNewContext('gc');
		const corpus = new Corpus();
		/** A version of the article, in a frame of its own: nothing on the stack holds it. */
		const replaced = (version: number): WeakRef<ArticleView> => {
			const text = `Mayor Ida Brandt said pier ${version} was shut. The Kesh port office denied that it had shut it.\n`;
			const view = viewArticle(text, analyse(text), emptySidecar);
			corpus.set({ id: 'a', label: 'a', view });
			corpusFindings(corpus);
			return new WeakRef(view);
		};
		const views = Array.from({ length: versions }, (_, version) => replaced(version));
		// What was asked for by a weak reference stays until the turn is over.
		await new Promise(resolve => setTimeout(resolve));
		collect();
		const held = views.filter(view => view.deref() !== undefined);
		assert.ok(held.length <= remembered, `${held.length} of ${versions} versions are held`);
	});
});
