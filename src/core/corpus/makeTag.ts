/** From a suggestion, or from words that a person chose, to the tag or dismissal that is stored. */
import { describeTarget } from '../anchor/describe';
import { ladders, speakersOn } from '../detect/ladders';
import type { Analysis, Attribution } from '../model/analysis';
import { contains, iou, overlaps, type Span } from '../model/span';
import type { Suggestion } from '../model/suggestion';
import type { Dismissal, Kind, Piece, Tag, TaggedSpeaker } from '../model/tag';

/** Who decides, when; and the id that the tag will have. */
export interface Stamp {
	readonly id: string;
	/** '' where nobody gave a name. */
	readonly by: string;
	/** ISO 8601, UTC. */
	readonly now: string;
}

/** The text and what the detector found in it. */
export interface Passage {
	readonly text: string;
	readonly analysis: Analysis;
}

/** The tag that accepting a suggestion makes. */
export function tagFromSuggestion(passage: Passage, suggestion: Suggestion, stamp: Stamp): Tag {
	const { speaker, cue, who, affiliation, on, certainty, accused } = suggestion;
	return {
		id: stamp.id,
		kind: suggestion.kind,
		targets: suggestion.targets.map(span => describeTarget(passage.text, span)),
		...speakerOf(passage.text, speaker, who, affiliation),
		...(cue && { cue: pieceOf(passage.text, cue) }),
		...(on && { on }),
		...entitiesIn(passage, suggestion.targets),
		...(accused.length > 0 && { accused }),
		...(certainty && { certainty }),
		...signed(stamp),
		via: { how: 'suggestion', rule: suggestion.rule, detector: passage.analysis.detector },
	};
}

/**
 * The tag that a person puts on words of their own choice. What the detector knows about these words
 * (speaker, cue, certainty, names) comes along, so that it need not be typed.
 */
export function tagFromSpan(passage: Passage, kind: Kind, span: Span, stamp: Stamp): Tag {
	const { text, analysis } = passage;
	const attribution = speechOf(kind, analysis.attributions, span);
	const claim = analysis.claims.find(({ sentence }) => {
		const found = analysis.sentences[sentence];
		return found !== undefined && overlaps(found, span);
	});
	return {
		id: stamp.id,
		kind,
		targets: [describeTarget(text, span)],
		...(attribution && speakerOf(text, attribution.speaker, attribution.who, attribution.affiliation)),
		...(attribution?.cue && { cue: pieceOf(text, attribution.cue) }),
		...(attribution && ladderOf(analysis, attribution)),
		...entitiesIn(passage, [span]),
		...(kind === 'claim' && claim && { certainty: claim.certainty }),
		...(kind === 'claim' && claim && claim.accused.length > 0 && { accused: claim.accused }),
		...signed(stamp),
		via: { how: 'hand' },
	};
}

/** What keeps a suggestion away. */
export function dismissalOf(text: string, suggestion: Suggestion, stamp: Omit<Stamp, 'id'>): Dismissal {
	return {
		kind: suggestion.kind,
		targets: suggestion.targets.map(span => describeTarget(text, span)),
		...(stamp.by && { by: stamp.by }),
		created: stamp.now,
	};
}

/** Of a denial it is told who denies, where somebody does in these words. */
function speechOf(kind: Kind, attributions: readonly Attribution[], span: Span): Attribution | undefined {
	const denying = kind === 'denial' ? attributions.filter(({ denial }) => denial) : [];
	return attributionOf(denying, span) ?? attributionOf(attributions, span);
}

/** The attribution whose words are most like the chosen ones; of equals the first, which is the outermost. */
function attributionOf(attributions: readonly Attribution[], span: Span): Attribution | undefined {
	let best: Attribution | undefined;
	let bestScore = 0;
	for (const attribution of attributions) {
		const { content, cue } = attribution;
		const score = iou([...content, ...(cue ? [cue] : [])], [span]);
		if (score > bestScore) {
			best = attribution;
			bestScore = score;
		}
	}
	return best;
}

function ladderOf({ attributions }: Analysis, attribution: Attribution): { on?: readonly string[] } {
	const on = speakersOn(ladders(attributions)[attributions.indexOf(attribution)] ?? []);
	return on.length > 1 ? { on } : {};
}

function speakerOf(
	text: string,
	speaker: Span | null,
	who: string,
	affiliation: string | undefined,
): { speaker?: TaggedSpeaker } {
	const piece = speaker && pieceOf(text, speaker);
	const name = who || piece?.exact;
	return name ? { speaker: { name, ...piece, ...(affiliation && { affiliation }) } } : {};
}

function pieceOf(text: string, { start, end }: Span): Piece {
	return { exact: text.slice(start, end), start, end };
}

function entitiesIn({ analysis }: Passage, spans: readonly Span[]): { entities?: readonly string[] } {
	const names = analysis.entities
		.filter(({ mentions }) => mentions.some(mention => spans.some(span => contains(span, mention))))
		.map(({ id, name }) => id ?? name);
	return names.length > 0 ? { entities: names } : {};
}

function signed({ by, now }: Stamp): { by?: string; created: string } {
	return { ...(by && { by }), created: now };
}
