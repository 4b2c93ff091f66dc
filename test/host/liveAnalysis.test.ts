import assert from 'node:assert/strict';
import { Range, type TextEditor, WorkspaceEdit, workspace } from 'vscode';
import { caretIn, eventually, hoverText, newArticle, sitDown } from './desk';

const written = `Weir Board Under Pressure

Ossa Lind, the head of the Weir Board, said the gates were shut.

The rain fell for nine days.

The head said nobody had been told.

“The gates were shut. We looked.

“They will hold.”

The embassy said Brack Ltd had not sold the gates.
`;

/** Each turns what paragraphs further on mean: who the head is, who speaks on, who is accused. */
const changes: readonly (readonly [words: string, by: string])[] = [
	['Ossa Lind, the head', 'Tam Orrel, the head'],
	['They will hold.”', 'They will hold,” said Ina Brook.'],
	['The rain fell for nine days.', 'Ina Brook said Brack Ltd sold the gates.'],
	['nobody had been told', 'nobody had been told. He denied it'],
	['Weir Board Under Pressure', 'WEIR BOARD (WB)\n\nWeir Board Under Pressure'],
];

const looks = [
	'gates were shut',
	'sold the gates',
	'nobody had',
	'They will',
	'denied it',
	'not sold',
	'Brack',
];

async function replace({ document }: TextEditor, words: string, by: string): Promise<void> {
	const at = document.getText().indexOf(words);
	assert.ok(at >= 0, words);
	const edit = new WorkspaceEdit();
	const range = new Range(document.positionAt(at), document.positionAt(at + words.length));
	edit.replace(document.uri, range, by);
	await workspace.applyEdit(edit);
}

/** What the hovers say at each of the places; the article's own address is left out of their links. */
async function hovers(editor: TextEditor): Promise<readonly string[]> {
	const found: string[] = [];
	for (const words of looks) {
		caretIn(editor, words);
		found.push((await hoverText(editor)).replace(/\(command:[^)]*\)/g, ''));
	}
	return found;
}

describe('the analysis of an article that is edited', () => {
	before(sitDown);

	it('says after each edit what it says of a new article with the same words', async () => {
		const typed = await newArticle('weir-typed.txt', written);
		caretIn(typed, 'Ossa');
		await eventually(async () => assert.match(await hoverText(typed), /Ossa Lind/));
		for (const [words, by] of changes) {
			await replace(typed, words, by);
			// A hover is for the text as it is now: each edit is looked at by itself.
			caretIn(typed, 'gates were shut');
			await hoverText(typed);
		}
		const seen = await eventually(async () => {
			const now = await hovers(typed);
			assert.match(now.join('\n'), /Tam Orrel/);
			assert.match(now.join('\n'), /Ina Brook/);
			return now;
		});
		const text = typed.document.getText();
		const fresh = await newArticle('weir-fresh.txt', text);
		assert.deepEqual(
			seen,
			await eventually(async () => {
				const now = await hovers(fresh);
				assert.ok(now.every(hover => hover !== ''));
				return now;
			}),
		);
	});
});
