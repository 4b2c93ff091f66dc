import assert from 'node:assert/strict';
import { Corpus } from '../../src/core/index';
import { eventually } from '../support/eventually';
import { spanOf, type ToldArticle, toldArticle } from '../support/toldArticle';
import { openPanels } from './openPanels';
import type { PanelOptions, PanelPage } from './panelPage';
import { sampleCorpus } from './sampleCorpus';
import { wordsOf, wordsOfAll, wordsOfRows } from './words';

const ferry: ToldArticle = {
	id: 'file:///ferry.txt',
	label: 'Ferry',
	sentences: [
		{ text: 'Veskar sank the ferry, the harbour master said.', claim: true, accused: ['Veskar'] },
		{
			text: 'Ida Brandt said the ferry was old.',
			claim: true,
			says: { who: 'Ida Brandt', words: 'the ferry was old', form: 'indirect' },
		},
		{
			text: 'Two dockers said they saw smoke.',
			says: { who: 'Two dockers', type: 'unnamed', words: 'they saw smoke', form: 'indirect' },
		},
	],
	names: [
		{ name: 'Ida Brandt', type: 'person' },
		{ name: 'Veskar', type: 'place' },
	],
	tags: [{ kind: 'claim', on: ['Veskar sank the ferry, the harbour master said.'] }],
};

const pier: ToldArticle = {
	id: 'file:///pier.txt',
	label: 'Pier <b>&amp;</b>',
	sentences: [
		{ text: 'Veskar denied that <img src=x onerror=alert(1)> burned.', denier: 'Veskar' },
		{
			text: '“It is lit,” Ida Brandt said.',
			says: { who: 'Ida Brandt', words: '“It is lit,”', form: 'direct' },
		},
	],
	names: [
		{ name: 'Ida Brandt', type: 'person' },
		{ name: 'Veskar', type: 'place' },
	],
	tags: [{ kind: 'prediction', on: ['Some words that were printed nowhere at all.'] }],
};

function corpusOf(...articles: readonly ToldArticle[]): Corpus {
	const corpus = new Corpus();
	for (const article of articles) {
		corpus.set(toldArticle(article));
	}
	return corpus;
}

