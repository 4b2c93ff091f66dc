/** Who told whom, from the outlet down to whoever is said to know: one chain for each time that an article says so. */
import type { Span } from '../../model/span';
import type { CorpusArticle } from '../articleView';
import type { Corpus } from '../corpus';
import type { PlacedMark } from '../marks';
import { plain } from '../names';
import { remembering } from '../recent';
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
	for (const marks of corpus.marksInTurn()) {
		const [first] = marks;
		if (first === undefined) {
			continue;
		}
		const rungs = new Rungs(corpus, first.article);
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

/** Finds who a name of an article is. Of each article anew: who speaks in all of them takes as much room as what they say. */
class Rungs {
	readonly #outlet: Rung;
	/** By plain name. */
	readonly #speakers = new Map<string, Rung>();

	constructor(
		private readonly corpus: Corpus,
		article: CorpusArticle,
	) {
		this.#outlet = outletOf(corpus, article);
		for (const { who, speaker } of corpus.speakingIn(article.id)) {
			this.#speakers.set(plainName(who), rungOf(speaker));
		}
	}

	of({ mark }: PlacedMark): readonly Rung[] {
		const told = [this.#outlet, ...(mark.on ?? [mark.who]).map(name => this.#named(name))];
		// An outlet that names itself as its source passes nothing on.
		return told.filter((rung, at) => rung.key !== told[at - 1]?.key);
	}

	#named(name: string): Rung {
		return this.#speakers.get(plainName(name)) ?? unheard(this.corpus, name);
	}
}

/** Asked for each time that somebody is named. */
const plainName = remembering(plain);

/** One for each speaker: a corpus has a dozen for each article. */
const known = new WeakMap<CorpusSpeaker, Rung>();

function rungOf(speaker: CorpusSpeaker): Rung {
	const { key, name, type, affiliation } = speaker;
	const rung = known.get(speaker) ?? { key, name, type, ...(affiliation !== undefined && { affiliation }) };
	known.set(speaker, rung);
	return rung;
}

/** Somebody who is only said to have told others. */
function unheard(corpus: Corpus, name: string): Rung {
	const key = corpus.findSpeaker(name, 'unknown') ?? `speaker:unknown:${plainName(name)}`;
	return { key, name, type: 'unknown' };
}

function outletOf(corpus: Corpus, { id, label, view }: CorpusArticle): Rung {
	const { outlet } = view.sidecar.article;
	if (outlet === undefined) {
		return { key: `article:${id}`, name: label, type: 'article' };
	}
	const key = corpus.findSpeaker(outlet, 'media');
	const name = (key === undefined ? undefined : corpus.entity(key)?.name) ?? outlet;
	return { key: key ?? `outlet:${plain(outlet)}`, name, type: 'outlet' };
}
