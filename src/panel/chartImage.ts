/** From the markup of an SVG to a PNG, and the colours of the theme for both. */
import type { ChartFormat } from './protocol';
import { chartSize, plainColor, type TimelineColors } from './timelineSvg';

/** Twice the size, so that print and large screens are sharp. */
const density = 2;

/** What the host writes: markup, or a PNG in base 64. Rejects where the page cannot draw it. */
export async function chartContent(svg: string, format: ChartFormat): Promise<string> {
	if (format === 'svg') {
		return svg;
	}
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = chartSize.width * density;
	canvas.height = chartSize.height * density;
	const context = canvas.getContext('2d');
	if (!context) {
		throw new Error('no canvas');
	}
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	return canvas.toDataURL('image/png').replace(/^.*,/, '');
}

/** As the page has them now. */
export function chartColors(): TimelineColors {
	const color = (className: string) => {
		const swatch = document.querySelector(`.legend .${className}`);
		return swatch ? plainColor(getComputedStyle(swatch).backgroundColor) : '#888888';
	};
	const { color: text, backgroundColor } = getComputedStyle(document.body);
	return {
		background: backgroundColor === 'rgba(0, 0, 0, 0)' ? '#ffffff' : backgroundColor,
		text,
		allegations: color('allegations'),
		claims: color('claims'),
		denials: color('denials'),
	};
}
