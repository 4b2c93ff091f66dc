/** How each layer looks: filled for tags, underlined for suggestions, and each kind with a line of its own shape. */
import {
	DecorationRangeBehavior,
	type DecorationRenderOptions,
	OverviewRulerLane,
	ThemeColor,
	Uri,
} from 'vscode';
import type { KindColor, KindShape } from '../../../core/index';
import { colors } from '../../base/ids';
import { backgroundColors, lineColors } from '../../ui/kindLook';
import type { Layer, TagLayer } from './layers';

export function styleOf(layer: Layer, extensionUri: Uri): DecorationRenderOptions {
	switch (layer) {
		case 'claimMark':
			return marginMark(extensionUri);
		case 'suggestedClaim':
			return underline(colors.claim, 'solid', 1);
		case 'suggestedContent':
			return underline(colors.attributionContent, 'dotted', 1);
		case 'suggestedSpeech':
		case 'taggedSpeech':
			return underline(colors.attribution, 'solid', 1);
		case 'suggestedDenial':
			return {
				...underline(colors.denial, 'dashed', 2),
				overviewRulerColor: new ThemeColor(colors.denial),
				overviewRulerLane: OverviewRulerLane.Right,
			};
		case 'unsure':
			return {
				rangeBehavior: DecorationRangeBehavior.ClosedClosed,
				outline: '1px dashed',
				outlineColor: new ThemeColor(colors.unsure),
				overviewRulerColor: new ThemeColor(colors.unsure),
				overviewRulerLane: OverviewRulerLane.Full,
			};
		case 'dismissed':
			return {
				rangeBehavior: DecorationRangeBehavior.ClosedClosed,
				textDecoration: 'line-through 1px',
				color: new ThemeColor(colors.dismissed),
			};
		default:
			return tagStyle(layer);
	}
}

/** Only the marks that the layer has in the overview ruler. */
export function rulerStyleOf(layer: Layer, extensionUri: Uri): DecorationRenderOptions {
	const { overviewRulerColor, overviewRulerLane } = styleOf(layer, extensionUri);
	return {
		rangeBehavior: DecorationRangeBehavior.ClosedClosed,
		...(overviewRulerColor !== undefined && { overviewRulerColor }),
		...(overviewRulerLane !== undefined && { overviewRulerLane }),
	};
}

function tagStyle(layer: TagLayer): DecorationRenderOptions {
	const [height, color, shape] = layer.split(':') as ['tagged' | 'raised', KindColor, KindShape];
	const style = filled(lineColors[color], backgroundColors[color], shape, lanes[color]);
	return height === 'raised' ? raised(style) : style;
}

/** Claims, attributions and denials, as they are coloured by default, stand side by side. */
const lanes: Readonly<Record<KindColor, OverviewRulerLane>> = {
	blue: OverviewRulerLane.Left,
	green: OverviewRulerLane.Center,
	orange: OverviewRulerLane.Right,
	purple: OverviewRulerLane.Center,
	red: OverviewRulerLane.Right,
	yellow: OverviewRulerLane.Left,
};

function underline(color: string, line: KindShape, width: number): DecorationRenderOptions {
	return {
		rangeBehavior: DecorationRangeBehavior.ClosedClosed,
		borderWidth: `0 0 ${width}px 0`,
		borderStyle: line,
		borderColor: new ThemeColor(color),
	};
}

function filled(
	color: string,
	background: string,
	line: KindShape,
	lane: OverviewRulerLane,
): DecorationRenderOptions {
	return {
		...underline(color, line, line === 'double' ? 3 : 2),
		backgroundColor: new ThemeColor(background),
		overviewRulerColor: new ThemeColor(color),
		overviewRulerLane: lane,
	};
}

/** The same with its line above the words: below them is the line of the tag that it lies over. */
function raised(style: DecorationRenderOptions): DecorationRenderOptions {
	const [, , width] = style.borderWidth?.split(' ') ?? [];
	return { ...style, borderWidth: `${width ?? '2px'} 0 0 0` };
}

/** Icons cannot take theme colours, so there is one for light and one for dark themes. */
function marginMark(extensionUri: Uri): DecorationRenderOptions {
	const icon = (theme: string) => Uri.joinPath(extensionUri, 'media', `claim-${theme}.svg`);
	return {
		rangeBehavior: DecorationRangeBehavior.ClosedClosed,
		gutterIconSize: 'contain',
		light: { gutterIconPath: icon('light') },
		dark: { gutterIconPath: icon('dark') },
	};
}
