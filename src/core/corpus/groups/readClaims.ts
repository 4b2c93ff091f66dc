/** All claims and denials of a corpus, read article by article: one that is kept packed is unpacked once for all of them. */
import type { Corpus } from '../corpus';
import type { Steps } from '../steps';
import { isHypothetical } from '../wording/wording';
import type { Denying } from './answers';
import { AssertionRows } from './assertionRows';
import type { Assertion, AssertionReader, Assertions } from './assertions';
import { claimMarks, isNamed } from './claimMarks';
import { type DenialWording, readDenial } from './denialWording';
import { contradictionIn } from './replies';

/** Each list in the order of the corpus. */
export interface ReadClaims {
	readonly assertions: Assertions;
	/** What the detector or a person takes for speculation, or is worded as such, is none of the assertions. */
	readonly speculative: Assertions;
	readonly denying: Denying;
}

/** So many sentences are read between two pauses. */
const pauseAfter = 10;

/** @param named keys of tags that people named in what they decided: these count as assertions in any case */
export function* readClaims(
	corpus: Corpus,
	reader: AssertionReader,
	named: ReadonlySet<string>,
): Steps<ReadClaims> {
	const [assertions, speculative] = [listFor(reader), listFor(reader, fewOpen)];
	const [denials, contradictions]: [DenialWording[], DenialWording[]] = [[], []];
	const silent = new Set<string>();
	let read = 0;
	for (const marks of corpus.marksInTurn()) {
		const article = marks[0]?.article;
		if (article && article.view.analysis.noComments.length > 0) {
			silent.add(article.id);
		}
		for (const placed of claimMarks(marks, named)) {
			const claim = reader.read(placed);
			if (claim && isSpeculative(claim) && !isNamed(claim, named)) {
				speculative.push(claim);
			} else if (claim) {
				assertions.push(claim);
				contradictions.push(...asList(contradictionIn(claim, reader)));
			}
			read++;
			if (read % pauseAfter === 0) {
				yield;
			}
		}
		for (const placed of marks) {
			denials.push(...asList(placed.mark.kind === 'denial' ? readDenial(placed, reader) : undefined));
		}
		yield;
	}
	return {
		assertions,
		speculative,
		denying: { wordings: [...denials, ...contradictions], marked: denials.length, silent },
	};
}

/** What is remembered is an object each in any case. */
function listFor({ remembers }: AssertionReader, mostOpen?: number): Assertion[] | AssertionRows {
	return remembers ? [] : new AssertionRows(mostOpen);
}

/** Speculations are gone through one after the other. */
const fewOpen = 256;

function asList<T>(one: T | undefined): readonly T[] {
	return one === undefined ? [] : [one];
}

function isSpeculative({ mark, wording }: Assertion): boolean {
	return mark.certainty === 'speculative' || (mark.status === 'suggestion' && isHypothetical(wording));
}
