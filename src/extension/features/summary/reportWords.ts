/** The words of an exported report, in the reader's language. */
import { env, l10n } from 'vscode';
import type { Filter, ReportWords } from '../../../core/index';
import type { Library } from '../../articles/library';
import { certaintyLabel } from '../../base/wording';
import { groupWords, kindLabels } from '../../ui/evidenceWords';
import { filterWords } from './filterWords';

export function reportWords(library: Library, { query, fitting }: Filter): ReportWords {
	const kind = kindLabels(library);
	const filters = filterWords(library.corpus, query, kind);
	const made = new Date().toLocaleString(env.language, { dateStyle: 'long', timeStyle: 'short' });
	return {
		...groupWords(),
		title: l10n.t('Tag Summary'),
		preface: [
			l10n.t('Made on {0}. Tags and suggestions: {1}.', made, fitting.length),
			...(filters.length > 0 ? [l10n.t('Narrowed to {0}.', filters.join('; '))] : []),
			l10n.t('Suggestions are the detector’s and nobody has confirmed them.'),
		],
		claims: l10n.t('Claims and answers'),
		shown: l10n.t('Claim groups: {0} of {1}.', '{0}', '{1}'),
		assertedBy: l10n.t('Asserted by:'),
		answers: l10n.t('Answers:'),
		statements: l10n.t('Said on the matter, without denying it:'),
		speculations: l10n.t('Also told as a possibility:'),
		suggestion: l10n.t('suggestion'),
		certainty: certaintyLabel,
		articles: l10n.t('Articles (tags + suggestions)'),
		article: l10n.t('Article'),
		kind,
		speakers: l10n.t('Speakers'),
		attributions: l10n.t('Attributions'),
		denials: l10n.t('Denials'),
		sourcing: l10n.t('Sourcing by outlet'),
		outlet: l10n.t('Outlet'),
		sources: [l10n.t('Named'), l10n.t('Documents'), l10n.t('Media'), l10n.t('Unnamed')],
	};
}
