/** What the words of one speaker tell by themselves, wherever they stand in the article. */

import { type Gender, genderOf } from '../entities/genders';
import { titleWords } from '../entities/titles.data';
import type { Identity, SpeakerType } from '../model/analysis';
import type { Span } from '../model/span';
import { type Token, tokenise } from '../text/tokens';
import { withoutInvisible } from '../text/words';
import { pronouns } from './grammar.data';
import { headNoun, isHead, isLink, leading } from './headNouns';
import { identityOf } from './identities';
import type { MentionIndex, NamedMention } from './mentionIndex';
import { documentNouns } from './speakers.data';
import { isMedium, typeOfHead } from './speakerTypes';

/** A speaker once it is known who it is. */
export interface Who {
	/** '' where that is left open. */
	readonly who: string;
	readonly whoType: SpeakerType;
	readonly affiliation?: string;
	/** How sure it is that it is they. */
	readonly identity: Identity;
}

/** `person`: the last one who was named or heard; `group`, `self`: the last one heard; `head`: who was called so before; `body`: the same of an organisation; `part`: one of those; `label`: whose surname is in capitals, as in transcripts. */
export type Reference = 'person' | 'group' | 'self' | 'head' | 'body' | 'part' | 'label';

export interface SpeakerWords {
	/** Where they begin. */
	readonly start: number;
	/** Where they end. */
	readonly end: number;
	/** Absent where the words stand for themselves. */
	readonly refersTo: Reference | undefined;
	/** Who it is where the words refer to nobody. */
	readonly who: Who;
	/** The noun that a `head` is known by, or the surname of a `label`, in lower case. */
	readonly head: string;
	/** True for a pronoun, by which nobody is called later on. */
	readonly isPronoun: boolean;
	readonly isPlural: boolean;
	/** `undefined` where the words leave it open. */
	readonly gender: Gender | undefined;
	/** True for several names joined by a conjunction. */
	readonly isJoint: boolean;
	/** True where a participle between commas follows: "The spokesman, [asked] about Ada Moor, said". */
	readonly isBusy: boolean;
	/** By which of the words the speaker may be called later on. */
	readonly calledBy: readonly string[];
}

export const nobody: Who = { who: '', whoType: 'unnamed', identity: identityOf('open') };

/** No single person. */
const isPluralNoun =
	/[^s]s$|^(?:many|some|several|few|most|both|all|none|people|men|women|children|police|staff|crew|jury|public|crowd|two|three|four|five|six|seven|eight|nine|ten)$/;

const documents: ReadonlySet<string> = new Set(documentNouns);
const pronounWords: ReadonlySet<string> = new Set(pronouns);
const references: ReadonlyMap<string, Reference> = new Map(
	(
		[
			['person', ['he', 'she', 'his', 'her', 'him']],
			['group', ['they', 'it', 'its', 'their', 'them']],
			['self', ['i', 'we', 'my', 'our']],
		] as const
	).flatMap(([reference, words]) => words.map(word => [word, reference] as const)),
);

/** `undefined` for no speaker. `names` are those of the stretch of text in which `speaker` stands. */
export function readSpeaker(
	text: string,
	speaker: Span | null,
	names: MentionIndex,
): SpeakerWords | undefined {
	if (speaker === null) {
		return undefined;
	}
	const tokens = tokenise(text, speaker);
	const only = tokens.length === 1 ? (tokens[0]?.lower ?? '') : '';
	const pronoun = references.get(only);
	const noun = headNoun(tokens);
	const head = numbered(tokens, noun);
	const inside = pronoun === undefined ? names.within(speaker) : [];
	const told =
		pronoun === undefined
			? (toldBy(text, tokens, noun, inside) ?? toldOf(text, speaker, noun, inside))
			: nobody;
	const isShouted = told !== undefined && told.who !== '' && told.who === told.who.toUpperCase();
	const isDefinite = told === undefined && tokens[0]?.lower === 'the';
	const isBody =
		told?.whoType === 'organisation' &&
		inside.length === 0 &&
		isDefiniteNoun(tokens) &&
		// "Neither Tarn nor [the firm]": another one
		text.slice(Math.max(0, speaker.start - 4), speaker.start) !== 'nor ';
	const who =
		(told !== undefined && isShouted ? fullLabel(tokens, told) : told) ?? unnamed(text, tokens, inside);
	const group = told === undefined && who.affiliation === undefined ? groupNoun(tokens) : undefined;
	const label = told === undefined || isShouted ? labelIn(tokens) : undefined;
	const isJoint =
		told !== undefined &&
		told.whoType !== 'document' &&
		/ and /.test(told.who) &&
		inside.length > 1 &&
		!inside.some(({ entity }) => entity.name === told.who);
	return {
		start: speaker.start,
		end: speaker.end,
		refersTo:
			pronoun ??
			(label === undefined ? undefined : 'label') ??
			(isDefinite ? 'head' : isBody ? 'body' : group === undefined ? undefined : 'part'),
		who,
		head: label ?? (isDefinite ? head : (group ?? head)),
		isPronoun: pronounWords.has(only),
		isPlural: pronoun === undefined ? isPluralNoun.test(noun) : /^the(?:y|ir|m)$/.test(only),
		gender: isJoint ? undefined : genderOf(headWords(tokens), who.whoType === 'person' ? who.who : ''),
		isJoint,
		isBusy:
			text.charAt(speaker.end) === ',' &&
			/^, (?:\p{Ll}+ing|asked|pressed|told|questioned) /u.test(
				text.slice(speaker.end, speaker.end + longestWord),
			),
		calledBy: isJoint ? [] : callingWords(tokens, noun, head),
	};
}

