import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCitations } from '../../../../src/core/exchange/citing/citingDocument';
import { isFaithfulQuote, isWholeQuote } from '../../../../src/core/exchange/citing/faithful';
import { insertCitation } from '../../../../src/core/exchange/citing/insertCitation';
import { markerFor, markersIn } from '../../../../src/core/exchange/citing/marker';
import { applyChanges } from '../../../../src/core/sidecar/splice';

describe('markers', () => {
	it('name any path and id, and show nothing of them to a reader', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[^#]+$/), (article, id) => {
				const marker = markerFor({ article, id });
				assert.deepEqual(
					markersIn(`x ${marker} y`).map(({ reference }) => reference),
					[{ article, id }],
				);
				// What a reader of Markdown takes for the end of the comment.
				assert.equal(marker.indexOf('-->'), marker.length - 3);
				assert.doesNotMatch(marker, /[\r\n]/);
			}),
		);
	});

	for (const article of ['a--b.txt', 'a-->.txt', 'a-', '100%.txt', 'a#b/é 😀.txt', 'a\nb']) {
		it(`name ${JSON.stringify(article)}`, () => {
			const marker = markerFor({ article, id: 'x--y-' });
			assert.deepEqual(markersIn(marker)[0]?.reference, { article, id: 'x--y-' });
			// Some readers end a comment at two dashes.
			assert.doesNotMatch(marker.slice(4, -3), /--|[>\n]/);
		});
	}

	it('are no other comments', () => {
		assert.deepEqual(markersIn('<!-- hearsay: nothing --> <!-- note: a#b --> <!-- hearsay: a#b'), []);
	});
});

const tag = (...words: readonly string[]) => ({
	targets: words.map(exact => ({ exact, prefix: '', suffix: '', start: 0, end: exact.length })),
});

describe('a quotation', () => {
	const said = tag('The lock was "quite dry" on Monday, she said.', 'Nobody — asked.');
	for (const [quoted, isFaithful, isWhole] of [
		['The lock was ‘quite dry’ on Monday, she said. […] Nobody — asked.', true, true],
		['The lock was\n‘quite  dry’ on Monday, she said. … Nobody - asked.', true, true],
		['The lock was … on Monday', true, false],
		['[It] was ‘quite dry’ [...] Nobody — asked.', true, false],
		['on Monday,', true, false],
		['was quite dry', false, false],
		['on Monday […] The lock', false, false],
		['The lock was not dry', false, false],
	] as const) {
		it(`is ${isWhole ? 'whole' : isFaithful ? 'faithful' : 'neither'}: ${quoted}`, () => {
			assert.deepEqual([isFaithfulQuote(quoted, said), isWholeQuote(quoted, said)], [isFaithful, isWhole]);
		});
	}
});

it('a quotation is whole without the mark of one that goes on after it', () => {
	assert.ok(isWholeQuote('We waited. […] It rained.', tag('“We waited.', 'It rained.')));
	assert.ok(isFaithfulQuote('We waited.', tag('“We waited.')));
});

describe('a document that cites', () => {
	const draft = [
		'# Draft',
		'',
		'Osk says “the lock',
		'was dry”[^a-1] and again “dry”.[^own][^a-1] A "plain one"[^a-1]',
		'',
		'Another matter[^a-1].',
		'',
		'> “Quoted',
		'> here” <!-- hearsay: b.txt#2 -->',
		'',
		'```',
		'“code” <!-- hearsay: c.txt#3 --> [^gone]',
		'```',
		'',
		'[^own]: of somebody',
		'[^a-1]: “Head words” — Ledger, “Title” <!-- hearsay: a.txt#1 -->',
		'',
	];
	for (const lineEnd of ['\n', '\r\n']) {
		const source = draft.join(lineEnd);
		const found = readCitations(source);
		it(`gives its quotations, ${JSON.stringify(lineEnd)}`, () => {
			assert.deepEqual(
				found.citations.map(({ reference, footnote, quotes }) => [
					reference.article,
					footnote?.label,
					quotes.map(({ words }) => words.replace(/\s+/g, ' ')),
				]),
				[
					['b.txt', undefined, ['Quoted here']],
					['a.txt', 'a-1', ['Head words', 'the lock was dry', 'dry', 'plain one']],
				],
			);
		});

		for (const gap of ['', '  ', '>', '> ']) {
			it(`takes no quotation over an empty line, ${JSON.stringify(gap + lineEnd)}`, () => {
				const lines = ['So “never closed', gap, 'dry”[^a]', '', '[^a]: L <!-- hearsay: a.txt#1 -->'];
				assert.deepEqual(readCitations(lines.join(lineEnd)).citations[0]?.quotes, []);
			});
		}

		it(`gives its footnotes and their uses, ${JSON.stringify(lineEnd)}`, () => {
			assert.deepEqual(
				found.footnotes.map(({ label, uses }) => [label, uses.length]),
				[
					['own', 1],
					['a-1', 4],
				],
			);
			assert.deepEqual(found.undefinedUses, []);
			const [use] = found.footnotes[1]?.uses ?? [];
			assert.equal(source.slice(use?.start, use?.end), '[^a-1]');
		});
	}
});

