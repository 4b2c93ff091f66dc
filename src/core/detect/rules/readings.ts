/** What an active verb may attribute, by what follows it: the readings that its entry in the lexicon allows. */
import type { Frame, VerbEntry } from '../lexicon';
import { readAccusation } from './accusations';
import { readAsTag } from './asTags';
import { readBlamed } from './blames';
import { readName, readReversed, readWhatCalled } from './calling';
import { readBareClause, readClause, readMarkedClause, readQuotation, readTelling } from './clauses';
import { readClosingTag } from './closingTags';
import {
	readGauge,
	readInfinitive,
	readObject,
	readPhrasal,
	readPlea,
	readUrging,
	showingVerbs,
} from './complements';
import { readContactRelative } from './contactRelatives';
import { deniedInRelatives, readDeniedRelative, readObjectRelative } from './objectRelatives';
import type { Content, Reading } from './reading';

type Read = (reading: Reading) => Content | undefined;

interface VerbReading {
	readonly read: Read;
	/** It is for verbs that have one of these frames, or are one of `lemmas`; for all where neither is given. */
	readonly frames?: readonly Frame[];
	readonly lemmas?: readonly string[];
}

/** In order of preference. */
const readings: readonly VerbReading[] = [
	{ read: readAsTag },
	{ read: readClosingTag },
	{ read: readMarkedClause },
	{ read: readQuotation },
	{ read: readAccusation, frames: ['accuse'] },
	{ read: readUrging, frames: ['urge'] },
	{ read: readInfinitive, frames: ['infinitive'] },
	{ read: readTelling, frames: ['tell'] },
	{ read: readGauge, frames: ['gauge'] },
	{ read: readPlea, lemmas: ['plead'] },
	{ read: readBlamed, lemmas: ['blame'] },
	{ read: readWhatCalled, frames: ['name'] },
	{ read: readReversed, frames: ['name', 'object'] },
	{ read: readName, frames: ['name'] },
	{ read: readObjectRelative, frames: ['clause'] },
	{ read: readDeniedRelative, lemmas: deniedInRelatives },
	{ read: readContactRelative, frames: ['name', 'object'] },
	{ read: readClause, frames: ['clause'] },
	{ read: readBareClause, frames: ['that'] },
	{ read: readPhrasal },
	{ read: readObject, frames: ['object'], lemmas: showingVerbs },
];

/** The first that fits is to be taken. */
export function readingsOf(entry: VerbEntry): readonly Read[] {
	const known = byEntry.get(entry);
	if (known !== undefined) {
		return known;
	}
	const own = readings.filter(reading => isFor(entry, reading)).map(({ read }) => read);
	byEntry.set(entry, own);
	return own;
}

const byEntry = new WeakMap<VerbEntry, readonly Read[]>();

function isFor({ frames, lemma }: VerbEntry, reading: VerbReading): boolean {
	return (
		(reading.frames === undefined && reading.lemmas === undefined) ||
		reading.frames?.some(frame => frames.has(frame)) === true ||
		reading.lemmas?.includes(lemma) === true
	);
}
