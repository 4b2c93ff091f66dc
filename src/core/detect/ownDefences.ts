/** What people say for themselves, whether or not an accusation stands elsewhere: never took a crown, was unaware of it. */
import type { Attribution } from '../model/analysis';
import { overlaps } from '../model/span';
import { type Accused, speaksForAccused } from './accused';
import { isOwn } from './accusedDenials';
import type { DenialCue } from './denialVerbs';
import { classAt, isQuoted, type Passage, spanOf, wordAt } from './passage';
import type { Phrase } from './phrase';
import { subjectBefore } from './subject';
import { WordList } from './wordList';

/** What is said of oneself, or for somebody, against what one is thought to have done. */
export function ownDefence(
	passage: Passage,
	attributions: readonly Attribution[],
	accused: Accused,
): DenialCue | undefined {
	const words =
		neverTaken(passage, attributions) ??
		ownIgnorance(passage, attributions, accused) ??
		nobodyHarmed(passage, attributions);
	return words && { rule: 'own-defence', words };
}

function isTold(passage: Passage, at: number, attributions: readonly Attribution[]): boolean {
	const span = spanOf(passage, at, at);
	return attributions.some(({ content }) => content.some(part => overlaps(part, span)));
}

const nevers = new WordList(['never']);
const taking = /^(?:took|taken|accepted|pocketed|stole|stolen|received|embezzled|diverted)$/;
const sums = /^(?:pennies|penny|cents?|crowns?|pounds?|euros?|dollars?|dimes?|shillings?|francs?)$/;

/** "He had “[never taken] a single crown”": nobody says so but against what is said of him; from whom, only "from anybody". */
function neverTaken(passage: Passage, attributions: readonly Attribution[]): Phrase | undefined {
	const never = nevers.indexesIn(passage).find(at => {
		let subject = at - 1;
		while (['auxiliary', 'quote', 'adverb'].includes(classAt(passage, subject))) {
			subject -= 1;
		}
		const one = /^(?:an?|one)$/.test(wordAt(passage, at + 2)) ? at + 3 : -1;
		const sum = wordAt(passage, one) === 'single' ? one + 1 : one;
		const isSum = one > 0 && taking.test(wordAt(passage, at + 1)) && sums.test(wordAt(passage, sum));
		return (
			isSum &&
			isOwn(passage, { first: subject, last: subject }) &&
			isOfAnybody(passage, sum, wordAt(passage, at + 1) === 'received') &&
			isTold(passage, at, attributions)
		);
	});
	return never === undefined ? undefined : { first: never, last: never + 1 };
}

/** What was not received is missed as often as it is denied: there "directly" or "from anybody" has to stand. */
function isOfAnybody(passage: Passage, sum: number, isReceived: boolean): boolean {
	const next = classAt(passage, sum + 1) === 'comma' ? sum + 2 : sum + 1;
	const isFromAny = wordAt(passage, next) === 'from' && /^any/.test(wordAt(passage, next + 1));
	const isFirm = isFromAny || /^(?:directly|personally|illegally|improperly)$/.test(wordAt(passage, next));
	return isFirm || (!isReceived && isLast(passage, sum));
}

/** Nothing but marks behind it: "a cent,” Dell said", "a cent.”"; not "a penny, and his guests loved him", which praises him. */
function isLast(passage: Passage, at: number): boolean {
	const isComma = classAt(passage, at + 1) === 'comma' && classAt(passage, at + 2) !== 'quote';
	return !isComma && ['stop', 'comma', 'quote', 'other'].includes(classAt(passage, at + 1));
}

const unawares = new WordList(['unaware']);

