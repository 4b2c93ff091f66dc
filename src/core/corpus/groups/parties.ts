/** Whether those who deny are those who are said to have done it. */
import type { Catalogue } from '../../model/entity';
import type { PlacedMark } from '../marks';
import { namesOf } from '../naming/listedName';
import { isMutual } from '../wording/acts';
import { titles } from '../wording/functionWords.data';
import { termsOfName } from '../wording/pieces';
import { stem } from '../wording/stem';
import type { Wording } from '../wording/wording';
import type { Assertion } from './assertions';
import type { DenialWording } from './denialWording';

/** Bodies that are named with a place: terms. */
export const bodies: ReadonlySet<string> = new Set(
	'policeman army navy soldier government council'.split(' '),
);

/** Terms of who is said to have done it. */
export function doersOf(assertion: Assertion): ReadonlySet<string> {
	const { wording } = assertion;
	const doers = [...termsOfAccused(assertion), ...agentsOf(wording), ...partnersOf(wording)];
	return new Set(doers.length > 0 ? doers : wording.names);
}

export function agentsOf({ acts }: Wording): readonly string[] {
	return acts.flatMap(({ agents }) => [...agents]);
}

/** Who is said to have been met met somebody too. */
function partnersOf({ acts }: Wording): readonly string[] {
	return acts.flatMap(({ concepts, towards }) => (concepts.some(isMutual) ? [...towards] : []));
}

/** Of all whom a claim accuses. */
export function termsOfAccused({ article, mark }: PlacedMark): readonly string[] {
	return mark.accused.flatMap(name => termsOfAccusedName(name, article.catalogue));
}

/** Of a name as a claim gives it, or of all names of an id of its article's catalogue: no denial says an id. */
export function termsOfAccusedName(nameOrId: string, catalogue: Catalogue | undefined): readonly string[] {
	return namesOf(nameOrId, catalogue).flatMap(name => [name.toLowerCase(), ...termsOfName(name)]);
}

/** True where those who deny are, or speak for, those who are said to have done it. */
export function isBy({ party }: Pick<DenialWording, 'party'>, assertion: Assertion): boolean {
	const doers = doersOf(assertion);
	// "The army of Kesh" is not "the army of Lune".
	const named = [...doers].filter(term => assertion.wording.names.has(term));
	const meant = named.length > 0 && [...party].some(term => !bodies.has(term)) ? named : [...doers];
	return !isNamesake(party, assertion.wording) && meant.some(term => party.has(term));
}

/** Named in the claim, not as who did it: who is said to have been asked may deny it as well. */
export function isInvolved({ party }: Pick<DenialWording, 'party'>, { wording }: Assertion): boolean {
	const met = [...party].filter(term => wording.terms.has(term));
	return !isNamesake(party, wording) && (met.some(term => wording.names.has(term)) || met.length > 1);
}

/** A bystander denies it of the one who is said to have done it: "The union denied that the company had …". */
export function namesDoer({ wording }: Pick<DenialWording, 'wording'>, assertion: Assertion): boolean {
	const doers = doersOf(assertion);
	return agentsOf(wording).some(term => doers.has(term));
}

const titleTerms: ReadonlySet<string> = new Set([...titles].map(stem));

/** Another member of the family; "Judge Vik" may be any of them. */
function isNamesake(party: ReadonlySet<string>, { people, names }: Wording): boolean {
	// Whoever the claim names too is no given name: Pike, denying that Marrow paid him, is no other Pike.
	const own = [...party].filter(term => !titleTerms.has(term) && !bodies.has(term) && !names.has(term));
	return [...people].some(
		([surname, given]) => party.has(surname) && own.length > 0 && ![...given].some(name => party.has(name)),
	);
}
