/** Many suggestions at once: all that are like the one at hand, with their number, as one decision. */
import { l10n, ProgressLocation, window } from 'vscode';
import {
	type AlikeBy,
	alike,
	type CorpusArticle,
	type PlacedSuggestion,
	type Suggestion,
	waysToBeAlike,
} from '../../../core/index';
import { askOne, type Row, section } from '../../base/asking';
import { say } from '../../base/telling';
import { excerpt, kindLabel, kindPlural, quotable } from '../../base/wording';
import type { GoesOn } from '../../decisions/change';
import type { Services } from '../../services';
import { changesFor, type Verdict } from './deciding';

/** So many articles take long enough for the person to wonder. */
const many = 20;

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

/** False where nothing or not all of it could be written. The person may stop it between two articles. */
export async function decideAll(
	services: Services,
	chosen: readonly PlacedSuggestion[],
	verdict: Verdict,
	title: string,
	done: (count: number) => string,
): Promise<boolean> {
	const stamp = await services.stamps.next();
	if (!stamp) {
		return false;
	}
	const articles = new Set(chosen.map(({ article }) => article.id)).size;
	return whileShown(title, articles, async goesOn => {
		const changes = await changesFor(services, chosen, verdict, stamp, undefined, goesOn);
		let [count, begun] = [0, 0];
		const goesOnTo = async () => {
			const isWanted = await goesOn();
			count += isWanted ? (changes[begun++]?.edits.length ?? 0) : 0;
			return isWanted;
		};
		const isWritten = await services.decisions.makeAll(changes, undefined, goesOnTo);
		if (isWritten) {
			say(begun < changes.length ? l10n.t('Stopped: {0}', done(count)) : done(count));
		}
		return isWritten;
	});
}

/** With the progress in a notification where there are many articles, each of which is met twice. */
async function whileShown<T>(
	title: string,
	articles: number,
	work: (goesOn: GoesOn) => Promise<T>,
): Promise<T> {
	if (articles < many) {
		return work(async () => true);
	}
	const options = { location: ProgressLocation.Notification, title, cancellable: true };
	return window.withProgress(options, (progress, token) =>
		work(async () => {
			progress.report({ increment: 50 / articles });
			// The key that stops it is not heard otherwise.
			await new Promise(resolve => setTimeout(resolve, 0));
			return !token.isCancellationRequested;
		}),
	);
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
