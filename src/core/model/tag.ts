/** What people decided about one article: the content of its sidecar. Offsets here are UTF-16 units; the file's are code points. */
import type { Certainty } from './analysis';

/** The kinds that are always there; a codebook may add others. */
export const builtInKinds = ['claim', 'attribution', 'denial'] as const;
export type BuiltInKind = (typeof builtInKinds)[number];
/** A built-in kind or the name of one that the codebook adds. */
export type Kind = string;

/** W3C Web Annotation text quote selector with a text position selector as its hint. */
export interface Target {
	readonly exact: string;
	/** Up to 32 characters before; '' at the start of the text. */
	readonly prefix: string;
	/** Up to 32 characters after; '' at the end of the text. */
	readonly suffix: string;
	/** Where it stood when it was last written: a hint, never the truth. UTF-16 units. */
	readonly start: number;
	readonly end: number;
}

/** A piece of the tagged passage, found again through the tag's first target. */
export interface Piece {
	readonly exact: string;
	readonly start: number;
	readonly end: number;
}

export interface TaggedSpeaker extends Partial<Piece> {
	/** Canonical name. */
	readonly name: string;
	readonly affiliation?: string;
}

export const linkTypes = ['denies', 'repeats', 'supports', 'contradicts', 'updates'] as const;
export interface Link {
	readonly type: (typeof linkTypes)[number];
	/** `<article path relative to the sidecar>#<tag id>`. */
	readonly to: string;
}

export interface Note {
	readonly by?: string;
	/** ISO 8601, UTC. */
	readonly at?: string;
	readonly text: string;
}

/** How a tag came to be. */
export interface Via {
	readonly how: 'hand' | 'suggestion' | 'import';
	readonly rule?: string;
	/** Version of the detector that suggested it. */
	readonly detector?: string;
}

export interface Tag {
	/** Random, never reused; unique within its sidecar. */
	readonly id: string;
	readonly kind: Kind;
	/** One or more; several make a discontinuous tag. */
	readonly targets: readonly Target[];
	readonly speaker?: TaggedSpeaker;
	readonly cue?: Piece;
	/** The ladder of who told whom, outermost first, where it is longer than one step. */
	readonly on?: readonly string[];
	/** Catalogue ids or names. */
	readonly entities?: readonly string[];
	/** Who is said to have done it: makes the claim an allegation. */
	readonly accused?: readonly string[];
	readonly certainty?: Certainty;
	/** Admiralty scale, 1 (confirmed) to 6 (cannot be judged). */
	readonly credibility?: number;
	readonly links?: readonly Link[];
	readonly notes?: readonly Note[];
	/** Attributes of kinds that the codebook adds. */
	readonly attributes?: Readonly<Record<string, string | number>>;
	readonly by?: string;
	readonly created?: string;
	readonly modified?: string;
	readonly via?: Via;
}

/** A suggestion that a person rejected. */
export interface Dismissal {
	readonly kind: Kind;
	readonly targets: readonly Target[];
	readonly by?: string;
	readonly created?: string;
}

/** A stretch that a person has read to the end. */
export interface Reviewed {
	readonly start: number;
	readonly end: number;
	/** Hash of the stretch. */
	readonly sha256?: string;
	readonly by?: string;
	readonly at?: string;
}

export interface ArticleDetails {
	readonly title?: string;
	/** Label for narrow columns. */
	readonly short?: string;
	readonly outlet?: string;
	readonly author?: string;
	/** ISO 8601 date or date and time. */
	readonly published?: string;
	readonly retrieved?: string;
	readonly url?: string;
	/** Path of the article that this is a rewrite, translation or reprint of. */
	readonly copyOf?: string;
	readonly verbatim?: boolean;
	/** Admiralty scale, A (reliable) to F (cannot be judged). */
	readonly reliability?: string;
	/** Of the normal text as UTF-8 when the anchors were last written. */
	readonly sha256?: string;
}

/** The content of one `*.tags.yaml`. */
export interface Sidecar {
	readonly article: ArticleDetails;
	readonly tags: readonly Tag[];
	readonly dismissed: readonly Dismissal[];
	readonly reviewed: readonly Reviewed[];
}

export const emptySidecar: Sidecar = { article: {}, tags: [], dismissed: [], reviewed: [] };
