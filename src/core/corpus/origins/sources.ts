/** On whose word something stands: the ladder of who told whom, as the article itself gives it. */
import type { Analysis, Attribution, SpeakerType } from '../../model/analysis';
import { contains, overlaps, type Span } from '../../model/span';
import type { CorpusArticle } from '../articleView';
import type { PlacedMark } from '../marks';
import { stem } from '../wording/stem';
import { countryIn, countryOf } from './governments';
import { nearbyReports } from './nearbyReports';

export interface Source {
	readonly name: string;
	readonly type: SpeakerType | 'unknown';
	/** Country or organisation that the source speaks for; absent where the article does not tell. */
	readonly affiliation?: string;
}

/** These say what somebody wants, does or feels; what stands in them is on the word of whoever reports it. */
const noReport: ReadonlySet<string> = new Set([
	'wants-to',
	'urged-to',
	'called-for',
	'called-it',
	'judged-object',
	'concern-about',
	'is-aware',
]);

/** Stems of cues that tell an act of the speaker's own, not what somebody else did: "Russia is asking China for …". */
const ownActs: ReadonlySet<string> = new Set(
	`ask request demand seek appeal call offer agree promise threaten order press urge back promote plan sign vow
	pledge refuse reject decline support express dub concern fear worry`
		.trim()
		.split(/\s+/)
		.map(stem),
);

function isOwnAct({ view: { text } }: CorpusArticle, { cue, content, form }: Attribution): boolean {
	if (cue === null || form === 'direct') {
		return false;
	}
	const [verb = ''] = text.slice(cue.start, cue.end).toLowerCase().split(/\s+/).slice(-1);
	const opening = text.slice(content[0]?.start, content[0]?.end).toLowerCase();
	const between = text.slice(cue.end, content[0]?.start).toLowerCase();
	const isClause = /\bthat\s+$/.test(between) || /^(?:how|whether)\b/.test(opening);
	// "added 140 flights": no clause follows.
	return /^[\d$€£]/.test(opening) || (ownActs.has(stem(verb)) && !isClause);
}

/** The reports that a mark stands in, outermost first. */
export function reportsOf({ article, mark }: PlacedMark): readonly Attribution[] {
	const { span } = mark;
	if (span === null) {
		return [];
	}
	const reports = nearbyReports(article.view.analysis);
	return reports
		.at(span)
		.filter(({ content, rule }) => !noReport.has(rule) && content.some(words => overlaps(words, span)))
		.filter(report => isWideEnough(report, span) && !isOwnAct(article, report))
		.sort((a, b) => depth(a) - depth(b) || size(b) - size(a));

	function depth(report: Attribution): number {
		const place = report.cue ?? report.speaker;
		return place === null
			? 0
			: reports
					.at(place)
					.filter(other => other !== report && other.content.some(words => contains(words, place))).length;
	}
}

/** A report of a few words inside a long sentence ("what it called a …") does not carry the sentence. */
function isWideEnough({ content }: Attribution, span: Span): boolean {
	return content.some(words => 4 * (words.end - words.start) >= span.end - span.start);
}

function size({ content }: Attribution): number {
	return content.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Outermost first; empty where the article says it in its own voice. What a person put down wins. */
export function ladderOf(placed: PlacedMark): readonly Source[] {
	const { article, mark } = placed;
	const tag = article.view.tags.find(({ tag: { id } }) => id === mark.tagId)?.tag;
	const found = reportsOf(placed).flatMap(
		report => sourceOf(article.view.text, article.view.analysis, report) ?? [],
	);
	if (tag?.on !== undefined && tag.on.length > 0) {
		return tag.on.map(name => found.find(source => source.name === name) ?? { name, type: 'unknown' });
	}
	if (tag?.speaker !== undefined) {
		const { name, affiliation } = tag.speaker;
		const same = found.find(source => source.name === name);
		const stated = affiliation === undefined ? {} : { affiliation: countryOf(affiliation) ?? affiliation };
		return [{ ...(same ?? { name, type: mark.whoType ?? 'unknown' }), ...stated }];
	}
	return found;
}

/** `undefined` where the article leaves open who it is. */
export function sourceOf(text: string, analysis: Analysis, report: Attribution): Source | undefined {
	const { who, whoType } = report;
	if (who === '') {
		return undefined;
	}
	const affiliation = affiliationOf(text, analysis, report);
	return { name: who, type: whoType, ...(affiliation !== undefined && { affiliation }) };
}

/**
 * The country in what the source is called; else as stated, or as it is called elsewhere in the article. Media speak for
 * themselves. "Sources interviewed by a Chinese paper": whoever these are, they do not speak for China.
 */
export function affiliationOf(text: string, analysis: Analysis, report: Attribution): string | undefined {
	if (report.whoType === 'media') {
		return undefined;
	}
	const named = countryOf(report.who) ?? phraseCountry(text, report);
	if (named !== undefined) {
		return named;
	}
	const { affiliation } = report;
	if (affiliation !== undefined && (!asked.test(report.who) || own(report.who).includes(affiliation))) {
		return countryIn(affiliation) ?? affiliation;
	}
	return countryElsewhere(text, analysis, report.who);
}

/** By the attributions of an article (see `nearbyReports`), then by who: looked for once. */
const countriesElsewhere = new WeakMap<Analysis['attributions'], Map<string, string | undefined>>();

/** The first country in any phrase for the same source. */
function countryElsewhere(text: string, analysis: Analysis, who: string): string | undefined {
	const { attributions } = analysis;
	const known = countriesElsewhere.get(attributions) ?? new Map<string, string | undefined>();
	countriesElsewhere.set(attributions, known);
	if (!known.has(who)) {
		const elsewhere = nearbyReports(analysis).by(who);
		known.set(
			who,
			firstOf(elsewhere, other => phraseCountry(text, other)),
		);
	}
	return known.get(who);
}

function firstOf<Item, Found>(
	items: readonly Item[],
	find: (item: Item) => Found | undefined,
): Found | undefined {
	for (const item of items) {
		const found = find(item);
		if (found !== undefined) {
			return found;
		}
	}
	return undefined;
}

const asked = /\b(?:interviewed|cited|quoted)\b.*$/s;

/** Without by whom somebody is quoted, and all that follows. */
function own(phrase: string): string {
	return phrase.replace(asked, '');
}

function phraseCountry(text: string, { who, speaker, whoType }: Attribution): string | undefined {
	const phrase = speaker === null ? who : `${who} ${phraseRound(text, speaker)}`;
	return countryIn(whoType === 'unnamed' ? own(phrase) : phrase);
}

/** With the office beside the name between commas: "a spokesman of the ministry, Ida Brandt, said". */
export function phraseRound(text: string, { start, end }: Span): string {
	const before = /(?:^|[.,;\n])\s*([^.,;\n]{1,80}),\s*$/.exec(
		text.slice(Math.max(0, start - 100), start),
	)?.[1];
	const after = /^,\s*([^.,;\n]{1,80})/.exec(text.slice(end, end + 90))?.[1];
	const offices = [before ?? '', after ?? ''].filter(words => office.test(words) && !outOfOffice.test(words));
	return [text.slice(start, end), ...offices].join(' ');
}

const office =
	/\b(?:spokes\w+|ministers?|officials?|advis[eo]rs?|secretary|ambassador|embassy|ministry|president|governor|mayor|general|admiral|government|envoy)\b/i;
const outOfOffice = /\b(?:former|ex|retired|then|analyst|expert|scholar|professor|fellow)\b/i;
