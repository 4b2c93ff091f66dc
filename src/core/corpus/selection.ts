/** What a number of the summary counts, as plain data, and what narrows all of its numbers. */
import type { Kind } from '../model/tag';
import type { Mark } from './marks';

export const speakerFigures = ['attributions', 'direct', 'mixed', 'indirect', 'denials'] as const;
export type SpeakerFigure = (typeof speakerFigures)[number];

export const entityFigures = ['mentions', 'claims', 'accused', 'saidBy'] as const;
export type EntityFigure = (typeof entityFigures)[number];

/** On what kind of word a claim stands: by whoever comes last in its ladder; `none`: the article's own voice. */
export type SourceShare = 'named' | 'unnamed' | 'media' | 'documents' | 'none';

/** Of the page of an entity: claims about it, all or by what they stand on, and what it says and denies. */
export type PageFigure = 'about' | 'says' | SourceShare;

export const sourceFigures = ['attributions', 'unnamed'] as const;
export type SourceFigure = (typeof sourceFigures)[number];

const outletFigures = [
	'articles',
	'named',
	'unnamed',
	'documents',
	'media',
	'unattributed',
	'unheard',
] as const;
export type OutletFigure = (typeof outletFigures)[number];

export const dayFigures = ['claims', 'allegations', 'denials'] as const;
export type DayFigure = (typeof dayFigures)[number];

/** One number of the summary. */
export type Selection =
	/** Tags or suggestions; of all kinds, of all articles, of both, where the field is absent. */
	| {
			readonly of: 'marks';
			readonly kind?: Kind;
			readonly article?: string;
			readonly status?: Mark['status'];
	  }
	/** Tags that have lost their place. */
	| { readonly of: 'lost' }
	| { readonly of: 'speaker'; readonly key: string; readonly figure: SpeakerFigure }
	| { readonly of: 'entity'; readonly key: string; readonly figure: EntityFigure }
	/** Of one outlet's articles, or of all; an article without an outlet goes by its label. */
	| { readonly of: 'entityPage'; readonly key: string; readonly figure: PageFigure; readonly outlet?: string }
	| { readonly of: 'sources'; readonly figure: SourceFigure }
	/** Of an outlet's articles: what its sourcing counts. */
	| { readonly of: 'outlet'; readonly outlet: string; readonly figure: OutletFigure }
	/** Articles without a date of publication that can be read. */
	| { readonly of: 'undated' }
	/** Published from one ISO 8601 day to another, both included. */
	| { readonly of: 'days'; readonly from: string; readonly to: string; readonly figure: DayFigure };

/** What a query can choose among. Of several values of one facet any will do; all facets have to fit. */
export const facets = [
	'kinds',
	'articles',
	'outlets',
	'speakers',
	'entities',
	'certainties',
	'grades',
	'authors',
] as const;
export type Facet = (typeof facets)[number];

/**
 * Narrows the whole summary; an absent field narrows nothing, and an empty list lets nothing through. Articles,
 * speakers and entities go by id or key, outlets and authors by name; grades are the letter of an article's reliability
 * and the digit of a tag's credibility.
 */
export interface Query extends Readonly<Partial<Record<Facet, readonly string[]>>> {
	/** Words or "quoted phrases", each found in the sentence, the speaker's name or the article's label, in any case. */
	readonly text?: string;
	readonly status?: Mark['status'];
	/** ISO 8601 day of publication, inclusive; articles without a date do not fit. */
	readonly from?: string;
	readonly to?: string;
}
