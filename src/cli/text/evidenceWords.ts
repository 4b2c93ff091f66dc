/** The words of exported documents, in English as all of the command line's. */
import type { Corpus, EvidenceWords, GroupWords } from '../../core/index';

const credibilities = [
	'confirmed by other sources',
	'probably true',
	'possibly true',
	'doubtful',
	'improbable',
	'truth cannot be judged',
];
const reliabilities: Readonly<Record<string, string>> = {
	A: 'completely reliable',
	B: 'usually reliable',
	C: 'fairly reliable',
	D: 'not usually reliable',
	E: 'unreliable',
	F: 'reliability cannot be judged',
};

/** Entities are called as in the corpus. */
export function evidenceWords(corpus: Corpus): EvidenceWords {
	return { ...words, nameOf: name => corpus.find(name)?.name ?? name };
}

const words: Omit<EvidenceWords, 'nameOf'> = {
	kind: kind => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
	certainty: certainty => certainty,
	credibilityGrade: grade => [`${grade}`, credibilities[grade - 1]].filter(Boolean).join(', '),
	reliabilityGrade: grade => [grade, reliabilities[grade]].filter(Boolean).join(', '),
	links: {
		denies: ['denies', 'denied by'],
		repeats: ['repeats', 'repeated by'],
		supports: ['supports', 'supported by'],
		contradicts: ['contradicts', 'contradicted by'],
		updates: ['updates', 'updated by'],
	},
	credibility: 'credibility {0}',
	reliability: 'Reliability {0}',
	retrieved: 'retrieved {0}',
	accused: 'Accused: {0}',
	taggedBy: 'Tagged by {0}',
	taggedOn: 'Tagged on {0}',
	accepted: 'Began as a suggestion of detector {0} (rule {1}), accepted by a person',
	unconfirmed: 'A suggestion of detector {0} (rule {1}) that nobody has confirmed',
	imported: 'Imported',
	note: 'Note',
	line: 'line {0}',
	lost: 'its words are not in the article any more',
	changed: 'the words there have changed since they were tagged',
	elsewhere: '{0} ({1}, not in this pack)',
	title: 'Evidence pack',
	preface: 'Made on {0}. Pieces of evidence: {1}; articles: {2}.',
	tagsTitle: 'Tags',
	tagCounts: 'Tags: {0}; articles: {1}.',
	checking:
		'`hearsay check` with this file tells whether the quotations, the tags and the articles still are as they were.',
	sources: 'Sources',
	file: 'File {0}',
	selectors: 'Selectors, for hearsay check',
	above: '{0}, above',
};

export const groupWords: GroupWords = {
	accused: 'Accused',
	states: {
		denied: 'denied',
		contradicted: 'contradicted',
		offered: 'perhaps denied',
		reframed: 'reframed',
		'no-comment': 'no comment',
		unanswered: 'unanswered',
	},
	ways: {
		fully: 'answers it fully',
		partly: 'answers it partly',
		reframes: 'answers another question',
		offered: 'a general denial',
		contradiction: 'says the contrary',
	},
	origins: 'articles: {0}, origins: {1}',
	allOf: 'all of {0}',
	oneOrigin: 'Graded 1, “confirmed by other sources”, but all of it may rest on one origin.',
	noComments: 'Declined to comment:',
};
