import assert from 'node:assert/strict';
import fc from 'fast-check';
import { frontMatterOf } from '../../../src/core/sidecar/frontMatter';

describe('frontMatterOf', () => {
	for (const [what, text, expected] of [
		[
			'its own names',
			'---\ntitle: Lock shut\noutlet: Ledger\npublished: 2026-03-09\n---\n\nText',
			{ title: 'Lock shut', outlet: 'Ledger', published: '2026-03-09' },
		],
		[
			'other names',
			'---\nheadline: "Lock: shut"\nsite: Ledger\ndate: 2026-03-09\nlink: https://l.example/1\n...\nText',
			{ title: 'Lock: shut', outlet: 'Ledger', published: '2026-03-09', url: 'https://l.example/1' },
		],
		['lists of authors', '---\nauthors: [Ada Morrow, Ben Lisle]\n---\n', { author: 'Ada Morrow, Ben Lisle' }],
		[
			'a source that is an address',
			'---\nsource: https://l.example/1\n---\n',
			{ url: 'https://l.example/1' },
		],
		['a source that is a name', '---\nsource: Ledger\n---\n', { outlet: 'Ledger' }],
		['no date that is none', '---\ndate: soon\n---\n', {}],
		['nothing without front matter', 'Title\n\n---\ntitle: no\n---\n', {}],
		['nothing where it does not end', '---\ntitle: no\n', {}],
		['nothing where it cannot be read', '---\ntitle: [\n---\n', {}],
		['nothing of a list', '---\n- title\n---\n', {}],
	] as const) {
		it(what, () => assert.deepEqual(frontMatterOf(text), expected));
	}

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), source => void frontMatterOf(`---\n${source}\n---\n`)),
		);
	});
});
