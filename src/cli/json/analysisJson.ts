/** An analysis as `hearsay analyze` prints it: offsets in code points. */
import {
	type Analysis,
	type Attribution,
	type Certainty,
	type EntityType,
	type Form,
	type IdentifiedBy,
	ladders,
	offsetMap,
	type Role,
	type Span,
	type SpeakerType,
	type Sureness,
	sha256,
	speakersOn,
} from '../../core/index';

/** Start and end, half-open. */
type Pair = readonly [number, number];

export interface AnalysisJson {
	/** Path as it was given, or the id of a row. */
	readonly article: string | number;
	/** Of the normal text as UTF-8. */
	readonly sha256: string;
	readonly detector: string;
	readonly sentences: readonly SentenceJson[];
	readonly attributions: readonly AttributionJson[];
	readonly entities: readonly EntityJson[];
}

interface SentenceJson {
	readonly start: number;
	readonly end: number;
	readonly role: Role;
	readonly claim: boolean;
	readonly denial: boolean;
	/** `null` where the sentence is no claim. */
	readonly certainty: Certainty | null;
}

interface AttributionJson {
	readonly speaker: Pair | null;
	readonly cue: Pair | null;
	readonly content: readonly Pair[];
	readonly who: string;
	readonly whoType: SpeakerType;
	readonly form: Form;
	readonly denial: boolean;
	/** How sure it is who speaks, and what tells it. */
	readonly sure: Sureness;
	readonly identifiedBy: IdentifiedBy;
	/** Who told whom, outermost first; absent where it is not longer than one step. */
	readonly on?: readonly string[];
}

interface EntityJson {
	readonly name: string;
	readonly type: EntityType;
	readonly mentions: readonly Pair[];
}

export function analysisJson(article: string | number, text: string, analysis: Analysis): AnalysisJson {
	const map = offsetMap(text);
	const pair = ({ start, end }: Span): Pair => [map.toCodePoints(start), map.toCodePoints(end)];
	const certainties = new Map(analysis.claims.map(claim => [claim.sentence, claim.certainty]));
	const denials = new Set(analysis.denials.map(denial => denial.sentence));
	return {
		article,
		sha256: sha256(text),
		detector: analysis.detector,
		sentences: analysis.sentences.map((sentence, index) => ({
			...map.spanToCodePoints(sentence),
			role: sentence.role,
			claim: certainties.has(index),
			denial: denials.has(index),
			certainty: certainties.get(index) ?? null,
		})),
		attributions: ladders(analysis.attributions).flatMap(ladder => attributionJson(ladder, pair)),
		entities: analysis.entities.map(({ name, type, mentions }) => ({
			name,
			type,
			mentions: mentions.map(pair),
		})),
	};
}

function attributionJson(
	ladder: readonly Attribution[],
	pair: (span: Span) => Pair,
): readonly AttributionJson[] {
	return ladder.slice(-1).map(({ speaker, cue, content, who, whoType, identity, form, denial }) => {
		const on = speakersOn(ladder);
		return {
			speaker: speaker && pair(speaker),
			cue: cue && pair(cue),
			content: content.map(pair),
			who,
			whoType,
			form,
			denial,
			sure: identity.sure,
			identifiedBy: identity.by,
			...(on.length > 1 && { on }),
		};
	});
}
