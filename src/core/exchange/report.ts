/** The summary as a document of headings, paragraphs and lists, before it is Markdown or HTML. */
import type { ClaimAnswer, ClaimCard } from '../corpus/cards/claimCards';
import type { ClaimPlace } from '../corpus/cards/claimPlace';
import type { FilteredFindings } from '../corpus/cards/filteredFindings';
import type { Summary } from '../corpus/summary';
import type { Certainty } from '../model/analysis';
import { fillIn } from './fillIn';

export type ReportBlock =
	| { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
	| { readonly is: 'paragraph'; readonly text: string }
	| { readonly is: 'list'; readonly items: readonly string[] }
	/** The first row is the head; its first column is left, the others are numbers. */
	| { readonly is: 'table'; readonly rows: readonly (readonly string[])[] };

/** In the reader's language; `{0}`, `{1}` are filled in. */
export interface ReportWords {
	readonly title: string;
	/** Of what, and when: one sentence each. */
	readonly preface: readonly string[];
	readonly claims: string;
	/** {0} groups of {1}. */
	readonly shown: string;
	readonly accused: string;
	readonly assertedBy: string;
	readonly answers: string;
	readonly statements: string;
	readonly speculations: string;
	/** Of what the detector found and nobody has confirmed. */
	readonly suggestion: string;
	readonly certainty: (certainty: Certainty) => string;
	readonly noComments: string;
	/** {0} articles, {1}–{2} origins. */
	readonly origins: string;
	/** {0}: a government. */
	readonly allOf: string;
	readonly oneOrigin: string;
	readonly states: Readonly<Record<ClaimCard['state'], string>>;
	readonly ways: Readonly<Record<ClaimAnswer['answers'] | 'offered' | 'contradiction', string>>;
	readonly articles: string;
	readonly article: string;
	readonly kind: (kind: string) => string;
	readonly speakers: string;
	readonly attributions: string;
	readonly denials: string;
	readonly sourcing: string;
	readonly outlet: string;
	/** Named, documents, media, unnamed. */
	readonly sources: readonly [string, string, string, string];
}

export interface ReportInput {
	readonly summary: Summary;
	readonly findings: FilteredFindings;
	readonly words: ReportWords;
	/** One line that says where it stands. */
	cite(place: ClaimPlace): string;
}

export function reportOf(input: ReportInput): readonly ReportBlock[] {
	const { words, findings } = input;
	const { cards, fitting } = findings.claims;
	return [
		{ is: 'heading', level: 1, text: words.title },
		...words.preface.map((text): ReportBlock => ({ is: 'paragraph', text })),
		{ is: 'heading', level: 2, text: words.claims },
		{ is: 'paragraph', text: fillIn(words.shown, cards.length, fitting) },
		...cards.flatMap(card => cardBlocks(card, input)),
		...tables(input),
	];
}

function cardBlocks(card: ClaimCard, { words, cite }: ReportInput): readonly ReportBlock[] {
	const { accused, state, origins, denials, statements, noComments, speculations } = card;
	const facts = [
		...(accused.length > 0 ? [`${words.accused}: ${accused.map(({ name }) => name).join(', ')}`] : []),
		...stateWords({ state, origins }, words),
	];
	const way = ({ by, answers }: ClaimAnswer) =>
		words.ways[by === 'offered' || by === 'contradiction' ? by : answers];
	const list = (title: string, items: readonly string[]): readonly ReportBlock[] =>
		items.length === 0
			? []
			: [
					{ is: 'paragraph', text: title },
					{ is: 'list', items },
				];
	return [
		{ is: 'heading', level: 3, text: card.title },
		{ is: 'paragraph', text: facts.join(' · ') },
		...(card.gradedOnOneOrigin ? [{ is: 'paragraph', text: words.oneOrigin } as const] : []),
		...list(
			words.assertedBy,
			card.members.map(member => `${cite(member)}${traits(member, words)}`),
		),
		...list(
			words.speculations,
			speculations.map(claim => `${cite(claim)}${traits(claim, words)}`),
		),
		...list(
			words.answers,
			denials.map(denial => `${cite(denial)}${traits(denial, words, way(denial))}`),
		),
		...list(words.statements, statements.map(cite)),
		...list(words.noComments, noComments.map(cite)),
	];
}

/** In brackets: what a reader must not take for more than it is. */
function traits(
	{ status, certainty }: ClaimPlace,
	words: Pick<ReportWords, 'suggestion' | 'certainty'>,
	way?: string,
): string {
	const told = [
		way,
		certainty !== undefined && certainty !== 'asserted' ? words.certainty(certainty) : undefined,
		status === 'suggestion' ? words.suggestion : undefined,
	].filter(trait => trait !== undefined);
	return told.length === 0 ? '' : ` (${told.join(', ')})`;
}

/** How it is answered, and on how many origins it rests. */
export function stateWords(
	{ state, origins }: Pick<ClaimCard, 'state' | 'origins'>,
	words: Pick<ReportWords, 'states' | 'origins' | 'allOf'>,
): readonly string[] {
	return [words.states[state], originsText(origins, words)];
}

function originsText(
	{ articles, fewest, most, government }: ClaimCard['origins'],
	words: Pick<ReportWords, 'origins' | 'allOf'>,
): string {
	const range = fewest === most ? `${most}` : `${fewest}–${most}`;
	const text = fillIn(words.origins, articles, range);
	return government === undefined ? text : `${text}, ${fillIn(words.allOf, government)}`;
}

function tables({ summary, findings, words }: ReportInput): readonly ReportBlock[] {
	const counts = summary.articles.map(({ label, counts: cells }) => [
		label,
		...cells.map(({ tags, suggestions }) => `${tags} + ${suggestions}`),
	]);
	const speakers = summary.speakers.map(({ name, attributions, denials }) => [
		name,
		`${attributions}`,
		`${denials}`,
	]);
	const outlets = findings.sourcing.outlets.map(({ outlet, named, documents, media, unnamed }) => [
		outlet,
		...[named, documents, media, unnamed].map(String),
	]);
	return [
		...table(words.articles, [words.article, ...summary.kinds.map(kind => words.kind(kind))], counts),
		...table(words.speakers, [words.speakers, words.attributions, words.denials], speakers),
		...table(words.sourcing, [words.outlet, ...words.sources], outlets),
	];
}

function table(
	title: string,
	head: readonly string[],
	rows: readonly (readonly string[])[],
): readonly ReportBlock[] {
	return rows.length === 0
		? []
		: [
				{ is: 'heading', level: 2, text: title },
				{ is: 'table', rows: [head, ...rows] },
			];
}
