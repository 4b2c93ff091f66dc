/**
 * How soon the paint of a tag follows a key that is pressed inside it, in the real window, in an article of 100 kB with
 * 500 tags: from key to pixel, beside the time that VS Code itself takes to show the letter; and from key to
 * `setDecorations`, which comes after the pause of typing and the new look at the text (until then VS Code moves what is
 * painted along with the letters), with the time that painting anew takes by itself. Prints one JSON object.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeTarget, editSidecar, offsetMap, type SidecarEdit } from '../../src/core/index';
import { Window as WindowUnderTest } from '../ui/window';
import { root } from '../vscode/paths';

const name = 'berths.txt';
const tags = 500;
const keys = 60;

interface Times {
	/** Of the key press, milliseconds since 1970. */
	readonly at: number;
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

/** The extension as it is shipped, but it writes down when it sets decorations: start and end of each call. */
function timedExtension(log: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
	for (const part of ['package.json', 'package.nls.json', 'dist', 'media', 'syntaxes']) {
		cpSync(join(root, part), join(folder, part), { recursive: true });
	}
	const bundle = join(folder, 'dist', 'extension.js');
	const call = /([\w$]+)(\??)\.setDecorations\(/g;
	const timed = readFileSync(bundle, 'utf8').replace(call, '$1$2.setDecorations&&timedPaint($1,');
	const prelude = `const timedPaint=(editor,type,ranges)=>{const start=performance.timeOrigin+performance.now();editor.setDecorations(type,ranges);require('node:fs').appendFileSync(${JSON.stringify(log)},start+' '+(performance.timeOrigin+performance.now())+'\\n')};`;
	writeFileSync(bundle, `${prelude}\n${timed}`);
	return folder;
}

/** Milliseconds since 1970. */
interface Call {
	readonly start: number;
	readonly end: number;
}

function callsIn(log: string): readonly Call[] {
	return readFileSync(log, 'utf8')
		.trim()
		.split('\n')
		.map(line => {
			const [start = 0, end = 0] = line.split(' ').map(Number);
			return { start, end };
		});
}

/** From the last of some keys to the first call after it, and how long the calls that follow each other took. */
function painting(
	calls: readonly Call[],
	key: number,
): { readonly after: number; readonly took: number } | undefined {
	const later = calls.filter(({ start }) => start > key);
	const [first] = later;
	const last = later.find(({ end }, at) => (later[at + 1]?.start ?? Number.POSITIVE_INFINITY) - end > 5);
	return first && last && { after: first.start - key, took: last.end - first.start };
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
			found.hearsayKey = { at: performance.timeOrigin + start, letter, paint: now - start };
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
	const log = join(folder, 'painted.log');
	writeFileSync(log, '');
	const extension = timedExtension(log);
	const window = await WindowUnderTest.open({ folder, extension, settings: { 'hearsay.author': 'bench' } });
	try {
		const editor = await window.openFile(name);
		await editor.paintedStretches();
		await editor.moveTo(501, 20);
		const times: Times[] = [];
		const ends: number[] = [];
		for (let key = 0; key < keys; key++) {
			await window.page.evaluate(watch, name);
			await window.page.keyboard.press(key % 2 === 0 ? 'm' : 'Backspace');
			const handle = await window.page.waitForFunction(() => (globalThis as Watching).hearsayKey);
			times.push((await handle.jsonValue()) as Times);
			// Now and then a pause, so that the text is also analysed again meanwhile.
			const isPause = key % 5 === 4;
			if (isPause) {
				ends.push(times.at(-1)?.at ?? 0);
			}
			await window.page.waitForTimeout(isPause ? 800 : 40);
		}
		const letter = times.map(time => time.letter);
		const paint = times.map(time => time.paint);
		const calls = callsIn(log);
		const painted = ends.map(key => painting(calls, key)).filter(found => found !== undefined);
		const after = painted.map(found => found.after);
		const took = painted.map(found => found.took);
		const figures = {
			keys: times.length,
			letterMs: { median: quantile(letter, 0.5), p95: quantile(letter, 0.95) },
			paintMs: { median: quantile(paint, 0.5), p95: quantile(paint, 0.95) },
			afterTypingPause: {
				pauses: painted.length,
				keyToSetDecorationsMs: { median: quantile(after, 0.5), p95: quantile(after, 0.95) },
				setDecorationsMs: { median: quantile(took, 0.5), p95: quantile(took, 0.95) },
			},
			inTheSameFrame: times.filter(time => time.letter === time.paint).length,
		};
		process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
	} finally {
		await window.close();
		rmSync(folder, { recursive: true, force: true });
		rmSync(extension, { recursive: true, force: true });
	}
}

void main();
