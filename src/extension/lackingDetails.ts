/** What an article lacks to be cited and put in order of time. */
import { l10n } from 'vscode';
import type { ArticleDetails } from '../core/index';

/** '' where it lacks nothing. */
export function lackingDetails({ outlet, published }: ArticleDetails): string {
	if (outlet) {
		return published ? '' : l10n.t('no date');
	}
	return published ? l10n.t('no outlet') : l10n.t('no outlet, no date');
}
