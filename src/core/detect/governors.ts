/** Who speaks in an infinitive: "the mayor appeared to say", "the court forced the firm to admit". */
import { catenativeVerbs, causingVerbs, channelVerbs, inquiringVerbs, tryingVerbs } from './governors.data';
import { formsOf, inflect } from './inflect';
import { classAt, type Passage, wordAt } from './passage';
import { type Phrase, phraseFrom } from './phrase';
import { mainSubject, subjectBefore } from './subject';

const catenative = formsOf([...catenativeVerbs, ...causingVerbs]);
const causing = formsOf(causingVerbs);
const trying = formsOf(tryingVerbs);
const inquiring: ReadonlySet<string> = new Set(inquiringVerbs);
const channels = new Set(
	channelVerbs.flatMap(lemma =>
		inflect(lemma).flatMap(([form, kind]) => (kind === 'past' || kind === 'third' ? [form] : [])),
	),
);
/** How far before its infinitive the verb of a channel may stand, in tokens. */
const maxWay = 9;
/** "went on to say", "started out to prove". */
const particles: ReadonlySet<string> = new Set(['on', 'out', 'off']);
/** How far before its infinitive a verb may stand that has an object, in tokens. */
const maxObject = 20;

/** The subject of the infinitive whose "to" is at `to`; `undefined` where no verb that governs one stands before it. */
export function governedSubject(passage: Passage, to: number): Phrase | undefined {
	let at = to - 1;
	while (classAt(passage, at) === 'adverb' || particles.has(wordAt(passage, at))) {
		at -= 1;
	}
	// "Went so far as to suggest"
	const isFar = wordAt(passage, at) === 'as' && wordAt(passage, at - 1) === 'far';
	const verb = isFar ? at - 3 : at;
	return catenative.has(wordAt(passage, verb))
		? subjectOf(passage, verb)
		: (objectOfCause(passage, to) ?? userOfChannel(passage, to));
}

/** "Trying to determine whether": who asks says nothing yet. */
export function isInquiry(passage: Passage, to: number, lemma: string): boolean {
	return inquiring.has(lemma) && trying.has(wordAt(passage, to - 1));
}

/** "took to the radio to say": who takes the way to be heard, in the same clause. */
function userOfChannel(passage: Passage, to: number): Phrase | undefined {
	for (let at = to - 2; at >= Math.max(0, to - maxWay); at -= 1) {
		const isPlea = ['on', 'upon', 'for'].includes(wordAt(passage, at + 1));
		if (channels.has(wordAt(passage, at)) && classAt(passage, at) !== 'noun' && !isPlea) {
			return ['to', 'modal', 'determiner'].includes(classAt(passage, at - 1))
				? undefined
				: subjectOf(passage, at);
		}
		if (['comma', 'stop', 'verb', 'auxiliary', 'subordinator', 'relative'].includes(classAt(passage, at))) {
			return undefined;
		}
	}
	return undefined;
}

function subjectOf(passage: Passage, verb: number): Phrase | undefined {
	let first = verb;
	while (['auxiliary', 'modal', 'adverb'].includes(classAt(passage, first - 1))) {
		first -= 1;
	}
	if (classAt(passage, first - 1) === 'negation' || classAt(passage, first - 1) === 'to') {
		return undefined;
	}
	const joined = classAt(passage, first - 1) === 'coordinator';
	return joined ? mainSubject(passage, first) : subjectBefore(passage, first);
}

/** "forced [the firm], which ran the port, to admit": the phrase right after the verb. */
function objectOfCause(passage: Passage, to: number): Phrase | undefined {
	for (let at = to - 2; at >= Math.max(0, to - maxObject); at -= 1) {
		if (causing.has(wordAt(passage, at)) && classAt(passage, at - 1) !== 'to') {
			const object = phraseFrom(passage, at + 1);
			const apart = object !== undefined && object.last < to - 1;
			const closes =
				!apart || (classAt(passage, object.last + 1) === 'comma' && classAt(passage, to - 1) === 'comma');
			return object !== undefined && object.last < to && closes ? object : undefined;
		}
		if (classAt(passage, at) === 'stop') {
			return undefined;
		}
	}
	return undefined;
}
