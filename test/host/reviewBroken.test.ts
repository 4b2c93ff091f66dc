/** Review of the same words in several articles, one of which cannot be written to. */
import assert from 'node:assert/strict';
import { eventually, newArticle, pause, run, sidecarText, sitDown, tidyUp, write } from './desk';

// Named so that they are the first to be reviewed.
const names = ['00-broken-a.txt', '00-broken-b.txt', '00-broken-c.txt'] as const;
const [first, second, broken] = names;
const words = 'The owners of the Maud Tarn denied that coal was missing from her hold.';
const brokenSidecar = 'hearsay: 1\ntags: [\n';

const tags = async (name: string) => (await sidecarText(name)).match(/- id:/g)?.length ?? 0;
const dismissals = async (name: string) =>
	(await sidecarText(name)).match(/^ +- kind: denial/gm)?.length ?? 0;

describe('reviewing with a broken sidecar', () => {
	before(async () => {
		await sitDown();
		await write(`${broken}.tags.yaml`, brokenSidecar);
		for (const name of names.toReversed()) {
			const editor = await newArticle(name, `Coal\n\n${words}\n`);
			await eventually(async () => {
				await run('hearsay.nextSuggestion');
				assert.equal(editor.selection.active.line, 2);
			});
		}
		await run('hearsay.reviewAll');
	});
	after(async () => {
		await run('hearsay.endReview');
		await tidyUp(names.flatMap(name => [name, `${name}.tags.yaml`]));
	});

	/** The review comes back to what could not be written a moment later. */
	const settled = () => pause(1000);

	it('adds no tag twice to the articles that could be written', async () => {
		for (let time = 0; time < 3; time++) {
			await run('hearsay.reviewAccept');
			await settled();
		}
		await eventually(async () => assert.deepEqual([await tags(first), await tags(second)], [1, 1]));
		assert.equal(await sidecarText(broken), brokenSidecar);
	});

	it('takes them back where the person decides otherwise', async () => {
		await eventually(async () => {
			await run('hearsay.reviewDismiss');
			await settled();
			assert.deepEqual([await tags(first), await tags(second)], [0, 0]);
			assert.deepEqual([await dismissals(first), await dismissals(second)], [1, 1]);
		});
	});

	it('writes the rest once the sidecar is mended', async () => {
		await write(`${broken}.tags.yaml`, 'hearsay: 1\n');
		await settled();
		await eventually(async () => {
			await run('hearsay.reviewDismiss');
			await settled();
			assert.deepEqual(await Promise.all(names.map(dismissals)), [1, 1, 1]);
		});
	});
});
