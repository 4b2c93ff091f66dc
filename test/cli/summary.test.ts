import assert from 'node:assert/strict';
import type { FindingsJson } from '../../src/cli/json/findingsJson';
import type { SummaryJson } from '../../src/cli/json/summaryJson';
import { Desk } from './hearsay';

const first = '😀 The ferry sank off Tarnholm on Friday.\n\n“It was old,” said Ida Brandt.\n';
const second = 'A pilot said the ferry was sound.\n';

const sidecar = `hearsay: 1
tags:
  - id: aaaa1111
    kind: claim
    targets:
      - { exact: The ferry sank off Tarnholm on Friday., prefix: "😀 ", suffix: "", start: 2, end: 40 }
  - id: bbbb2222
    kind: rumour
    targets:
      - { exact: A whale was seen with a lantern in its mouth., prefix: "", suffix: "", start: 0, end: 45 }
`;

describe('hearsay summary', () => {
	let desk: Desk;

	before(async () => {
		desk = await Desk.with({
			'one.txt': first,
			'one.txt.tags.yaml': sidecar,
			'two.txt': second,
			'notes.md': 'No article.\n',
			'.git/three.txt': second,
			'node_modules/four.txt': second,
			'wire/hearsay.yaml': 'hearsay: 1\narticles: ["in/**/*.md"]\nexclude: ["**/draft-*"]\n',
			'wire/in/deep/five.md': second,
			'wire/in/draft-six.md': second,
			'wire/seven.txt': second,
			'broken/eight.txt': second,
			'broken/eight.txt.tags.yaml': 'hearsay: 1\ntags: {\n',
		});
	});
	after(() => desk.clear());

	const summary = async (...paths: readonly string[]): Promise<SummaryJson> => {
		const { out } = await desk.hearsay(['summary', '--json', ...paths]);
		return JSON.parse(out) as SummaryJson;
	};

	it('walks folders by the globs of the nearest codebook, in order of names', async () => {
		const { articles } = await summary('.');
		assert.deepEqual(
			articles.map(({ id }) => id),
			['broken/eight.txt', 'one.txt', 'two.txt', 'wire/in/deep/five.md'],
		);
	});

	it('takes named files, articles or not', async () => {
		const { articles } = await summary('wire/seven.txt', 'notes.md');
		assert.deepEqual(
			articles.map(({ id }) => id),
			['notes.md', 'wire/seven.txt'],
		);
	});

	it('counts tags, and suggestions that no tag covers', async () => {
		const { kinds, totals, marks, lost } = await summary('one.txt', 'two.txt');
		assert.deepEqual(kinds, ['claim', 'attribution', 'denial', 'rumour']);
		assert.deepEqual([totals[0]?.tags, totals[3]?.tags, lost], [1, 1, 1]);
		const onFirst = marks.filter(({ article, start }) => article === 'one.txt' && start === 2);
		assert.deepEqual(
			onFirst.map(({ id, kind, status, end }) => [id, kind, status, end]),
			[['aaaa1111', 'claim', 'tag', 40]],
		);
		assert.deepEqual(
			marks.filter(({ id }) => id === 'bbbb2222').map(({ start, end }) => [start, end]),
			[[null, null]],
		);
	});

	it('prints the same figures as a table', async () => {
		const { totals, speakers } = await summary('one.txt', 'two.txt');
		const { code, out } = await desk.hearsay(['summary', 'one.txt', 'two.txt']);
		assert.equal(code, 0);
		const lines = out.split('\n');
		const total = lines.find(line => line.startsWith('total'));
		assert.deepEqual(
			total?.match(/\d+ \+ \d+/g),
			totals.map(({ tags, suggestions }) => `${tags} + ${suggestions}`),
		);
		const brandt = speakers.find(({ name }) => name === 'Ida Brandt');
		assert.ok(brandt && brandt.attributions > 0);
		const row = lines.find(line => /^Ida Brandt\s+person/.test(line));
		assert.equal(row?.split(/\s{2,}/)[2], String(brandt.attributions));
		assert.ok(lines.every(line => line === line.trimEnd()));
	});

	it('names whom a tag accuses by an id of the catalogue', async () => {
		const accusing = await Desk.with({
			'hearsay.entities.yaml': 'hearsay: 1\nentities:\n  - { id: e17, name: Jane Holt, type: person }\n',
			'a.txt': 'Jane Holt sank the ferry.\n',
			'a.txt.tags.yaml':
				'hearsay: 1\ntags:\n  - { id: aaaa1111, kind: claim, accused: [e17], targets: [{ exact: Jane Holt sank the ferry., prefix: "", suffix: "", start: 0, end: 25 }] }\n',
		});
		const { out } = await accusing.hearsay(['summary', '.']);
		await accusing.clear();
		const [, ...rows] = out.slice(out.indexOf('accused, not heard')).split('\n');
		assert.match(rows[0] ?? '', /100 %\s+Jane Holt$/);
	});

	it('uses a broken sidecar as far as it can, says what is wrong and where, and ends with 2', async () => {
		const { code, errors } = await desk.hearsay(['summary', 'broken']);
		assert.equal(code, 2);
		assert.match(errors[0] ?? '', /eight\.txt\.tags\.yaml:\d+:\d+: error: /);
	});

	it('names what it cannot read, sums up the rest, and ends with 2', async () => {
		const { code, out, errors } = await desk.hearsay(['summary', '--json', 'nowhere', 'two.txt']);
		assert.deepEqual([code, errors], [2, ['nowhere: no such file']]);
		assert.equal((JSON.parse(out) as SummaryJson).articles.length, 1);
	});

	it('says of a folder that there are no articles in it', async () => {
		const bare = await Desk.with({ 'a folder/notes.log': 'Notes.\n' });
		for (const args of [['summary'], ['summary', '--json'], ['export', '--to', 'jsonl'], ['pack']]) {
			const { code, errors } = await bare.hearsay([...args, 'a folder']);
			assert.deepEqual([code, errors], [0, ['a folder: no articles in this folder']]);
		}
		await bare.clear();
	});

	describe('who is who', () => {
		let newsroom: Desk;

		before(async () => {
			newsroom = await Desk.with({
				'hearsay.entities.yaml':
					'hearsay: 1\nentities:\n  - { id: holt, name: Jane Holt, type: person, aliases: [Harbour Mistress] }\n',
				'a.txt': 'Jane Holt said 😀 the mole was old. Oleksandr Tymarsky denied that he had seen it.\n',
				'a.txt.tags.yaml': 'hearsay: 1\narticle: { outlet: Marn Courier }\n',
				'b.txt':
					'Oleksandr Tymarskyy said the mole was new.\n\nThe Narrows Agency reported that two senior officials said the cable was cut.\n',
				'deep/c.txt': 'The Harbour Mistress said the ferry sank. Sarah Kahn saw it.\n',
				'deep/d.txt': 'Sara Khan said the ferry was late.\n',
			});
		});
		after(() => newsroom.clear());

		const told = async (): Promise<SummaryJson> =>
			JSON.parse((await newsroom.hearsay(['summary', '--json', '.'])).out) as SummaryJson;

		it('prints an entity once, with its other names, what it says and what it denies', async () => {
			const { entities } = await told();
			const found = (name: string) => entities.filter(entity => entity.name === name);
			assert.deepEqual(
				found('Jane Holt').map(({ id, aliases, saidBy }) => [id, aliases, saidBy]),
				[['holt', ['Harbour Mistress'], 2]],
			);
			assert.deepEqual(
				found('Oleksandr Tymarskyy').map(({ aliases, mentions, saidBy, denials }) => [
					aliases,
					mentions,
					saidBy,
					denials,
				]),
				[[['Oleksandr Tymarsky'], 2, 2, 1]],
			);
		});

		it('prints what may be the same', async () => {
			const { offers } = await told();
			assert.deepEqual(
				offers.map(({ names, reason }) => [names, reason]),
				[[['Sara Khan', 'Sarah Kahn'], 'spelling']],
			);
		});

		it('prints who told whom, in code points', async () => {
			const { ladders } = await told();
			assert.deepEqual(
				ladders.map(({ rungs }) => rungs.map(({ name }) => name).join(' ← ')),
				[
					'b.txt ← Narrows Agency ← two senior officials',
					'b.txt ← Oleksandr Tymarskyy',
					'deep/c.txt ← Jane Holt',
					'deep/d.txt ← Sara Khan',
					'Marn Courier ← Jane Holt',
					'Marn Courier ← Oleksandr Tymarskyy',
				],
			);
			const courier = ladders.find(
				({ rungs }) => rungs[0]?.type === 'outlet' && rungs[1]?.name === 'Jane Holt',
			);
			assert.deepEqual(courier?.places, [{ article: 'a.txt', start: 15, end: 33 }]);
		});

		it('names entities in analyze as the catalogue of their folder says', async () => {
			const { out } = await newsroom.hearsay(['analyze', 'deep/c.txt']);
			const { entities, attributions } = JSON.parse(out) as {
				readonly entities: readonly { readonly name: string }[];
				readonly attributions: readonly { readonly who: string }[];
			};
			assert.deepEqual(
				entities.map(({ name }) => name),
				['Jane Holt', 'Sarah Kahn'],
			);
			assert.deepEqual(
				attributions.map(({ who }) => who),
				['Jane Holt'],
			);
		});
	});

	describe('what only all articles tell', () => {
		const claim = 'Two officials said Kesh had shelled the port of Lune.\n';
		const again =
			'The port of Lune was shelled by Kesh, a docker said.\n\nKesh denied that it had shelled the port of Lune.\n';
		const dated = (day: string) => `hearsay: 1\narticle: { published: ${day}, outlet: Kessel Courier }\n`;
		const tagged = (exact: string) =>
			`hearsay: 1\ntags:\n  - id: cccc3333\n    kind: claim\n    targets:\n      - { exact: "${exact}", prefix: "", suffix: "", start: 0, end: ${exact.length} }\n`;
		const pump = 'The pumps of Tarnholm failed on Sunday.';
		let folder: Desk;

		before(async () => {
			folder = await Desk.with({
				'hearsay.claims.yaml':
					'hearsay: 1\ngroups:\n  - { id: pumps, title: The pumps failed, members: ["in/pumps.txt#cccc3333"] }\n',
				'in/a.txt': claim,
				'in/a.txt.tags.yaml': dated('2031-05-01'),
				'in/b.txt': `😀 ${again}`,
				'in/b.txt.tags.yaml': dated('2031-05-02'),
				'in/pumps.txt': `${pump}\n`,
				'in/pumps.txt.tags.yaml': tagged(pump),
			});
		});
		after(() => folder.clear());

		const findings = async (): Promise<FindingsJson> => {
			const { out } = await folder.hearsay(['summary', '--json', 'in']);
			return (JSON.parse(out) as { findings: FindingsJson }).findings;
		};

		it('prints claim groups with members, origins and denials, in code points', async () => {
			const { groups, denials, timeline } = await findings();
			const group = groups.find(({ members }) => members.length === 2);
			assert.ok(group);
			assert.deepEqual([group.state, group.origins.articles, group.origins.most], ['denied', 2, 2]);
			assert.deepEqual(
				group.denials.map(({ article, by, text }) => [article, by, text]),
				[['in/b.txt', 'words', 'Kesh denied that it had shelled the port of Lune.']],
			);
			const [denial] = group.denials;
			assert.equal([...`😀 ${again}`].slice(denial?.start, denial?.end).join(''), denial?.text);
			assert.equal(denials, 1);
			assert.deepEqual(
				timeline.days.map(({ date }) => date),
				['2031-05-01', '2031-05-02'],
			);
		});

		it('takes groups from the claims file above, with paths relative to it', async () => {
			const { groups } = await findings();
			const named = groups.find(({ id }) => id === 'pumps');
			assert.deepEqual(
				[named?.title, named?.decided, named?.members.map(({ text }) => text)],
				['The pumps failed', true, [pump]],
			);
		});

		it('prints the same for a person', async () => {
			const { out } = await folder.hearsay(['summary', 'in']);
			assert.match(out, /• The pumps failed\n/);
			assert.match(out, /articles: 2; origins: 1–2\n/);
			assert.match(out, /fully answered \(words\): in\/b\.txt: Kesh denied/);
			assert.match(out, /2031-05-02 +1 +\d+ +\d+ +1\n/);
		});
	});

	it('refuses no path', async () => assert.equal((await desk.hearsay(['summary'])).code, 2));
});
