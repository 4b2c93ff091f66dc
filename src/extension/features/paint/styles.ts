/** How each layer looks: filled for tags, underlined for suggestions, and each kind with a line of its own shape. */
import {
	DecorationRangeBehavior,
	type DecorationRenderOptions,
	OverviewRulerLane,
	ThemeColor,
	Uri,
} from 'vscode';
import { colors } from '../../ids';
import type { Layer } from './layers';

type Line = 'solid' | 'dotted' | 'dashed' | 'double';

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
		case 'taggedClaim':
			return filled(colors.claim, colors.claimBackground, 'solid', OverviewRulerLane.Left);
		case 'taggedAttribution':
			return filled(colors.attribution, colors.attributionBackground, 'dotted', OverviewRulerLane.Center);
		case 'taggedDenial':
			return filled(colors.denial, colors.denialBackground, 'double', OverviewRulerLane.Right);
		case 'taggedOther':
			return filled(colors.other, colors.otherBackground, 'dashed', OverviewRulerLane.Center);
		case 'unsure':
			return {
				rangeBehavior: DecorationRangeBehavior.ClosedClosed,
				outline: '1px dashed',
				outlineColor: new ThemeColor(colors.unsure),
				overviewRulerColor: new ThemeColor(colors.unsure),
				overviewRulerLane: OverviewRulerLane.Full,
			};
	}
}

function underline(color: string, line: Line, width: number): DecorationRenderOptions {
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
	line: Line,
	lane: OverviewRulerLane,
): DecorationRenderOptions {
	return {
		...underline(color, line, line === 'double' ? 3 : 2),
		backgroundColor: new ThemeColor(background),
		overviewRulerColor: new ThemeColor(color),
		overviewRulerLane: lane,
	};
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