describe('inserting a citation', () => {
	const cited = {
		reference: { article: 'a.txt', id: 'c7k2m9q4' },
		name: 'Élan & Co. Daily Gazette',
		quote: '“The lock was dry”',
		source: '*Ledger*, 2026-03-09',
	};
	const note = '*Ledger*, 2026-03-09 <!-- hearsay: a.txt#c7k2m9q4 -->';
	const label = 'elan-co-daily-c7k2m9q4';
	const insert = (marked: string, of = cited) => {
		const [before = '', selected = '', after] = marked.split('|');
		const draft = [before, selected, after ?? ''].join('');
		const end = after === undefined ? before.length : before.length + selected.length;
		const text = after === undefined ? `${before}${selected}` : draft;
		const { changes, caret } = insertCitation(text, { start: before.length, end }, of);
		const done = applyChanges(text, changes);
		return `${done.slice(0, caret)}|${done.slice(caret)}`;
	};

	for (const [what, before, after] of [
		['into an empty draft', '|', `“The lock was dry”[^${label}]|\n\n[^${label}]: ${note}\n`],
		['after a word', 'So|.\n', `So “The lock was dry”[^${label}]|.\n\n[^${label}]: ${note}\n`],
		['in brackets', 'So (|)\n\n', `So (“The lock was dry”[^${label}]|)\n\n[^${label}]: ${note}\n`],
		['on the last empty line', 'So\n\n|\n', `So\n\n“The lock was dry”[^${label}]|\n\n[^${label}]: ${note}\n`],
		['at the end', 'So\n|', `So\n“The lock was dry”[^${label}]|\n\n[^${label}]: ${note}\n`],
		[
			'after CRLF lines and 😀',
			'😀 So |\r\n',
			`😀 So “The lock was dry”[^${label}]|\r\n\r\n[^${label}]: ${note}\r\n`,
		],
		[
			'behind a paraphrase',
			'So |it was dry|.\n',
			`So it was dry[^${label}]|.\n\n[^${label}]: “The lock was dry” — ${note}\n`,
		],
		[
			'with other footnotes',
			'So | and[^1]\n\n[^1]: One\n  more\n\nRest\n',
			`So “The lock was dry”[^${label}]| and[^1]\n\n[^1]: One\n  more\n[^${label}]: ${note}\n\nRest\n`,
		],
		[
			'below the footnotes',
			'A[^1]\n\n[^1]: One\n\nRest |\n',
			`A[^1]\n\n[^1]: One\n[^${label}]: ${note}\n\nRest “The lock was dry”[^${label}]|\n`,
		],
		['a second time', `A[^x]. |\n\n[^x]: ${note}\n`, `A[^x]. “The lock was dry”[^x]|\n\n[^x]: ${note}\n`],
		[
			'where the label is taken',
			`A[^${label}] |\n\n[^${label}]: other\n`,
			`A[^${label}] “The lock was dry”[^${label}-2]|\n\n[^${label}]: other\n[^${label}-2]: ${note}\n`,
		],
	] as const) {
		it(what, () => assert.equal(insert(before), after));
	}

	it('gives a label to names and ids without a letter', () => {
		const strange = { ...cited, name: '新聞', reference: { article: 'a.txt', id: '!!' } };
		assert.match(insert('|', strange), /\[\^source\]\|\n\n\[\^source\]: /);
	});

	it('is found again, wherever it was inserted', () => {
		const drafts = fc.array(
			fc.constantFrom('A word ', '\n', '\r\n', '\n\n', '[^1]', '[^1]: x\n', '> ', '😀', '“q” '),
		);
		fc.assert(
			fc.property(drafts, fc.nat(), (parts, at) => {
				const draft = parts.join('');
				const start = Math.min(at % (draft.length + 1), draft.length);
				const { changes } = insertCitation(draft, { start, end: start }, cited);
				const [citation, ...others] = readCitations(applyChanges(draft, changes)).citations;
				assert.deepEqual([citation?.reference, others.length], [cited.reference, 0]);
				assert.equal(
					changes.every(({ span }) => span.start === span.end),
					true,
				);
			}),
		);
	});
});
