/** Many suggestions at once: all that are like the one at hand, with their number, as one decision. */
import { l10n } from 'vscode';
import {
	type AlikeBy,
	alike,
	type CorpusArticle,
	type PlacedSuggestion,
	type Suggestion,
	waysToBeAlike,
} from '../../../core/index';
import { askOne, type Row, section } from '../../asking';
import type { Services } from '../../services';
import { say } from '../../telling';
import { excerpt, kindLabel, kindPlural, quotable } from '../../wording';
import { changesFor, type Verdict } from './deciding';

/**
 * `undefined` where the person thought better of it. A keybinding's argument may name the `likeness`, and `everywhere`
 * for all articles: then nothing is asked.
 */
export async function chooseAlike(
	{ library }: Services,
	placed: PlacedSuggestion,
	title: string,
	argument: unknown,
): Promise<readonly PlacedSuggestion[] | undefined> {
	const here = openIn([placed.article]);
	const everywhere = openIn(library.corpus.articles());
	const given = likenessIn(argument);
	if (given) {
		return alike(placed, given.everywhere ? everywhere : here, given.likeness);
	}
	const hereRows = rowsFor(placed, here);
	const otherRows = rowsFor(placed, everywhere).filter(
		({ value }) => !hereRows.some(row => row.value.length === value.length && row.value[0] === value[0]),
	);
	const rows: Row<readonly PlacedSuggestion[]>[] = [
		...section(l10n.t('In this article'), hereRows),
		...section(l10n.t('In all articles'), otherRows),
	];
	if (rows.length === 0) {
		say(l10n.t('No other suggestion is like this one.'));
		return undefined;
	}
	const placeholder = l10n.t('{0} Taken back by one undo.', wordsOf(placed));
	return (await askOne({ title, placeholder, rows }))?.value;
}

/** False where nothing or not all of it could be written. */
export async function decideAll(
	services: Services,
	chosen: readonly PlacedSuggestion[],
	verdict: Verdict,
	done: (count: number) => string,
): Promise<boolean> {
	const stamp = await services.stamps.next();
	const changes = stamp && (await changesFor(services, chosen, verdict, stamp));
	if (!changes || !(await services.decisions.makeAll(changes))) {
		return false;
	}
	say(done(chosen.length));
	return true;
}

function likenessIn(argument: unknown): { likeness: AlikeBy; everywhere: boolean } | undefined {
	if (typeof argument !== 'object' || argument === null || !('likeness' in argument)) {
		return undefined;
	}
	const likeness = waysToBeAlike.find(name => name === argument.likeness);
	return likeness && { likeness, everywhere: 'everywhere' in argument && argument.everywhere === true };
}

function openIn(articles: readonly CorpusArticle[]): PlacedSuggestion[] {
	return articles.flatMap(article => article.view.suggestions.map(suggestion => ({ article, suggestion })));
}

/** One row a likeness that more than one suggestion has, the narrowest first. */
function rowsFor(placed: PlacedSuggestion, others: readonly PlacedSuggestion[]) {
	return waysToBeAlike
		.map(likeness => ({ likeness, value: alike(placed, others, likeness) }))
		.filter(({ value }) => value.length > 1)
		.map(({ likeness, value }) => ({
			label: labelFor(likeness, placed.suggestion),
			description: String(value.length),
			value,
		}));
}

function labelFor(likeness: AlikeBy, { kind, rule, who }: Suggestion): string {
	const plural = kindPlural(kind);
	switch (likeness) {
		case 'words':
			return l10n.t('{0} in the same words', plural);
		case 'rule':
			return l10n.t('{0} found by the rule {1}', plural, rule);
		case 'speaker':
			return l10n.t('{0} by {1}', plural, excerpt(who, 50));
		case 'kind':
			return l10n.t('{0}, all of them', plural);
	}
}

function wordsOf({ article, suggestion }: PlacedSuggestion): string {
	const words = suggestion.targets.map(({ start, end }) => article.view.text.slice(start, end)).join(' … ');
	return l10n.t('{0}? “{1}”', kindLabel(suggestion.kind), quotable(words, 70));
}
