/** The detector's pipeline: a pure function of the text and of what the user knows besides. */
import { recogniseEntities } from '../entities/recognise';
import type { Analysis } from '../model/analysis';
import type { DetectSettings } from '../model/codebook';
import { type Catalogue, emptyCatalogue } from '../model/entity';
import { readLines } from '../text/lines';
import { findQuotations } from '../text/quotations';
import { splitSentences } from '../text/sentences';
import { findAccused } from './allegations';
import { findAttributions } from './attributions';
import { findClaims } from './claims';
import { findDenials } from './denials';
import { compileFurniture } from './furniture';
import { lexiconOf } from './lexicon';
import { mentionIndex } from './mentionIndex';
import { findNoComments } from './noComments';
import { readPassages } from './passage';
import { nameSpeakers } from './speakers';
import { detectorVersion } from './version';

/** What the detector may use besides the text; nothing of it is needed. */
export interface Knowledge {
	readonly detect?: DetectSettings;
	readonly catalogue?: Catalogue;
}

/** Analyses one article. `text` is normal text. Never throws; linear in the length of the text. */
export function analyse(text: string, knowledge: Knowledge = {}): Analysis {
	const lines = readLines(text, compileFurniture(knowledge.detect));
	const sentences = splitSentences(text, lines);
	const quotations = findQuotations(text, lines);
	const entities = recogniseEntities(text, lines, sentences, knowledge.catalogue ?? emptyCatalogue);
	const passages = readPassages(text, sentences, quotations, lexiconOf(knowledge.detect));
	const named = nameSpeakers(text, findAttributions(passages), findNoComments(passages), entities);
	const accused = findAccused(passages, named.attributions, entities);
	const names = new Set([...accused.values()].flat());
	const { attributions, denials } = findDenials(passages, named.attributions, {
		names,
		index: mentionIndex(entities),
	});
	const claims = findClaims(passages, attributions, denials, accused);
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
