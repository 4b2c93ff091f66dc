/** Whether a pronoun can mean somebody, by number and gender. */
import type { Gender } from '../entities/genders';
import type { SpeakerWords, Who } from './speakerWords';

/** True where the words, a pronoun, agree with the subject of their sentence. */
export function mayMean(
	words: SpeakerWords,
	subject: SpeakerWords,
	{ who, whoType }: Who,
	gender: Gender | undefined,
): boolean {
	if (who === '') {
		return false;
	}
	if (words.refersTo === 'person') {
		// "The spokesman was asked. He said"
		const isOne =
			whoType === 'person' || (whoType === 'unnamed' && /^spokes(?:man|woman|person)$/.test(subject.head));
		return isOne && !subject.isJoint && agrees(gender, words.gender);
	}
	const isMany = subject.isJoint || (subject.isPlural && whoType !== 'person');
	const isBody =
		whoType === 'organisation' || whoType === 'media' || (whoType === 'document' && !subject.isPlural);
	return (
		words.refersTo === 'group' &&
		(words.isPlural ? isMany || (isBody && whoType !== 'document') : isBody && !isMany)
	);
}

/** False where the two are told apart. */
export function agrees(one: Gender | undefined, other: Gender | undefined): boolean {
	return one === undefined || other === undefined || one === other;
}

/** One of several who were heard before belongs where they belong. */
export function ofGroup(who: Who, group: Who | undefined): Who {
	const affiliation = group?.whoType === 'unnamed' ? group.affiliation : undefined;
	return affiliation === undefined ? who : { ...who, affiliation };
}
