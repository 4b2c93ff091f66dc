/** What one paragraph says by itself, in its own coordinates: all that no other paragraph can change. */
import { NameParagraph } from '../../entities/paragraphNames';
import { readSentences } from '../../entities/recognise';
import type { Quotation, Role, Sentence } from '../../model/article';
import { quotationsIn } from '../../text/quotations';
import { splitSentences } from '../../text/sentences';
import { tokenise } from '../../text/tokens';
import { findAttributions, type Speech } from '../attributions';
import type { Lexicon } from '../lexicon';
import { findNoComments, type NoCommentDraft } from '../noComments';
import { type Passage, readPassages } from '../passage';

export interface Reading {
	readonly text: string;
	readonly role: Role;
	/** The quote mark with which the paragraph takes up a quotation from before; absent where it takes up none. */
	readonly carried: string | undefined;
	readonly sentences: readonly Sentence[];
	readonly quotations: readonly Quotation[];
	/** The mark of the outermost quotation that the paragraph leaves open; absent for none. */
	readonly left: string | undefined;
	/** One a sentence; none in site furniture. Quotations are counted from 1, what goes on from before is 0. */
	readonly passages: readonly Passage[];
	readonly speech: Speech;
	readonly silent: readonly NoCommentDraft[];
	/** Number of the last outermost quotation; `undefined` where there is none. */
	readonly lastQuotation: number | undefined;
	readonly names: NameParagraph;
}

const noSpeech: Speech = {
	drafts: [],
	owners: new Map(),
	before: [],
	last: -1,
	nested: new Set(),
	quoted: new Set(),
};

/** Of a paragraph that nobody has read yet. */
export const unread: Reading = {
	text: '',
	role: 'furniture',
	carried: undefined,
	sentences: [],
	quotations: [],
	left: undefined,
	passages: [],
	speech: noSpeech,
	silent: [],
	lastQuotation: undefined,
	names: new NameParagraph('', []),
};

export function readParagraph(
	text: string,
	role: Role,
	carried: string | undefined,
	lexicon: Lexicon,
): Reading {
	const whole = { start: 0, end: text.length };
	const lines = [{ ...whole, role }];
	const sentences = splitSentences(text, lines, [{ ...whole, first: 0, last: 0 }]);
	const { found: quotations, left } = quotationsIn(text, whole, carried);
	const isFurniture = role === 'furniture';
	const tokens = isFurniture ? [] : sentences.map(sentence => tokenise(text, sentence));
	const passages = isFurniture ? [] : readPassages(text, sentences, tokens, quotations, lexicon);
	const speech = isFurniture ? noSpeech : findAttributions(passages);
	const outermost = quotations.filter(({ depth }) => depth === 0);
	return {
		text,
		role,
		carried,
		sentences,
		quotations,
		left,
		passages,
		speech,
		silent: findNoComments(passages, speech.drafts),
		lastQuotation:
			outermost.length === 0 ? undefined : outermost.filter(({ continues }) => !continues).length,
		names: new NameParagraph(text, isFurniture ? [] : readSentences(text, sentences, tokens)),
	};
}
