/** Articles for tests, told sentence by sentence with what is found in each: tests of the corpus need no detector. */
import { describeTarget } from '../../src/core/anchor/describe';
import { type CorpusArticle, viewArticle } from '../../src/core/corpus/articleView';
import type { Analysis, Attribution, Claim, Denial, Form, SpeakerType } from '../../src/core/model/analysis';
import type { Sentence } from '../../src/core/model/article';
import type { Entity, EntityType } from '../../src/core/model/entity';
import type { Span } from '../../src/core/model/span';
import { type Dismissal, emptySidecar, type Tag } from '../../src/core/model/tag';

export interface ToldSentence {
	readonly text: string;
	readonly claim?: boolean;
	readonly accused?: readonly string[];
	/** Who denies. */
	readonly denier?: string;
	/** Who is made to say which words of the sentence. */
	readonly says?: {
		readonly who: string;
		readonly words: string;
		readonly type?: SpeakerType;
		readonly form?: Form;
		readonly affiliation?: string;
	};
}

export interface ToldName {
	readonly name: string;
	readonly type: EntityType;
	readonly id?: string;
	/** What the text calls it; absent: its name. */
	readonly as?: readonly string[];
	readonly adjectives?: readonly string[];
}

export interface ToldTag extends Partial<Omit<Tag, 'targets'>> {
	readonly kind: string;
	readonly on: readonly string[];
}

export interface ToldArticle {
	readonly id: string;
	readonly label?: string;
	readonly sentences: readonly (string | ToldSentence)[];
	readonly names?: readonly ToldName[];
	readonly tags?: readonly ToldTag[];
	readonly dismissed?: readonly { readonly kind: string; readonly on: string }[];
	/** Put before the sentences after the tags were made: their hints are wrong by its length. */
	readonly inserted?: string;
}

/** A paragraph a sentence. */
export function toldArticle(told: ToldArticle): CorpusArticle {
	const sentences = told.sentences.map(
		(sentence): ToldSentence => (typeof sentence === 'string' ? { text: sentence } : sentence),
	);
	const body = sentences.map(({ text }) => text).join('\n\n');
	const text = `${told.inserted ?? ''}${body}`;
	const sidecar = {
		...emptySidecar,
		tags: (told.tags ?? []).map((tag, index) => tagOf(body, tag, index)),
		dismissed: (told.dismissed ?? []).map(
			({ kind, on }): Dismissal => ({ kind, targets: [describeTarget(body, spanOf(body, on))] }),
		),
	};
	const view = viewArticle(text, analysisOf(text, sentences, told.names ?? []), sidecar);
	return { id: told.id, label: told.label ?? told.id, view };
}

/** The first place of the words; throws where there is none, since the test is wrong then. */
export function spanOf(text: string, words: string, from = 0): Span {
	const start = text.indexOf(words, from);
	if (start < 0) {
		throw new Error(`not in the text: ${words}`);
	}
	return { start, end: start + words.length };
}

function tagOf(body: string, { on, ...tag }: ToldTag, index: number): Tag {
	const targets = on.map(words =>
		body.includes(words)
			? describeTarget(body, spanOf(body, words))
			: {
					exact: words,
					prefix: 'Some say, elsewhere: ',
					suffix: ' So they say.',
					start: 0,
					end: words.length,
				},
	);
	return { id: `tag${index}`, ...tag, targets };
}

function analysisOf(text: string, told: readonly ToldSentence[], names: readonly ToldName[]): Analysis {
	let from = 0;
	const sentences = told.map((sentence): Sentence => {
		const span = spanOf(text, sentence.text, from);
		from = span.end;
		return { ...span, role: 'body' };
	});
	const at = <T>(make: (told: ToldSentence, index: number, span: Span) => T | undefined): T[] =>
		sentences
			.map((span, index) => make(told[index] ?? { text: '' }, index, span))
			.filter(made => made !== undefined);
	return {
		detector: 'told',
		lines: [],
		sentences,
		quotations: [],
		noComments: [],
		attributions: at((sentence, index, span) => attribution(text, sentence, index, span)),
		denials: at((sentence, index, span) => denial(sentence, index, span)),
		claims: at(({ claim, accused }, index): Claim | undefined =>
			claim || accused
				? { sentence: index, certainty: 'asserted', accused: accused ?? [], rule: 'told', trigger: [] }
				: undefined,
		),
		entities: names.map(name => entity(text, name)),
	};
}

function attribution(
	text: string,
	{ says }: ToldSentence,
	sentence: number,
	{ start }: Span,
): Attribution | undefined {
	return (
		says && {
			sentence,
			speaker: null,
			cue: null,
			content: [spanOf(text, says.words, start)],
			who: says.who,
			whoType: says.type ?? 'person',
			identity: { by: 'name', sure: 'certain' },
			...(says.affiliation !== undefined && { affiliation: says.affiliation }),
			form: says.form ?? 'indirect',
			denial: false,
			rule: 'told',
			trigger: [],
		}
	);
}

function denial({ denier }: ToldSentence, sentence: number, { start }: Span): Denial | undefined {
	return denier === undefined
		? undefined
		: { sentence, denier, cue: { start, end: start + 1 }, rule: 'told', trigger: [] };
}

function entity(text: string, { name, type, id, as, adjectives }: ToldName): Entity {
	const all = (words: readonly string[]): Span[] =>
		words
			.flatMap(word => [...text.matchAll(new RegExp(`\\b${word}\\b`, 'g'))])
			.map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
			.sort((a, b) => a.start - b.start);
	return {
		name,
		type,
		...(id !== undefined && { id }),
		mentions: all(as ?? [name]),
		adjectives: all(adjectives ?? []),
	};
}
