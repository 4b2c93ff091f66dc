/** Who the speakers are over the whole article, in order of what is said. */
import type { Attribution, NoComment } from '../model/analysis';
import { type Draft, type Speech, speakerAt } from './attributions';
import type { MentionIndex, NamesBefore } from './mentionIndex';
import type { NoCommentDraft } from './noComments';
import { Speakers } from './speakers';
import { nobody, readSpeaker, type Who } from './speakerWords';
import { inOrder, occasionOf } from './speaking';
import { silentBy, spokenBy, spokenOn } from './spoken';

export interface NamedSpeakers {
	readonly attributions: readonly Attribution[];
	readonly noComments: readonly NoComment[];
}

/** Names the speakers of all that is said, in order of the text, so that each is known to those after it. */
export function nameSpeakers(
	text: string,
	speech: Speech,
	silent: readonly NoCommentDraft[],
	names: MentionIndex & NamesBefore,
): NamedSpeakers {
	const speakers = new Speakers(names);
	const drafts: Who[] = [];
	const parties: Who[] = [];
	for (const speaking of inOrder(speech, silent)) {
		const who = speakers.name(readSpeaker(text, speaking.speaker, names), occasionOf(text, speaking, names));
		(speaking.isSilent ? parties : drafts)[speaking.at] = who;
	}
	return {
		attributions: speech.drafts.map((draft, at) => {
			const who = drafts[speakerAt(speech, at)] ?? nobody;
			return spokenBy(
				draft,
				draft.quotation === undefined ? who : spokenOn(who, isOwned(speech, draft), drafts[at]),
			);
		}),
		noComments: silent.map((party, at) => silentBy(party, parties[at] ?? nobody)),
	};
}

/** True for a quotation without a cue whose speaker another sentence names. */
function isOwned({ owners }: Speech, { quotation }: Draft): boolean {
	return quotation !== undefined && owners.has(quotation);
}
