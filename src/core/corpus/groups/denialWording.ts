/** What a denial denies, in the form in which assertions are compared, and who denies it. */
import { allegationNouns, denyingVerbs, falsehoodWords, rejectingVerbs } from '../../detect/denials.data';
import type { Attribution } from '../../model/analysis';
import { contains, overlaps, type Span } from '../../model/span';
import { tokenise } from '../../text/tokens';
import type { PlacedMark } from '../marks';
import { countryIn } from '../origins/governments';
import { phraseRound, type Source } from '../origins/sources';
import { remembering } from '../recent';
import { KeptWording } from '../wording/keptWording';
import { readPieces, termsOfName } from '../wording/pieces';
import { stem } from '../wording/stem';
import { thingOf } from '../wording/things';
import { type Wording, wordingOf } from '../wording/wording';
import { type AssertionReader, keyOf } from './assertions';
import { asideOf, deniesBefore, secondIn } from './denialAsides';
import { toldIn } from './deniedReport';
import { bodies } from './parties';

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
}

type Told = Pick<DenialWording, 'party' | 'general' | 'ladder' | 'ofNone' | 'onlyByParty'>;

/** Its wording is unpacked when it is asked for. */
export class ReadDenial implements DenialWording {
	readonly article: PlacedMark['article'];
	readonly mark: PlacedMark['mark'];
	readonly party: ReadonlySet<string>;
	readonly general: boolean;
	readonly ladder: Told['ladder'];
	readonly ofNone: Told['ofNone'];
	readonly onlyByParty: Told['onlyByParty'];

	constructor(
		{ article, mark }: PlacedMark,
		private readonly kept: KeptWording,
		{ party, general, ladder, ofNone, onlyByParty }: Told,
	) {
		this.article = article;
		this.mark = mark;
		this.party = sharedParty(party);
		this.general = general;
		this.ladder = ladder;
		this.ofNone = ofNone;
		this.onlyByParty = onlyByParty;
	}

	get key(): string {
		return keyOf(this);
	}

	get wording(): Wording {
		return this.kept.wording;
	}
}

/** Few for each article: a corpus has ten denials for each, mostly by those who deny in others as well. */
function sharedParty(party: ReadonlySet<string>): ReadonlySet<string> {
	return party.size === 0 ? nobody : partyNamed([...party].join('\n'));
}

const nobody: ReadonlySet<string> = new Set();
const partyNamed = remembering((terms): ReadonlySet<string> => new Set(terms.split('\n')));

/** These name what is alleged too seldom. */
const concrete: ReadonlySet<string> = new Set(
	'account accounts story stories article articles figure figures statement statements attacks point points'.split(
		' ',
	),
);
const alleged: ReadonlySet<string> = new Set(allegationNouns.flatMap(formsOf));
const emptyStems: ReadonlySet<string> = new Set(
	[
		...allegationNouns.filter(noun => !concrete.has(noun)),
		...falsehoodWords,
		...denyingVerbs,
		...rejectingVerbs,
	].map(stem),
);
/** What remains of "denied any involvement in the matter". */
const vague: ReadonlySet<string> = new Set(
	`party involvement responsibility wrongdoing part role knowledge such matter case fact evidence foundation basis merit truth
	reality country company firm government ministry statement spokesman spokeswoman spokesperson lawyer completely
	overseas anyone anybody anything anywhere else ever totally strongly categorically firmly vehemently flatly outright allege accuse claim call`
		.trim()
		.split(/\s+/)
		.flatMap(formsOf),
);

/** That something was wrong, and not what it was. */
const wrongs: ReadonlySet<string> = new Set(
	'illegal unlawful illicit improper wrongful criminal law crime offence misconduct impropriety irregularity'
		.split(' ')
		.flatMap(formsOf),
);
/** What is said of anything that was wrong. */
const ofWrongdoing: ReadonlySet<string> = new Set([
	...wrongs,
	...'transaction business activity conduct practice act action break violate commit engage help take join point knowingly wittingly fully time'
		.split(' ')
		.flatMap(formsOf),
]);

/** As it stands among the terms of a wording, and as it stands among its acts. */
function formsOf(word: string): readonly string[] {
	return [stem(word), thingOf(stem(word))];
}