/** In UTF-16 units. */
const longestWord = 20;

/** "The ministry" */
function isDefiniteNoun([article, noun, ...rest]: readonly Token[]): boolean {
	return article?.lower === 'the' && noun?.kind === 'word' && rest.length === 0;
}

/** "SPOKESMAN ADA MOOR", where only the surname is known as a name: all of the name. */
function fullLabel(tokens: readonly Token[], told: Who): Who {
	const words = tokens.filter(({ kind, lower }) => kind === 'word' && !titleWords.has(lower));
	const name = words.map(({ text }) => text).join(' ');
	const isFuller =
		words.length > 1 && words.length < 4 && labelIn(tokens) !== undefined && name.endsWith(` ${told.who}`);
	return isFuller ? { ...told, who: name } : told;
}

/** "MOOR", "MS. MOOR": a surname in capitals, in lower case; `undefined` for all others. */
function labelIn(tokens: readonly Token[]): string | undefined {
	const surname = tokens.at(-1);
	const isAlone = tokens.every(({ text, lower }) => /^(?:\p{Lu}+|\.)$/u.test(text) || titleWords.has(lower));
	return isAlone ? surname?.lower : undefined;
}

const ordinals: ReadonlySet<string> = new Set(['first', 'second', 'third', 'fourth', 'other', 'another']);

/** "second official": several who are called alike are kept apart by their numbers. */
function numbered(tokens: readonly Token[], head: string): string {
	const ordinal = tokens.find(({ lower }) => ordinals.has(lower))?.lower;
	return ordinal === undefined || ordinal === head ? head : `${ordinal} ${head}`;
}

/** "One of the officials": who they are one of, by the noun; `undefined` for all others. */
function groupNoun(tokens: readonly Token[]): string | undefined {
	const of = tokens.findIndex(({ lower }, at) => lower === 'of' && tokens[at + 1]?.lower === 'the');
	return of > 0 ? headNoun(tokens.slice(of + 2)) : undefined;
}

/** In lower case, up to the first preposition, without owners: "the wife of the mayor", "Mr Lund’s wife" are no men. */
function headWords(tokens: readonly Token[]): readonly string[] {
	const link = tokens.findIndex(({ lower }, at) => at > 0 && isLink(lower));
	const words: string[] = [];
	for (const { lower } of link < 0 ? tokens : tokens.slice(0, link)) {
		if (lower === "'" || lower === "'s") {
			words.length = words.lastIndexOf(',') + 1;
		} else {
			words.push(lower);
		}
	}
	return words;
}

/** `head`: the noun with the number that tells it from others. */
function callingWords(tokens: readonly Token[], noun: string, head: string): readonly string[] {
	const words: string[] = [];
	const link = tokens.findIndex(({ lower }, at) => at > 0 && (isLink(lower) || opensClause(tokens, at)));
	for (const { kind, lower } of link < 0 ? tokens : tokens.slice(0, link)) {
		if (kind === 'word' && lower.length > 3 && !leading.has(lower)) {
			words.push(lower);
		}
	}
	if (head !== noun) {
		words.push(head);
	}
	return words;
}

