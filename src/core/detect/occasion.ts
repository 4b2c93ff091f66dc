/** How somebody comes to speak. */
import type { Span } from '../model/span';
import type { Origin } from './lastSpeakers';
import type { SpeakerWords } from './speakerWords';

export interface Occasion {
	readonly isNested?: boolean;
	/** In a quotation a pronoun may be anybody whom its speaker has in mind. */
	readonly isQuoted?: boolean;
	/** True for one whom the article gives the word. */
	readonly isAnswer?: boolean;
	/** True for one of whom nothing but the answer tells, and who says "I" in it. */
	readonly isPersonal?: boolean;
	/** Where whoever is meant was named before; absent for where the words begin. */
	readonly from?: number;
	/** What stands between the words and the cue behind them; absent for none. */
	readonly aside?: Span | undefined;
	/** Whom a "he" or "she" tells of by name: nobody calls himself so. */
	readonly others?: ReadonlySet<string>;
	/** Whom else the sentence has that a pronoun may mean. */
	readonly subject?: SpeakerWords | undefined;
	/** What stands before a pronoun that speaks, in a paragraph that names somebody there; absent for others. */
	readonly topic?: Span | undefined;
	/** Absent for the beginning of the article. */
	readonly origin?: Origin;
}
