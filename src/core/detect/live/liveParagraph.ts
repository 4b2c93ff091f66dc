/** One paragraph of an article that is edited, with all that was found out about it, in its own coordinates. */
import type { PlacedName } from '../../entities/paragraphNames';
import type { Attribution, Claim, Denial, NoComment } from '../../model/analysis';
import type { Role } from '../../model/article';
import { BlockWords } from '../../text/blockWords';
import type { Block } from '../../text/lines';
import type { LiveLine } from '../../text/liveLines';
import { findAccused } from '../allegations';
import { findClaims } from '../claims';
import { findDenials } from '../denials';
import { deniersIn } from '../deniers';
import { type LastSpeakers, nobodySpoke } from '../lastSpeakers';
import type { Lexicon } from '../lexicon';
import { type MentionIndex, mentionsWithin } from '../mentionIndex';
import type { Occasion } from '../occasion';
import { isCalled, type Speakers } from '../speakers';
import { nobody, readSpeaker, type SpeakerWords, type Who } from '../speakerWords';
import { inOrder, occasionOf } from '../speaking';
import { silentBy, spokenBy, spokenOn } from '../spoken';
import { type Reading, readParagraph, unread } from './reading';
import { areSameGenders, isSamePerson, isSameWho } from './same';

/** What the detector makes of a paragraph; sentences are counted from its first. */
export interface Findings {
	readonly attributions: readonly Attribution[];
	readonly denials: readonly Denial[];
	readonly noComments: readonly NoComment[];
	readonly claims: readonly Claim[];
}

/** Who was heard before a paragraph. */
export interface Heard extends LastSpeakers {
	/** Who speaks on where a quotation has no cue; absent where nobody has spoken yet. */
	readonly voice: Who | undefined;
}

export const nobodyHeard: Heard = { ...nobodySpoke, voice: undefined };

const noCalls: ReadonlyMap<string, Who> = new Map();

export class LiveParagraph implements Block {
	readonly lines: readonly LiveLine[];
	readonly text: string;
	readonly words: BlockWords;
	/** Indexes of its lines, the last one included. */
	first = 0;
	last = 0;
	/** Where it begins in the article. */
	start = 0;
	reading: Reading = unread;
	/** The quote mark that was left open before it. */
	carried: string | undefined;
	findings: Findings = { attributions: [], denials: [], noComments: [], claims: [] };
	/** Names of those who are accused in it, or deny something, one as often as they are. */
	accused: readonly string[] = [];
	before: Heard = nobodyHeard;
	after: Heard = nobodyHeard;
	/** Who can be referred to from here on by which word. */
	calls = noCalls;
	/** The names that its speakers were read with. */
	#placed: readonly PlacedName[] | undefined;
	/** In the order in which they become known. */
	#speakers: readonly { readonly words: SpeakerWords | undefined; readonly occasion: Occasion }[] = [];
	/** For each draft its place among the speakers, then for each party that is silent. */
	#places: readonly number[] = [];
	/** Who each speaker is. */
	#who: Who[] = [];
	/** Who speaks what goes on from before, by draft; absent for all others. */
	#goingOn: (Who | undefined)[] = [];
	/** True from when something changes that the findings depend on. */
	#isStale = true;
	#attributions: readonly Attribution[] = [];
	#accusedBySentence: ReadonlyMap<number, readonly string[]> = new Map();
	/** The names of which the findings depend on whether somebody accuses them. */
	#asked: ReadonlySet<string> = new Set();

	constructor(lines: readonly LiveLine[], furniture: readonly RegExp[]) {
		this.lines = lines;
		this.text = lines.length === 1 ? (lines[0]?.text ?? '') : lines.map(({ text }) => text).join('\n');
		this.words = new BlockWords(this.text, furniture);
	}

	/** Reads its words where they have to be read in another way than before, or for the first time. */
	read(role: Role, carried: string | undefined, lexicon: Lexicon): void {
		const { reading } = this;
		const taken = carried !== undefined && this.words.text.startsWith(carried) ? carried : undefined;
		if (reading === unread || reading.role !== role || reading.carried !== taken) {
			this.reading = readParagraph(this.text, role, taken, lexicon);
		}
		this.carried = carried;
	}

	/** True before its speakers are heard for the first time. */
	get isNew(): boolean {
		return this.#placed === undefined;
	}

	/** True where its names have changed since its speakers were heard. */
	get isUnheard(): boolean {
		return this.#placed !== this.reading.names.placed;
	}

	/** True where somebody is referred to by one of the words. */
	refersTo(words: ReadonlySet<string>): boolean {
		const refers = (speaker: SpeakerWords | undefined) => {
			const byHead = speaker && ['head', 'body', 'part', 'label'].includes(speaker.refersTo ?? '');
			return byHead === true && words.has(speaker?.head ?? '');
		};
		return this.#speakers.some(({ words: speaker, occasion }) => refers(speaker) || refers(occasion.subject));
	}

