/** The words of an exported report, in the reader's language. */
import { env, l10n } from 'vscode';
import type { Filter, ReportWords } from '../../../core/index';
import { kindLabel } from '../../wording';

export function reportWords({ query, fitting }: Filter): ReportWords {
	const filters = Object.entries(query).map(([name, value]) => `${name}: ${[value].flat().join(', ')}`);
	const made = new Date().toLocaleString(env.language, { dateStyle: 'long', timeStyle: 'short' });
	return {
		title: l10n.t('Tag Summary'),
		preface: [
			l10n.t('Made on {0}. Tags and suggestions: {1}.', made, fitting.length),
			...(filters.length > 0 ? [l10n.t('Narrowed to {0}.', filters.join('; '))] : []),
			l10n.t('Suggestions are the detector’s and nobody has confirmed them.'),
		],
		claims: l10n.t('Claims and answers'),
		shown: l10n.t('Claim groups: {0} of {1}.', '{0}', '{1}'),
		accused: l10n.t('Accused'),
		assertedBy: l10n.t('Asserted by:'),
		answers: l10n.t('Answers:'),
		statements: l10n.t('Said on the matter, without denying it:'),
		noComments: l10n.t('Declined to comment:'),
		origins: l10n.t('articles: {0}, origins: {1}', '{0}', '{1}'),
		allOf: l10n.t('all of {0}', '{0}'),
		oneOrigin: l10n.t('Graded 1, “confirmed by other sources”, but all of it may rest on one origin.'),
		states: {
			denied: l10n.t('denied'),
			contradicted: l10n.t('contradicted'),
			offered: l10n.t('perhaps denied'),
			reframed: l10n.t('reframed'),
			'no-comment': l10n.t('no comment'),
			unanswered: l10n.t('unanswered'),
		},
		ways: {
			fully: l10n.t('answers it fully'),
			partly: l10n.t('answers it partly'),
			reframes: l10n.t('answers another question'),
			offered: l10n.t('a general denial'),
			contradiction: l10n.t('says the contrary'),
		},
		articles: l10n.t('Articles (tags + suggestions)'),
		article: l10n.t('Article'),
		kind: kindLabel,
		speakers: l10n.t('Speakers'),
		attributions: l10n.t('Attributions'),
		denials: l10n.t('Denials'),
		sourcing: l10n.t('Sourcing by outlet'),
		sources: [l10n.t('Named'), l10n.t('Documents'), l10n.t('Media'), l10n.t('Unnamed')],
	};
}
