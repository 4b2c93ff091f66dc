/** In words what a summary is narrowed to, as the chips on its page say it: keys and addresses tell a reader nothing. */
import { l10n } from 'vscode';
import { type Choices, type Corpus, choicesOf, type Facet, facets, type Query } from '../../../core/index';
import {
	certaintyTitle,
	english,
	facetTitles,
	fill,
	gradeTitle,
	type Strings,
	typeTitles,
} from '../../../panel/protocol';
import { panelWords } from '../../ui/panelWords';

type KindLabel = (kind: string) => string;

/** One for the search, for each facet and for each date; empty where everything is let through. */
export function filterWords(corpus: Corpus, query: Query, kindLabel: KindLabel): readonly string[] {
	const strings = { ...english, ...panelWords() };
	const titles: Readonly<Record<Facet, string>> = facetTitles(strings);
	const { text, status, from, to } = query;
	const choices = facets.some(facet => query[facet]) ? choicesOf(corpus) : undefined;
	const chosen = facets.map((facet): [string, string | undefined] => [
		titles[facet],
		query[facet]?.map(value => valueLabel(choices, facet, value, kindLabel, strings)).join(', '),
	]);
	const told: readonly (readonly [title: string, value: string | undefined])[] = [
		[l10n.t('Search'), text && `“${text}”`],
		[l10n.t('Shown'), status && { tag: strings.tags, suggestion: strings.suggestions }[status]],
		...chosen,
		[strings.from, from],
		[strings.to, to],
	];
	return told.flatMap(([title, value]) => (value === undefined ? [] : [`${title}: ${value}`]));
}

function valueLabel(
	choices: Choices | undefined,
	facet: Facet,
	value: string,
	kindLabel: KindLabel,
	strings: Strings,
): string {
	switch (facet) {
		case 'kinds':
			return kindLabel(value);
		case 'certainties':
			return certaintyTitle(strings, value);
		case 'grades':
			return gradeTitle(strings, value);
		default:
	}
	const { label = value, type } = choices?.[facet].find(choice => choice.value === value) ?? {};
	return type === undefined ? label : fill(strings.nameOfType, label, typeTitles(strings)[type]);
}
