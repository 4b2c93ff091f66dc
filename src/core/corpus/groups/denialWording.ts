/** What a denial denies, in the form in which assertions are compared, and who denies it. */
import { allegationNouns } from '../../detect/denials.data';
import type { Attribution } from '../../model/analysis';
import { contains, overlaps, type Span } from '../../model/span';
import { tokenise } from '../../text/tokens';
import type { PlacedMark } from '../marks';
import { phraseRound, type Source } from '../origins/sources';
import { remembering } from '../recent';
import { readPieces } from '../wording/pieces';
import { stem } from '../wording/stem';
import { type Wording, wordingOf } from '../wording/wording';
import { type AssertionReader, keyOf, type Worded } from './assertions';
import { asideOf, deniesBefore, endOfDenied, secondIn } from './denialAsides';
import { isGeneral, isVague, saysDenied } from './denialTerms';
import { toldIn } from './deniedReport';
import { alsoCalled, partyOf } from './party';

export interface DenialWording extends PlacedMark {
	readonly key: string;
	/** Of what is denied, as if it were asserted. */
	readonly wording: Wording;
	/** Terms of who denies and for whom. */
	readonly party: ReadonlySet<string>;
	/** On whose word; absent where the mark itself says who denies. */
	readonly ladder?: readonly Source[] | undefined;
	/** True where it says that there is none: no act need be the same. */
	readonly ofNone?: boolean | undefined;
	/** True where it is a denial only if those who say it are those who are said to have done it. */
	readonly onlyByParty?: boolean | undefined;
	/** True where the words do not tell what is denied: "dismissed the allegations as baseless". */
	readonly general: boolean;
	/** It is what was said before; `it`: just before, "denied it"; `noun`: "rejected the finding". */
	readonly ofBefore?: 'it' | 'noun' | undefined;
}

type Told = Pick<DenialWording, 'party' | 'general' | 'ofBefore' | 'ladder' | 'ofNone' | 'onlyByParty'>;

/** Its wording is unpacked when it is asked for. */
export class ReadDenial implements DenialWording {
	readonly party: ReadonlySet<string>;
	readonly general: boolean;
	readonly ofBefore: Told['ofBefore'];
	readonly ladder: Told['ladder'];
	readonly ofNone: Told['ofNone'];
	readonly onlyByParty: Told['onlyByParty'];

	constructor(
		private readonly placed: PlacedMark,
		private readonly kept: Worded,
		{ party, general, ofBefore, ladder, ofNone, onlyByParty }: Told,
	) {
		this.party = sharedParty(party);
		this.general = general;
		this.ofBefore = ofBefore;
		this.ladder = ladder;
		this.ofNone = ofNone;
		this.onlyByParty = onlyByParty;
	}

	get wording(): Wording {
		return this.kept.wording;
	}

	get article(): PlacedMark['article'] {
		return this.placed.article;
	}

	get mark(): PlacedMark['mark'] {
		return this.placed.mark;
	}

	get key(): string {
		return keyOf(this.placed);
	}
}

/** Few for each article: a corpus has ten denials for each, mostly by those who deny in others as well. */
function sharedParty(party: ReadonlySet<string>): ReadonlySet<string> {
	return party.size === 0 ? nobody : partyNamed([...party].join('\n'));
}

const nobody: ReadonlySet<string> = new Set();
const partyNamed = remembering((terms): ReadonlySet<string> => new Set(terms.split('\n')));

/** `undefined` for a tag that has lost its place. */
export function readDenial(placed: PlacedMark, reader: AssertionReader): DenialWording | undefined {
	const { article, mark } = placed;
	const { span, sentences } = mark;
	if (span === null || sentences === null) {
		return undefined;
	}
	const { text } = article.view;
	const cues = cuesIn(placed, span);
	const { inside, isIt } = stretchOf(text, span, cues);
	const { own, empty } = cues;
	const apart = [...empty, ...own.filter(outer => !isNested(outer, own)).flatMap(wordsAround)];
	const wording = affirmed(deniedIn(placed, inside, apart, reader));
	const party = partyOf(namesOf(placed, span, cues), isIt ? undefined : wording);
	const isClause = cues.all.some(cue => asideOf(text, span, cue)?.of === 'clause');
	const general = isIt || isClause || isGeneral(wording, party);
	const ofBefore = isIt ? 'it' : namesAllegation(text, span) ? 'noun' : undefined;
	return new ReadDenial(placed, reader.kept(wording), { party, general, ofBefore });
}

