/** The claims of a corpus in the form in which they are compared. */
import type { Analysis } from '../../model/analysis';
import type { EntityType } from '../../model/entity';
import { contains, type Span } from '../../model/span';
import { tokenise } from '../../text/tokens';
import type { CorpusArticle } from '../articleView';
import type { Corpus } from '../corpus';
import type { Mark, PlacedMark } from '../marks';
import { countryOf, nationalityOf } from '../origins/governments';
import { ladderOf, reportsOf, type Source } from '../origins/sources';
import { Recent } from '../recent';
import { isLight } from '../wording/acts';
import { KeptWording } from '../wording/keptWording';
import { PackedWordings } from '../wording/packedWordings';
import { type KnownMention, nameTerm, readPieces, termsOfName, wordsOfName } from '../wording/pieces';
import { type Wording, wordingOf } from '../wording/wording';
import { asideOf } from './denialAsides';
import { daysBeside } from './reportedOn';

export interface Assertion extends PlacedMark {
	/** Article and, of tags, id; of suggestions, sentence: stays the same while the article does. */
	readonly key: string;
	readonly wording: Wording;
	/** On whose word, outermost first; empty: the article's own voice. */
	readonly ladder: readonly Source[];
}

/** By number, in the order of the corpus. */
export interface Assertions extends Iterable<Assertion> {
	readonly length: number;
	/** `undefined` past the end. */
	at(index: number): Assertion | undefined;
}

/** What has a wording, which may be unpacked each time it is asked for. */
export interface Worded {
	readonly wording: Wording;
}

/** Mentions of an article by where they start. */
export type Mentions = ReadonlyMap<number, KnownMention>;

/** One that is read again only where that gives something else; its wording is unpacked when it is asked for. */
class RememberedAssertion implements Assertion {
	readonly #kept: KeptWording;

	constructor(
		private readonly placed: PlacedMark,
		wording: Wording,
		readonly ladder: readonly Source[],
		/** What the names of the article stood for when it was read. */
		readonly names: string,
	) {
		this.#kept = new KeptWording(wording);
	}

	get wording(): Wording {
		return this.#kept.wording;
	}

	get article(): CorpusArticle {
		return this.placed.article;
	}

	get mark(): Mark {
		return this.placed.mark;
	}

	get key(): string {
		return keyOf(this.placed);
	}
}

/**
 * What was read before, for as long as its article and what its names stand for stay the same: after an edit only the
 * edited article is read anew.
 */
const readings = new WeakMap<Mark, RememberedAssertion>();
const namesOf = new WeakMap<Analysis, string>();

/** Of so many articles the mentions are remembered: claims are read article by article. */
const remembered = 100;

/** So many wordings of denials are held unpacked. */
const fewOpen = 256;

interface Named {
	/** What the names of the article stand for, in the order of its entities; on lines of their own. */
	readonly names: string;
	readonly mentions: Mentions;
}

export class AssertionReader {
	readonly #named = new Recent<string, Named>(remembered);
	readonly #ladders = new Ladders();
	readonly #others = new PackedWordings(fewOpen);

	/** @param remembers false for whoever reads a corpus once: nothing is known the next time, and what was read is kept as rows */
	constructor(
		private readonly corpus: Corpus,
		readonly remembers = true,
	) {}

	/** `undefined` for a tag that has lost its place. */
	read(placed: PlacedMark): Assertion | undefined {
		const { article, mark } = placed;
		if (mark.span === null || mark.sentences === null) {
			return undefined;
		}
		const { names, mentions } = this.#namedIn(article);
		const before = readings.get(mark);
		if (before?.names === names && before.article === article) {
			return before;
		}
		const { wording, ladder: told } = readWords(placed, mark.span, mentions);
		const ladder = this.#ladders.of(told);
		if (!this.remembers) {
			return {
				article,
				mark,
				wording,
				ladder,
				get key() {
					return keyOf(placed);
				},
			};
		}
		const read = new RememberedAssertion(placed, wording, ladder, names);
		readings.set(mark, read);
		return read;
	}

	/** Of a denial: those are gone through one after the other. */
	kept(wording: Wording): Worded {
		return this.remembers ? new KeptWording(wording) : this.#others.kept(wording);
	}

