/** What somebody says, once it is known who it is. */
import type { Attribution, IdentifiedBy, NoComment } from '../model/analysis';
import type { Draft } from './attributions';
import { identityOf } from './identities';
import type { NoCommentDraft } from './noComments';
import { nobody, type Who } from './speakerWords';

/** Who speaks a quotation without a cue: its owner, or whom the sentence before tells of, or whoever spoke last. */
export function spokenOn(who: Who, isOwner: boolean, told = nobody): Who {
	if (!isOwner && told.who !== '') {
		return told;
	}
	if (who.who === '') {
		return who;
	}
	return known(who, isOwner ? 'same-quotation' : 'last-speaker') ?? who;
}

/** Written out twice, so that the engine sees two shapes of objects and not many. */
export function spokenBy(
	{ rule, trigger, sentence, speaker, cue, content, form }: Draft,
	{ who, whoType, affiliation, identity }: Who,
): Attribution {
	const denial = false;
	return affiliation === undefined
		? { rule, trigger, sentence, speaker, cue, content, form, who, whoType, identity, denial }
		: { rule, trigger, sentence, speaker, cue, content, form, who, whoType, affiliation, identity, denial };
}

export function silentBy({ rule, trigger, sentence }: NoCommentDraft, { who }: Who): NoComment {
	return { rule, trigger, sentence, who };
}

/** The same, told by something else. */
export function known(who: Who | undefined, by: IdentifiedBy): Who | undefined {
	return who && { ...who, identity: identityOf(by, who.identity) };
}
