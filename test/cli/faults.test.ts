import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { decodeSidecar, offsetMap } from '../../src/core/index';
import { Desk } from './hearsay';

const sentence = (at: number) => `The ferry of day ${String(at).padStart(4, '0')} sank.\n`;
const length = sentence(0).length;

const article = (sentences: number) => Array.from({ length: sentences }, (_, at) => sentence(at)).join('');

/** Rows that tag the sentences from `from` up to, not including, `to`; the same ones each time. */
function rows(name: string, from: number, to: number, prefix = ''): string {
	return Array.from({ length: to - from }, (_, step) => {
		const at = from + step;
		const row = {
			article: name,
			start: at * length,
			end: (at + 1) * length - 1,
			kind: 'claim',
			id: `${prefix}t${at}`,
			created: '2026-03-01T10:00:00Z',
		};
		return `${JSON.stringify(row)}\n`;
	}).join('');
}

const importing = (desk: Desk, file: string) => desk.hearsay(['import', '--from', 'jsonl', file]);

const read = (desk: Desk, name: string) => readFile(join(desk.folder, name), 'utf8');

function idsIn(source: string): readonly string[] {
	const { value, problems } = decodeSidecar(source, offsetMap(article(1000)));
	assert.deepEqual(problems, []);
	return value.tags.map(({ id }) => id);
}

