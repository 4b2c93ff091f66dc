/** Which denial answers which claim because a person linked the two tags: no word need be the same. */
import type { Tag } from '../../model/tag';
import { put } from '../listsByKey';
import type { Denying } from './answers';
import type { Assertion, Assertions } from './assertions';
import type { DenialLink } from './denialLinks';
import { orderOf } from './denialOrder';
import type { DenialWording } from './denialWording';
import { keysDeniedBy } from './namedClaims';

/** What was found by the words, and what people say: how far it answers is told by the words where they answer, too. */
export function withLinksOfPeople(
	found: readonly DenialLink[],
	{ wordings, marked }: Denying,
	assertions: Assertions,
): readonly DenialLink[] {
	const pairs = pairsOf(wordings.slice(0, marked), assertions);
	if (pairs.length === 0) {
		return found;
	}
	const known = new Map(found.map(link => [pairKey(link), link]));
	const linked = pairs.map((pair): DenialLink => {
		const { answers, shared } = known.get(pairKey(pair)) ?? unlike;
		const inOrder = isOrderKnown(assertions.at(pair.assertion), wordings[pair.denial]);
		return { ...pair, by: 'person', answers, shared, inOrder };
	});
	const decided = new Set(linked.map(pairKey));
	return [...linked, ...found.filter(link => !decided.has(pairKey(link)))];
}

/** Indexes. */
type Pair = Pick<DenialLink, 'denial' | 'assertion'>;

const unlike = { answers: 'fully', shared: { names: [], acts: [], words: [], numbers: [] } } as const;

/** Dates may be those of copies: what people linked answers all the same, also what was claimed after it. */
function isOrderKnown(assertion: Assertion | undefined, denial: DenialWording | undefined): boolean {
	return assertion !== undefined && denial !== undefined && orderOf(assertion, denial) !== 'unknown';
}

function pairKey({ denial, assertion }: Pair): string {
	return `${denial} ${assertion}`;
}

function pairsOf(denials: readonly DenialWording[], assertions: Assertions): readonly Pair[] {
	const wanted = new Map<string, number[]>();
	const tagsOf = new Map<string, ReadonlyMap<string, Tag>>();
	for (const [at, denial] of denials.entries()) {
		const { id, view } = denial.article;
		const tags = tagsOf.get(id) ?? new Map(view.sidecar.tags.map(tag => [tag.id, tag]));
		tagsOf.set(id, tags);
		for (const key of keysDeniedBy(id, tags.get(denial.mark.tagId ?? ''))) {
			put(wanted, key, at);
		}
	}
	if (wanted.size === 0) {
		return [];
	}
	// Few tags have links: keys of all assertions of a large corpus are many.
	const articles = new Set([...wanted.keys()].map(key => key.slice(0, key.lastIndexOf('#'))));
	const pairs: Pair[] = [];
	let at = 0;
	for (const assertion of assertions) {
		const isWanted = assertion.mark.tagId !== undefined && articles.has(assertion.article.id);
		for (const denial of isWanted ? (wanted.get(assertion.key) ?? []) : []) {
			pairs.push({ denial, assertion: at });
		}
		at++;
	}
	return pairs;
}
