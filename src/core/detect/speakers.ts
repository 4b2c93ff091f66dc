/** Who the speakers are over the whole article: "Ada Moor", "he", "the mayor" become one name. */
import type { Attribution, NoComment, SpeakerType } from '../model/analysis';
import type { Span } from '../model/span';
import { type Token, tokenise } from '../text/tokens';
import type { Draft } from './attributions';
import { determiners, possessives, pronouns } from './grammar.data';
import type { MentionIndex, NamedMention } from './mentionIndex';
import type { NoCommentDraft } from './noComments';
import { documentNouns, mediaNouns, organisationNouns } from './speakers.data';

/** A speaker once it is known who it is. */
export interface Who {
	/** '' where that is left open. */
	readonly who: string;
	readonly whoType: SpeakerType;
	readonly affiliation?: string;
}

const documents: ReadonlySet<string> = new Set(documentNouns);
const media: ReadonlySet<string> = new Set(mediaNouns);
const organisations: ReadonlySet<string> = new Set(organisationNouns);
const leading: ReadonlySet<string> = new Set([...determiners, ...possessives]);
/** How many names before a pronoun may be between it and its person. */
const reach = 12;
const pronounWords: ReadonlySet<string> = new Set(pronouns);
const nobody: Who = { who: '', whoType: 'unnamed' };

/** Names the speakers of all drafts, in order of the text, so that each is known to those after it. */
export function nameSpeakers(
	text: string,
	drafts: readonly Draft[],
	silent: readonly NoCommentDraft[],
	names: MentionIndex,
): NamedSpeakers {
	const article = new Speakers(text, names);
	const known = new Map<Speaking, Who>();
	const inOrder: readonly Speaking[] = [...drafts, ...silent].sort((a, b) => a.sentence - b.sentence);
	for (const speaking of inOrder) {
		known.set(speaking, article.name(speaking.speaker));
	}
	const whoOf = (speaking: Speaking | undefined): Who => (speaking && known.get(speaking)) ?? nobody;
	return {
		attributions: drafts.map(draft =>
			spokenBy(draft, whoOf(draft.continuesFrom === undefined ? draft : drafts[draft.continuesFrom])),
		),
		noComments: silent.map(draft => {
			const { rule, trigger, sentence } = draft;
			return { rule, trigger, sentence, who: whoOf(draft).who };
		}),
	};
}

/** Written out twice, so that the engine sees two shapes of objects and not many. */
function spokenBy(
	{ rule, trigger, sentence, speaker, cue, content, form }: Draft,
	{ who, whoType, affiliation }: Who,
): Attribution {
	const denial = false;
	return affiliation === undefined
		? { rule, trigger, sentence, speaker, cue, content, form, who, whoType, denial }
		: { rule, trigger, sentence, speaker, cue, content, form, who, whoType, affiliation, denial };
}

type Speaking = Pick<Attribution, 'sentence' | 'speaker'>;

export interface NamedSpeakers {
	readonly attributions: readonly Attribution[];
	readonly noComments: readonly NoComment[];
}

/** Remembers who spoke, so that pronouns and short forms find their name. */
class Speakers {
	readonly #text: string;
	readonly #names: MentionIndex;
	#lastPerson: { readonly who: Who; readonly at: number } | undefined;
	#lastGroup: Who | undefined;
	/** Speakers by the head noun of a phrase that named them: "mayor". */
	readonly #byHead = new Map<string, Who>();

	constructor(text: string, names: MentionIndex) {
		this.#text = text;
		this.#names = names;
	}

	name(speaker: Span | null): Who {
		if (speaker === null) {
			return nobody;
		}
		const tokens = tokenise(this.#text, speaker);
		const who = this.#resolve(speaker, tokens);
		this.#remember(who, speaker, tokens);
		return who;
	}

	#resolve(span: Span, tokens: readonly Token[]): Who {
		const only = tokens.length === 1 ? tokens[0]?.lower : undefined;
		switch (only) {
			case 'he':
			case 'she':
			case 'his':
			case 'her':
				return this.#personFor(span);
			case 'they':
			case 'it':
			case 'its':
			case 'their':
				return this.#lastGroup ?? nobody;
			case 'i':
			case 'we':
			case 'my':
			case 'our':
				return this.#lastPerson?.who ?? nobody;
			default:
				return this.#phrase(span, tokens);
		}
	}

