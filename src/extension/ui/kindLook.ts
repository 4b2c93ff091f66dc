/** How tags of a kind look, in the editor and in trees: as the codebook says, else as they do by default. */
import type { Codebook, Kind, KindColor, KindShape } from '../../core/index';
import { colors } from '../base/ids';

export interface KindLook {
	readonly color: KindColor;
	/** Of the line under the words. */
	readonly shape: KindShape;
}

const builtIn: ReadonlyMap<Kind, KindLook> = new Map([
	['claim', { color: 'blue', shape: 'solid' }],
	['attribution', { color: 'green', shape: 'dotted' }],
	['denial', { color: 'orange', shape: 'double' }],
]);
const other: KindLook = { color: 'purple', shape: 'dashed' };

/** Ids of contributed colours. */
export const lineColors: Readonly<Record<KindColor, string>> = {
	blue: colors.claim,
	green: colors.attribution,
	orange: colors.denial,
	purple: colors.other,
	red: colors.red,
	yellow: colors.yellow,
};
export const backgroundColors: Readonly<Record<KindColor, string>> = {
	blue: colors.claimBackground,
	green: colors.attributionBackground,
	orange: colors.denialBackground,
	purple: colors.otherBackground,
	red: colors.redBackground,
	yellow: colors.yellowBackground,
};

export function lookOf(kind: Kind, { kinds }: Codebook): KindLook {
	const byDefault = builtIn.get(kind) ?? other;
	const own = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
	return { color: own?.color ?? byDefault.color, shape: own?.shape ?? byDefault.shape };
}
