/** Who speaks in an article or a paragraph of it, one after the other. */
import type { Span } from '../model/span';
import type { Speech } from './attributions';
import { beginning, type Origin } from './lastSpeakers';
import type { MentionIndex } from './mentionIndex';
import type { NoCommentDraft } from './noComments';
import type { Occasion } from './occasion';
import { readSpeaker } from './speakerWords';

/** One who says something, or a party that says nothing; the words are `null` where the sentence has none. */
export interface Speaking {
	readonly speaker: Span | null;
	readonly isSilent: boolean;
	/** True for one who speaks in what another one says. */
	readonly isNested: boolean;
	/** True for one who speaks in a quotation. */
	readonly isQuoted: boolean;
	/** True for one whose name and a colon give them the word. */
	readonly isAnswer: boolean;
	/** True where they say "I" in it. */
	readonly isPersonal: boolean;
	/** Where their words, or what they say in quote marks before those, begin. */
	readonly from: number;
	/** What stands between their words and the cue behind these; absent for none. */
	readonly aside?: Span | undefined;
	/** What is said behind the cue, where it is told in other words; empty for what is quoted. */
	readonly told: readonly Span[];
	/** Of a pronoun the subject of its sentence; `undefined` for others. */
	readonly subject: Span | undefined;
	/** What stands before the pronoun which speaks, in a paragraph that names somebody there; `undefined` for others. */
	readonly topic?: Span | undefined;
	/** Index among the drafts, or among the silent ones. */
	readonly at: number;
}

/**
 * In the order in which speakers become known: of one sentence those who say something come first, as their words
 * stand in the text, so that in "Two divers, who said they were afraid" the divers come before "they".
 */
export function inOrder(
	{ drafts, nested, quoted }: Speech,
	silent: readonly NoCommentDraft[],
): readonly Speaking[] {
	const order: (Speaking & { readonly sentence: number; readonly start: number })[] = [];
	for (const [at, draft] of drafts.entries()) {
		const { sentence, speaker, subject, topic, cue, answer } = draft;
		const start = speaker?.start ?? cue?.start ?? 0;
		order.push({
			speaker,
			subject,
			topic,
			isSilent: false,
			isNested: nested.has(at),
			isQuoted: quoted.has(at),
			isAnswer: answer !== undefined,
			isPersonal: answer === 'personal',
			aside: between(speaker, cue),
			told: draft.form === 'indirect' ? draft.content.filter(span => span.start > (cue?.end ?? 0)) : [],
			from: draft.form === 'direct' ? Math.min(start, draft.content[0]?.start ?? start) : start,
			at,
			sentence,
			start,
		});
	}
	for (const [at, { sentence, speaker }] of silent.entries()) {
		order.push({
			speaker,
			subject: undefined,
			isSilent: true,
			isNested: false,
			isQuoted: false,
			isAnswer: false,
			isPersonal: false,
			from: speaker?.start ?? 0,
			told: [],
			at,
			sentence,
			start: Number.POSITIVE_INFINITY,
		});
	}
	return order.sort(
		(a, b) =>
			a.sentence - b.sentence || Number(a.isSilent) - Number(b.isSilent) || a.start - b.start || a.at - b.at,
	);
}

function between(speaker: Span | null, cue: Span | null): Span | undefined {
	const isApart = speaker !== null && cue !== null && speaker.end < cue.start;
	return isApart ? { start: speaker.end, end: cue.start } : undefined;
}

/**
 * How somebody comes to speak in a text that begins at `origin`; `names` are those of the text. Written out, since these
 * are made for all who speak: copies of what is given are slow.
 */
export function occasionOf(
	text: string,
	speaking: Speaking,
	names: MentionIndex,
	origin: Origin = beginning,
): Occasion {
	const { subject, topic, aside, told, isNested, isQuoted, isAnswer, isPersonal, from } = speaking;
	return {
		isNested,
		isQuoted,
		isAnswer,
		isPersonal,
		from,
		aside,
		topic,
		others: othersIn(told, names),
		subject: subject && readSpeaker(text, subject, names),
		origin,
	};
}

/** The people who are named in what is told. */
function othersIn(told: readonly Span[], names: MentionIndex): ReadonlySet<string> {
	let others: Set<string> | undefined;
	for (const span of told) {
		for (const { entity } of names.within(span)) {
			if (entity.type === 'person') {
				others ??= new Set();
				others.add(entity.name);
			}
		}
	}
	return others ?? noOthers;
}

const noOthers: ReadonlySet<string> = new Set();
