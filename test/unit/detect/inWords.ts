/** The analysis of a text with its spans as the words that stand there, so that tests can be read. */
import { analyse, type Knowledge } from '../../../src/core/detect/analyse';
import type { Attribution } from '../../../src/core/model/analysis';
import type { Span } from '../../../src/core/model/span';

export interface AttributionInWords {
	readonly speaker: string | null;
	readonly cue: string | null;
	readonly content: readonly string[];
	readonly rule: string;
	readonly who: string;
	readonly whoType: Attribution['whoType'];
	readonly form: Attribution['form'];
	readonly denial: boolean;
	readonly affiliation: string | undefined;
	readonly identity: Attribution['identity'];
}

const inText = (text: string) => (span: Span) => text.slice(span.start, span.end);

/** All attributions of a text, in order. */
export function attributionsOf(text: string, knowledge: Knowledge = {}): readonly AttributionInWords[] {
	const words = inText(text);
	return analyse(text, knowledge).attributions.map(attribution => ({
		speaker: attribution.speaker && words(attribution.speaker),
		cue: attribution.cue && words(attribution.cue),
		content: attribution.content.map(words),
		rule: attribution.rule,
		who: attribution.who,
		whoType: attribution.whoType,
		form: attribution.form,
		denial: attribution.denial,
		affiliation: attribution.affiliation,
		identity: attribution.identity,
	}));
}

/** Speaker, cue and content of each attribution as one line: "the mayor | said | the dam was safe". */
export function linesOf(text: string, knowledge: Knowledge = {}): readonly string[] {
	return attributionsOf(text, knowledge).map(({ speaker, cue, content }) =>
		[speaker ?? '', cue ?? '', content.join(' // ')].join(' | '),
	);
}

/** The sentence numbers that are claims, with how firmly they are made. */
export function claimsOf(text: string): readonly string[] {
	return analyse(text).claims.map(({ sentence, certainty }) => `${sentence} ${certainty}`);
}

/** The words that deny, by sentence number. */
export function denialsOf(text: string): readonly string[] {
	return analyse(text).denials.map(({ sentence, cue }) => `${sentence} ${inText(text)(cue)}`);
}
