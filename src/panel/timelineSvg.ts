/** The timeline as a picture of its own: for a report, a slide, or a reader without this page. No DOM. */
import type { TimelineBin } from './timelineBins';

export interface TimelineWords {
	readonly title: string;
	readonly allegations: string;
	readonly claims: string;
	readonly denials: string;
}

export interface TimelineColors {
	readonly background: string;
	readonly text: string;
	readonly allegations: string;
	readonly claims: string;
	readonly denials: string;
}

/** Pixels. */
export const chartSize = { width: 1200, height: 400 } as const;
const margin = { left: 24, right: 24, top: 76, bottom: 60 } as const;
/** A single day is not as wide as the picture. */
const widestBar = 64;
/** Below this bars stand too close for numbers beside each other. */
const narrowestNumbered = 24;

/** Browsers give a mixed colour as `color(srgb …)`, which no program that edits SVG reads. */
export function plainColor(css: string): string {
	const parts = /^color\(srgb ([\d.e+-]+) ([\d.e+-]+) ([\d.e+-]+)/.exec(css)?.slice(1);
	return parts ? `rgb(${parts.map(part => Math.round(Number(part) * 255)).join(', ')})` : css;
}

/** Markup of an SVG; each bar says in words what it shows. `describe` gives these; there is at least one bin. */
export function timelineSvg(
	bins: readonly TimelineBin[],
	words: TimelineWords,
	colors: TimelineColors,
	describe: (bin: TimelineBin) => string,
): string {
	const { width, height } = chartSize;
	const up = Math.max(...bins.map(({ claims }) => claims), 1);
	const down = Math.max(...bins.map(({ denials }) => denials));
	const scale = (height - margin.top - margin.bottom) / (up + down);
	const step = (width - margin.left - margin.right) / bins.length;
	const base = margin.top + up * scale;
	const bars = bins.map((bin, at) =>
		barOf(bin, margin.left + at * step, { step, scale, base }, colors, describe),
	);
	const breaks = bins.map((bin, at) => {
		const x = margin.left + (at + 0.5) * step;
		return bin.isBreak
			? `<line x1="${x}" x2="${x}" y1="${margin.top}" y2="${height - margin.bottom}" stroke="${escaped(colors.text)}" stroke-dasharray="4 4"/>`
			: '';
	});
	const [first, last] = [bins[0]?.date ?? '', bins.at(-1)?.date ?? ''];
	const end = width - margin.right;
	const dateAt = (x: number, anchor: string, date: string) =>
		`<text x="${x}" y="${height - 12}" text-anchor="${anchor}">${escaped(date)}</text>`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="16">`,
		`<title>${escaped(words.title)}</title>`,
		`<rect width="${width}" height="${height}" fill="${escaped(colors.background)}"/>`,
		`<g fill="${escaped(colors.text)}"><text x="${margin.left}" y="30" font-size="20" font-weight="600">${escaped(words.title)}</text>`,
		first === last
			? dateAt(width / 2, 'middle', first)
			: dateAt(margin.left, 'start', first) + dateAt(end, 'end', last),
		'</g>',
		legend(words, colors),
		...breaks.filter(Boolean),
		...bars,
		`<line x1="${margin.left}" x2="${end}" y1="${base}" y2="${base}" stroke="${escaped(colors.text)}"/>`,
		'</svg>',
	].join('\n');
}

function legend(words: TimelineWords, colors: TimelineColors): string {
	const entries = [
		[words.allegations, colors.allegations],
		[words.claims, colors.claims],
		[words.denials, colors.denials],
	] as const;
	return entries
		.map(([word, color], at) => {
			const x = margin.left + at * 200;
			return `<rect x="${x}" y="44" width="12" height="12" fill="${escaped(color)}"/><text x="${x + 18}" y="55" fill="${escaped(colors.text)}">${escaped(word)}</text>`;
		})
		.join('\n');
}

interface BarShape {
	readonly step: number;
	readonly scale: number;
	/** Where claims end and denials begin. */
	readonly base: number;
}

function barOf(
	bin: TimelineBin,
	x: number,
	{ step, scale, base }: BarShape,
	colors: TimelineColors,
	describe: (bin: TimelineBin) => string,
): string {
	const { claims, allegations, denials } = bin;
	const barWidth = Math.min(widestBar, step * 0.8);
	const left = x + (step - barWidth) / 2;
	const part = (y: number, count: number, color: string) =>
		count === 0
			? ''
			: `<rect x="${left}" y="${y}" width="${barWidth}" height="${count * scale}" fill="${escaped(color)}"/>`;
	const number = (y: number, count: number) =>
		count === 0 || step < narrowestNumbered
			? ''
			: `<text x="${x + step / 2}" y="${y}" text-anchor="middle" font-size="13" fill="${escaped(colors.text)}">${count}</text>`;
	const parts = [
		part(base - allegations * scale, allegations, colors.allegations),
		part(base - claims * scale, claims - allegations, colors.claims),
		number(base - claims * scale - 5, claims),
		part(base, denials, colors.denials),
		number(base + denials * scale + 15, denials),
	].join('');
	return parts === '' ? '' : `<g><title>${escaped(describe(bin))}</title>${parts}</g>`;
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
