/** What the detector proposes to a person, in the form in which it is accepted, dismissed and painted. */
import type { Certainty, Identity, SpeakerType } from './analysis';
import type { Span } from './span';
import type { BuiltInKind } from './tag';

export interface Suggestion {
	readonly kind: BuiltInKind;
	/** Of a claim or denial its sentence; of an attribution its content, or speaker and cue where it has none. */
	readonly targets: readonly Span[];
	/** Index of the sentence in the analysis. */
	readonly sentence: number;
	readonly speaker: Span | null;
	readonly cue: Span | null;
	/** '' where nobody is named. */
	readonly who: string;
	readonly whoType?: SpeakerType;
	readonly affiliation?: string;
	/** How sure it is that `who` speaks, and why; of attributions only. */
	readonly identity?: Identity;
	/** Who told whom, outermost first and with `who`; absent where it is not longer than one step. */
	readonly on?: readonly string[];
	readonly certainty?: Certainty;
	readonly accused: readonly string[];
	readonly rule: string;
	readonly trigger: readonly Span[];
}
