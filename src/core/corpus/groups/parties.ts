/** Whether those who deny are those who are said to have done it. */
import { termsOfName } from '../wording/pieces';
import type { Wording } from '../wording/wording';
import type { Assertion } from './assertions';
import type { DenialWording } from './denialWording';

/** Terms of who is said to have done it. */
export function doersOf({ mark, wording }: Assertion): ReadonlySet<string> {
	const doers = [...mark.accused.flatMap(termsOfAccused), ...agentsOf(wording)];
	return new Set(doers.length > 0 ? doers : wording.names);
}

export function agentsOf({ acts }: Wording): readonly string[] {
	return acts.flatMap(({ agents }) => [...agents]);
}

/** Of a name as a claim gives it. */
export function termsOfAccused(name: string): readonly string[] {
	return [name.toLowerCase(), ...termsOfName(name)];
}

/** True where those who deny are, or speak for, those who are said to have done it. */
export function isBy({ party }: Pick<DenialWording, 'party'>, assertion: Assertion): boolean {
	const doers = doersOf(assertion);
	return !isNamesake(party, assertion.wording) && [...party].some(term => doers.has(term));
}

/** Named in the claim, not as who did it: who is said to have been asked may deny it as well. */
export function isInvolved({ party }: Pick<DenialWording, 'party'>, { wording }: Assertion): boolean {
	return !isNamesake(party, wording) && [...party].some(term => wording.names.has(term));
}

/** A bystander denies it of the one who is said to have done it: "The union denied that the company had …". */
export function namesDoer({ wording }: Pick<DenialWording, 'wording'>, assertion: Assertion): boolean {
	const doers = doersOf(assertion);
	return agentsOf(wording).some(term => doers.has(term));
}

/** Another member of the family. */
function isNamesake(party: ReadonlySet<string>, { people }: Wording): boolean {
	return [...people].some(
		([surname, given]) => party.has(surname) && party.size > 1 && ![...given].some(name => party.has(name)),
	);
}
