/** What the detector finds in one article: plain data, spans in UTF-16 units of the normal text. */
import type { Line, Quotation, Sentence } from './article';
import type { Entity } from './entity';
import type { Span } from './span';

/** `unnamed`: people or sources that the article does not name. */
export type SpeakerType = 'person' | 'organisation' | 'unnamed' | 'media' | 'document';

/** `direct`: all content is quoted; `mixed`: some of it is; `indirect`: none is. */
export type Form = 'direct' | 'indirect' | 'mixed';

export type Certainty = 'asserted' | 'hedged' | 'speculative';

/** Why the detector says so: the name of the rule, and the words that set it off. */
export interface Reason {
	/** Kebab case, stable across versions as long as the rule means the same: `said-that`. */
	readonly rule: string;
	readonly trigger: readonly Span[];
}

/**
 * What tells who a speaker is. `name`: the full name; `short-name`: a shorter form of it; `description`: words that stand
 * for themselves ("a senior official", "the ministry"); `called-before`: "the mayor", as somebody was called earlier;
 * `pronoun`: it stands for the last one who spoke; `pronoun-named`: nobody fit has spoken, it stands for the last person
 * named; `first-person`: I or we; `same-quotation`: the quotation has its speaker in another sentence; `last-speaker`: a
 * quotation with no speaker, put down to the last one who spoke; `open`: nothing tells.
 */
export type IdentifiedBy =
	| 'name'
	| 'short-name'
	| 'description'
	| 'called-before'
	| 'pronoun'
	| 'pronoun-named'
	| 'first-person'
	| 'same-quotation'
	| 'last-speaker'
	| 'open';

/** How sure it is who speaks: hardly ever wrong, right more often than not, or a guess. */
export type Sureness = 'certain' | 'likely' | 'unsure';

/** How sure it is who speaks, and why. */
export interface Identity {
	readonly by: IdentifiedBy;
	readonly sure: Sureness;
}

/** Somebody other than the writer is made to say, believe or know something. */
export interface Attribution extends Reason {
	/** Index of the sentence that holds the cue (or, with no cue, the content). */
	readonly sentence: number;
	/** The whole noun phrase; `null` where this sentence names nobody, as in a continued quotation. */
	readonly speaker: Span | null;
	/** The word or words that attribute; `null` only for a continued quotation. */
	readonly cue: Span | null;
	/** Empty where a paragraph only introduces the quotation that follows. */
	readonly content: readonly Span[];
	/** Canonical name of the speaker over the whole article; '' where that is left open. */
	readonly who: string;
	readonly whoType: SpeakerType;
	/** The country or organisation that an unnamed speaker is said to belong to. */
	readonly affiliation?: string;
	readonly identity: Identity;
	readonly form: Form;
	/** True where the content is a denial. */
	readonly denial: boolean;
}

/** A sentence that reports that somebody denies something. */
export interface Denial extends Reason {
	/** Index of the sentence. */
	readonly sentence: number;
	/** Canonical name of who denies; '' where that is left open. */
	readonly denier: string;
	readonly cue: Span;
}

/** A party that is asked and says nothing: neither an attribution nor a denial. */
export interface NoComment extends Reason {
	/** Index of the sentence. */
	readonly sentence: number;
	/** Canonical name of who does not comment; '' where that is left open. */
	readonly who: string;
}

/** A sentence with at least one checkable proposition. */
export interface Claim extends Reason {
	/** Index of the sentence. */
	readonly sentence: number;
	readonly certainty: Certainty;
	/** Names of those who are said to have done it; empty where the claim is no allegation. */
	readonly accused: readonly string[];
}

/** All that the detector has to say about one article. At most one claim, denial and no-comment a sentence. */
export interface Analysis {
	/** Version of the detector that made it. */
	readonly detector: string;
	readonly lines: readonly Line[];
	/** In order of the text, not overlapping. */
	readonly sentences: readonly Sentence[];
	readonly quotations: readonly Quotation[];
	readonly attributions: readonly Attribution[];
	readonly denials: readonly Denial[];
	readonly noComments: readonly NoComment[];
	readonly claims: readonly Claim[];
	readonly entities: readonly Entity[];
}
