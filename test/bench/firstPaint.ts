/**
 * How soon an article of 10 kB is painted after it was opened, in the real window, beside the time that VS Code itself
 * takes to show its letters; and how long the extension takes to activate. Prints one JSON object.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Window as WindowUnderTest } from '../ui/window';
import { root } from '../vscode/paths';

const articles = 12;
const length = 10_000;

interface Times {
	/** Milliseconds from the key press to the first letters, and to the first paint of ours. */
	readonly letters: number;
	readonly paint: number;
}

function writeArticles(folder: string): string[] {
	const story = readFileSync(join(root, 'media', 'sample', '02-sna-wire.txt'), 'utf8');
	writeFileSync(join(folder, 'hearsay.yaml'), 'hearsay: 1\n');
	return Array.from({ length: articles }, (_, number) => {
		const name = `paint-${String(number).padStart(2, '0')}.txt`;
		writeFileSync(join(folder, name), story.repeat(Math.ceil(length / story.length)).slice(0, length));
		return name;
	});
}

/** Opens the file by Quick Open and watches the page, frame by frame, from the key press on. */
async function open(window: WindowUnderTest, name: string): Promise<Times> {
	const { page } = window;
	await page.keyboard.press('Control+p');
	await page.locator('.quick-input-widget input.input').first().fill(name);
	await page.locator('.quick-input-widget .monaco-list-row', { hasText: name }).first().waitFor();
	await page.evaluate(watch, name);
	await page.keyboard.press('Enter');
	const handle = await page.waitForFunction(() => (globalThis as Watching).hearsayTimes, undefined, {
		timeout: 20_000,
	});
	return (await handle.jsonValue()) as Times;
}

type Watching = typeof globalThis & { hearsayTimes?: Times | undefined };

/** Runs in the page: leaves the times there when all has been seen. */
function watch(file: string): void {
	const found: Watching = globalThis;
	found.hearsayTimes = undefined;
	let start = 0;
	let letters = 0;
	document.addEventListener('keydown', () => (start = performance.now()), { capture: true, once: true });
	const look = () => {
		const editor = document.querySelector(`.editor-instance .monaco-editor[data-uri$="/${file}"]`);
		const now = performance.now();
		if (start && !letters && editor?.querySelector('.view-line')?.textContent) {
			letters = now - start;
		}
		if (letters && editor?.querySelector('.view-overlays .cdr[class*="ced-"]')) {
			found.hearsayTimes = { letters, paint: now - start };
		} else {
			requestAnimationFrame(look);
		}
	};
	requestAnimationFrame(look);
}

async function activation(window: WindowUnderTest): Promise<string> {
	await window.runCommand('Developer: Show Running Extensions');
	const row = window.page
		.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Hearsay' })
		.first();
	return (await row.locator('.activation-time').textContent()) ?? '';
}

function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}

async function main(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
	const names = writeArticles(folder);
	const window = await WindowUnderTest.open({ folder, settings: { 'hearsay.author': 'bench' } });
	try {
		const [first = '', ...rest] = names;
		await open(window, first); // Not counted: the first one also activates and scans.
		const times: Times[] = [];
		for (const name of rest) {
			times.push(await open(window, name));
		}
		const letters = times.map(time => time.letters);
		const paint = times.map(time => time.paint);
		const figures = {
			openings: times.length,
			lettersMs: { median: quantile(letters, 0.5), p95: quantile(letters, 0.95) },
			paintMs: { median: quantile(paint, 0.5), p95: quantile(paint, 0.95) },
			ratio: Number((quantile(paint, 0.5) / quantile(letters, 0.5)).toFixed(2)),
			activation: await activation(window),
		};
		process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
	} finally {
		await window.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

void main();
