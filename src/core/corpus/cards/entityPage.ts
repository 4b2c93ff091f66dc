/** All that is said about one entity, and all that it says. */
import type { EntityType } from '../../model/entity';
import type { Corpus } from '../corpus';
import type { Filter } from '../filter';
import { keyOf } from '../groups/assertions';
import type { ClaimFindings, ClaimGroupFindings } from '../groups/claimFindings';
import type { PlacedMark } from '../marks';
import type { SourceShare } from '../selection';
import { claimsAbout, saidBy, sourceShares } from './aboutEntity';
import { type ClaimCards, claimCards } from './claimCards';
import { type ClaimPlace, placeOf } from './claimPlace';
import { type OutletShare, outletShares } from './outletShares';

/** How many claims about an entity stand on what kind of word. */
export type SourceShares = Readonly<Record<SourceShare, number>>;

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
	const all = claimsAbout(corpus, key);
	const about = new Set(all.map(({ mark }) => mark));
	const isAbout = ({ members, speculations }: ClaimGroupFindings) =>
		[...members, ...speculations].some(({ mark }) => about.has(mark));
	const says = saidBy(corpus, key, filter);
	const fitting = filter.fittingOf(all);
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

/** Of all claims about it: those in sentences that deny something are in no group. */
function sharesOf(findings: ClaimFindings, about: readonly PlacedMark[]): SourceShares {
	const shareOf = sourceShares(findings);
	const shares = { named: 0, unnamed: 0, media: 0, documents: 0, none: 0 };
	for (const claim of about) {
		shares[shareOf(claim)]++;
	}
	return shares;
}
