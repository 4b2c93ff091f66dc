/** Who the speakers are, one after the other: "Ada Moor", "he", "the mayor" become one name. */

import { type Gender, genderOfName } from '../entities/genders';
import type { Span } from '../model/span';
import { identityOf } from './identities';
import {
	beginning,
	isSince,
	type LastPerson,
	type LastSpeakers,
	nobodySpoke,
	type Origin,
	withGender,
} from './lastSpeakers';
import type { NamesBefore } from './mentionIndex';
import {
	bodyNamed,
	commonestName,
	epithet,
	firmCalled,
	namedAs,
	onlyName,
	reach,
	titledLabel,
} from './namedBefore';
import type { Occasion } from './occasion';
import { agrees, mayMean, ofGroup } from './speakerAgreement';
import { spokesNouns, thingNouns } from './speakers.data';
import { nobody, type SpeakerWords, type Who } from './speakerWords';
import { known } from './spoken';

const things: ReadonlySet<string> = new Set(thingNouns);
const spokespeople: ReadonlySet<string> = new Set(spokesNouns);

/** Who speaks for somebody, or belongs to them, whose name is part of the words: "a spokesman for Ada Moor". */
const agents: ReadonlySet<string> = new Set([
	...spokesNouns,
	...'representative lawyer attorney solicitor barrister agent aide adviser advisor publicist friend neighbour neighbor colleague widow wife husband daughter son mother father sister brother'.split(
		' ',
	),
]);

/** Remembers who spoke, so that pronouns and short forms find their name. */
export class Speakers {
	readonly #names: NamesBefore;
	/** Who was called by a word in what came before; absent for the beginning of an article. */
	readonly #before: ((word: string) => Who | undefined) | undefined;
	#last: LastSpeakers;
	/** Speakers by the words of the phrases that named them: "mayor". */
	readonly #called = new Map<string, Who>();

	constructor(names: NamesBefore, last = nobodySpoke, before?: (word: string) => Who | undefined) {
		this.#names = names;
		this.#before = before;
		this.#last = last;
	}

	get last(): LastSpeakers {
		return this.#last;
	}

	/** Who it is. To be asked in order of the text. */
	name(words: SpeakerWords | undefined, occasion: Occasion = {}): Who {
		const { isNested = false, isQuoted = false, isAnswer = false, subject, origin = beginning } = occasion;
		if (words === undefined) {
			return isAnswer ? this.#answerer(occasion, origin) : this.#told(subject, origin);
		}
		const isAnybody = isQuoted && (words.refersTo === 'person' || words.refersTo === 'group');
		const meant = isAnybody ? nobody : this.#subjectFor(words, subject, origin);
		const from = occasion.from ?? words.start;
		const called =
			meant ??
			this.#introduced(words, occasion) ??
			this.#resolve(words, origin.start + from, isQuoted, occasion.others);
		const who = isAnswer ? titledLabel(called) : called;
		if (!isQuoted && !isNested && words.gender !== undefined) {
			this.#learn(who, words.gender);
			if (words.isPronoun) {
				this.#goOn(who, words, origin, from);
			}
		}
		if (isCalled(who, words)) {
			this.#remember(who, words, origin, isNested, occasion.aside);
			if (isAnswer) {
				this.#last = { ...this.#last, answering: who };
			}
		}
		return who;
	}

