/** What a person should know about a suggestion before deciding, in a few words. */
import { l10n } from 'vscode';
import type { ReviewOutcome, ReviewStep } from '../../../core/index';
import { certaintyLabel, excerpt, kindLabel, quotable } from '../../base/wording';

/** "Denial? Harbour board". */
export function headline({ suggestion }: ReviewStep): string {
	const kind = l10n.t('{0}?', kindLabel(suggestion.kind));
	return [kind, excerpt(suggestion.who, 40)].filter(Boolean).join(' ');
}

/** The rest, the weightiest first. */
export function details({ article, suggestion, repeats }: ReviewStep): readonly string[] {
	const { kind, who, accused, cue, certainty, rule } = suggestion;
	const { text } = article.view;
	return [
		kind === 'attribution' && who === '' ? l10n.t('Nobody is named here') : '',
		accused.length > 0 ? l10n.t('Accused: {0}', excerpt(accused.join(', '), 60)) : '',
		cue ? `“${quotable(text.slice(cue.start, cue.end), 30)}”` : '',
		certainty ? certaintyLabel(certainty) : '',
		rule,
		repeats.length > 0 ? l10n.t('the same words {0} times more', repeats.length) : '',
	].filter(Boolean);
}

export function outcomeLabel(outcome: ReviewOutcome): string {
	switch (outcome) {
		case 'accepted':
			return l10n.t('accepted');
		case 'dismissed':
			return l10n.t('dismissed');
		case 'skipped':
			return l10n.t('skipped');
	}
}

export function keyHint(): string {
	return l10n.t(
		'A accept, D dismiss, K as another kind, E edit, S skip, B back, U undo, I facts, Shift+A and Shift+D all like this, Escape ends',
	);
}