	/** Finds out who its speakers are. `speakers` have heard all that was said before. */
	hear(speakers: Speakers, before: Heard): void {
		if (this.isUnheard) {
			this.#placed = this.reading.names.placed;
			this.#readSpeakers();
		}
		const calls = new Map<string, Who>();
		for (const [at, { words, occasion }] of this.#speakers.entries()) {
			const who = speakers.name(words, occasion);
			if (!isSameWho(this.#who[at], who)) {
				this.#who[at] = who;
				this.#isStale = true;
			}
			if (words !== undefined && isCalled(who, words)) {
				for (const word of words.calledBy) {
					calls.set(word, who);
				}
			}
		}
		this.calls = calls.size === 0 ? noCalls : calls;
		const { last } = this.reading.speech;
		this.before = before;
		this.after = kept(this.after, before, {
			...speakers.last,
			voice: last < 0 ? before.voice : this.#whoOf(last),
		});
	}

	#readSpeakers(): void {
		const { speech, silent } = this.reading;
		const order = inOrder(speech, silent);
		const index = this.#index();
		this.#speakers = order.map(speaking => ({
			words: readSpeaker(this.text, speaking.speaker, index),
			occasion: occasionOf(this.text, speaking, index, this),
		}));
		this.#places = [...placesOf(order, false), ...placesOf(order, true)];
		this.#who = [];
		this.#goingOn = [];
		this.#isStale = true;
	}

	/** By the index of a draft, or of a silent party behind them. */
	#whoOf(at: number): Who {
		return this.#who[this.#places[at] ?? -1] ?? nobody;
	}

	/** Who is said in this paragraph to speak one of its quotations; `undefined` where nobody is. */
	ownerOf(quotation: number): Who | undefined {
		const owner = this.reading.speech.owners.get(quotation);
		return owner === undefined ? undefined : this.#whoOf(owner);
	}

	/** Whom the sentence before one of its quotations without a cue tells of; `undefined` for nobody. */
	toldOf(quotation: number): Who | undefined {
		const { drafts } = this.reading.speech;
		const at = drafts.findIndex((draft, at) => draft.quotation === quotation && this.#whoOf(at).who !== '');
		return at < 0 ? undefined : this.#whoOf(at);
	}

	/**
	 * Says who speaks on in quotations without a cue. `ownerOf` knows who speaks those that other paragraphs share, `told`
	 * is whom a paragraph before tells of in front of the one that goes on here.
	 */
	speakOn(ownerOf: (quotation: number) => Who | undefined, told: Who | undefined): void {
		const { drafts, before: lastAt } = this.reading.speech;
		for (const [at, { quotation }] of drafts.entries()) {
			if (quotation !== undefined) {
				const last = lastAt[at] ?? -1;
				const owner = ownerOf(quotation);
				const voice = last < 0 ? this.before.voice : this.#whoOf(last);
				const before = quotation === 0 ? told : undefined;
				const who = spokenOn(owner ?? voice ?? nobody, owner !== undefined, before ?? this.#whoOf(at));
				if (!isSameWho(this.#goingOn[at], who)) {
					this.#goingOn[at] = who;
					this.#isStale = true;
				}
			}
		}
	}

	/** Finds who is accused, where anything has changed; says whether it has. */
	accuse(): boolean {
		if (this.#isStale) {
			const { passages, speech } = this.reading;
			this.#attributions = speech.drafts.map((draft, at) =>
				spokenBy(draft, this.#goingOn[at] ?? this.#whoOf(at)),
			);
			const index = this.#index();
			this.#accusedBySentence = findAccused(passages, this.#attributions, index);
			this.accused = [
				...[...this.#accusedBySentence.values()].flat(),
				...deniersIn(passages, this.#attributions, index),
			];
		}
		return this.#isStale;
	}

	/** True where it matters to the findings that these names are accused no more, or now. */
	dependsOn(names: readonly string[]): boolean {
		return this.#asked.size > 0 && names.some(name => this.#asked.has(name));
	}

	/** `accused` are the names of all who are accused anywhere. */
	conclude(accused: Pick<ReadonlySet<string>, 'has'>): void {
		const { passages, silent, speech } = this.reading;
		const asked = new Set<string>();
		const names = {
			has: (name: string) => {
				asked.add(name);
				return accused.has(name);
			},
		};
		const found = findDenials(passages, this.#attributions, { names, index: this.#index() });
		const noComments = silent.map((draft, at) => silentBy(draft, this.#whoOf(speech.drafts.length + at)));
		const claims = findClaims(
			passages,
			found.attributions,
			found.denials,
			this.#accusedBySentence,
			noComments,
		);
		this.findings = { attributions: found.attributions, denials: found.denials, noComments, claims };
		this.#asked = asked;
		this.#isStale = false;
	}

	#index(): MentionIndex {
		const { placed } = this.reading.names;
		return { within: span => mentionsWithin(placed, span) };
	}
}

/** Where those who say something, or nothing, stand in the order of speakers. */
function placesOf(order: ReturnType<typeof inOrder>, silent: boolean): number[] {
	const places: number[] = [];
	for (const [place, { isSilent, at }] of order.entries()) {
		if (isSilent === silent) {
			places[at] = place;
		}
	}
	return places;
}

/** The first of the two that says the same as `heard`, else `heard`: who compares finds what is alike to be the same. */
function kept(known: Heard, before: Heard, heard: Heard): Heard {
	return [before, known].find(other => isSameHeard(other, heard)) ?? heard;
}

function isSameHeard(a: Heard, b: Heard): boolean {
	return (
		isSameWho(a.voice, b.voice) &&
		isSameWho(a.group, b.group) &&
		isSameWho(a.body, b.body) &&
		isSameWho(a.answering, b.answering) &&
		areSameGenders(a.genders, b.genders) &&
		isSamePerson(a.person, b.person) &&
		isSamePerson(a.feminine, b.feminine) &&
		isSamePerson(a.masculine, b.masculine)
	);
}