describe('the summary panel', () => {
	const openPanel = openPanels();
	let panel: PanelPage;

	const open = async (options: Partial<PanelOptions> = {}) => {
		panel = await openPanel({ corpus: corpusOf(ferry, pier), ...options });
		if (!options.silent) {
			await panel.page.getByRole('heading', { name: 'Tag summary' }).waitFor();
			await panel.settled();
		}
		return panel.page;
	};
	const number = (name: string) => panel.page.getByRole('button', { name, exact: true });
	const sentences = () => panel.page.locator('.sentence .words');
	const names = (table: string) =>
		wordsOfAll(
			panel.page.getByRole('region', { name: table }).locator('tbody th .name, tbody th:not(:has(.name))'),
		);
	const areNamed = (table: string, ...expected: readonly string[]) =>
		eventually(async () => assert.deepEqual(await names(table), expected));

	it('names a few of many accused in the open, and the rest on demand', async () => {
		const accused = Array.from({ length: 20 }, (_, at) => `Firm ${at + 1}`);
		const text = 'Twenty firms fixed the price of ferries, the harbour master said.';
		const many = { id: 'file:///many.txt', sentences: [{ text, claim: true, accused }] };
		const page = await open({ corpus: corpusOf(many) });
		const facts = page.locator('.claim .facts');
		await facts.getByText('Firm 6', { exact: true }).waitFor();
		assert.equal(await facts.getByText('Firm 7', { exact: true }).isVisible(), false);
		await facts.getByText('Show 14 more').click();
		await facts.getByText('Firm 20', { exact: true }).waitFor();
	});

	it('searches where the browser cannot paint what it finds', async () => {
		const page = await open({ highlights: false });
		await page.getByRole('searchbox', { name: 'Search sentences' }).fill('smoke');
		await page.locator('.chips .matched').waitFor();
	});

	it('shows the figures', async () => {
		const page = await open();
		const figures = page.getByRole('region', { name: 'By article and kind' }).locator('tbody tr');
		assert.deepEqual(await wordsOfRows(figures), ['Ferry 1·1 0·2 – –', 'Pier <b>&amp;</b> – 0·1 0·1 1·0']);
		await areNamed('Speakers', 'Ida Brandt', 'Two dockers', 'Veskar');
		const unnamed = page.locator('.tile', { hasText: 'Unnamed sources' });
		assert.match((await unnamed.textContent()) ?? '', /33%\s+1 of 3 attributions/);
	});

	it('opens the sentences behind a number, and the article behind a sentence', async () => {
		const page = await open();
		await number('Ida Brandt: 2, Attributions').click();
		await sentences().first().waitFor();
		assert.deepEqual(await wordsOfAll(sentences()), [
			'Ida Brandt said the ferry was old.',
			'“It is lit,” Ida Brandt said.',
		]);
		assert.deepEqual(await wordsOfAll(page.locator('.sentence mark')), ['the ferry was old', '“It is lit,”']);
		await sentences().nth(1).click();
		const { view } = toldArticle(pier);
		assert.deepEqual(await panel.sent('open'), {
			type: 'open',
			article: pier.id,
			...spanOf(view.text, '“It is lit,”'),
		});
	});

	it('shows text of articles as text', async () => {
		await open();
		await number('Veskar: 1, Denials').click();
		await sentences().first().waitFor();
		assert.deepEqual(await wordsOfAll(sentences()), [
			'Veskar denied that <img src=x onerror=alert(1)> burned.',
		]);
	});

	it('says that a tag has lost its place, and opens its article at the top', async () => {
		const page = await open();
		await number('Overview: 1, Tags without a place').click();
		await page.getByText('place lost').waitFor();
		await sentences().first().click();
		assert.deepEqual(await panel.sent('open'), { type: 'open', article: pier.id, start: 0, end: 0 });
	});

	it('can be used by keyboard alone', async () => {
		const page = await open();
		const opener = number('Ida Brandt: 2, Attributions');
		await opener.focus();
		await page.keyboard.press('Enter');
		await page.locator('#sentences-title:focus').waitFor();
		await sentences().first().waitFor();
		assert.equal(await opener.getAttribute('aria-expanded'), 'true');
		for (const key of ['Tab', 'Tab', 'ArrowDown', 'Enter']) {
			await page.keyboard.press(key);
		}
		assert.equal((await panel.sent('open')).article, pier.id);
		await page.keyboard.press('Escape');
		await page.locator('#sentences').waitFor({ state: 'detached' });
		await eventually(async () =>
			assert.ok(await opener.evaluate(element => element === document.activeElement)),
		);
	});

	it('keeps the number in view above the list where the panel is narrow', async () => {
		const page = await open({ width: 500, height: 700 });
		const opener = number('Ida Brandt: 2, Attributions');
		await opener.scrollIntoViewIfNeeded();
		await opener.click();
		await sentences().first().waitFor();
		await eventually(async () => {
			const [button, list] = [await opener.boundingBox(), await page.locator('#sentences').boundingBox()];
			assert.ok(button && list && button.y >= 0 && button.y + button.height <= list.y);
		});
	});

	it('sorts numbers downwards first, then upwards', async () => {
		const page = await open();
		const head = page
			.getByRole('region', { name: 'Speakers' })
			.getByRole('columnheader', { name: 'Denials' });
		await head.getByRole('button').click();
		await areNamed('Speakers', 'Veskar', 'Ida Brandt', 'Two dockers');
		assert.equal(await head.getAttribute('aria-sort'), 'descending');
		await head.getByRole('button').click();
		await areNamed('Speakers', 'Ida Brandt', 'Two dockers', 'Veskar');
		assert.equal(await head.getAttribute('aria-sort'), 'ascending');
	});

	it('filters a table by its first column', async () => {
		const page = await open();
		await page.getByLabel('Filter names').fill('VESK');
		await areNamed('People, organisations, places', 'Veskar');
		assert.equal((await names('Speakers')).length, 3);
	});

	it('narrows everything by search and by status', async () => {
		const page = await open();
		await page.getByLabel('Search sentences, speakers and articles').fill('smoke');
		await page
			.getByRole('region', { name: 'Speakers' })
			.locator('tbody tr')
			.nth(1)
			.waitFor({ state: 'detached' });
		await areNamed('Speakers', 'Two dockers');
		await page.getByLabel('Search sentences, speakers and articles').fill('');
		await page.getByRole('button', { name: 'Tags', exact: true }).click();
		await page.getByText('0 of 0 attributions').waitFor();
		assert.deepEqual(await panel.sent('query'), { type: 'query', query: { status: 'tag' }, cards: 12 });
	});

	it('follows changes and keeps focus, scroll, filters and the open list', async () => {
		const page = await open({ height: 500 });
		await page.getByLabel('Filter names').fill('a');
		await number('Veskar: 2, Mentions').click();
		await sentences().first().waitFor();
		const filter = page.getByLabel('Filter speakers');
		await filter.fill('ida');
		await panel.settled();
		const scroll = await page.evaluate('window.scrollY');
		assert.ok(Number(scroll) > 0);
		const told = { ...pier, sentences: [...pier.sentences, 'Nobody in Veskar believed it.'] };
		const corpus = panel.corpus;
		corpus.set(toldArticle(told));
		await panel.update();
		await sentences().nth(2).waitFor();
		await eventually(async () => assert.equal(await page.evaluate('window.scrollY'), scroll));
		assert.ok(await filter.evaluate(element => element === document.activeElement));
		assert.equal(await filter.inputValue(), 'ida');
		assert.equal(await number('Veskar: 3, Mentions').getAttribute('aria-expanded'), 'true');
	});

	it('is as it was when it comes back', async () => {
		const page = await open();
		await page.getByLabel('Filter speakers').fill('ida');
		await number('Ida Brandt: 1, Direct').click();
		await sentences().first().waitFor();
		const stored = await panel.stored();
		await panel.close();
		await open({ stored });
		await sentences().first().waitFor();
		await areNamed('Speakers', 'Ida Brandt');
		assert.deepEqual(await wordsOfAll(sentences()), ['“It is lit,” Ida Brandt said.']);
	});

	for (const stored of [42, 'x', [], { tables: { speakers: null }, open: { of: 'all' }, scroll: -1 }]) {
		it(`starts afresh where ${JSON.stringify(stored)} was stored`, async () => {
			await open({ stored });
			await eventually(async () => assert.equal((await names('Speakers')).length, 3));
		});
	}

	it('shows why sentences could not be had', async () => {
		const page = await open({ refusal: 'the article is gone' });
		await number('Ida Brandt: 2, Attributions').click();
		await page.getByText('The sentences could not be read: the article is gone').waitFor();
	});

	it('says whose sentences are listed, also where the filters leave none of them', async () => {
		const page = await open();
		const title = page.locator('#sentences-title');
		for (const [figure, expected] of [
			['Ida Brandt: 2, Attributions', 'Ida Brandt: Attributions'],
			['Veskar: 2, Mentions', 'Veskar: Mentions'],
		] as const) {
			await number(figure).click();
			await sentences().first().waitFor();
			await eventually(async () => assert.equal(await wordsOf(title), expected));
			await page.locator('input.search').fill('lantern');
			await page.getByText('No sentences.').waitFor();
			await eventually(async () => assert.equal(await wordsOf(title), expected));
			await page.locator('input.search').fill('');
			await number(figure).waitFor();
		}
	});

	it('says of how many attributions the unnamed sources are, in whatever order a language has them', async () => {
		const page = await open();
		await panel.send({ type: 'init', strings: { unnamedOf: 'Of {1}, {0} are.' }, locale: 'en' });
		await page.locator('.tile', { hasText: 'Of 3, 1 are.' }).waitFor();
	});

	it('says why a chart could not be drawn', async () => {
		const page = await open({ corpus: sampleCorpus() });
		await page.evaluate('HTMLCanvasElement.prototype.getContext = () => null');
		await page.getByRole('button', { name: 'Save as PNG' }).click();
		await page.getByText('The chart could not be drawn: ').waitFor();
	});

	it('follows an article that is renamed, in what is chosen and by its name when it is gone', async () => {
		const page = await open({ stored: { chosen: { articles: ['file:///gone/old%20pier.txt'] } } });
		await page.locator('.chip', { hasText: 'Article: old pier.txt' }).waitFor();
		await panel.send({ type: 'renamed', from: 'file:///gone/old%20pier.txt', to: pier.id });
		await page.locator('.chip', { hasText: 'Article: Pier' }).waitFor();
		await page.locator('.chips .matched', { hasText: /^[1-9]/ }).waitFor();
	});

	it('has so many sentences at once, and more when they are asked for', async () => {
		const said = Array.from({ length: 250 }, (_, at) => ({
			text: `Boat ${at} sank off Veskar.`,
			claim: true,
		}));
		const page = await open({ corpus: corpusOf({ id: 'file:///boats.txt', sentences: said }) });
		await number('Overview: 250, Suggestions').click();
		const shows = (count: number) => eventually(async () => assert.equal(await sentences().count(), count));
		await shows(100);
		await page.getByText('Sentences: 250').waitFor();
		assert.equal((await panel.sent('rows')).limit, 100);
		await page.getByRole('button', { name: 'Show 150 more' }).click();
		await shows(200);
		assert.equal((await panel.sent('rows')).limit, 200);
		await page.getByRole('button', { name: 'Show 50 more' }).click();
		await shows(250);
		assert.equal(await page.getByRole('button', { name: /more$/ }).locator('visible=true').count(), 0);
	});

	it('has more of what a name says when it is asked for', async () => {
		const names = [{ name: 'Ida Brandt', type: 'person' }] as const;
		const said = Array.from({ length: 60 }, (_, at) => ({
			text: `Ida Brandt said boat ${at} sank.`,
			says: { who: 'Ida Brandt', words: `boat ${at} sank`, type: 'person' as const },
		}));
		const corpus = corpusOf({ id: 'file:///boats.txt', sentences: said, names });
		const page = await open({ corpus, stored: { entity: corpus.find('Ida Brandt')?.key } });
		const says = page.getByRole('region', { name: 'What Ida Brandt says and denies' });
		await says.getByText('First 48 of 60').waitFor();
		await says.getByRole('button', { name: 'More' }).click();
		await says.getByText('First 48 of 60').waitFor({ state: 'detached' });
		assert.equal(await says.locator('.place').count(), 60);
	});

	it('asks for no more than the host takes, however much is pasted into the search', async () => {
		const page = await open();
		const search = page.getByRole('searchbox', { name: 'Search sentences' });
		await search.fill('lantern '.repeat(5_000));
		await page.locator('.chips .matched', { hasText: /^0 of/ }).waitFor();
		await search.fill('ferry');
		await page.locator('.chips .matched', { hasText: /[1-9] of/ }).waitFor();
	});

	it('says why there are no figures, and asks again for the next search', async () => {
		const page = await open({ silent: true });
		await panel.send({ type: 'failed', message: 'the disk is full' });
		await page.getByText('The figures could not be counted: the disk is full').waitFor();
		await panel.update();
		await page.getByRole('heading', { name: 'Tag summary' }).waitFor();
		const search = page.getByRole('searchbox', { name: 'Search sentences' });
		await search.fill('f');
		await panel.send({ type: 'failed', message: 'the filter cannot be read' });
		await page.getByText('The figures could not be counted: the filter cannot be read').waitFor();
		await search.fill('ferry');
		await eventually(async () => {
			const { query } = await panel.sent('query');
			assert.equal(query.text, 'ferry');
		});
	});

	it('says over the figures that articles are read again, until newer ones are there', async () => {
		const page = await open({ silent: true });
		await panel.update();
		const figures = page.locator('.figures');
		await page.locator('.figures[aria-busy=false]').waitFor();
		await eventually(async () => {
			const [filters, top] = [
				await page.locator('.filters').boundingBox(),
				await page.locator('.top').boundingBox(),
			];
			assert.equal((filters?.y ?? 0) + (filters?.height ?? 0), (top?.y ?? 0) + (top?.height ?? -1));
		});
		await panel.send({ type: 'loading', done: 3, total: 12 });
		await page.getByText('Reading the articles: 3 of 12. Until all are read').waitFor();
		await page.getByRole('button', { name: 'Tags', exact: true }).click();
		await eventually(async () => assert.equal(await figures.getAttribute('aria-busy'), 'true'));
		// What is told there would not be read aloud.
		assert.equal(await page.locator('[aria-busy=true] .standing').count(), 0);
		await panel.update();
		await page.locator('.figures[aria-busy=false]').waitFor();
		await eventually(async () => assert.equal(await wordsOf(page.locator('.standing')), ''));
	});

	it('tells how far reading has come, then that there is nothing', async () => {
		const page = await open({ silent: true });
		await page.getByText('Reading the articles…').waitFor();
		await panel.send({ type: 'loading', done: 3, total: 12 });
		await page.getByText('Reading the articles: 3 of 12').waitFor();
		await panel.update(new Corpus());
		await page.getByText('There are no articles here yet.').waitFor();
	});

	it('speaks the language that the host sends', async () => {
		const page = await open({ silent: true });
		await panel.send({
			type: 'init',
			strings: { title: 'Übersicht', speakers: 'Wer spricht' },
			locale: 'de',
		});
		await panel.update();
		await page.getByRole('heading', { name: 'Übersicht' }).waitFor();
		await page.getByRole('region', { name: 'Wer spricht' }).waitFor();
	});

	it('shows long tables by pieces', async () => {
		const names = Array.from({ length: 60 }, (_, index) => ({
			name: `Person ${String.fromCharCode(65 + (index % 26))}${index}`,
			type: 'person' as const,
		}));
		const crowd = { id: 'crowd', sentences: names.map(({ name }) => `${name} came.`), names };
		const page = await open({ corpus: corpusOf(crowd) });
		const table = page.getByRole('region', { name: 'People, organisations, places' });
		await eventually(async () => assert.equal(await table.locator('tbody tr').count(), 25));
		await table.getByRole('button', { name: 'Show 25 more' }).click();
		await eventually(async () => assert.equal(await table.locator('tbody tr').count(), 50));
	});

	for (const theme of ['light', 'dark', 'high-contrast'] as const) {
		for (const width of [360, 1280]) {
			it(`fits ${width} pixels in a ${theme} theme`, async () => {
				const page = await open({ theme, width });
				await number('Ida Brandt: 2, Attributions').click();
				await sentences().first().waitFor();
				const overflow = () => page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
				await eventually(async () => assert.equal(await overflow(), 0));
				await panel.screenshot(`panel-${theme}-${width}`);
			});
		}
	}
});
