/** The words of exported documents, in the reader's language. */
import { l10n } from 'vscode';
import type { EvidenceWords, GroupWords } from '../../core/index';
import type { Library } from '../articles/library';
import { credibilityLabel, reliabilityGrades } from '../base/admiralty';
import { answerStates, certaintyLabel, kindLabel } from '../base/wording';
import { linkLabel } from './linkedTags';

export function evidenceWords(library: Library): EvidenceWords {
	const reliabilities = new Map(reliabilityGrades());
	return {
		kind: kindLabels(library),
		nameOf: entity => library.corpus.find(entity)?.name ?? entity,
		certainty: certaintyLabel,
		credibilityGrade: grade => credibilityLabel(grade) || String(grade),
		reliabilityGrade: grade => [grade, reliabilities.get(grade)].filter(Boolean).join(', '),
		links: {
			denies: [linkLabel('denies', false), linkLabel('denies', true)],
			repeats: [linkLabel('repeats', false), linkLabel('repeats', true)],
			supports: [linkLabel('supports', false), linkLabel('supports', true)],
			contradicts: [linkLabel('contradicts', false), linkLabel('contradicts', true)],
			updates: [linkLabel('updates', false), linkLabel('updates', true)],
		},
		credibility: l10n.t('credibility {0}', '{0}'),
		reliability: l10n.t('Reliability {0}', '{0}'),
		retrieved: l10n.t('retrieved {0}', '{0}'),
		accused: l10n.t('Accused: {0}', '{0}'),
		taggedBy: l10n.t('Tagged by {0}', '{0}'),
		taggedOn: l10n.t('Tagged on {0}', '{0}'),
		accepted: l10n.t('Began as a suggestion of detector {0} (rule {1}), accepted by a person', '{0}', '{1}'),
		unconfirmed: l10n.t('A suggestion of detector {0} (rule {1}) that nobody has confirmed', '{0}', '{1}'),
		imported: l10n.t('Imported'),
		note: l10n.t('Note'),
		line: l10n.t('line {0}', '{0}'),
		lost: l10n.t('its words are not in the article any more'),
		changed: l10n.t('the words there have changed since they were tagged'),
		elsewhere: l10n.t('{0} ({1}, not in this pack)', '{0}', '{1}'),
		title: l10n.t('Evidence pack'),
		preface: l10n.t('Made on {0}. Pieces of evidence: {1}; articles: {2}.', '{0}', '{1}', '{2}'),
		tagsTitle: l10n.t('Tags'),
		tagCounts: l10n.t('Tags: {0}; articles: {1}.', '{0}', '{1}'),
		checking: l10n.t(
			'`hearsay check` with this file tells whether the quotations, the tags and the articles still are as they were.',
		),
		sources: l10n.t('Sources'),
		file: l10n.t('File {0}', '{0}'),
		selectors: l10n.t('Selectors, for hearsay check'),
		above: l10n.t('{0}, above', '{0}'),
	};
}

/** What a kind is called in any of the codebooks. */
export function kindLabels(library: Library): (kind: string) => string {
	const codebooks = [...new Set(library.all().map(({ knowledge }) => knowledge.codebook))];
	return kind =>
		kindLabel(
			kind,
			codebooks.find(({ kinds }) => kinds[kind]?.label),
		);
}

/** How claims are answered and what they rest on. */
export function groupWords(): GroupWords {
	return {
		accused: l10n.t('Accused'),
		states: answerStates(),
		ways: {
			fully: l10n.t('answers it fully'),
			partly: l10n.t('answers it partly'),
			reframes: l10n.t('answers another question'),
			offered: l10n.t('a general denial'),
			contradiction: l10n.t('says the contrary'),
		},
		origins: l10n.t('articles: {0}, origins: {1}', '{0}', '{1}'),
		allOf: l10n.t('all of {0}', '{0}'),
		oneOrigin: l10n.t('Graded 1, “confirmed by other sources”, but all of it may rest on one origin.'),
		noComments: l10n.t('Declined to comment:'),
	};
}
