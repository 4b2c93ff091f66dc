/** What `hearsay.yaml` says: which files are articles, which kinds there are, what the detector should know besides. */

/** A theme-independent name; the editor maps it to contributed colours. */
export const kindColors = ['blue', 'green', 'orange', 'red', 'purple', 'yellow'] as const;
export type KindColor = (typeof kindColors)[number];

/** Of the line under its tags, so that kinds are told apart without their colours. */
export const kindShapes = ['solid', 'dotted', 'dashed', 'double'] as const;
export type KindShape = (typeof kindShapes)[number];

/** Free text, a number, or one of the listed choices. */
export type AttributeType = 'text' | 'number' | readonly string[];

export interface KindStyle {
	readonly label?: string;
	readonly color?: KindColor;
	readonly shape?: KindShape;
	/** A single letter, for review mode and *Tag As…*. */
	readonly key?: string;
	readonly attributes?: Readonly<Record<string, AttributeType>>;
}

/** Of the lists that the detector takes from a codebook: how many items, and how long one may be, in UTF-16 units. */
export const mostReportingVerbs = 500;
export const longestReportingVerb = 40;
export const mostFurniture = 50;
export const longestFurniture = 200;

/** Added to the detector's own lists. */
export interface DetectSettings {
	/** Verbs in any form, matched as whole words without regard to case. */
	readonly reportingVerbs: readonly string[];
	/** Regular expressions for whole lines that are site furniture. */
	readonly furniture: readonly string[];
}

export interface Codebook {
	/** Globs below the workspace folder; absent where the codebook does not say. */
	readonly articles?: readonly string[];
	readonly exclude: readonly string[];
	readonly kinds: Readonly<Record<string, KindStyle>>;
	readonly detect: DetectSettings;
}

export const emptyDetectSettings: DetectSettings = { reportingVerbs: [], furniture: [] };
export const emptyCodebook: Codebook = { exclude: [], kinds: {}, detect: emptyDetectSettings };

/** Which files of a folder are articles where nobody says otherwise. */
export const defaultArticleGlobs: readonly string[] = ['**/*.txt'];
