/** What an invented article is about: several articles tell the same story, in words of their own. */
import { Seeded } from './seeded';
import type { InventedOrganisation, InventedPerson, World } from './world';

export interface Story {
	readonly accuser: InventedPerson;
	readonly accused: InventedOrganisation;
	readonly denier: InventedPerson;
	readonly place: string;
	/** "a freight ferry". */
	readonly thing: string;
	/** "sank". */
	readonly harmed: string;
	readonly day: string;
	readonly count: number;
}

export const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const adjectives = 'freight coastal municipal northern disused new timber floating private old'.split(' ');
const things =
	'ferry bridge pipeline warehouse cable school market dam lock mill convoy clinic archive crane reactor'.split(
		' ',
	);
const deeds = 'sank destroyed damaged closed seized flooded raided sold burned emptied'.split(' ');

/** Of the articles 0, 1, 2 …, runs of one to seven tell one story. */
export function storyOf(world: World, seed: number, article: number): Story {
	const run = Math.floor(article / 7);
	const cut = new Seeded(seed, run, 1).whole(1, 6);
	const seeded = new Seeded(seed, run, article % 7 < cut ? 2 : 3);
	return {
		accuser: world.persons.pick(seeded),
		accused: world.organisations.pick(seeded),
		denier: world.persons.pick(seeded),
		place: world.places.pick(seeded),
		thing: `${seeded.pick(adjectives)} ${seeded.pick(things)}`,
		harmed: seeded.pick(deeds),
		day: seeded.pick(days),
		count: seeded.whole(2, 900),
	};
}
