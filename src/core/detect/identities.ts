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

/** One object for each, which all speakers share; in the order of the scale. */
const identities: ReadonlyMap<IdentifiedBy, readonly Identity[]> = new Map(
	(Object.keys(sureness) as IdentifiedBy[]).map(by => [by, scale.map(sure => ({ by, sure }))] as const),
);

/** `through`: who the words stand for, who is no surer than that: "she", where it was unsure who spoke before. */
export function identityOf(by: IdentifiedBy, through?: Identity): Identity {
	const own = sureness[by];
	const rank = Math.max(scale.indexOf(own), through === undefined ? 0 : scale.indexOf(through.sure));
	return identities.get(by)?.[rank] ?? { by, sure: own };
}
