/** Who the speakers are over the whole article: "Ada Moor", "he", "the mayor" become one name. */
import type { Attribution, IdentifiedBy, NoComment } from '../model/analysis';
import type { Span } from '../model/span';
import { type Draft, type Speech, speakerAt } from './attributions';
import { identityOf } from './identities';
import type { MentionIndex, NamesBefore } from './mentionIndex';
import type { NoCommentDraft } from './noComments';
import { nobody, readSpeaker, type SpeakerWords, type Who } from './speakerWords';

/** How many names before a pronoun may be between it and its person. */
export const reach = 12;

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
	for (const { speaker, isSilent } of inOrder(speech, silent)) {
		(isSilent ? parties : drafts).push(speakers.name(readSpeaker(text, speaker, names)));
	}
	return {
		attributions: speech.drafts.map((draft, at) => {
			const who = drafts[speakerAt(speech, at)] ?? nobody;
			return spokenBy(draft, draft.quotation === undefined ? who : spokenOn(who, isOwned(speech, draft)));
		}),
		noComments: silent.map((party, at) => silentBy(party, parties[at] ?? nobody)),
	};
}

/** True for a quotation without a cue whose speaker another sentence names. */
function isOwned({ owners }: Speech, { quotation }: Draft): boolean {
	return quotation !== undefined && owners.has(quotation);
}

/** Who speaks a quotation without a cue: its owner, or whoever spoke last. */
export function spokenOn(who: Who, isOwner: boolean): Who {
	if (who.who === '') {
		return who;
	}
	return known(who, isOwner ? 'same-quotation' : 'last-speaker') ?? who;
}

/** One who says something, or a party that says nothing; the words are `null` where the sentence has none. */
interface Speaking {
	readonly speaker: Span | null;
	readonly isSilent: boolean;
}

/** In the order in which speakers become known: of one sentence those who say something come first. */
export function inOrder({ drafts }: Speech, silent: readonly NoCommentDraft[]): readonly Speaking[] {
	const order: Speaking[] = [];
	let next = 0;
	const addSilent = (limit: number) => {
		for (; (silent[next]?.sentence ?? limit) < limit; next += 1) {
			order.push({ speaker: silent[next]?.speaker ?? null, isSilent: true });
		}
	};
	for (const { sentence, speaker } of drafts) {
		addSilent(sentence);
		order.push({ speaker, isSilent: false });
	}
	addSilent(Number.POSITIVE_INFINITY);
	return order;
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

/** Where the coordinates of some words begin in the article. */
interface Origin {
	readonly start: number;
}

const beginning: Origin = { start: 0 };

/** The last person who spoke, and where, counted from an origin. */
interface LastPerson {
	readonly who: Who;
	readonly origin: Origin;
	readonly at: number;
}

/** Who spoke last: a person, and a group, as "they" would mean it. Absent where none has spoken yet. */
export interface LastSpeakers {
	readonly person: LastPerson | undefined;
	readonly group: Who | undefined;
}

/** Remembers who spoke, so that pronouns and short forms find their name. */
export class Speakers {
	readonly #names: NamesBefore;
	/** Who was called by a word in what came before; absent for the beginning of an article. */
	readonly #before: ((word: string) => Who | undefined) | undefined;
	#person: LastPerson | undefined;
	#group: Who | undefined;
	/** Speakers by the words of the phrases that named them: "mayor". */
	readonly #called = new Map<string, Who>();

	constructor(names: NamesBefore, last?: LastSpeakers, before?: (word: string) => Who | undefined) {
		this.#names = names;
		this.#before = before;
		this.#person = last?.person;
		this.#group = last?.group;
	}

	get last(): LastSpeakers {
		return { person: this.#person, group: this.#group };
	}

	/** Who it is. To be asked in order of the text. */
	name(words: SpeakerWords | undefined, origin = beginning): Who {
		if (words === undefined) {
			return nobody;
		}
		const who = this.#resolve(words, origin.start + words.start);
		if (isCalled(who, words)) {
			this.#remember(who, words, origin);
		}
		return who;
	}

	#resolve({ refersTo, who, head }: SpeakerWords, at: number): Who {
		switch (refersTo) {
			case 'person':
				return this.#personFor(at);
			case 'group':
				return known(this.#group, 'pronoun') ?? nobody;
			case 'self':
				return known(this.#person?.who, 'first-person') ?? nobody;
			case 'head':
				return known(this.#called.get(head) ?? this.#before?.(head), 'called-before') ?? who;
			case 'part':
				return ofGroup(who, this.#called.get(head) ?? this.#before?.(head));
			case undefined:
				return who;
		}
	}

	/** The last person who spoke; but an unnamed one gives way to a person named since, a few names back at most. */
	#personFor(at: number): Who {
		const last = this.#person;
		if (last !== undefined && last.who.whoType !== 'unnamed') {
			return known(last.who, 'pronoun') ?? nobody;
		}
		const named = this.#names.personBefore(at, reach);
		const since = named !== undefined && (last === undefined || named.start > last.origin.start + last.at);
		return since
			? { who: named.entity.name, whoType: 'person', identity: identityOf('pronoun-named') }
			: (known(last?.who, 'pronoun') ?? nobody);
	}

	#remember(who: Who, { isPlural, isJoint, calledBy, start }: SpeakerWords, origin: Origin): void {
		if (!isJoint && (who.whoType === 'person' || (who.whoType === 'unnamed' && !isPlural))) {
			this.#person = { who, origin, at: start };
		} else {
			this.#group = who;
		}
		for (const word of calledBy) {
			this.#called.set(word, who);
		}
	}
}

/** One of several who were heard before belongs where they belong. */
function ofGroup(who: Who, group: Who | undefined): Who {
	const affiliation = group?.whoType === 'unnamed' ? group.affiliation : undefined;
	return affiliation === undefined ? who : { ...who, affiliation };
}

/** The same, told by something else. */
function known(who: Who | undefined, by: IdentifiedBy): Who | undefined {
	return who && { ...who, identity: identityOf(by, who.identity) };
}

/** True where the speaker may be referred to later on. */
export function isCalled({ who }: Who, { isPronoun }: SpeakerWords): boolean {
	return who !== '' && !isPronoun;
}
