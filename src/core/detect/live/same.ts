/** Whether what was heard of speakers is the same as it was before an edit. */
import type { LastPerson, LastSpeakers } from '../lastSpeakers';
import type { Who } from '../speakerWords';

export function areSameGenders(a: LastSpeakers['genders'], b: LastSpeakers['genders']): boolean {
	return a === b || (a.size === b.size && [...a].every(([name, gender]) => b.get(name) === gender));
}

export function isSamePerson(a: LastPerson | undefined, b: LastPerson | undefined): boolean {
	return (
		a === b ||
		(isSameWho(a?.who, b?.who) &&
			a?.origin === b?.origin &&
			a?.at === b?.at &&
			a?.end === b?.end &&
			a?.aside?.start === b?.aside?.start &&
			a?.aside?.end === b?.aside?.end &&
			a?.gender === b?.gender)
	);
}

export function isSameWho(a: Who | undefined, b: Who | undefined): boolean {
	return (
		a === b ||
		(a?.who === b?.who &&
			a?.whoType === b?.whoType &&
			a?.affiliation === b?.affiliation &&
			a?.identity === b?.identity)
	);
}
