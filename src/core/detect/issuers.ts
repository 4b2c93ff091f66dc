/** Who speaks through a document in the same clause: "The mayor issued a statement accusing". */
import { formsOf } from './inflect';
import { classAt, type Passage, wordAt } from './passage';
import type { Phrase } from './phrase';
import { documentNouns, issuingVerbs, voicedDocuments } from './speakers.data';
import { subjectBefore } from './subject';
import { isNominal, type WordClass } from './wordClass';

const documents: ReadonlySet<string> = new Set(documentNouns);
const voiced: ReadonlySet<string> = new Set(voicedDocuments);
const issuing: ReadonlySet<string> = formsOf(issuingVerbs);

export function isDocument(word: string): boolean {
	return documents.has(word);
}

/** "[A letter] to the mayor", "[a letter] sent to the mayor": index of the document's noun where what ends at `last` is whom it is addressed to; else -1. */
export function addressedDocument(passage: Passage, last: number): number {
	let to = last;
	while (to > 0 && last - to < longestAddressee && isOfAddressee(classAt(passage, to))) {
		to -= 1;
	}
	const isSent = classAt(passage, to - 1) === 'verb';
	const document = isSent ? to - 2 : to - 1;
	return to < last && wordAt(passage, to) === 'to' && isDocument(wordAt(passage, document)) ? document : -1;
}

/** "To [Ada Moor and the board]" */
function isOfAddressee(wordClass: WordClass): boolean {
	return isNominal(wordClass) || wordClass === 'coordinator';
}

/** In tokens. */
const longestAddressee = 7;

/** The subject of the active verb before the document; `undefined` where nobody is said to have issued it. */
export function issuerOf(passage: Passage, { first, last }: Phrase): Phrase | undefined {
	const before =
		readWithin(passage, { first, last }) ??
		(classAt(passage, first - 1) === 'determiner' ? first - 2 : first - 1);
	const isPutOut = wordAt(passage, before) === 'out' && wordAt(passage, before - 1) === 'put';
	const addressed = addressedDocument(passage, last);
	if (
		!voiced.has(wordAt(passage, addressed < 0 ? last : addressed)) ||
		!(isPutOut || issuing.has(wordAt(passage, before)))
	) {
		return undefined;
	}
	let start = isPutOut ? before - 1 : before;
	while (['adverb', 'auxiliary', 'time'].includes(classAt(passage, start - 1)) && start > 1) {
		start -= 1;
	}
	return subjectBefore(passage, start);
}

/** "The mayor [read] a letter": a form that is a noun too, and was taken into the phrase. */
function readWithin(passage: Passage, { first, last }: Phrase): number | undefined {
	for (let at = first; at < last; at += 1) {
		if (wordAt(passage, at) === 'read' && classAt(passage, at + 1) === 'determiner') {
			return at;
		}
	}
	return undefined;
}
