/**
 * How soon the summary panel shows what a filter leaves, in the real window, with 10,000 articles and 50,000 tags; how
 * soon it first paints; and how long the bare table takes to render in the same page:
 * `npm run -s build && npm run -s bench && node out/bench/panelWindow.mjs [ARTICLES] [EXTENSION]`. EXTENSION is the folder
 * of a build to compare with; absent: this repository.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { Window as WindowUnderTest } from '../ui/window';
import { writeTagged } from './corpus/writeTagged';

/** With fewer, the 95th percentile would be the slowest of all. */
const rounds = 40;
/** None is a part of another one. */
const words = 'the said harbour council bridge report week river mayor old plan not'.split(' ');
const say = (line: string): unknown => process.stdout.write(`${line}\n`);

function report(name: string, times: readonly number[]): void {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
	say(
		`${name.padEnd(28)} p50 ${at(0.5).toFixed(0)} ms, p95 ${at(0.95).toFixed(0)} ms, ${times.length} times`,
	);
}

/** What a person waits for, then where the half of the times went. */
function reportParts(name: string, times: readonly Times[]): void {
	report(
		name,
		times.map(({ painted }) => painted),
	);
	const median = (part: (times: Times) => number) => {
		const sorted = times.map(part).sort((a, b) => a - b);
		return (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(0);
	};
	say(
		`    click ${median(({ clicked }) => clicked)}, host ${median(({ clicked, came }) => came - clicked)}, drawing ${median(({ came, drawn }) => drawn - came)}, painting ${median(({ drawn, painted }) => painted - drawn)} ms`,
	);
}

/** From the click on, in milliseconds, until each of these was done. */
interface Times {
	/** The page's own handler of the click, which draws what is pressed now. */
	readonly clicked: number;
	/** The figures have come: the host has counted, and they have crossed. */
	readonly came: number;
	/** The page has changed its elements. */
	readonly drawn: number;
	/** The browser has styled, laid out and painted them. */
	readonly painted: number;
}

/**
 * Runs in the page: does something, and tells how long it took until what came of it was painted. Asked once: a page that is
 * asked again and again whether it is done has less time for it.
 */
function watch(of: { readonly button?: string; readonly search?: string }): Promise<Times> {
	return new Promise(resolve => {
		const start = performance.now();
		const since = () => performance.now() - start;
		let clicked = 0;
		const listener = (event: MessageEvent<{ type: string }>) => {
			if (event.data.type === 'update') {
				window.removeEventListener('message', listener);
				const came = event.timeStamp - start;
				// The page's own listener came first, and has drawn: the frame after the next one shows it.
				const drawn = since();
				requestAnimationFrame(() => setTimeout(() => resolve({ clicked, came, drawn, painted: since() })));
			}
		};
		window.addEventListener('message', listener);
		const input = document.querySelector<HTMLInputElement>('.toolbar .search');
		if (of.search !== undefined && input) {
			input.value = of.search;
			input.dispatchEvent(new InputEvent('input'));
		} else {
			document.querySelector<HTMLElement>(of.button ?? '')?.click();
		}
		clicked = since();
	});
}

/** Runs in the page: the same tables once more, as bare markup, until they are painted. */
function bareRender(): Promise<number> {
	const markup = [...document.querySelectorAll('table')].map(table => table.outerHTML).join('');
	const start = performance.now();
	const bare = document.createElement('div');
	bare.innerHTML = markup;
	document.body.append(bare);
	return new Promise(resolve =>
		requestAnimationFrame(() =>
			setTimeout(() => {
				resolve(performance.now() - start);
				bare.remove();
			}),
		),
	);
}

async function measure(window: WindowUnderTest, count: number): Promise<void> {
	const panel = window.panel();
	const body = panel.locator('body');
	const opened = performance.now();
	await window.runCommand('Hearsay: Open Tag Summary');
	const total = new RegExp(`^\\s*Articles\\s*${count.toLocaleString('en')}\\s*$`);
	await panel.locator('.tile', { hasText: total }).waitFor({ timeout: 900_000 });
	say(`all ${count} articles read, and figures painted: ${(performance.now() - opened).toFixed(0)} ms`);
	await panel.locator('.claim').first().waitFor({ timeout: 900_000 });
	say(`claims compared: ${(performance.now() - opened).toFixed(0)} ms`);
	await window.page.keyboard.press('Control+F4');
	const again = performance.now();
	await window.runCommand('Hearsay: Open Tag Summary');
	await panel.locator('.tile', { hasText: total }).waitFor({ timeout: 60_000 });
	say(`opened again, palette included: ${(performance.now() - again).toFixed(0)} ms`);
	const take = async (of: Parameters<typeof watch>[0]) =>
		(await body.evaluate(`(${watch.toString()})(${JSON.stringify(of)})`)) as Times;
	const bare: number[] = [];
	for (let round = 0; round < rounds; round++) {
		bare.push((await body.evaluate(`(${bareRender.toString()})()`)) as number);
	}
	report('bare tables', bare);
	const status = (at: number) => `.toolbar .choices button:nth-of-type(${at})`;
	const turns: Readonly<Record<string, (round: number) => readonly Parameters<typeof watch>[0][]>> = {
		'tags only, and all': () => [{ button: status(2) }, { button: status(1) }],
		'suggestions only, and all': () => [{ button: status(3) }, { button: status(1) }],
		'one search, and none': () => [{ search: 'ferry' }, { search: '' }],
		// Nothing is known of where it stands.
		'another search each time': round => [{ search: words[round % words.length] ?? '' }],
	};
	for (const [name, stepsOf] of Object.entries(turns)) {
		const times: Times[] = [];
		for (let round = 0; round < rounds; round++) {
			for (const step of stepsOf(round)) {
				times.push(await take(step));
				await window.page.waitForTimeout(400);
			}
		}
		reportParts(name, times);
	}
	for (const facet of ['kinds', 'outlets', 'entities', 'speakers']) {
		await panel.locator(`#menu-${facet}`).click();
		const times: Times[] = [];
		for (let round = 0; round < rounds; round++) {
			times.push(await take({ button: `#box-${facet} li:first-child input[type=checkbox]` }));
			await window.page.waitForTimeout(400);
		}
		reportParts(`first of ${facet}, on and off`, times);
		await window.page.keyboard.press('Escape');
	}
	await window.screenshot('panel-large');
}

async function main(): Promise<void> {
	const count = Number(argv[2] ?? '10000');
	const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
	writeTagged(folder, count);
	const [, , , extension] = argv;
	const settings = { 'hearsay.author': 'bench' };
	const window = await WindowUnderTest.open({
		folder,
		settings,
		...(extension !== undefined && { extension }),
	});
	try {
		await measure(window, count);
	} finally {
		await window.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

void main();
