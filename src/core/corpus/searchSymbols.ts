/** What Go to Symbol in Workspace finds: entities, speakers and claims by their words. */
import type { EntityType } from '../model/entity';
import type { Corpus, Place } from './corpus';
import { placesOf } from './entityPlaces';
import type { PlacedMark } from './marks';
import { plain } from './names';

export interface FoundSymbol {
	readonly kind: EntityType | 'speaker' | 'claim' | 'denial';
	readonly name: string;
	/** Label of the article that the place is in. */
	readonly label: string;
	readonly place: Place;
}

/** So many of each are listed: nobody reads on. */
const most = 200;

/** Names and claims that have every word of the query in them; of an entity the first mention. Nothing for ''. */
export function searchSymbols(corpus: Corpus, query: string): readonly FoundSymbol[] {
	const words = plain(query).split(' ').filter(Boolean);
	if (words.length === 0) {
		return [];
	}
	const matches = (text: string): boolean => {
		const name = plain(text);
		return words.every(word => name.includes(word));
	};
	return [
		...entitySymbols(corpus, matches),
		...speakerSymbols(corpus, matches),
		...claimSymbols(corpus, matches),
	];
}

type Matches = (text: string) => boolean;

function entitySymbols(corpus: Corpus, matches: Matches): readonly FoundSymbol[] {
	return corpus
		.entities()
		.flatMap(({ key, name, type, aliases }) => {
			const label = matchingLabel(name, aliases, matches);
			return label === undefined ? [] : [{ key, type, label }];
		})
		.slice(0, most)
		.flatMap(({ key, type, label }) => {
			const [place] = placesOf(corpus, key, 'mentions');
			return place ? [symbol(corpus, type, label, place)] : [];
		});
}

/** With the other name that was looked for, since VS Code drops what has not the letters; `undefined` where none has. */
function matchingLabel(name: string, aliases: readonly string[], matches: Matches): string | undefined {
	const alias = matches(name) ? undefined : aliases.find(matches);
	return matches(name) ? name : alias && `${name} (${alias})`;
}

/** Those that are no entity: unnamed ones, documents. */
function speakerSymbols(corpus: Corpus, matches: Matches): readonly FoundSymbol[] {
	return corpus
		.speakers()
		.filter(({ name, entity }) => entity === undefined && matches(name))
		.slice(0, most)
		.flatMap(({ name, spoken }) => {
			const first = spoken.find(({ mark }) => mark.span !== null);
			return first?.mark.span
				? [symbol(corpus, 'speaker', name, { article: first.article.id, span: first.mark.span })]
				: [];
		});
}

/** Tags first: somebody thought them worth it. What is a claim and a denial too is listed as the denial. */
function claimSymbols(corpus: Corpus, matches: Matches): readonly FoundSymbol[] {
	return corpus
		.marks()
		.filter(({ mark }) => mark.kind === 'claim' || mark.kind === 'denial')
		.filter(({ mark }) => mark.span !== null && matches(mark.exact))
		.sort((a, b) => rankOf(b.mark) - rankOf(a.mark))
		.filter(isFirstAtPlace())
		.slice(0, most)
		.flatMap(({ article, mark }) =>
			mark.span === null
				? []
				: [
						symbol(corpus, mark.kind === 'denial' ? 'denial' : 'claim', mark.exact.replace(/\s+/g, ' '), {
							article: article.id,
							span: mark.span,
						}),
					],
		);
}

function rankOf({ status, kind }: PlacedMark['mark']): number {
	return (status === 'tag' ? 2 : 0) + (kind === 'denial' ? 1 : 0);
}

/** True for the first that lies where it does. */
function isFirstAtPlace(): (one: PlacedMark) => boolean {
	const seen = new Set<string>();
	return ({ article, mark: { span } }) => {
		const place = `${article.id} ${span?.start} ${span?.end}`;
		return !seen.has(place) && seen.add(place) !== undefined;
	};
}

function symbol(corpus: Corpus, kind: FoundSymbol['kind'], name: string, place: Place): FoundSymbol {
	return { kind, name, label: corpus.get(place.article)?.label ?? '', place };
}
