import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { caretIn, eventually, newArticle, run, sidecarText, sitDown } from './desk';

const story = `Mill race dry

UPPER BRENT (Tidewire) - Nobody had opened the sluice, the miller Oda Lind said on Friday.

The mill board denied that the sluice was broken.
`;

describe('describing what is at the caret', () => {
	before(sitDown);

	const described = () => commands.executeCommand<string>('hearsay.describeAtCaret');

	it('says of a suggestion what it is, who speaks, and by which rule it was found', async () => {
		const editor = await newArticle('mill-1.txt', story);
		caretIn(editor, 'Oda Lind');
		const words = await eventually(async () => {
			const found = await described();
			assert.match(found, /^Suggested (Attribution|Claim): “/);
			return found;
		});
		assert.match(words, /Speaker: .*Oda Lind.* \(person\)\./);
		assert.match(words, /Who speaks is certain: named here\./);
		assert.match(words, /Rule [\w-]+: “said”\./);
		assert.doesNotMatch(words, /\$\(|\*\*|\]\(/, 'icons and Markdown are for the eye');
	});

	it('says of a tag its words, author and notes', async () => {
		const editor = await newArticle('mill-2.txt', story);
		caretIn(editor, 'mill board');
		await run('hearsay.tagDenial');
		await eventually(async () => assert.match(await sidecarText('mill-2.txt'), /kind: denial/));
		const says = /^Denial: “The mill board denied that the sluice was broken\.”\. .*by tester\./;
		await eventually(async () => assert.match(await described(), says));
	});

	it('says so where nothing is', async () => {
		const editor = await newArticle('mill-3.txt', story);
		caretIn(editor, '\n\n');
		await eventually(async () =>
			assert.equal(await described(), 'No tag and no suggestion is at the caret.'),
		);
	});
});
