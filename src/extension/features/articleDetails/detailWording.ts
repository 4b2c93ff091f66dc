/** Words for the details of an article. */
import { l10n } from 'vscode';
import type { ArticleDetails, DetailName, DetailProblem } from '../../../core/index';
import { reliabilityGrades } from '../../base/admiralty';

export function detailLabel(name: DetailName): string {
	switch (name) {
		case 'title':
			return l10n.t('Title');
		case 'short':
			return l10n.t('Short Label');
		case 'outlet':
			return l10n.t('Outlet');
		case 'author':
			return l10n.t('Author');
		case 'published':
			return l10n.t('Published');
		case 'retrieved':
			return l10n.t('Retrieved');
		case 'url':
			return l10n.t('Address');
		case 'copyOf':
			return l10n.t('Copy Of');
		case 'verbatim':
			return l10n.t('Verbatim');
		case 'reliability':
			return l10n.t('Reliability');
	}
}

/** '' where nothing is said. */
export function detailText(name: DetailName, details: ArticleDetails): string {
	const value = details[name];
	switch (name) {
		case 'verbatim':
			return value === false ? l10n.t('its quotations cannot be taken word for word') : '';
		case 'reliability': {
			const [grade, words] = reliabilityGrades().find(([known]) => known === value) ?? [];
			return grade ? `${grade}, ${words}` : '';
		}
		default:
			return value === undefined ? '' : String(value);
	}
}

export function detailHint(name: DetailName): string {
	switch (name) {
		case 'published':
		case 'retrieved':
			return l10n.t('A date such as 2026-03-09; leave empty for none');
		case 'url':
			return l10n.t('An address such as https://…; leave empty for none');
		case 'short':
			return l10n.t('For narrow columns; leave empty for none');
		default:
			return l10n.t('Leave empty for none');
	}
}

export function problemText(problem: DetailProblem): string {
	switch (problem) {
		case 'date':
			return l10n.t('This is no date: write 2026, 2026-03 or 2026-03-09');
		case 'url':
			return l10n.t('This is no address: it begins with https:// or the like');
		case 'reliability':
			return l10n.t('This is no grade: A to F');
	}
}
