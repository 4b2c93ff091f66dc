/** People, organisations and places, in one article and in the catalogue. */
import type { Span } from './span';

/** In the order in which a bare name is looked up. */
export const entityTypes = ['person', 'organisation', 'place'] as const;
export type EntityType = (typeof entityTypes)[number];

/** One place in a text where an entity is named; titles and possessive endings are left out. */
export interface Mention extends Span {
	/** True where a capital or country stands for its government ("Beijing said"). */
	readonly metonym?: boolean;
}

/** What one article says under its different names about one person, organisation or place. */
export interface Entity {
	/** The catalogue's name, else the fullest form in the article. */
	readonly name: string;
	readonly type: EntityType;
	/** True where the article tells nothing of its type, which is guessed at then. */
	readonly isGuess?: true;
	/** Id in the catalogue; absent where the catalogue does not know it. */
	readonly id?: string;
	/** In order of the text. */
	readonly mentions: readonly Mention[];
	/** Adjectives of nationality ("Chinese") that are tied to this place; they are no mentions. */
	readonly adjectives: readonly Span[];
}

/** An entity as people decided it in `hearsay.entities.yaml`. */
export interface CatalogueEntry {
	readonly id: string;
	readonly name: string;
	readonly type: EntityType;
	readonly aliases: readonly string[];
	/** Names that look like this entity and are not. */
	readonly notAliases: readonly string[];
	readonly adjectives: readonly string[];
	readonly description?: string;
}

export interface Catalogue {
	readonly entities: readonly CatalogueEntry[];
	/** Names that are no entity at all. */
	readonly notEntities: readonly string[];
}

export const emptyCatalogue: Catalogue = { entities: [], notEntities: [] };
