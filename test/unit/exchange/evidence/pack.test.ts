import assert from 'node:assert/strict';
import { evidenceWords } from '../../../../src/cli/text/evidenceWords';
import { Corpus } from '../../../../src/core/corpus/corpus';
import { linkIndex } from '../../../../src/core/corpus/links';
import { type CitedArticle, verifyCitations } from '../../../../src/core/exchange/citing/verify';
import { evidencePack } from '../../../../src/core/exchange/evidence/pack';
import { packBlocksIn } from '../../../../src/core/exchange/evidence/packBlocks';
import { articleSections, EvidenceMaker } from '../../../../src/core/exchange/evidence/packSections';
import type { emptySidecar, Tag } from '../../../../src/core/model/tag';
import { toldArticle } from '../../../support/toldArticle';

const corpus = new Corpus();
const mill = toldArticle({
	id: 'a/mill `x`.txt',
	sentences: ['😀 Osk burned the "old" mill <b>twice</b> --> and again.', 'Nobody saw it.'],
	tags: [
		{
			id: 'aaaa1111',
			kind: 'claim',
			on: ['Osk burned the "old" mill <b>twice</b> --> and again.'],
			speaker: { name: 'two officials', affiliation: 'Tarn' },
			accused: ['Osk'],
			credibility: 2,
			by: 'ada',
			created: '2026-03-09T09:00:00Z',
			via: { how: 'suggestion', rule: 'past-fact', detector: '3' },
			notes: [{ by: 'ada', at: '2026-03-10T09:00:00Z', text: 'See *this*.' }],
		},
	],
});
const reply = toldArticle({
	id: 'b.txt',
	sentences: ['Osk denied it.'],
	tags: [
		{
			id: 'bbbb1111',
			kind: 'denial',
			on: ['Osk denied it.'],
			created: '2026-03-12T09:00:00Z',
			via: { how: 'import' },
			links: [
				{ type: 'denies', to: 'a/mill `x`.txt#aaaa1111' },
				{ type: 'repeats', to: 'gone.txt#cccc1111' },
			],
		},
	],
});
for (const article of [mill, reply]) {
	corpus.set(article);
}
const articles = corpus.articles().map(({ id, view }) => ({ path: id, view, tags: view.tags }));
const pack = evidencePack({
	sections: articleSections(articles, new EvidenceMaker(id => id)),
	links: linkIndex(articles),
	words: evidenceWords(corpus),
	day: '2026-03-11',
});

type Found = Readonly<Record<string, CitedArticle>>;
const asIs: Found = Object.fromEntries(
	articles.map(({ path, view }) => [path, { text: view.text, sidecar: view.sidecar }]),
);
const found = (source: string, now: Found = asIs) =>
	verifyCitations(source, path => now[path] ?? { missing: 'no such file', movedTo: id => `new/${id}` });
const codes = (source: string, now?: Found) => found(source, now).map(({ code }) => code);
const changed = (path: string, change: Partial<{ text: string; sidecar: typeof emptySidecar }>): Found => {
	const article = asIs[path];
	assert.ok(article && 'text' in article);
	return { ...asIs, [path]: { ...article, ...change } };
};