/** "Interviews [the panel] conducted": an article behind a noun, whose clause tells of it. */
function opensClause(tokens: readonly Token[], at: number): boolean {
	return articles.has(tokens[at]?.text ?? '') && /^\p{L}+s$/u.test(tokens[at - 1]?.lower ?? '');
}

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** Who it is by a name or the kind of its head noun; `undefined` where neither tells. */
function toldBy(
	text: string,
	tokens: readonly Token[],
	head: string,
	inside: readonly NamedMention[],
): Who | undefined {
	const end = Math.min(documentStart(tokens, head), relativeStart(tokens));
	const heads = inside.filter(
		mention =>
			!mention.adjective && mention.start < end && isHead(mention, tokens, mention.entity.type === 'person'),
	);
	const person = heads.find(({ entity }) => entity.type === 'person');
	if (person !== undefined) {
		const persons = heads.filter(({ entity }) => entity.type === 'person');
		return {
			who: joinedNames(text, persons) ?? person.entity.name,
			whoType: 'person',
			identity: byName(text, person),
		};
	}
	const group = heads.at(-1);
	const joint = joinedNames(text, heads);
	if (joint !== undefined) {
		return { who: joint, whoType: 'organisation', identity: identityOf('name') };
	}
	if (group !== undefined) {
		const isPress = group.entity.type === 'organisation' && tokens.some(isMedium);
		return {
			who: group.entity.name,
			whoType: isPress ? 'media' : 'organisation',
			identity: byName(text, group),
		};
	}
	const whoType = typeOfHead(head, tokens);
	return whoType && { who: withoutArticle(text, tokens), whoType, identity: identityOf('description') };
}

/** "The endorsement of [Ada Moor], who said": who stands right before "who", where the noun is nobody. */
function toldOf(text: string, speaker: Span, head: string, inside: readonly NamedMention[]): Who | undefined {
	const person = inside.at(-1);
	const isTold =
		person?.entity.type === 'person' &&
		person.end === speaker.end &&
		/^,? who\b/.test(text.slice(speaker.end, speaker.end + 6)) &&
		/(?:ment|ing|down|ion|ance|ence|ure|al|kind|case|death|arrest)$/.test(head) &&
		!/(?:official|rival|general|principal|individual|professional|criminal|liberal|radical|figure|companion|champion|sibling)$/.test(
			head,
		);
	return isTold ? { who: person.entity.name, whoType: 'person', identity: byName(text, person) } : undefined;
}

/** "A [video] shared by Ada Moor and Bo Lund": behind a document's noun no name is the speaker's; infinity where there is none. */
function documentStart(tokens: readonly Token[], head: string): number {
	const noun = documents.has(head) ? tokens.find(({ text }) => text === head) : undefined;
	return noun?.start ?? Number.POSITIVE_INFINITY;
}

/** "Voters [who] back Ada Moor": she is not among those who speak; infinity where there is no such clause, or it says who speaks. */
function relativeStart(tokens: readonly Token[]): number {
	const who = tokens.findIndex(({ lower }, at) => at > 0 && lower === 'who');
	const isNamed = tokens.some(({ lower }, at) => at > who && lower === 'as');
	return who < 0 || isNamed ? Number.POSITIVE_INFINITY : (tokens[who]?.start ?? 0);
}

function byName(text: string, { start, end, entity }: NamedMention): Identity {
	return identityOf(text.slice(start, end).replace(/\s+/g, ' ') === entity.name ? 'name' : 'short-name');
}

/** "Ada Moor and Bo Lund" for several who speak as one; `undefined` where no conjunction joins the names. */
function joinedNames(text: string, heads: readonly NamedMention[]): string | undefined {
	if (heads.length < 2) {
		return undefined;
	}
	const names = [...new Set(heads.map(({ entity }) => entity.name))];
	const isJoint = heads.every((head, at) => {
		const next = heads[at + 1];
		return next === undefined || /,|\b(?:and|or|nor)\b|&/.test(text.slice(head.end, next.start));
	});
	return names.length > 1 && isJoint ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : undefined;
}

function unnamed(text: string, tokens: readonly Token[], inside: readonly NamedMention[]): Who {
	if (tokens.length === 2 && ordinals.has(tokens[1]?.lower ?? '')) {
		return nobody;
	}
	const who = withoutArticle(text, tokens);
	const affiliation = inside.find(({ entity }) => entity.type !== 'person')?.entity.name;
	return {
		who,
		whoType: 'unnamed',
		identity: identityOf('description'),
		...(affiliation === undefined ? {} : { affiliation }),
	};
}

function withoutArticle(text: string, tokens: readonly Token[]): string {
	const first = tokens[0];
	const skip = first !== undefined && ['the', 'a', 'an'].includes(first.lower) && tokens.length > 1 ? 1 : 0;
	const words = withoutInvisible(
		text.slice(tokens[skip]?.start ?? 0, tokens.at(-1)?.end ?? 0).replace(/\s+/g, ' '),
	);
	// Cited as “a person close to it”
	const [, inner] = /^["“‘](?:(?:the|an?) )?(.+)["”’]$/i.exec(words) ?? [];
	return inner ?? words;
}
