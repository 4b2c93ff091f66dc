/** All that is said about one entity, and all that it says. */
import type { EntityType } from '../../model/entity';
import type { Corpus } from '../corpus';
import type { Filter } from '../filter';
import { type Assertion, keyOf } from '../groups/assertions';
import type { ClaimFindings, ClaimGroupFindings } from '../groups/claimFindings';
import { publishedAt } from '../groups/times';
import type { Mark, PlacedMark } from '../marks';
import { ladderOf } from '../origins/sources';
import { type ClaimCards, claimCards } from './claimCards';
import { type ClaimPlace, placeOf } from './claimPlace';
import { type OutletShare, outletShares } from './outletShares';

/** On what kind of word the claims about an entity stand: by whoever comes last in the ladder. */
export interface SourceShares {
	readonly named: number;
	readonly unnamed: number;
	readonly media: number;
	readonly documents: number;
	/** Claims in the article's own voice. */
	readonly none: number;
}

export interface EntityPage {
	readonly key: string;
	readonly name: string;
	readonly type: EntityType;
	/** Other names that articles have for it. */
	readonly aliases: readonly string[];
	/** Groups with a claim that names or accuses it. */
	readonly claims: ClaimCards;
	readonly sources: SourceShares;
	readonly outlets: readonly OutletShare[];
	/** Number of these, shown or not. */
	readonly outletCount: number;
	/** Attributions and denials of its own, by date of publication; articles without a date come last. */
	readonly says: readonly ClaimPlace[];
	/** Number of these, shown or not. */
	readonly saysCount: number;
}

/** `undefined` where the corpus has no such entity. */
export function entityPage(
	corpus: Corpus,
	findings: ClaimFindings,
	filter: Filter,
	key: string,
	limit: number,
): EntityPage | undefined {
	const entity = corpus.entity(key);
	if (entity === undefined) {
		return undefined;
	}
	const { claims, accused } = corpus.marksAbout(key);
	const placed = new Map([...claims, ...accused].map(one => [one.mark, one]));
	const about = new Set(placed.keys());
	const isAbout = ({ members, speculations }: ClaimGroupFindings) =>
		[...members, ...speculations].some(({ mark }) => about.has(mark));
	const says = saidBy(corpus, key, filter);
	const fitting = filter.fittingOf([...placed.values()]);
	const outlets = outletShares(fitting, says);
	return {
		key,
		name: entity.name,
		type: entity.type,
		aliases: entity.aliases,
		claims: claimCards(corpus, findings, filter, limit, isAbout),
		sources: sharesOf(findings, fitting),
		outlets: outlets.slice(0, limit),
		outletCount: outlets.length,
		says: says.slice(0, limit * 4).map(placed => placeOf(placed, keyOf(placed))),
		saysCount: says.length,
	};
}

function saidBy(corpus: Corpus, key: string, filter: Filter): readonly PlacedMark[] {
	const spoken = corpus.speakers().find(({ entity }) => entity === key)?.spoken ?? [];
	return filter
		.fittingOf(spoken)
		.toSorted((a, b) => (dateOf(a) === dateOf(b) ? 0 : dateOf(a) < dateOf(b) ? -1 : 1));
}

/** '\uffff': after all dates. */
function dateOf({ article }: PlacedMark): string {
	return publishedAt(article) ?? '\uffff';
}

/** Of all claims about it: those in sentences that deny something are in no group. */
function sharesOf({ groups }: ClaimFindings, about: readonly PlacedMark[]): SourceShares {
	const ladders = new Map<Mark, Assertion['ladder']>();
	for (const { members, speculations } of groups) {
		for (const { mark, ladder } of [...members, ...speculations]) {
			ladders.set(mark, ladder);
		}
	}
	const shares = { named: 0, unnamed: 0, media: 0, documents: 0, none: 0 };
	for (const placed of about) {
		const ladder = ladders.get(placed.mark) ?? ladderOf(placed);
		shares[shareOf(ladder.at(-1)?.type)]++;
	}
	return shares;
}

function shareOf(type: string | undefined): keyof SourceShares {
	switch (type) {
		case undefined:
			return 'none';
		case 'unnamed':
			return 'unnamed';
		case 'media':
			return 'media';
		case 'document':
			return 'documents';
		default:
			return 'named';
	}
}
