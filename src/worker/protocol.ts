/** What the extension and its analysis worker say to each other. */
import type { Knowledge, PackedArticle } from '../core/index';

/** Answered in the order in which they come. */
export interface AnalysisOrder {
	readonly id: number;
	/** Normal text. */
	readonly text: string;
	/** Number of what people taught the detector. */
	readonly knowledge: number;
	/** Absent where the worker was told before. */
	readonly taught?: Knowledge;
}

export type AnalysisAnswer =
	/** The worker has started; comes once, before all else. */
	| { readonly kind: 'ready' }
	/** `packed` is undefined for what `packArticle` does not pack. */
	| { readonly kind: 'packed'; readonly id: number; readonly packed: PackedArticle | undefined }
	/** The text could not be analysed; others can. */
	| { readonly kind: 'failed'; readonly id: number; readonly reason: string };