describe('hearsay import, when something goes wrong', function () {
	this.timeout(900_000);

	const desks: Desk[] = [];
	const deskWith = async (files: Readonly<Record<string, string>>): Promise<Desk> => {
		const desk = await Desk.with(files);
		desks.push(desk);
		return desk;
	};
	after(() => Promise.all(desks.map(desk => desk.clear())));

	describe('killed 200 times at random moments', () => {
		const articles = Array.from({ length: 12 }, (_, at) => `${at}.txt`);
		const tags = 20;

		/** A folder in which every article has a sidecar with some tags, and a file of rows with the rest. */
		const aDesk = () =>
			deskWith({
				...Object.fromEntries(articles.map(name => [name, article(tags)])),
				'first.jsonl': articles.map(name => rows(name, 0, tags / 2)).join(''),
				'all.jsonl': articles.map(name => rows(name, 0, tags)).join(''),
			});

		const restore = (desk: Desk, source: string) =>
			Promise.all(articles.map(name => writeFile(join(desk.folder, `${name}.tags.yaml`), source)));

		const sizeOf = async (desk: Desk, name: string): Promise<number> =>
			(await stat(join(desk.folder, `${name}.tags.yaml`))).size;

		/** Resolves when the sidecar of the article is another than it was, or the import has ended. */
		const isWritten = async (desk: Desk, name: string, child: ChildProcess): Promise<void> => {
			const before = await sizeOf(desk, name);
			while (child.exitCode === null && (await sizeOf(desk, name)) === before) {
				await delay(1);
			}
		};

		/**
		 * Kills one import so many milliseconds after it began, or after it wrote the sidecar of an article; how many it
		 * had written by then. Only the second finds the moments of writing on a machine of any speed.
		 */
		const killOne = async (
			desk: Desk,
			[old, whole]: readonly [string, string],
			milliseconds: number,
			name?: string,
		): Promise<number> => {
			await restore(desk, old);
			const child = desk.start(['import', '--from', 'jsonl', 'all.jsonl']);
			const ended = once(child, 'close');
			if (name !== undefined) {
				await isWritten(desk, name, child);
			}
			await delay(milliseconds);
			child.kill('SIGKILL');
			await ended;
			const sources = await Promise.all(articles.map(name => read(desk, `${name}.tags.yaml`)));
			for (const source of sources) {
				assert.ok(source === old || source === whole, source);
			}
			return sources.filter(source => source === whole).length;
		};

		it('leaves each sidecar old or new, whole, and the next import goes on', async () => {
			const [first, second] = [await aDesk(), await aDesk()];
			await importing(first, 'first.jsonl');
			const old = await read(first, '0.txt.tags.yaml');
			await restore(second, old);
			const begun = Date.now();
			assert.equal((await importing(first, 'all.jsonl')).code, 0);
			const duration = Date.now() - begun;
			const whole = await read(first, '0.txt.tags.yaml');
			assert.deepEqual([idsIn(old).length, idsIn(whole).length], [tags / 2, tags]);

			const written: number[] = [];
			const kill = async (desk: Desk) => {
				for (let round = 0; round < 50; round++) {
					const name = articles[round % (articles.length - 1)];
					written.push(await killOne(desk, [old, whole], duration * (0.2 + Math.random())));
					written.push(await killOne(desk, [old, whole], 3 * Math.random(), name));
				}
			};
			await Promise.all([kill(first), kill(second)]);
			const midway = () => written.filter(count => count > 0 && count < articles.length).length;
			// On a busy machine an import may be over before this program learns of its first write.
			for (let more = 0; more < 400 && midway() < 20; more++) {
				written.push(await killOne(first, [old, whole], 0, articles[more % 2]));
			}
			assert.ok(
				written.length >= 200 && midway() >= 20,
				`${midway()} of ${written.length} kills fell among the writes`,
			);
			for (const desk of [first, second]) {
				assert.deepEqual((await importing(desk, 'all.jsonl')).errors, []);
				const sources = await Promise.all(articles.map(name => read(desk, `${name}.tags.yaml`)));
				assert.ok(sources.every(source => source === whole));
				const hidden = (await readdir(desk.folder)).filter(name => name.startsWith('.'));
				assert.deepEqual(hidden, []);
			}
		});
	});

	it('keeps all 1,000 tags of two writers who add 500 each at once', async () => {
		const name = 'one.txt';
		const parts = Array.from(
			{ length: 10 },
			(_, at) => [`${at}.jsonl`, rows(name, at * 100, at * 100 + 100)] as const,
		);
		const desk = await deskWith({ [name]: article(1000), ...Object.fromEntries(parts) });
		const writer = async (mine: (at: number) => boolean) => {
			for (const [file] of parts.filter((_, at) => mine(at))) {
				assert.deepEqual((await importing(desk, file)).errors, []);
			}
		};
		await Promise.all([writer(at => at % 2 === 0), writer(at => at % 2 === 1)]);
		const ids = idsIn(await read(desk, `${name}.tags.yaml`));
		assert.equal(new Set(ids).size, 1000);
		assert.equal(ids.length, 1000);
	});

	it('lets one of many at a time take over an abandoned lock', async () => {
		const name = 'one.txt';
		const parts = Array.from({ length: 6 }, (_, at) => [`${at}.jsonl`, rows(name, at, at + 1)] as const);
		const desk = await deskWith({
			[name]: article(6),
			[`.${name}.tags.yaml.lock`]: `4194999 ${hostname()} gone`,
			...Object.fromEntries(parts),
		});
		await Promise.all(parts.map(([file]) => importing(desk, file)));
		assert.equal(idsIn(await read(desk, `${name}.tags.yaml`)).length, 6);
	});

	/** A small file system of its own, in which the sidecar has tags already; `undefined` where none can be had. */
	const smallDisk = async (): Promise<{ readonly desk: Desk; unmount(): void } | undefined> => {
		const desk = await deskWith({ 'all.jsonl': rows('disk/one.txt', 0, 800) });
		const folder = join(desk.folder, 'disk');
		await mkdir(folder);
		try {
			execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', folder], { stdio: 'ignore' });
		} catch {
			return undefined;
		}
		await writeFile(join(folder, 'one.txt'), article(800));
		await writeFile(join(desk.folder, 'some.jsonl'), rows('disk/one.txt', 0, 5));
		assert.equal((await importing(desk, 'some.jsonl')).code, 0);
		return { desk, unmount: () => execFileSync('umount', [folder]) };
	};

	const disks: readonly (readonly [string, RegExp, (folder: string) => void])[] = [
		['the disk is full', /^disk\/one\.txt: the disk is full$/, () => undefined],
		[
			'the folder is read-only',
			/^disk\/one\.txt: the file system is read-only$/,
			folder => execFileSync('mount', ['-o', 'remount,ro', folder]),
		],
	];
	for (const [title, message, prepare] of disks) {
		it(`says so in one line, and leaves the sidecar as it is, where ${title}`, async function () {
			const disk = await smallDisk();
			if (disk === undefined) {
				return this.skip();
			}
			const { desk, unmount } = disk;
			try {
				const folder = join(desk.folder, 'disk');
				const before = await read(desk, 'disk/one.txt.tags.yaml');
				prepare(folder);
				const { code, errors } = await importing(desk, 'all.jsonl');
				assert.equal(code, 2);
				assert.equal(errors.length, 1);
				assert.match(errors[0] ?? '', message);
				assert.equal(await read(desk, 'disk/one.txt.tags.yaml'), before);
				assert.deepEqual((await readdir(folder)).sort(), ['one.txt', 'one.txt.tags.yaml']);
			} finally {
				unmount();
			}
		});
	}
});