/** "Her lawyers say she [was unaware] of the deal": by who speaks for her; of what is no dealing, only where she is accused. */
function ownIgnorance(
	passage: Passage,
	attributions: readonly Attribution[],
	accused: Accused,
): Phrase | undefined {
	const unaware = unawares.indexesIn(passage).find(at => {
		const subject = subjectBefore(passage, beStart(passage, at));
		const isOfDeed = /^(?:of|that)$/.test(wordAt(passage, at + 1));
		const isOfDealing = [at + 2, at + 3, at + 4].some(of => dealings.test(wordAt(passage, of)));
		return (
			isOfDeed &&
			subject !== undefined &&
			/^(?:he|she|they|clients?)$/.test(wordAt(passage, subject.last)) &&
			attributions.some(attribution => {
				const { speaker, content } = attribution;
				const isIn = content.some(part => overlaps(part, spanOf(passage, at, at)));
				const words = speaker === null ? '' : passage.text.slice(speaker.start, speaker.end);
				const isCharged = isOfDealing || speaksForAccused(passage, attribution, accused);
				return isIn && advocates.test(words) && isCharged;
			})
		);
	});
	return unaware === undefined ? undefined : { first: unaware - 1, last: unaware };
}

/** The first of "had been unaware". */
function beStart(passage: Passage, unaware: number): number {
	let at = unaware;
	while (['auxiliary', 'adverb'].includes(classAt(passage, at - 1))) {
		at -= 1;
	}
	return at;
}

/** What is held against who knows of it; not "the ruling", "that her son had died". */
const dealings =
	/^(?:payments?|deals?|transfers?|transactions?|bribes?|kickbacks?|invoices?|accounts?|loans?|fraud|scheme|theft|plot|arrangements?|wrongdoing|misconduct|firms?|company|companies|money|funds?)$/;

/** "Her lawyers", "Dell’s solicitor", "a lawyer for Dell"; not "the lawyer", who may speak for herself. */
const advocates =
	/^(?:his|her|its|their)(?: \w+)? (?:lawyers?|attorneys?|solicitors?|counsel|barristers?)\b|['’]s? (?:lawyers?|attorneys?|solicitors?|counsel|barristers?)\b|\b(?:lawyers?|attorneys?|solicitors?|counsel|barristers?) (?:for|acting for|representing) /i;

const beings = new WordList(['being']);
const persecuted = /^(?:persecuted|tortured|silenced|censored|mistreated)$/;
const punished = /^(?:jailed|imprisoned|prosecuted|punished|arrested|detained|held|tried)$/;
const thoughts = /^(?:views?|opinions?|beliefs?|politics|faith|religion|criticism|journalism)$/;

/** "[No one is being jailed] for their views": answers those who say so; not "for the fraud", which is a complaint. */
function nobodyHarmed(passage: Passage, attributions: readonly Attribution[]): Phrase | undefined {
	const being = beings.indexesIn(passage).find(at => {
		// In somebody's own words "was being" tells of the past: "nobody was being mistreated when we came".
		const isBe = (isQuoted(passage, at) ? /^(?:is|are)$/ : /^(?:is|was|are|were)$/).test(
			wordAt(passage, at - 1),
		);
		const first = nobodyBefore(passage, at - 2);
		const isForThought =
			punished.test(wordAt(passage, at + 1)) &&
			wordAt(passage, at + 2) === 'for' &&
			/^(?:their|his|her|political|religious)$/.test(wordAt(passage, at + 3)) &&
			[4, 5].some(offset => thoughts.test(wordAt(passage, at + offset)));
		return (
			isBe &&
			first >= 0 &&
			(persecuted.test(wordAt(passage, at + 1)) || isForThought) &&
			isTold(passage, at, attributions)
		);
	});
	return being === undefined ? undefined : { first: nobodyBefore(passage, being - 2), last: being + 1 };
}

/** Index of "nobody", or of "no" in "no one"; -1 for none. */
function nobodyBefore(passage: Passage, last: number): number {
	const isNoOne = wordAt(passage, last) === 'one' && wordAt(passage, last - 1) === 'no';
	return isNoOne ? last - 1 : wordAt(passage, last) === 'nobody' ? last : -1;
}
