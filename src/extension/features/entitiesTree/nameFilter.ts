/** Which speakers and names the view *Speakers and Entities* lists, and in what order. */
import type { CorpusEntity, CorpusSpeaker, EntityType } from '../../../core/index';

export const nameContents = ['all', 'speakers', 'person', 'organisation', 'place'] as const;
export const nameTraits = ['several', 'denying', 'unnamed', 'catalogued', 'uncatalogued'] as const;
export const nameOrders = ['count', 'name', 'articles'] as const;
export type NameContents = (typeof nameContents)[number];
export type NameTrait = (typeof nameTraits)[number];
export type NameOrder = (typeof nameOrders)[number];

export interface NameFilter {
	readonly contents: NameContents;
	/** Absent: whatever they are. */
	readonly trait?: NameTrait;
}

export const everyName: NameFilter = { contents: 'all' };

/** One row: somebody who speaks, or somebody or something that is named. */
export interface ListedName<T = CorpusEntity | CorpusSpeaker> {
	readonly of: T;
	readonly name: string;
	/** How often it speaks or is mentioned. */
	readonly count: number;
	/** How often it denies; what is said in denying is among `count`, too. */
	readonly denials: number;
	/** In how many articles. */
	readonly articles: number;
	readonly traits: ReadonlySet<NameTrait>;
}

export function isNameFilter({ contents, trait }: NameFilter): boolean {
	return contents !== 'all' || trait !== undefined;
}

/** Both are shown unless something else is wanted. */
export function shows({ contents }: NameFilter, what: 'speakers' | EntityType): boolean {
	return contents === 'all' || contents === what;
}

/** By whom they are made of: where that is the same, so is the row, and a view need not draw it again. */
const speakerRows = new WeakMap<CorpusSpeaker, ListedName<CorpusSpeaker>>();
const entityRows = new WeakMap<CorpusEntity, ListedName<CorpusEntity>>();

export function listedSpeaker(
	speaker: CorpusSpeaker,
	entityOf: (key: string) => CorpusEntity | undefined,
): ListedName<CorpusSpeaker> {
	const isKnown = speaker.entity !== undefined && entityOf(speaker.entity)?.id !== undefined;
	const known = speakerRows.get(speaker);
	if (known && known.traits.has('catalogued') === (isKnown && speaker.type !== 'unnamed')) {
		return known;
	}
	const { name, attributions, denials, speaking: articles, type } = speaker;
	const traits = new Set<NameTrait>(articles > 1 ? ['several'] : []);
	if (denials > 0) {
		traits.add('denying');
	}
	if (type === 'unnamed') {
		traits.add('unnamed'); // Nobody whom a catalogue could name.
	} else {
		traits.add(isKnown ? 'catalogued' : 'uncatalogued');
	}
	const listed = { of: speaker, name, count: attributions, denials, articles, traits };
	speakerRows.set(speaker, listed);
	return listed;
}

export function listedEntity(entity: CorpusEntity): ListedName<CorpusEntity> {
	const known = entityRows.get(entity);
	if (known) {
		return known;
	}
	const { name, mentions, mentioning: articles } = entity;
	const traits = new Set<NameTrait>([entity.id === undefined ? 'uncatalogued' : 'catalogued']);
	if (articles > 1) {
		traits.add('several');
	}
	const listed = { of: entity, name, count: mentions, denials: 0, articles, traits };
	entityRows.set(entity, listed);
	return listed;
}

/** By count is the order they come in; so come those that are alike in the other ones. */
export function namesInOrder<T>(names: readonly ListedName<T>[], order: NameOrder): readonly ListedName<T>[] {
	switch (order) {
		case 'count':
			return names;
		case 'name':
			return names.toSorted((a, b) => inNames.compare(a.name, b.name));
		case 'articles':
			return names.toSorted((a, b) => b.articles - a.articles);
	}
}

export function fitting<T>(names: readonly ListedName<T>[], { trait }: NameFilter): readonly ListedName<T>[] {
	return trait === undefined ? names : names.filter(({ traits }) => traits.has(trait));
}

/** Capitals and accents make no difference to where a reader looks for a name. */
const inNames = new Intl.Collator(undefined, { numeric: true });