/** What the detector found of a denial. */
interface Cues {
	/** Who is made to say it. */
	readonly own: readonly Attribution[];
	/** The words that deny. */
	readonly all: readonly Span[];
	/** Those of them that do not tell what is denied, as the verb of "insists that it has not sold" does. */
	readonly empty: readonly Span[];
}

function cuesIn({ article, mark }: PlacedMark, span: Span): Cues {
	const { attributions, denials } = article.view.analysis;
	const found = denials.filter(({ cue }) => overlaps(cue, span));
	return {
		own: attributions.filter(
			({ who, content }) => who === mark.who && content.some(words => overlaps(words, span)),
		),
		all: found.map(({ cue }) => cue),
		empty: found.flatMap(({ rule, cue }) => (tellingRules.has(rule) ? [] : cue)),
	};
}

/** Where what is denied stands; `isIt`: it stands before the denial. */
function stretchOf(
	text: string,
	span: Span,
	{ own, all, empty }: Cues,
): { readonly inside: Span; readonly isIt: boolean } {
	const aside = all.map(cue => asideOf(text, span, cue)).find(found => found?.of === 'noun')?.span;
	const told = all.map(cue => toldIn(text, span, cue)).find(Boolean);
	const said = all.map(cue => secondIn(text, span, cue) ?? saidRound(cue, own)).find(Boolean);
	// "Reports that it had asked for help were invented, and he denied them too" says what is denied.
	const isIt = told === undefined && empty.length > 0 && empty.every(cue => deniesBefore(text, span, cue));
	const inside = aside ?? told ?? said ?? span;
	const ends = all.map(cue => endOfDenied(text, cue, inside.end));
	return { inside: { start: inside.start, end: Math.min(inside.end, ...ends) }, isIt };
}

/** Who denies, by all names that the sentence has for them. */
function namesOf({ article, mark }: PlacedMark, span: Span, { own, all }: Cues): readonly string[] {
	const { text } = article.view;
	if (mark.who === '') {
		// Where the detector leaves open who denies, it is whoever stands before the cue.
		return [text.slice(span.start, Math.min(span.end, all[0]?.start ?? span.start))];
	}
	const speakers = own.flatMap(({ speaker }) => speaker ?? []).map(at => phraseRound(text, at));
	return [mark.who, alsoCalled(text, span, mark.who), ...speakers];
}

function namesAllegation(text: string, span: Span): boolean {
	return tokenise(text, span).some(({ lower }) => allegations.has(lower));
}

const allegations: ReadonlySet<string> = new Set(allegationNouns);

const tellingRules: ReadonlySet<string> = new Set(['insists-not', 'accused-says-not']);

/** "Rejected the claim that he had threatened to …": his threat is part of what is denied. */
function isNested({ cue }: Attribution, own: readonly Attribution[]): boolean {
	return cue !== null && own.some(({ content }) => content.some(span => contains(span, cue)));
}

/** Of "“It is nonsense,” she said on the evening news" what is quoted. */
function saidRound(cue: Span, own: readonly Attribution[]): Span | undefined {
	return own
		.filter(({ form }) => form === 'direct')
		.flatMap(({ content }) => content)
		.find(words => contains(words, cue));
}

function wordsAround({ speaker, cue }: Attribution): readonly Span[] {
	return [speaker, cue].filter(found => found !== null);
}

/** `apart`: who denies, and the words that say so. */
function deniedIn(
	{ article, mark }: PlacedMark,
	span: Span,
	apart: readonly Span[],
	reader: AssertionReader,
): Wording {
	const { analysis, text } = article.view;
	const first = analysis.sentences[mark.sentences?.first ?? -1]?.start;
	const tokens = tokenise(text, span).filter(
		token => !apart.some(found => contains(found, token)) && !saysDenied(stem(token.lower)),
	);
	return wordingOf(readPieces(tokens, reader.mentionsIn(article), ({ start }) => start === first));
}

/** As if it were asserted, without what tells nothing. */
export function affirmed(wording: Wording): Wording {
	const terms = new Set([...wording.terms].filter(term => !isVague(term)));
	const acts = wording.acts.map(act => ({ ...act, negated: false }));
	return { ...wording, terms, acts, negative: false };
}
