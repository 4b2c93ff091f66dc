import assert from 'node:assert/strict';
import { citationsAfterMove, citationsFound } from '../../../../src/core/exchange/citing/movedCitations';
import { applyChanges } from '../../../../src/core/sidecar/splice';

describe('citationsAfterMove', () => {
	const moved = (source: string, path: string, from: string, to: string) =>
		applyChanges(source, citationsAfterMove(source, path, [{ from, to }]));
	const draft = (article: string) =>
		[
			'The lock “was shut”[^a] on Monday, see lock.txt.',
			`[^a]: Ledger. <!-- hearsay: ${article}#aaaaaaaa -->`,
			'`<!-- hearsay: lock.txt#aaaaaaaa -->` is code',
			'[^b]: Another. <!-- hearsay: other.txt#bbbbbbbb -->',
			'',
		].join('\r\n\r\n');

	for (const [name, path, from, to, expected] of [
		['of a renamed article', '/w/draft.md', '/w/lock.txt', '/w/gate.txt', 'gate.txt'],
		['of a name that would end the comment', '/w/draft.md', '/w/lock.txt', '/w/a--b.txt', 'a%2d-b.txt'],
		['of a moved article', '/w/draft.md', '/w/lock.txt', '/w/x/lock.txt', 'x/lock.txt'],
		['of another article', '/w/draft.md', '/w/mill.txt', '/w/x/mill.txt', 'lock.txt'],
		['of a renamed draft', '/w/draft.md', '/w/draft.md', '/w/final.md', 'lock.txt'],
	] as const) {
		it(name, () => assert.equal(moved(draft('lock.txt'), path, from, to), draft(expected)));
	}

	it('of a moved draft, all of them', () => {
		const source = moved(draft('lock.txt'), '/w/draft.md', '/w/draft.md', '/w/out/draft.md');
		assert.match(source, /Ledger\. <!-- hearsay: \.\.\/lock\.txt#aaaaaaaa -->/);
		assert.match(source, /Another\. <!-- hearsay: \.\.\/other\.txt#bbbbbbbb -->/);
	});

	it('of an evidence pack, its blocks too', () => {
		const pack = (article: string) =>
			`> “shut” <!-- hearsay: ${article}#aaaaaaaa -->\n\n\`\`\`yaml hearsay ${article}\nhearsay: 1\n\`\`\`\n`;
		assert.equal(moved(pack('lock.txt'), '/w/pack.md', '/w/lock.txt', '/w/gate.txt'), pack('gate.txt'));
	});
});

describe('citationsFound', () => {
	const places = new Map([['aaaaaaaa', '../lock.txt']]);
	const found = (source: string) =>
		applyChanges(
			source,
			citationsFound(source, ids => ids.map(id => places.get(id)).find(path => path !== undefined)),
		);

	it('names articles by where their tags were found, and others as before', () => {
		assert.equal(
			found('[^a]: <!-- hearsay: lock.txt#aaaaaaaa -->\n[^b]: <!-- hearsay: other.txt#bbbbbbbb -->\n'),
			'[^a]: <!-- hearsay: ../lock.txt#aaaaaaaa -->\n[^b]: <!-- hearsay: other.txt#bbbbbbbb -->\n',
		);
	});

	it('knows the blocks of an evidence pack by the tags in them', () => {
		const pack = (article: string) =>
			`> “shut” <!-- hearsay: ${article}#aaaaaaaa -->\n\n\`\`\`yaml hearsay ${article}\nhearsay: 1\ntags:\n  - id: aaaaaaaa\n    kind: claim\n    targets:\n      - { exact: shut, start: 0, end: 4 }\n\`\`\`\n`;
		assert.equal(found(pack('lock.txt')), pack('../lock.txt'));
	});
});
