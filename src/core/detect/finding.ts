/** What a rule finds in one sentence, before it is known who the speaker is. */
import type { Span } from '../model/span';
import { type Passage, spanOf } from './passage';
import type { Phrase } from './phrase';

export interface Finding {
	/** Name of the rule: kebab case, stable. */
	readonly rule: string;
	/** Tokens of the speaker; absent where the sentence names none. */
	readonly speaker?: Phrase;
	/** Tokens of the cue; absent only for quotations without one. */
	readonly cue?: Phrase;
	/** In order of the text; empty where the cue introduces what the next paragraph says. */
	readonly content: readonly Span[];
	/** True where the speaker is the unnamed crowd of a passive: "is expected to". */
	readonly impersonal?: boolean;
}

/** A rule looks at one sentence and knows nothing of the others. */
export type Rule = (passage: Passage) => readonly Finding[];

/** The spans of `content` that are there. */
export function present(content: readonly (Span | undefined)[]): readonly Span[] {
	return content.filter(span => span !== undefined);
}

/** The span of a phrase. */
export function phraseSpan(passage: Passage, { first, last }: Phrase): Span {
	return spanOf(passage, first, last);
}
