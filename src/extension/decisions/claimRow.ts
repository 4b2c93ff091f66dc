/** A claim group as a row of a list to choose from. */
import { l10n, type QuickPickItem } from 'vscode';
import { type ClaimGroupFindings, titleOf } from '../../core/index';
import { excerpt } from '../base/wording';

export interface ClaimRow extends QuickPickItem {
	readonly group: ClaimGroupFindings;
}

export function claimRow(group: ClaimGroupFindings): ClaimRow {
	return {
		label: excerpt(titleOf(group), 100),
		description: l10n.t('articles: {0}', group.origins.articles),
		group,
	};
}
