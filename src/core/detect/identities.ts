/** How sure it is who speaks, by what tells it. */
import type { IdentifiedBy, Identity, Sureness } from '../model/analysis';

/** In order: each is surer than those after it. */
const scale: readonly Sureness[] = ['certain', 'likely', 'unsure'];

/** How sure each is at most. On labelled articles names were right in 98 of 100, likely ones in 75 to 90. */
const sureness: Readonly<Record<IdentifiedBy, Sureness>> = {
	name: 'certain',
	'short-name': 'certain',
	'same-quotation': 'certain',
	description: 'likely',
	'called-before': 'likely',
	pronoun: 'likely',
	'last-speaker': 'likely',
	'pronoun-named': 'unsure',
	'first-person': 'unsure',
	open: 'unsure',
};

/** One object for each, which all speakers share. */
const identities: ReadonlyMap<string, Identity> = new Map(
	(Object.keys(sureness) as IdentifiedBy[]).flatMap(by =>
		scale.map(sure => [keyOf(by, sure), { by, sure }] as const),
	),
);

function keyOf(by: IdentifiedBy, sure: Sureness): string {
	return `${by} ${sure}`;
}

/** `through`: who the words stand for, who is no surer than that: "she", where it was unsure who spoke before. */
export function identityOf(by: IdentifiedBy, through?: Identity): Identity {
	const own = sureness[by];
	const sure = through !== undefined && scale.indexOf(through.sure) > scale.indexOf(own) ? through.sure : own;
	return identities.get(keyOf(by, sure)) ?? { by, sure };
}
