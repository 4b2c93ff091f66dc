/** What an article lacks to be cited and put in order of time. */
import { l10n } from 'vscode';
import { type ArticleDetails, publicationDate } from '../../core/index';

/** '' where it lacks nothing. */
export function lackingDetails(details: ArticleDetails): string {
	const isDated = publicationDate(details) !== undefined;
	if (details.outlet) {
		return isDated ? '' : l10n.t('no date');
	}
	return isDated ? l10n.t('no outlet') : l10n.t('no outlet, no date');
}