/** `undefined` for a tag that has lost its place. */
export function readDenial(placed: PlacedMark, reader: AssertionReader): DenialWording | undefined {
	const { article, mark } = placed;
	const { span, sentences } = mark;
	if (span === null || sentences === null) {
		return undefined;
	}
	const { analysis, text } = article.view;
	const own = analysis.attributions.filter(
		({ who, content }) => who === mark.who && content.some(words => overlaps(words, span)),
	);
	const found = analysis.denials.filter(({ cue }) => overlaps(cue, span));
	const cues = found.map(({ cue }) => cue);
	// "Insists that it has not sold": the cue tells what was not done.
	const empty = found.flatMap(({ rule, cue }) => (tellingRules.has(rule) ? [] : cue));
	const aside = cues.map(cue => asideOf(text, span, cue)).find(aside => aside?.of === 'noun')?.span;
	const told = cues.map(cue => toldIn(text, span, cue)).find(Boolean);
	const said = cues.map(cue => secondIn(text, span, cue) ?? saidRound(cue, own)).find(Boolean);
	const inside = aside ?? told ?? said ?? span;
	// "Reports that it had asked for help were invented, and he denied them too" says what is denied.
	const isOfBefore =
		told === undefined && cues.length > 0 && cues.every(cue => deniesBefore(text, span, cue));
	const wording = affirmed(
		deniedIn(
			placed,
			inside,
			[...empty, ...own.filter(outer => !isNested(outer, own)).flatMap(wordsAround)],
			reader,
		),
	);
	const speakers = own.flatMap(({ speaker }) => speaker ?? []).map(at => phraseRound(text, at));
	// Where the detector leaves open who denies, it is whoever stands before the cue.
	const before = text.slice(span.start, Math.min(span.end, cues[0]?.start ?? span.start));
	const names = mark.who === '' ? [before] : [mark.who, ...speakers];
	const party = partyOf(names, isOfBefore ? undefined : wording);
	const general =
		isOfBefore || isGeneral(wording, party) || cues.some(cue => asideOf(text, span, cue)?.of === 'clause');
	return new ReadDenial(placed, new KeptWording(wording), { party, general });
}

const tellingRules: ReadonlySet<string> = new Set(['insists-not', 'accused-says-not']);

/** "Rejected the claim that he had threatened to …": his threat is part of what is denied. */
function isNested({ cue }: Attribution, own: readonly Attribution[]): boolean {
	return cue !== null && own.some(({ content }) => content.some(span => contains(span, cue)));
}

/** Of "“It is nonsense,” she said on the evening news" what she said. */
function saidRound(cue: Span, own: readonly Attribution[]): Span | undefined {
	return own.flatMap(({ content }) => content).find(words => contains(words, cue));
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
		token => !apart.some(found => contains(found, token)) && !emptyStems.has(stem(token.lower)),
	);
	return wordingOf(readPieces(tokens, reader.mentionsIn(article), ({ start }) => start === first));
}

/** As if it were asserted, without what tells nothing. */
export function affirmed(wording: Wording): Wording {
	const terms = new Set([...wording.terms].filter(term => !vague.has(term)));
	const acts = wording.acts.map(act => ({ ...act, negated: false }));
	return { ...wording, terms, acts, negative: false };
}

/**
 * Who is meant by names of a speaker: their capitals, where they have any. Whoever the denial says did not do it counts
 * too: "Veskar has never …, its ministry said".
 */
export function partyOf(names: readonly string[], wording?: Wording): ReadonlySet<string> {
	const [act] = wording?.acts.filter(({ verbal }) => verbal) ?? [];
	const countries = names.map(countryIn).filter(country => country !== undefined);
	return new Set([
		...names.flatMap(properTerms).filter(term => !vague.has(term)),
		...countries.map(country => country.toLowerCase()),
		...(act?.agents ?? []),
	]);
}

const properTerms = remembering((name): readonly string[] => {
	const [own = ''] = name.split(/,? (?:who|whom|whose|which|that) /);
	const capitals = own.split(/\s+/).filter(word => /^\p{Lu}/u.test(word));
	const terms = capitals.flatMap(termsOfName);
	const common = termsOfName(own).map(thingOf);
	return terms.length > 0
		? [...terms, ...common.filter(term => bodies.has(term))]
		: [...termsOfName(own), ...common];
});

/** True for words that remain of a denial which says nothing of what is denied. */
export function isVague(term: string): boolean {
	return vague.has(term);
}

function isGeneral({ acts, terms, names }: Wording, party: ReadonlySet<string>): boolean {
	// "Has at no point taken part in unlawful business" names no more than "denies wrongdoing" does.
	const saysNothing = [...terms].some(term => wrongs.has(term)) ? ofWrongdoing : none;
	const isTelling = (term: string) =>
		!party.has(term) && !vague.has(term) && !saysNothing.has(term) && !alleged.has(term);
	const concepts = acts.flatMap(act => act.concepts).filter(concept => isTelling(stem(concept)));
	const telling = [...terms].filter(isTelling);
	// "Had made up the story" names who told it.
	return concepts.length === 0 && (telling.length < 2 || telling.every(term => names.has(term)));
}

const none: ReadonlySet<string> = new Set();
