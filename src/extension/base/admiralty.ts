/** The grades of the Admiralty (NATO) system in words: how reliable a source is, how credible what it says. */
import { l10n } from 'vscode';

/** 1 to 6, the best first. */
export function credibilityGrades(): readonly string[] {
	return [
		l10n.t('confirmed by other sources'),
		l10n.t('probably true'),
		l10n.t('possibly true'),
		l10n.t('doubtful'),
		l10n.t('improbable'),
		l10n.t('truth cannot be judged'),
	];
}

/** A to F, the best first. */
export function reliabilityGrades(): readonly (readonly [grade: string, words: string])[] {
	return [
		['A', l10n.t('completely reliable')],
		['B', l10n.t('usually reliable')],
		['C', l10n.t('fairly reliable')],
		['D', l10n.t('not usually reliable')],
		['E', l10n.t('unreliable')],
		['F', l10n.t('reliability cannot be judged')],
	];
}

/** "2, probably true"; '' for no grade. */
export function credibilityLabel(grade: number | undefined): string {
	const words = grade === undefined ? undefined : credibilityGrades()[grade - 1];
	return words === undefined ? '' : `${grade}, ${words}`;
}