describe('an evidence pack', () => {
	it('quotes a tag with who says it, how it came to be, and what answers it', () => {
		assert.ok(pack.includes('### E1: Claim · credibility 2, probably true\n'));
		assert.ok(
			pack.includes(
				'two officials (Tarn), S1, line 1. Accused: Osk. Tagged by ada, 2026-03-09. Began as a suggestion of detector 3 (rule past-fact), accepted by a person.',
			),
		);
		assert.ok(pack.includes('- denied by E2\n- Note (ada, 2026-03-10): See \\*this\\*.\n'));
		assert.ok(pack.includes('- denies E1\n- repeats: gone.txt#cccc1111\n'));
	});

	it('gives a tag without an author a day, and no author', () => {
		assert.ok(pack.includes('S2, line 1. Tagged on 2026-03-12. Imported.'));
	});

	it('shows text as text', () => {
		assert.ok(!pack.slice(0, pack.indexOf('<details>')).includes('<b>twice'));
		assert.ok(pack.includes('the ‘old’ mill \\<b\\>twice\\</b\\> --\\> and again.”'));
	});

	it('holds each article with its tags, in code points, for programs', () => {
		const blocks = packBlocksIn(pack);
		assert.deepEqual(
			blocks.map(({ path }) => path),
			['a/mill `x`.txt', 'b.txt'],
		);
		assert.match(blocks[0]?.source ?? '', /sha256: [0-9a-f]{64}\n/);
		assert.match(blocks[0]?.source ?? '', / start: 2\n/);
		assert.equal(pack.slice(blocks[1]?.start).startsWith('hearsay: 1\n'), true);
	});

	it('is sound as long as nothing changes, with whatever line ends', () => {
		assert.deepEqual(codes(pack), []);
		assert.deepEqual(codes(pack.replaceAll('\n', '\r\n')), []);
	});

	it('tells of words that changed, with what they were', () => {
		const now = changed('b.txt', { text: 'Osk admitted it.' });
		assert.deepEqual(
			found(pack, now).map(problem => [
				problem.code,
				'was' in problem && problem.was,
				'is' in problem && problem.is,
			]),
			[
				['changed', 'denied', 'admitted'],
				['article-changed', false, false],
			],
		);
	});

	it('tells of each of a few words that changed', () => {
		const text = mill.view.text.replace('"old"', '"new"').replace('and again', 'or again');
		const now = changed('a/mill `x`.txt', { text });
		assert.deepEqual(
			found(pack, now).flatMap(problem => ('was' in problem ? [[problem.was, problem.is]] : [])),
			[
				['old', 'new'],
				['and', 'or'],
			],
		);
	});

	it('tells of words that are gone, and of nothing but the article where they still stand', () => {
		assert.deepEqual(codes(pack, changed('b.txt', { text: 'A lamp was lit on the quay.' })), [
			'lost',
			'article-changed',
		]);
		assert.deepEqual(codes(pack, changed('b.txt', { text: 'News. Osk denied it. More.' })), [
			'article-changed',
		]);
	});

	it('tells of a tag that is gone or was changed, and of details', () => {
		const { sidecar } = reply.view;
		assert.deepEqual(codes(pack, changed('b.txt', { sidecar: { ...sidecar, tags: [] } })), ['no-tag']);
		const tags = sidecar.tags.map(tag => ({ ...tag, kind: 'claim', credibility: 1 }));
		const [problem] = found(pack, changed('b.txt', { sidecar: { ...sidecar, tags } }));
		assert.deepEqual(problem?.code === 'tag-changed' && problem.fields, ['kind', 'credibility']);
		assert.deepEqual(
			codes(pack, changed('b.txt', { sidecar: { ...sidecar, article: { outlet: 'Ledger' } } })),
			['details-changed'],
		);
	});

	const said: readonly (readonly [string, Partial<Tag>])[] = [
		['affiliation', { speaker: { name: 'two officials', affiliation: 'Osk' } }],
		['on', { on: ['Tarn Courier', 'two officials'] }],
		['entities', { entities: ['Osk'] }],
		['attributes', { attributes: { mood: 'grim' } }],
		['links', { links: [{ type: 'repeats', to: '../b.txt#bbbb1111' }] }],
		['notes', { notes: [{ by: 'ada', at: '2026-03-10T09:00:00Z', text: 'See that.' }] }],
		['by', { by: 'bo' }],
		['created', { created: '2026-04-09T09:00:00Z' }],
		['via', { via: { how: 'hand' } }],
	];
	for (const [field, change] of said) {
		it(`tells of what a tag says that was changed: ${field}`, () => {
			const { path, view } = articles[0] ?? assert.fail();
			const tags = view.sidecar.tags.map(tag => ({ ...tag, ...change }));
			assert.deepEqual(
				found(pack, changed(path, { sidecar: { ...view.sidecar, tags } })).map(problem =>
					problem.code === 'tag-changed' ? problem.fields : problem.code,
				),
				[[field]],
			);
		});
	}

	it('takes no comment that it quotes for one of its own', () => {
		const quoted = toldArticle({
			id: 'c.txt',
			sentences: ['Osk wrote <!-- hearsay: b.txt#xxxx1111 --> there.'],
			tags: [
				{
					id: 'cccc1111',
					kind: 'claim',
					on: ['Osk wrote <!-- hearsay: b.txt#xxxx1111 --> there.'],
				},
			],
		});
		const own = new Corpus();
		own.set(quoted);
		const { view } = quoted;
		const sections = articleSections([{ path: 'c.txt', view, tags: view.tags }], new EvidenceMaker(id => id));
		const source = evidencePack({
			sections,
			links: linkIndex([]),
			words: evidenceWords(own),
			day: '2026-03-11',
		});
		assert.deepEqual(found(source, { 'c.txt': { text: view.text, sidecar: view.sidecar } }), []);
	});

	it('tells of an article that is gone, and where its tags are now', () => {
		const { 'b.txt': _, ...now } = asIs;
		const [problem, ...others] = found(pack, now);
		assert.deepEqual(others, []);
		assert.ok(problem?.code === 'no-article');
		assert.deepEqual([problem.article, problem.movedTo], ['b.txt', 'new/bbbb1111']);
	});

	it('tells of a quotation that somebody changed, at its place', () => {
		const forged = pack.replace('“Osk denied it.”', '“Osk never denied it.”');
		const [problem, ...others] = found(forged);
		assert.deepEqual([problem?.code, others], ['misquoted', []]);
		assert.ok(forged.slice(problem?.span.start, problem?.span.end).startsWith('“Osk never'));
		// What a draft may do, a pack may not.
		assert.deepEqual(codes(pack.replace('“Osk denied it.”', '“Osk denied”')), ['misquoted']);
	});

	it('tells of blocks that cannot be read', () => {
		assert.ok(codes(pack.replace('    kind: denial', '    kind: [denial')).includes('broken-block'));
		assert.ok(codes(pack.slice(0, pack.indexOf('    kind: denial'))).includes('broken-block'));
	});
});