	mentionsIn(article: CorpusArticle): Mentions {
		return this.#namedIn(article).mentions;
	}

	#namedIn(article: CorpusArticle): Named {
		return this.#named.get(article.id, () => readMentions(this.corpus, article));
	}
}

/** Few for each article: those that are the same are one. */
class Ladders {
	readonly #known = new Map<string, readonly Source[]>();

	of(ladder: readonly Source[]): readonly Source[] {
		const key = JSON.stringify(ladder);
		const known = this.#known.get(key) ?? ladder;
		this.#known.set(key, known);
		return known;
	}
}

type Words = Pick<Assertion, 'wording' | 'ladder'>;

function readWords(placed: PlacedMark, span: Span, mentions: Mentions): Words {
	const { text, analysis } = placed.article.view;
	const reports = reportsOf(placed);
	// A speaker inside the words of another report is part of what is asserted: only who reports is left out.
	const apart = [
		...reports.flatMap(({ speaker, cue }) => [speaker, cue]).filter(span => span !== null),
		...asidesIn(placed),
	];
	const sentence = analysis.sentences[placed.mark.sentences?.first ?? -1];
	const days = reports.flatMap(({ cue }) => (cue === null ? [] : daysBeside(text, cue)));
	const tokens = tokenise(text, span).filter(
		token => ![...apart, ...days].some(span => contains(span, token)),
	);
	const pieces = readPieces(tokens, mentions, ({ start }) => start === sentence?.start);
	const ladder = ladderOf(placed);
	return { wording: wordingOf(pieces, voicesOf(ladder)), ladder };
}

/** Terms of those on whose word it is asserted: "he" may be any of them, and the other claim may name them. */
function voicesOf(ladder: readonly Source[]): ReadonlySet<string> {
	return new Set(ladder.flatMap(({ name }) => termsOfName(name).filter(term => !isLight(term))));
}

/** What a sentence denies beside what it asserts. */
function asidesIn({ article: { view }, mark }: PlacedMark): readonly Span[] {
	const { text, analysis } = view;
	return analysis.denials
		.filter(({ sentence }) => sentence === mark.sentences?.first)
		.flatMap(({ sentence, cue }) => {
			const whole = analysis.sentences[sentence];
			return (whole && asideOf(text, whole, cue)?.span) ?? [];
		});
}

export function keyOf({ article, mark }: PlacedMark): string {
	return `${article.id}#${mark.tagId ?? mark.sentences?.first ?? ''}`;
}

function readMentions(corpus: Corpus, { view: { analysis } }: CorpusArticle): Named {
	const named = analysis.entities.map(entity => corpus.entity(corpus.keyOf(entity))?.name ?? entity.name);
	const before = namesOf.get(analysis);
	const now = named.join('\n');
	const names = before === now ? before : now;
	namesOf.set(analysis, names);
	const mentions = new Map<number, KnownMention>();
	for (const [at, entity] of analysis.entities.entries()) {
		const known = knownAs(named[at] ?? entity.name, entity.type);
		for (const mention of [...entity.mentions, ...entity.adjectives]) {
			const isPower = 'metonym' in mention && mention.metonym === true;
			const { person, words, terms } = known(isPower);
			mentions.set(mention.start, { start: mention.start, end: mention.end, person, terms, words });
		}
	}
	return { names, mentions };
}

type Known = Omit<KnownMention, keyof Span>;

/** Read once for all mentions; a place that stands for its government is told by other words. */
function knownAs(name: string, type: EntityType): (isPower: boolean) => Known {
	const read = (isPower: boolean): Known => {
		const words = nameWords(name, isPower);
		return { person: type === 'person', terms: words.map(termOf), words };
	};
	const usual = read(type !== 'place');
	return isPower => (isPower && type === 'place' ? read(true) : usual);
}

/** A country is one word, and so is its government, whatever it is called by; the Chinese Foreign Ministry is China's. */
function nameWords(name: string, isPower: boolean): readonly string[] {
	const country = countryOf(name);
	const isCapital = country !== undefined && country !== name && !isPower;
	return country === undefined || isCapital
		? wordsOfName(name).map(word => nationalityOf(word) ?? word)
		: [country];
}

function termOf(word: string): string {
	return countryOf(word) === word ? word.toLowerCase() : nameTerm(word.toLowerCase());
}