	/** What "he" and "Ms" tell of somebody whose first name tells nothing. */
	#learn({ who, whoType, identity }: Who, gender: Gender): void {
		if (whoType === 'person' && identity.sure !== 'unsure' && genderOfName(who) === undefined) {
			this.#last = withGender(this.#last, who, gender);
		}
	}

	/** "He told them": who was meant by a pronoun has spoken last, though nobody was called anything. */
	#goOn(who: Who, { gender }: SpeakerWords, origin: Origin, at: number): void {
		if (gender !== undefined && who.whoType === 'person' && who.who !== this.#last.person?.who.who) {
			const person = { who, gender, origin, at };
			this.#last = { ...this.#last, person, [gender]: person };
		}
	}

	#genderOf(name: string): Gender | undefined {
		return genderOfName(name) ?? this.#last.genders.get(name);
	}

	/** "A: I heard it": who has answered before, else whom alone the introduction names more often than all others. */
	#answerer({ isPersonal, from = 0 }: Occasion, { start }: Origin): Who {
		const { answering } = this.#last;
		if (answering !== undefined || isPersonal !== true) {
			return known(answering, 'last-speaker') ?? nobody;
		}
		const name = commonestName(this.#names, start + from);
		if (name === undefined) {
			return nobody;
		}
		const who = namedAs(name);
		this.#last = { ...this.#last, answering: who };
		return who;
	}

	/** Whom the paragraph names before its first "he" or "she", where nobody of it has spoken yet. */
	#introduced(
		{ refersTo, gender }: SpeakerWords,
		{ topic, isQuoted, origin = beginning }: Occasion,
	): Who | undefined {
		const last = this.#lastOf(gender);
		if (topic === undefined || refersTo !== 'person' || isQuoted || last === undefined) {
			return undefined;
		}
		const start = origin.start + topic.start;
		const isOld = last.origin.start + last.at < start;
		const end = origin.start + topic.end;
		return isOld
			? namedAs(onlyName(this.#names, { start, end }, name => agrees(this.#genderOf(name), gender)))
			: undefined;
	}

	/** A person of whom a sentence tells before a quotation without a cue. */
	#told(subject: SpeakerWords | undefined, { start }: Origin): Who {
		const who = subject && this.#resolve(subject, start + subject.start, false);
		return who?.whoType === 'person' ? (known(who, 'last-speaker') ?? nobody) : nobody;
	}

	/** The subject of the sentence, where the pronoun can mean it. */
	#subjectFor(words: SpeakerWords, subject: SpeakerWords | undefined, { start }: Origin): Who | undefined {
		if (subject === undefined || subject.isPronoun) {
			return undefined;
		}
		const who = this.#resolve(subject, start + subject.start, false);
		const gender = subject.gender ?? this.#genderOf(who.who);
		return mayMean(words, subject, who, gender) ? known(who, 'pronoun') : undefined;
	}

	#resolve(
		{ refersTo, who, head, gender, isPlural }: SpeakerWords,
		at: number,
		isQuoted: boolean,
		others?: ReadonlySet<string>,
	): Who {
		switch (refersTo) {
			case 'person':
				return this.#personFor(at, gender, others);
			case 'group':
				return (
					known(isPlural ? this.#last.group : (this.#last.body ?? this.#last.group), 'pronoun') ?? nobody
				);
			case 'self':
				// Where nothing is quoted "I" may be the writer.
				return known(isQuoted ? this.#last.person?.who : this.#last.answering, 'first-person') ?? nobody;
			case 'head':
				return (
					known(this.#called.get(head) ?? this.#before?.(head), 'called-before') ??
					this.#forOthers(who, gender) ??
					this.#describedBy(head, at, gender) ??
					firmCalled(head, this.#last.body) ??
					who
				);
			case 'body':
				return (
					this.#bodyCalled(head) ??
					firmCalled(head, this.#last.body) ??
					bodyNamed(this.#names, at, head) ??
					who
				);
			case 'label':
				return this.#labelled(head, at) ?? who;
			case 'part':
				return ofGroup(who, this.#called.get(head) ?? this.#before?.(head));
			case undefined:
				return who;
		}
	}

	/** "The ministry" after "the Kelm Ministry of Trade": a body whose name has the noun. */
	#bodyCalled(head: string): Who | undefined {
		const called = this.#called.get(head) ?? this.#before?.(head);
		return called?.whoType === 'organisation' ? known(called, 'called-before') : undefined;
	}

	/** "The spokesman", of whom nothing was told as such: whoever spoke last. */
	#forOthers({ who }: Who, gender: Gender | undefined): Who | undefined {
		const { person } = this.#last;
		const isMeant =
			spokespeople.has(who) && person?.who.whoType === 'person' && agrees(person.gender, gender);
		return isMeant ? known(person.who, 'last-speaker') : undefined;
	}

	/** "The mother-of-two": who spoke last and is a woman; else the last who was named and is one, or may be. */
	#describedBy(head: string, at: number, gender: Gender | undefined): Who | undefined {
		const spoke = epithet.test(head) ? this.#lastOf(gender) : undefined;
		if (spoke?.who.whoType === 'person' && spoke.gender === gender) {
			return known(spoke.who, 'last-speaker');
		}
		const before = (fits: typeof agrees) =>
			this.#names.lastNamed('person', at, reach, ({ entity }) => fits(this.#genderOf(entity.name), gender));
		const named = epithet.test(head) ? (before(Object.is) ?? before(agrees)) : undefined;
		return named && namedAs(named.entity.name);
	}

	/** "MOOR:" is Ada Moor who spoke, or who was named a few names back at most; `undefined` for nobody. */
	#labelled(surname: string, at: number): Who | undefined {
		const hasSurname = (name: string) => name.toLowerCase().endsWith(` ${surname}`);
		const called = this.#called.get(surname) ?? this.#before?.(surname);
		if (called?.whoType === 'person' && hasSurname(called.who)) {
			return known(called, 'short-name');
		}
		const named = this.#names.lastNamed('person', at, reach, ({ entity }) => hasSurname(entity.name));
		return named && { who: named.entity.name, whoType: 'person', identity: identityOf('short-name') };
	}

	/** The last person who spoke; but an unnamed one gives way to a person named since, a few names back at most. */
	#personFor(at: number, gender: Gender | undefined, others?: ReadonlySet<string>): Who {
		const spoke = this.#lastOf(gender);
		const last = others?.has(spoke?.who.who ?? '') === true ? undefined : spoke;
		if (last !== undefined && last.who.whoType !== 'unnamed') {
			return known(last.who, 'pronoun') ?? nobody;
		}
		// "The mother told them about [Gaz Pike]. She said": somebody of whom it is known that she is a woman
		const isSure = last?.gender !== undefined && last.gender === gender;
		const named = this.#names.lastNamed('person', at, reach, ({ entity }) => {
			const own = this.#genderOf(entity.name);
			if (others?.has(entity.name) === true) {
				return false;
			}
			return isSure ? own === gender : agrees(own, gender);
		});
		const since = named !== undefined && (last === undefined || isSince(named, last));
		return since ? namedAs(named.entity.name) : (known(last?.who, 'pronoun') ?? nobody);
	}

	/** Whoever spoke last and may be meant by a pronoun of the gender. */
	#lastOf(gender: Gender | undefined): LastPerson | undefined {
		const { person } = this.#last;
		return gender === undefined || agrees(person?.gender, gender) ? person : this.#last[gender];
	}

	/** Who speaks in what another one says is no subject that a pronoun goes on with. */
	#remember(who: Who, words: SpeakerWords, origin: Origin, isNested: boolean, between?: Span): void {
		const aside = words.isBusy ? between : undefined;
		const { isPlural, isJoint, calledBy, start, end, gender, head } = words;
		const isSomebody =
			who.whoType === 'person' || (who.whoType === 'unnamed' && !isPlural && !things.has(head));
		if (!isJoint && isSomebody) {
			const person = {
				who,
				gender: gender ?? this.#genderOf(who.who),
				origin,
				at: start,
				end: agents.has(head) ? end : undefined,
				aside,
			};
			const { person: before, feminine, masculine } = this.#last;
			this.#last = {
				...this.#last,
				person: isNested && before ? before : person,
				feminine: person.gender === 'feminine' ? person : feminine,
				masculine: person.gender === 'masculine' ? person : masculine,
			};
		} else {
			const isOne = !isJoint && (!isPlural || who.whoType === 'organisation' || who.whoType === 'media');
			// One report is not "they".
			const isMany = isPlural || who.whoType !== 'document';
			const { group, body } = this.#last;
			this.#last = { ...this.#last, group: isMany ? who : group, body: isOne ? who : body };
		}
		for (const word of calledBy) {
			this.#called.set(word, who);
		}
	}
}

/** True where the speaker may be referred to later on. */
export function isCalled({ who }: Who, { isPronoun }: SpeakerWords): boolean {
	return who !== '' && !isPronoun;
}
