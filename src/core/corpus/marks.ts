/** Tags and open suggestions of one article in one common form: what the summary counts and lists. */
import type { Analysis, Attribution, Certainty, Form, SpeakerType } from '../model/analysis';
import type { Quotation, Sentence } from '../model/article';
import { contains, hull, overlaps, type Span } from '../model/span';
import type { Suggestion } from '../model/suggestion';
import type { Kind } from '../model/tag';
import type { ArticleView, CorpusArticle, PlacedTag } from './articleView';
import { SameAttribution } from './sameAttribution';
import { placedSuggestion } from './suggestionMark';

/** Indexes of sentences, both included. */
export interface SentenceRange {
	readonly first: number;
	readonly last: number;
}

export interface Mark {
	readonly status: 'tag' | 'suggestion';
	readonly kind: Kind;
	/** From the first marked unit to the last; `null` where a tag has lost its place. */
	readonly span: Span | null;
	/** The sentences that the mark touches; `null` where it touches none. */
	readonly sentences: SentenceRange | null;
	/** What stands there; of a tag that has lost its place, what it was put on. */
	readonly exact: string;
	/** '' where nobody is named. */
	readonly who: string;
	/** Absent where it is not known. */
	readonly whoType?: SpeakerType | undefined;
	readonly affiliation?: string | undefined;
	/** Who told whom, outermost first and with `who`; absent where it is not longer than one step. */
	readonly on?: readonly string[] | undefined;
	/** Only of attributions. */
	readonly form?: Form | undefined;
	/** Names or catalogue ids; empty where the mark is no allegation. */
	readonly accused: readonly string[];
	readonly certainty?: Certainty | undefined;
	/** Admiralty scale, 1 to 6; only of tags that a person has graded. */
	readonly credibility?: number;
	/** Who tagged it; only of tags that say so. */
	readonly by?: string;
	/** Only of tags. */
	readonly tagId?: string;
}

export interface PlacedMark {
	readonly article: CorpusArticle;
	readonly mark: Mark;
}

/** Tags in the sidecar's order, then suggestions in order of the text. */
export function placedMarksOf(article: CorpusArticle): PlacedMark[] {
	const { view } = article;
	const same = new SameAttribution(view.analysis.attributions);
	return [
		...view.tags.map(tag => ({ article, mark: tagMark(view, tag, same) })),
		...view.suggestions.map(suggestion => suggestionMark(article, suggestion, same)),
	];
}

/** Claims that were suggested, and people dismissed, in order of the text; they are counted and listed nowhere. */
export function declinedClaimsOf(article: CorpusArticle): PlacedMark[] {
	const { analysis, declined } = article.view;
	const same = new SameAttribution(analysis.attributions);
	return declined
		.filter(({ kind }) => kind === 'claim')
		.map(suggestion => suggestionMark(article, suggestion, same));
}

/** Of an article that is in no corpus, in the same order. */
export function marksOf(view: ArticleView): Mark[] {
	return placedMarksOf({ id: '', label: '', view }).map(({ mark }) => mark);
}

function suggestionMark(article: CorpusArticle, suggestion: Suggestion, same: SameAttribution): PlacedMark {
	const { analysis } = article.view;
	const { kind, targets, cue, who, whoType, affiliation, on, accused, certainty } = suggestion;
	const span = hull(targets) ?? null;
	const sentences = span && sentencesAt(analysis.sentences, span);
	const detected = kind === 'attribution' ? same.of(targets, cue) : undefined;
	const told = {
		kind,
		whoType,
		affiliation: affiliation === '' ? undefined : affiliation,
		on,
		form: kind === 'attribution' ? (detected?.form ?? formOf(targets, analysis.quotations)) : undefined,
		certainty,
		accused,
	};
	return placedSuggestion(article, who, told, { span, sentences, targets });
}

/** The tag in that form. `same` knows the attributions of the view. */
export function tagMark(view: ArticleView, { tag, places }: PlacedTag, same: SameAttribution): Mark {
	const { analysis } = view;
	const span = hull(places) ?? null;
	const who = tag.speaker?.name ?? '';
	const detected = tag.kind === 'attribution' ? same.of(places, null) : undefined;
	const whoType = speakerType(analysis, who, detected);
	const affiliation = tag.speaker?.affiliation;
	return {
		status: 'tag',
		kind: tag.kind,
		span,
		sentences: span && sentencesAt(analysis.sentences, span),
		exact: tag.targets.map(({ exact }) => exact).join(' … '),
		who,
		...(whoType && { whoType }),
		...(affiliation && { affiliation }),
		...(tag.on && { on: tag.on }),
		...(tag.kind === 'attribution' && { form: detected?.form ?? formOf(places, analysis.quotations) }),
		accused: tag.accused ?? [],
		...(tag.certainty && { certainty: tag.certainty }),
		...(tag.credibility !== undefined && { credibility: tag.credibility }),
		...(tag.by !== undefined && { by: tag.by }),
		tagId: tag.id,
	};
}

/** A sidecar keeps the speaker's name only: the type is what the detector makes of that name in this article. */
function speakerType(
	{ attributions }: Analysis,
	who: string,
	detected: Attribution | undefined,
): SpeakerType | undefined {
	if (who === '' || detected?.who === who) {
		return detected?.whoType;
	}
	return attributions.find(attribution => attribution.who === who)?.whoType;
}

/** By the quote marks alone, for words that the detector attributes to nobody. */
function formOf(places: readonly Span[], quotations: readonly Quotation[]): Form {
	if (places.length > 0 && places.every(place => quotations.some(quotation => contains(quotation, place)))) {
		return 'direct';
	}
	return places.some(place => quotations.some(quotation => overlaps(quotation, place)))
		? 'mixed'
		: 'indirect';
}

/** The sentences that overlap the span; they are in order and do not overlap each other. */
export function sentencesAt(sentences: readonly Sentence[], span: Span): SentenceRange | null {
	const first = countBefore(sentences, sentence => sentence.end <= span.start);
	const last = countBefore(sentences, sentence => sentence.start < span.end) - 1;
	return first <= last ? { first, last } : null;
}

/** How many leading sentences pass a test that holds for a head of the list and for nothing after it. */
function countBefore(sentences: readonly Sentence[], isBefore: (sentence: Sentence) => boolean): number {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const sentence = sentences[middle];
		if (sentence !== undefined && isBefore(sentence)) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}
