/** What Go to Symbol in Workspace finds: entities, speakers and claims by their words. */
import type { EntityType } from '../model/entity';
import type { Corpus, Place } from './corpus';
import { placesOf } from './entityPlaces';
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
		.filter(({ name }) => matches(name))
		.slice(0, most)
		.flatMap(({ key, name, type }) => {
			const [place] = placesOf(corpus, key, 'mentions');
			return place ? [symbol(corpus, type, name, place)] : [];
		});
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

/** Tags first: somebody thought them worth it. */
function claimSymbols(corpus: Corpus, matches: Matches): readonly FoundSymbol[] {
	return corpus
		.marks()
		.filter(({ mark }) => mark.kind === 'claim' || mark.kind === 'denial')
		.filter(({ mark }) => mark.span !== null && matches(mark.exact))
		.sort((a, b) => Number(b.mark.status === 'tag') - Number(a.mark.status === 'tag'))
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

function symbol(corpus: Corpus, kind: FoundSymbol['kind'], name: string, place: Place): FoundSymbol {
	return { kind, name, label: corpus.get(place.article)?.label ?? '', place };
}