	#phrase(span: Span, tokens: readonly Token[]): Who {
		const inside = this.#names.within(span);
		const heads = inside.filter(mention => !mention.adjective && isHead(mention, tokens));
		const person = heads.find(({ entity }) => entity.type === 'person');
		if (person !== undefined) {
			return { who: person.entity.name, whoType: 'person' };
		}
		const head = headNoun(tokens);
		const group = heads.at(-1);
		if (group !== undefined) {
			const medium = tokens.some(({ lower }) => media.has(lower) || /\w\.(?:com|org|net)$/.test(lower));
			const isMedium = medium && group.entity.type === 'organisation';
			return { who: group.entity.name, whoType: isMedium ? 'media' : 'organisation' };
		}
		const phrase = withoutArticle(this.#text, tokens);
		if (media.has(head) || (head === 'reports' && !tokens.some(({ lower }) => leading.has(lower)))) {
			return { who: phrase, whoType: 'media' };
		}
		if (documents.has(head)) {
			return { who: phrase, whoType: 'document' };
		}
		if (organisations.has(head)) {
			return { who: phrase, whoType: 'organisation' };
		}
		const definite = tokens[0]?.lower === 'the' ? this.#byHead.get(head) : undefined;
		return definite ?? this.#unnamed(phrase, inside);
	}

	#unnamed(phrase: string, inside: readonly NamedMention[]): Who {
		const affiliation = inside.find(({ entity }) => entity.type !== 'person')?.entity.name;
		return { who: phrase, whoType: 'unnamed', ...(affiliation === undefined ? {} : { affiliation }) };
	}

	/** The last person who spoke; but an unnamed one gives way to a person named since, a few names back at most. */
	#personFor(span: Span): Who {
		const last = this.#lastPerson;
		const named = this.#names.before(span.start, reach).find(({ entity }) => entity.type === 'person');
		const since =
			named !== undefined &&
			(last === undefined || (last.who.whoType === 'unnamed' && named.start > last.at));
		return since ? { who: named.entity.name, whoType: 'person' } : (last?.who ?? nobody);
	}

	#remember(who: Who, { start }: Span, tokens: readonly Token[]): void {
		if (who.who === '' || (tokens.length === 1 && pronounWords.has(tokens[0]?.lower ?? ''))) {
			return;
		}
		if (who.whoType === 'person' || (who.whoType === 'unnamed' && !isPlural(tokens))) {
			this.#lastPerson = { who, at: start };
		} else {
			this.#lastGroup = who;
		}
		for (const { kind, lower } of tokens) {
			if (kind === 'word' && !leading.has(lower) && lower.length > 3) {
				this.#byHead.set(lower, who);
			}
		}
	}
}

/** A mention is the head unless a noun follows it (U.S. officials), it owns what follows, or it hangs on a preposition. */
function isHead(mention: Span, tokens: readonly Token[]): boolean {
	const first = tokens.findIndex(({ start }) => start >= mention.start);
	const next = tokens.find(({ start }) => start >= mention.end);
	const before = tokens[first - 1]?.lower ?? '';
	const owns =
		next !== undefined &&
		(/^['’]s?$/.test(next.text) || /^\p{Ll}/u.test(next.text)) &&
		next.lower !== 'and' &&
		!isLink(next.lower);
	return !owns && !isLink(before) && !(before === 'the' && isLink(tokens[first - 2]?.lower ?? ''));
}

function isLink(word: string): boolean {
	return ['of', 'for', 'from', 'at', 'with', 'in', 'by', 'on', 'to', 'near'].includes(word);
}

/** The noun before the first preposition, comma or participle of a phrase. */
function headNoun(tokens: readonly Token[]): string {
	const end = tokens.findIndex(
		({ lower, kind, text }, at) =>
			at > 0 && (kind === 'punctuation' || isLink(lower) || /^\p{Ll}.*ed$|^who$|^that$/u.test(text)),
	);
	return tokens[(end < 0 ? tokens.length : end) - 1]?.lower ?? '';
}

function isPlural(tokens: readonly Token[]): boolean {
	return /[^s]s$/.test(headNoun(tokens));
}

function withoutArticle(text: string, tokens: readonly Token[]): string {
	const first = tokens[0];
	const skip = first !== undefined && ['the', 'a', 'an'].includes(first.lower) && tokens.length > 1 ? 1 : 0;
	return text.slice(tokens[skip]?.start ?? 0, tokens.at(-1)?.end ?? 0).replace(/\s+/g, ' ');
}
