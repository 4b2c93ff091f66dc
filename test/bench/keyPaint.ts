/**
 * How soon the paint of a tag follows a key that is pressed inside it, in the real window, in an article of 100 kB with
 * 500 tags, beside the time that VS Code itself takes to show the letter. Prints one JSON object.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeTarget, editSidecar, offsetMap, type SidecarEdit } from '../../src/core/index';
import { Window as WindowUnderTest } from '../ui/window';

const name = 'berths.txt';
const tags = 500;
const keys = 60;

interface Times {
	/** Milliseconds from the key press to the frame that has the letter, and to the one whose paint covers it. */
	readonly letter: number;
	readonly paint: number;
}

function writeArticle(folder: string): void {
	const sentences = Array.from(
		{ length: tags },
		(_, berth) =>
			`Berth ${berth} was closed on Monday since the crane beside it had leaned towards the water for a week, which the harbour master Ida Voss said that she had reported to the board twice before anybody came to look.`,
	);
	const text = `${sentences.join('\n\n')}\n`;
	const edits = sentences.map((sentence, at): SidecarEdit => {
		const start = text.indexOf(sentence);
		const target = describeTarget(text, { start, end: start + sentence.length });
		return { do: 'addTag', tag: { id: `tag${at}`, kind: 'claim', targets: [target] } };
	});
	const sidecar = editSidecar('', edits, offsetMap(text));
	writeFileSync(join(folder, 'hearsay.yaml'), 'hearsay: 1\n');
	writeFileSync(join(folder, name), text);
	writeFileSync(join(folder, `${name}.tags.yaml`), sidecar.ok ? sidecar.source : '');
}

type Watching = typeof globalThis & { hearsayKey?: Times | undefined };

/** Runs in the page: leaves the times there when letter and paint of the next key have been seen. */
function watch(file: string): void {
	const found: Watching = globalThis;
	found.hearsayKey = undefined;
	const editor = document.querySelector(`.editor-instance .monaco-editor[data-uri$="/${file}"]`);
	const text = () =>
		[...(editor?.querySelectorAll('.view-line') ?? [])].map(line => line.textContent ?? '').join('').length;
	const painted = () =>
		[...(editor?.querySelectorAll<HTMLElement>('.view-overlays .cdr[class*="ced-"]') ?? [])].reduce(
			(sum, part) => sum + part.getBoundingClientRect().width,
			0,
		);
	const before = { text: text(), painted: painted() };
	let start = 0;
	let letter = 0;
	document.addEventListener('keydown', () => (start = performance.now()), { capture: true, once: true });
	const look = () => {
		const now = performance.now();
		if (start && !letter && text() !== before.text) {
			letter = now - start;
		}
		if (letter && Math.abs(painted() - before.painted) > 1) {
			found.hearsayKey = { letter, paint: now - start };
		} else {
			requestAnimationFrame(look);
		}
	};
	requestAnimationFrame(look);
}

function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}

async function main(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
	writeArticle(folder);
	const window = await WindowUnderTest.open({ folder, settings: { 'hearsay.author': 'bench' } });
	try {
		const editor = await window.openFile(name);
		await editor.paintedStretches();
		await editor.moveTo(501, 20);
		const times: Times[] = [];
		for (let key = 0; key < keys; key++) {
			await window.page.evaluate(watch, name);
			await window.page.keyboard.press(key % 2 === 0 ? 'm' : 'Backspace');
			const handle = await window.page.waitForFunction(() => (globalThis as Watching).hearsayKey);
			times.push((await handle.jsonValue()) as Times);
			// Now and then a pause, so that the text is also analysed again meanwhile.
			await window.page.waitForTimeout(key % 5 === 4 ? 400 : 40);
		}
		const letter = times.map(time => time.letter);
		const paint = times.map(time => time.paint);
		const figures = {
			keys: times.length,
			letterMs: { median: quantile(letter, 0.5), p95: quantile(letter, 0.95) },
			paintMs: { median: quantile(paint, 0.5), p95: quantile(paint, 0.95) },
			inTheSameFrame: times.filter(time => time.letter === time.paint).length,
		};
		process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
	} finally {
		await window.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

void main();
