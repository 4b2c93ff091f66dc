/** "Beijing said" is the government, "in Beijing" the city: an article's one entity is two across articles. */
import { countries } from '../../entities/countries.data';
import type { Entity } from '../../model/entity';

const capitals: ReadonlySet<string> = new Set(countries.map(({ capital }) => capital).filter(Boolean));

/** True for a name that is the city's and the government's. */
export function isCapital(name: string): boolean {
	return capitals.has(name);
}

/**
 * The city, with the mentions that mean it, and the organisation that its other mentions mean, of the same name. What the
 * catalogue knows is what people decided, and stays whole; so does a country, which is its government too.
 */
export function governmentAndPlace(entity: Entity): {
	readonly place: Entity | undefined;
	readonly government: Entity | undefined;
} {
	const { name, type, id } = entity;
	const isSplit = type === 'place' && id === undefined && isCapital(name);
	const mentions = isSplit ? entity.mentions : [];
	const powers = mentions.filter(({ metonym }) => metonym === true);
	if (powers.length === 0) {
		return { place: entity, government: undefined };
	}
	const { adjectives } = entity;
	const others = mentions.filter(({ metonym }) => metonym !== true);
	return {
		place: others.length + adjectives.length > 0 ? { name, type, mentions: others, adjectives } : undefined,
		government: { name, type: 'organisation', mentions: powers, adjectives: [] },
	};
}
