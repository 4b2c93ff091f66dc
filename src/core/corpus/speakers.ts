/** Who is made to speak across articles. */
import type { SpeakerType } from '../model/analysis';
import { type EntityType, entityTypes } from '../model/entity';
import type { PlacedMark } from './marks';
import type { MarksByName, NamedMarks, RankOf } from './marksByName';
import type { Steps } from './steps';

export interface CorpusSpeaker {
	/** The key of the entity where the speaker is one. */
	readonly key: string;
	readonly name: string;
	/** `unknown` where only tags name the speaker and the detector has not seen the name. */
	readonly type: SpeakerType | 'unknown';
	/** The country or organisation that an unnamed speaker is said to belong to. */
	readonly affiliation?: string;
	/** Key of the entity; absent where the speaker is none, as unnamed officials are. */
	readonly entity?: string;
	/** Attributions and denials, by article in the order of the corpus. Put together each time it is asked for. */
	readonly spoken: readonly PlacedMark[];
	/**
	 * The same as numbers, in no order, with pauses.
	 * @param startOf an article: the number of the first of its tags and suggestions
	 */
	spokenNumbers(startOf: (article: string) => number): Steps<readonly number[]>;
	/** How many of these are attributions. */
	readonly attributions: number;
	/** How many are denials. */
	readonly denials: number;
	/** In how many articles the speaker is made to speak. */
	readonly speaking: number;
	/** True where the article has him speak under the name. */
	speaksAs(who: string, article: string): boolean;
}

/** Somebody under the name that an article has for him. */
export interface Speaking {
	readonly who: string;
	readonly speaker: CorpusSpeaker;
}

/** Which entities a speaker of a type can be; a country speaks as an organisation. */
export const speakerEntities: Readonly<Record<CorpusSpeaker['type'], readonly EntityType[]>> = {
	person: ['person'],
	organisation: ['organisation', 'place'],
	media: ['organisation'],
	document: [],
	unnamed: [],
	unknown: entityTypes,
};

/** Who is meant by a voice. */
export type Identity = Pick<CorpusSpeaker, 'key' | 'name' | 'type' | 'entity'>;

/** A name in one form, with who is meant by it. */
export interface Voice {
	readonly named: NamedMarks;
	readonly speaker: Identity;
}

/** Finds what is said under names. */
export interface Speech {
	/** In the order of the corpus. */
	marksOf(names: readonly NamedMarks[]): readonly PlacedMark[];
	numbersOf: MarksByName['numbersOf'];
}

class JoinedSpeaker implements CorpusSpeaker {
	readonly key: string;
	readonly name: string;
	readonly type: CorpusSpeaker['type'];
	readonly affiliation?: string;
	readonly entity?: string;
	readonly attributions: number;
	readonly denials: number;
	#speaking: number | undefined;

	constructor(
		{ key, name, type, entity, affiliation }: Identity & Pick<CorpusSpeaker, 'affiliation'>,
		private readonly names: readonly NamedMarks[],
		private readonly speech: Speech,
	) {
		this.key = key;
		this.name = name;
		this.type = type;
		if (affiliation !== undefined) {
			this.affiliation = affiliation;
		}
		if (entity !== undefined) {
			this.entity = entity;
		}
		this.attributions = countOf(names, 'attribution');
		this.denials = countOf(names, 'denial');
	}

	get spoken(): readonly PlacedMark[] {
		return this.speech.marksOf(this.names);
	}

	spokenNumbers(startOf: (article: string) => number): Steps<readonly number[]> {
		return this.speech.numbersOf(this.names, startOf);
	}

	get speaking(): number {
		this.#speaking ??= countArticles(this.names);
		return this.#speaking;
	}

	speaksAs(who: string, article: string): boolean {
		return this.names.some(
			({ example, articles }) => example.who === who && articles.some(one => one.article.id === article),
		);
	}
}

/** Name and type are those of the first words, so is the affiliation of the first that have one. */
export function corpusSpeaker(
	voices: readonly Voice[],
	said: MarksByName,
	rankOf: RankOf,
	speech: Speech,
): CorpusSpeaker {
	const names = voices.map(({ named }) => named);
	const first = firstOf(names, said, rankOf);
	const speaker = voices.find(({ named }) => named === first)?.speaker;
	const affiliated = names.filter(({ example }) => example.affiliation !== undefined);
	const affiliation = firstOf(affiliated, said, rankOf)?.example.affiliation;
	return new JoinedSpeaker(
		{ ...(speaker ?? nobody), ...(affiliation !== undefined && { affiliation }) },
		names,
		speech,
	);
}

const nobody: Identity = { key: '', name: '', type: 'unknown' };

function countOf(names: readonly NamedMarks[], kind: string): number {
	return names.reduce((sum, { example, count }) => sum + (example.kind === kind ? count : 0), 0);
}

function countArticles(names: readonly NamedMarks[]): number {
	const [first, ...others] = names;
	return first && others.length === 0
		? first.articles.length
		: new Set(names.flatMap(({ articles }) => articles)).size;
}

function firstOf(names: readonly NamedMarks[], said: MarksByName, rankOf: RankOf): NamedMarks | undefined {
	const [head, ...rest] = names;
	return head && rest.reduce((one, other) => earlier(one, other, said, rankOf), head);
}

/** The one that comes first in the corpus. */
export function earlier(a: NamedMarks, b: NamedMarks, said: MarksByName, rankOf: RankOf): NamedMarks {
	const [rankA, placeA] = said.firstOf(a, rankOf);
	const [rankB, placeB] = said.firstOf(b, rankOf);
	return rankA < rankB || (rankA === rankB && placeA <= placeB) ? a : b;
}
