/** What the bench of reading and the module that it puts into the extension host tell each other, in files of one folder. */

/** What the module is to do: `first` and `restart` wait for Hearsay, `again` does nothing after that. */
export type Phase = 'first' | 'restart' | 'again' | 'floor';

/** Holds a `Phase`. */
export const phaseName = 'phase';
/** Holds `Figures`. */
export const figuresName = 'figures';

/** What was measured. Milliseconds. */
export interface Figures {
	/** Until all was read, or known from before but for its names; of the floor, until every file was asked for. */
	readonly took: number;
	/** Into the life of the extension host: when that began. */
	readonly began: number;
	/** What reading and analysing all articles takes and nothing else; absent where that was not measured. */
	readonly bare?: number;
}
