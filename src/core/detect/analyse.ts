/** The detector's pipeline: a pure function of the text and of what the user knows besides. */
import { recogniseEntities } from '../entities/recognise';
import type { Analysis } from '../model/analysis';
import type { DetectSettings } from '../model/codebook';
import { type Catalogue, emptyCatalogue } from '../model/entity';
import { type Steps, withoutPause } from '../model/steps';
import { linesWithRoles, splitLines } from '../text/lines';
import { readParagraphs } from '../text/paragraphs';
import { findQuotations } from '../text/quotations';
import { splitSentences } from '../text/sentences';
import { tokenise } from '../text/tokens';
import { findAccused } from './allegations';
import { findAttributions } from './attributions';
import { findClaims } from './claims';
import { findDenials } from './denials';
import { deniersIn } from './deniers';
import { compileFurniture } from './furniture';
import { lexiconOf } from './lexicon';
import { mentionIndex } from './mentionIndex';
import { nameSpeakers } from './namedSpeakers';
import { findNoComments } from './noComments';
import { readPassages } from './passage';
import { detectorVersion } from './version';

/** What the detector may use besides the text; nothing of it is needed. */
export interface Knowledge {
	readonly detect?: DetectSettings;
	readonly catalogue?: Catalogue;
}

/** Analyses one article. `text` is normal text. Never throws; linear in the length of the text. */
export function analyse(text: string, knowledge: Knowledge = {}): Analysis {
	return withoutPause(analysisInSteps(text, knowledge));
}

/**
 * The same in steps, between which the caller may do something else: none takes more than about a sixth of the whole,
 * which for an article of 5 MB is more than a second.
 */
export function* analysisInSteps(text: string, knowledge: Knowledge = {}): Steps<Analysis> {
	const spans = splitLines(text);
	const paragraphs = readParagraphs(text, spans);
	const lines = linesWithRoles(text, spans, paragraphs, compileFurniture(knowledge.detect));
	yield;
	const sentences = splitSentences(text, lines, paragraphs);
	const quotations = findQuotations(text, lines, paragraphs);
	yield;
	const tokens = sentences.map(sentence => tokenise(text, sentence));
	yield;
	const catalogue = knowledge.catalogue ?? emptyCatalogue;
	const entities = yield* recogniseEntities(text, sentences, tokens, catalogue);
	yield;
	const passages = readPassages(text, sentences, tokens, quotations, lexiconOf(knowledge.detect));
	const index = mentionIndex(entities);
	yield;
	const speech = findAttributions(passages);
	yield;
	const named = nameSpeakers(text, speech, findNoComments(passages, speech.drafts), index);
	yield;
	const accused = findAccused(passages, named.attributions, index);
	const names = new Set([...[...accused.values()].flat(), ...deniersIn(passages, named.attributions, index)]);
	const { attributions, denials } = findDenials(passages, named.attributions, { names, index });
	const claims = findClaims(passages, attributions, denials, accused, named.noComments);
	return {
		detector: detectorVersion,
		lines,
		sentences,
		quotations,
		attributions,
		denials,
		noComments: named.noComments,
		claims,
		entities,
	};
}
