/** The cues that the detector knows, by form: built once from the word lists, and again where a codebook adds verbs. */
import { type DetectSettings, longestReportingVerb, mostReportingVerbs } from '../model/codebook';
import { type FactsOfWords, PassingWordFacts, WordFacts } from '../text/wordFacts';
import type { Word } from '../text/words';
import { inflect, type VerbForm } from './inflect';
import {
	accuseVerbs,
	clauseOnlyVerbs,
	gaugeVerbs,
	judgeVerbs,
	mindAdjectives,
	nameVerbs,
	nounLikeForms,
	passiveVerbs,
	phrasalVerbs,
	sayVerbs,
	tellVerbs,
	thinkVerbs,
	urgeVerbs,
	wantVerbs,
} from './reportingVerbs.data';
import { traitsOf, type WordTraits } from './wordTraits';

/**
 * What may follow a verb that attributes. `clause`: any clause or quotation; `that`: a clause that is marked as one;
 * `tell`: somebody, then a clause; `infinitive`: to do it; `urge`: somebody to do it; `object`: what is judged;
 * `name`: an object and what it is called; `accuse`: somebody, a preposition, an act; `gauge`: a thing at a number.
 */
export type Frame =
	| 'clause'
	| 'that'
	| 'tell'
	| 'infinitive'
	| 'urge'
	| 'object'
	| 'name'
	| 'accuse'
	| 'gauge';

export interface VerbEntry {
	readonly lemma: string;
	readonly form: VerbForm;
	readonly frames: ReadonlySet<Frame>;
	/** True where the same letters are more often a noun. */
	readonly nounLike: boolean;
	/** Further words that belong to the cue, one list for each phrasal verb: [["for"], ["on"]]. */
	readonly particles: readonly (readonly string[])[];
	/** Prepositions after the person, for `accuse`. */
	readonly accusePrepositions: readonly string[];
	/** Words that may follow the passive; empty where the passive is no cue. */
	readonly passive: readonly string[];
}

export interface Lexicon {
	/** Entries by form; a form that is both past and participle has one entry. */
	readonly verbs: FactsOfWords<VerbEntry | undefined>;
	/** What the spelling tells of a word's class. */
	readonly traits: FactsOfWords<WordTraits>;
	/** Words that may follow "is aware", by adjective. */
	readonly mindAdjectives: ReadonlyMap<string, readonly string[]>;
}

const framesByList: readonly (readonly [Frame, readonly string[]])[] = [
	['clause', sayVerbs],
	['clause', thinkVerbs],
	['that', clauseOnlyVerbs],
	['tell', tellVerbs],
	['tell', ['warn', 'promise']],
	['infinitive', wantVerbs],
	['urge', urgeVerbs],
	['object', judgeVerbs],
	['name', nameVerbs],
	['gauge', gaugeVerbs],
	['accuse', Object.keys(accuseVerbs)],
];

interface Lemma {
	frames: Set<Frame>;
	particles: (readonly string[])[];
}

/** The lexicon with a codebook's verbs, which are taken as verbs of saying in exactly the form that is given. */
export function lexiconOf(settings: DetectSettings | undefined): Lexicon {
	const known = settings && lexicons.get(settings);
	if (known !== undefined) {
		return known;
	}
	const lexicon = withVerbs(settings);
	if (settings !== undefined) {
		lexicons.set(settings, lexicon);
	}
	return lexicon;
}

/** A codebook's lexicon is the same for all its articles. */
const lexicons = new WeakMap<DetectSettings, Lexicon>();

function withVerbs(settings: DetectSettings | undefined): Lexicon {
	const added = (settings?.reportingVerbs ?? [])
		.filter(verb => verb.length > 0 && verb.length <= longestReportingVerb)
		.slice(0, mostReportingVerbs);
	if (added.length === 0) {
		return builtIn;
	}
	const verbs = new Map(builtInVerbs);
	for (const verb of added) {
		const form = verb.trim().toLowerCase();
		const known = verbs.get(form);
		verbs.set(form, {
			...(known ?? bareEntry(form)),
			frames: new Set([...(known?.frames ?? []), 'clause']),
			nounLike: false,
		});
	}
	return lexiconWith(verbs, read => new PassingWordFacts(read));
}

function bareEntry(form: string): VerbEntry {
	return {
		lemma: form,
		form: form.endsWith('ing') ? 'gerund' : 'past',
		frames: new Set<Frame>(['clause']),
		nounLike: false,
		particles: [],
		accusePrepositions: [],
		passive: [],
	};
}

/** `remember` keeps what is found out about words. */
function lexiconWith(
	verbs: ReadonlyMap<string, VerbEntry>,
	remember: <T>(read: (word: Word) => T) => FactsOfWords<T>,
): Lexicon {
	return {
		verbs: remember(({ lower }) => verbs.get(lower)),
		traits: remember(word => traitsOf(word, verbs)),
		mindAdjectives: adjectives,
	};
}

function builtInEntries(): ReadonlyMap<string, VerbEntry> {
	const lemmas = new Map<string, Lemma>();
	const lemmaOf = (name: string): Lemma => {
		const lemma = lemmas.get(name) ?? { frames: new Set<Frame>(), particles: [] };
		lemmas.set(name, lemma);
		return lemma;
	};
	for (const [frame, list] of framesByList) {
		for (const name of list) {
			lemmaOf(name).frames.add(frame);
		}
	}
	for (const phrase of phrasalVerbs) {
		const [name, ...particles] = phrase.split(' ');
		lemmaOf(name ?? phrase).particles.push(particles);
	}
	// Some only tell what is said in general: "is rumoured to".
	for (const name of Object.keys(passiveVerbs)) {
		lemmaOf(name);
	}
	const verbs = new Map<string, VerbEntry>();
	for (const [name, lemma] of lemmas) {
		for (const [form, kind] of inflect(name)) {
			if (!verbs.has(form)) {
				verbs.set(form, entryOf(name, form, kind, lemma));
			}
		}
	}
	return verbs;
}

function entryOf(lemma: string, form: string, kind: VerbForm, { frames, particles }: Lemma): VerbEntry {
	return {
		lemma,
		form: kind,
		frames,
		nounLike: nounLike.has(form),
		particles: [...particles].sort((a, b) => b.length - a.length),
		accusePrepositions: accuseVerbs[lemma] ?? [],
		passive: passiveVerbs[lemma] ?? [],
	};
}

const nounLike: ReadonlySet<string> = new Set(nounLikeForms);
const adjectives: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(mindAdjectives));
const builtInVerbs = builtInEntries();
const builtIn = lexiconWith(builtInVerbs, read => new WordFacts(read));
