/** Which words are verbs, and where what belongs to them begins: by their endings and by what stands before them. */
import { isLight, type Meaning, meaningsOf } from './acts';
import { particles } from './acts.data';
import {
	auxiliaries,
	beforeGerund,
	determiners,
	ending,
	listing,
	objectPronouns,
} from './functionWords.data';
import type { Piece } from './pieces';
import { isIrregular, stem } from './stem';

/** With its particle where the two make an act of their own. */
export function meaningsAt(pieces: readonly Piece[], at: number): readonly Meaning[] {
	const own = stem(pieces[at]?.lower ?? '');
	// "Brought it down".
	const isApart = pieces[at + 1]?.kind === 'function' && objectPronouns.has(pieces[at + 1]?.lower ?? '');
	const next = pieces[isApart ? at + 2 : at + 1]?.lower ?? '';
	const together = particles.has(next) ? meaningsOf(`${own}-${stem(next)}`) : [];
	return together.length > 0 ? together : own === 'tak' && idioms.has(next) ? [] : meaningsOf(own);
}

export function isVerbal(pieces: readonly Piece[], at: number): boolean {
	const { lower } = pieces[at] ?? { lower: '' };
	const before = pieces[at - 1];
	const previous = before?.lower ?? '';
	if (isAdverb(lower) || pronouns.has(lower)) {
		return false;
	}
	if (isInGroup(before)) {
		return fitsGroup(pieces, at);
	}
	if (lower.endsWith('ing')) {
		return (
			beforeGerund.has(previous) ||
			before?.kind === 'name' ||
			listing.has(stem(previous)) ||
			ending.has(stem(previous))
		);
	}
	if (isInFiniteForm(pieces, at)) {
		return true;
	}
	const past = lower.endsWith('ed') || isIrregular(lower);
	return past && before !== undefined && before.kind !== 'quantity' && !opensPhrase(previous);
}

/**
 * Between a subject and its object, in a form that a noun has too: "Kesh supplies the port", "guards beat prisoners".
 * A noun that another one makes its own stands behind a word that opens a phrase: "the block its workers had wanted".
 */
function isInFiniteForm(pieces: readonly Piece[], at: number): boolean {
	const [lower = '', next] = [pieces[at]?.lower, pieces[at + 1]];
	const hasForm = invariant.has(lower) || /[^sui]s$/.test(lower);
	const isKnown = hasForm && meaningsOf(stem(lower)).length > 0;
	const opens =
		next !== undefined && (next.kind === 'name' || determiners.has(next.lower)) && next.lower !== 'of';
	return isKnown && opens && isSubject(pieces, at - 1);
}

/** A noun or a name, and nothing that a preposition or a determiner makes part of a phrase with what follows. */
function isSubject(pieces: readonly Piece[], at: number): boolean {
	const [before, piece] = [pieces[at - 1], pieces[at]];
	const isNoun = piece?.kind === 'name' || (piece?.kind === 'word' && !isAdverb(piece.lower));
	return isNoun && !(before?.kind === 'function' && beforeGerund.has(before.lower));
}

/** "Had valid papers" and "was abroad" have no verb after the auxiliary, nor has "to young people". */
function fitsGroup(pieces: readonly Piece[], at: number): boolean {
	const { lower } = pieces[at] ?? { lower: '' };
	const group = pieces.slice(groupStart(pieces, at), at);
	const auxiliary =
		group.findLast(piece => !isAdverb(piece.lower) && auxiliaries.has(piece.lower))?.lower ?? '';
	if (participial.has(auxiliary)) {
		return /(?:ed|ing)$/.test(lower) || isIrregular(lower) || invariant.has(lower);
	}
	const isPlural = /(?:[^su]s|men|people|children)$/.test(lower);
	const isBare =
		pieces[at + 1]?.kind === 'word' && meaningsAt(pieces, at).length === 0 && !isLight(stem(lower));
	return auxiliary !== 'to' || !(isBare || isPlural);
}

/** Between a subject and its verb: "has", "never", "publicly". */
function isInGroup(piece: Piece | undefined): boolean {
	return (
		piece !== undefined && piece.kind !== 'time' && (auxiliaries.has(piece.lower) || isAdverb(piece.lower))
	);
}

export function isAdverb(word: string): boolean {
	return word.length > 5 && word.endsWith('ly') && !notAdverbs.has(word);
}

/** "300 armoured vehicles", "by armed men", "Kesh's increased aid": what stands right after is no verb. */
function opensPhrase(word: string): boolean {
	return determiners.has(word) || (beforeGerund.has(word) && word !== ',');
}

/** Where the auxiliaries of the verb begin. */
export function groupStart(pieces: readonly Piece[], at: number): number {
	let first = at;
	while (first > 0 && (isInGroup(pieces[first - 1]) || isEvenOnce(pieces, first))) {
		first -= isInGroup(pieces[first - 1]) ? 1 : 3;
	}
	const previous = pieces[first - 1]?.lower ?? '';
	return first > 0 && first === at && beforeGerund.has(previous) && previous !== ',' ? first - 1 : first;
}

/** "Never so much as touched". */
function isEvenOnce(pieces: readonly Piece[], end: number): boolean {
	const words = pieces.slice(Math.max(0, end - 3), end).map(({ lower }) => lower);
	return words.join(' ') === 'so much as';
}

const pronouns: ReadonlySet<string> = new Set(
	'anyone anybody someone somebody everyone everybody anything something everything abroad'.split(' '),
);

const participial: ReadonlySet<string> = new Set(
	"be is are was were been being has have had having hasn't haven't hadn't isn't aren't wasn't weren't".split(
		' ',
	),
);

/** Their participles look like the verbs themselves. */
const invariant: ReadonlySet<string> = new Set(
	'beat cut hit put set let shut spread read cost quit burst hurt split bid rid shed bet cast come become run overrun'.split(
		' ',
	),
);

const notAdverbs: ReadonlySet<string> = new Set([
	'supply',
	'resupply',
	'family',
	'assembly',
	'monopoly',
	'reply',
]);

/** "Took place", "took to Twitter": nobody has taken anything. */
const idioms: ReadonlySet<string> = new Set([
	'place',
	'part',
	'to',
	'on',
	'office',
	'care',
	'steps',
	'action',
	'advantage',
]);
