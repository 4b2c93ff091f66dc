/** What an article names, as the index over all articles wants it. */
import type { Entity, EntityType, Mention } from '../model/entity';
import type { Span } from '../model/span';
import { byItself } from '../text/byItself';
import { governmentAndPlace } from './naming/governmentAndPlace';

/** An entity of an article, or one of the two that it is across articles: "Beijing" is a city and a government. */
export interface ArticleName {
	readonly name: string;
	readonly type: EntityType;
	/** True where the article tells nothing of its type. */
	readonly isGuess: boolean;
	/** Id in the catalogue. */
	readonly id: string | undefined;
	/** How the article writes it, each form once and as a string of its own; empty where that is not known. */
	readonly written: readonly string[];
	/** Number of mentions. */
	readonly mentions: number;
	/** By which `ArticleNames` finds where it stands; less than 2 ** 29. */
	readonly handle: number;
}

export interface Places {
	/** In order of the text. */
	readonly mentions: readonly Mention[];
	/** Adjectives tied to it. */
	readonly adjectives: readonly Span[];
}

export interface ArticleNames {
	/** Put together each time it is asked for; the same each time. */
	all(): readonly ArticleName[];
	/** Read each time they are asked for. */
	placesOf(handle: number): Places;
}

/** Which of the mentions of an entity are meant: all, or those of a capital that mean the city or the government. */
export type NamedPart = 'whole' | 'place' | 'government';

export function placesOfPart({ mentions, adjectives }: Places, part: NamedPart): Places {
	switch (part) {
		case 'whole':
			return { mentions, adjectives };
		case 'place':
			return { mentions: mentions.filter(({ metonym }) => metonym !== true), adjectives };
		case 'government':
			return { mentions: mentions.filter(({ metonym }) => metonym === true), adjectives: [] };
	}
}

/** What the entity is across articles. */
export function partsOf(entity: Entity): readonly (readonly [part: NamedPart, is: Entity])[] {
	const { place, government } = governmentAndPlace(entity);
	if (government === undefined) {
		return [['whole', entity]];
	}
	return place === undefined
		? [['government', government]]
		: [
				['place', place],
				['government', government],
			];
}

/** How the article writes the entity, each form once; `text` is its own, '' where it is not known. */
export function writtenForms({ mentions }: Pick<Entity, 'mentions'>, text: string): readonly string[] {
	return text === ''
		? []
		: [...new Set(mentions.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')))];
}

/** Of an article whose entities are at hand. */
export class EntityNames implements ArticleNames {
	readonly #parts: readonly Entity[];

	constructor(
		entities: readonly Entity[],
		private readonly text: string,
	) {
		this.#parts = entities.flatMap(entity => partsOf(entity).map(([, part]) => part));
	}

	all(): readonly ArticleName[] {
		return this.#parts.map((part, handle) => ({
			name: part.name,
			type: part.type,
			isGuess: part.isGuess === true,
			id: part.id,
			written: writtenForms(part, this.text).map(byItself),
			mentions: part.mentions.length,
			handle,
		}));
	}

	placesOf(handle: number): Places {
		return this.#parts[handle] ?? nowhere;
	}
}

const nowhere: Places = { mentions: [], adjectives: [] };
