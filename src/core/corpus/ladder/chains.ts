/** Who told whom, from the outlet down to whoever is said to know: one chain for each time that an article says so. */
import type { Span } from '../../model/span';
import type { CorpusArticle } from '../articleView';
import type { Corpus } from '../corpus';
import type { PlacedMark } from '../marks';
import { plain } from '../names';
import type { CorpusSpeaker } from '../speakers';

/** Somebody on the way of a report. `article` where it is not known which outlet published it. */
export interface Rung {
	/** Of an entity or speaker of the corpus where it is one. */
	readonly key: string;
	readonly name: string;
	readonly type: CorpusSpeaker['type'] | 'outlet' | 'article';
	/** The country or organisation that an unnamed one is said to belong to. */
	readonly affiliation?: string;
}

export interface Chain {
	/** Outermost first; at least two: the outlet or article, and whom it has it from. */
	readonly rungs: readonly Rung[];
	readonly article: CorpusArticle;
	/** Of what the last of them says. */
	readonly span: Span;
}

/** In the order of the corpus, then of the text. Of "the paper reported that officials said" only the whole counts. */
export function chainsOf(corpus: Corpus): readonly Chain[] {
	return [...chainsInTurn(corpus)].flat();
}

/** The same, article by article. */
export function* chainsInTurn(corpus: Corpus): Generator<readonly Chain[]> {
	const rungs = new Rungs(corpus);
	for (const marks of corpus.marksInTurn()) {
		const chains: Chain[] = [];
		for (const placed of marks) {
			const { article, mark } = placed;
			if (mark.kind === 'attribution' && mark.who !== '' && mark.span !== null) {
				const chain = { rungs: rungs.of(placed), article, span: mark.span };
				if (chain.rungs.length > 1) {
					chains.push(chain);
				}
			}
		}
		yield chains
			.filter(chain => !chains.some(other => goesOn(other, chain)))
			.sort((a, b) => a.span.start - b.span.start);
	}
}

/** True where `longer` says the same, and on whose word besides. */
function goesOn(longer: Chain, chain: Chain): boolean {
	return (
		longer.rungs.length > chain.rungs.length &&
		longer.span.start >= chain.span.start &&
		longer.span.end <= chain.span.end &&
		chain.rungs.every(({ key }, at) => key === longer.rungs[at]?.key)
	);
}

/** Finds who a name of an article is. */
class Rungs {
	/** By the article's id, then by name. */
	readonly #speakers = new Map<string, Map<string, Rung>>();
	/** Names as they are written → what does not tell names apart is left out. A string of its own for each article takes more than all else. */
	readonly #plain = new Map<string, string>();

	constructor(private readonly corpus: Corpus) {
		for (const { key, name, type, affiliation, spoken } of corpus.speakers()) {
			const rung: Rung = { key, name, type, ...(affiliation !== undefined && { affiliation }) };
			for (const { article, mark } of spoken) {
				const own = this.#speakers.get(article.id) ?? new Map<string, Rung>();
				this.#speakers.set(article.id, own.set(this.#plainOf(mark.who), rung));
			}
		}
	}

	of({ article, mark }: PlacedMark): readonly Rung[] {
		const told = [
			this.#outletOf(article),
			...(mark.on ?? [mark.who]).map(name => this.#named(article, name)),
		];
		// An outlet that names itself as its source passes nothing on.
		return told.filter((rung, at) => rung.key !== told[at - 1]?.key);
	}

	#outletOf({ id, label, view }: CorpusArticle): Rung {
		const { outlet } = view.sidecar.article;
		if (outlet === undefined) {
			return { key: `article:${id}`, name: label, type: 'article' };
		}
		const key = this.corpus.findSpeaker(outlet, 'media');
		const name = (key === undefined ? undefined : this.corpus.entity(key)?.name) ?? outlet;
		return { key: key ?? `outlet:${plain(outlet)}`, name, type: 'outlet' };
	}

	#named({ id }: CorpusArticle, name: string): Rung {
		const plainName = this.#plainOf(name);
		const known = this.#speakers.get(id)?.get(plainName);
		const key = this.corpus.findSpeaker(name, 'unknown');
		return known ?? { key: key ?? `speaker:unknown:${plainName}`, name, type: 'unknown' };
	}

	#plainOf(name: string): string {
		const known = this.#plain.get(name) ?? plain(name);
		this.#plain.set(name, known);
		return known;
	}
}
