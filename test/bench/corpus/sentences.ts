/** Sentences of the invented articles: claims, quotations, denials, hedges and what is none of these. */
import { clause } from './clauses';
import type { Seeded } from './seeded';
import { days, type Story } from './story';
import type { InventedOrganisation, InventedPerson, World } from './world';

/** Whom an article has named already: a title and a full name come once, then the surname. */
export class Cast {
	readonly #named = new Set<InventedPerson | InventedOrganisation>();

	constructor(
		readonly world: World,
		readonly story: Story,
		readonly persons: readonly InventedPerson[],
		readonly organisations: readonly InventedOrganisation[],
		readonly places: readonly string[],
	) {}

	person(person: InventedPerson, seeded: Seeded): string {
		if (this.#named.has(person)) {
			return seeded.is(0.15) ? person.name : person.surname;
		}
		this.#named.add(person);
		return `${person.title} ${person.name}`.trim();
	}

	organisation(organisation: InventedOrganisation, seeded: Seeded): string {
		if (this.#named.has(organisation)) {
			return seeded.is(0.5) ? `the ${organisation.name}` : `the ${organisation.short}`;
		}
		this.#named.add(organisation);
		return `the ${organisation.name} (${organisation.short})`;
	}
}

type Teller = (cast: Cast, seeded: Seeded) => string;

const verbs = ['said', 'told reporters', 'wrote', 'argued', 'added', 'insisted'];
const unnamed = [
	'a senior official',
	'two people familiar with the matter',
	'an industry source',
	'diplomats',
];

const someone = (cast: Cast, seeded: Seeded) => cast.person(seeded.pick(cast.persons), seeded);
const body = (cast: Cast, seeded: Seeded) => cast.organisation(seeded.pick(cast.organisations), seeded);
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What the story is; each is told at most once an article. */
export const coreSentences: readonly Teller[] = [
	(cast, seeded) => {
		const { accused, harmed, thing, place, day } = cast.story;
		return `${upper(cast.organisation(accused, seeded))} ${harmed} the ${thing} in ${place} on ${day}.`;
	},
	(cast, seeded) => {
		const { accuser, accused, thing, place } = cast.story;
		return `${cast.person(accuser, seeded)} accused ${cast.organisation(accused, seeded)} of having ruined the ${thing} near ${place}.`;
	},
	(cast, seeded) => {
		const { denier, accused, harmed, thing } = cast.story;
		return `${cast.person(denier, seeded)} denied that ${cast.organisation(accused, seeded)} ${harmed} the ${thing}.`;
	},
	({ story }) =>
		`At least ${story.count} families had to leave ${story.place} after the ${story.thing} was lost.`,
];

/** What fills the article round it. */
export const otherSentences: readonly Teller[] = [
	(cast, seeded) =>
		`“${upper(clause(seeded))},” ${someone(cast, seeded)} ${seeded.pick(verbs)} on ${seeded.pick(days)}.`,
	(cast, seeded) =>
		`${someone(cast, seeded)} ${seeded.pick(verbs)} that ${clause(seeded)} and that ${body(cast, seeded)} had promised otherwise.`,
	(cast, seeded) =>
		`According to ${body(cast, seeded)}, about ${seeded.whole(3, 990)} tonnes of grain were stored in ${seeded.pick(cast.places)} this year.`,
	(cast, seeded) =>
		`${upper(seeded.pick(unnamed))} said ${body(cast, seeded)} was preparing a report on ${seeded.pick(cast.places)}.`,
	(cast, seeded) => `${upper(clause(seeded))}, and ${seeded.pick(cast.places)} felt it first.`,
	(cast, seeded) =>
		`${upper(body(cast, seeded))} may have known of the damage in ${seeded.pick(cast.places)} since ${seeded.pick(days)}, according to ${seeded.pick(unnamed)}.`,
	(cast, seeded) =>
		`${upper(body(cast, seeded))} rejected the report and called it a rumour from ${seeded.pick(cast.places)}.`,
	(cast, seeded) => `A spokesman for ${body(cast, seeded)} declined to comment.`,
	(cast, seeded) =>
		`${someone(cast, seeded)}, who has lived in ${seeded.pick(cast.places)} for ${seeded.whole(2, 50)} years, was not asked.`,
	(cast, seeded) =>
		`“We were told on ${seeded.pick(days)},” ${someone(cast, seeded)} said. “${upper(clause(seeded))}.”`,
	(cast, seeded) =>
		`It is ${seeded.whole(11, 99)} kilometres from ${seeded.pick(cast.places)} to ${seeded.pick(cast.places)}.`,
	(cast, seeded) =>
		`The ${seeded.pick(cast.world.outlets)} reported that ${someone(cast, seeded)} met ${someone(cast, seeded)} in ${seeded.pick(cast.places)}.`,
];
