/**
 * The cards of claims as they cross from the host to the page: what one says does not depend on the query, so each crosses
 * once, and then its id stands for it. Written out, a screen of them takes half a megabyte.
 */
import type { ClaimCard } from '../core/index';
import type { ShownFindings } from './shownFindings';

/** A card, or the id of one that was sent before. */
export type SentCard = ClaimCard | string;

export interface SentFindings extends Omit<ShownFindings, 'claims'> {
	readonly claims: Omit<ShownFindings['claims'], 'cards'> & { readonly cards: readonly SentCard[] };
	/** The page need not keep the cards that it had before this. */
	readonly isAnew: boolean;
}

/** So many cards the page keeps at most, unless it shows more. */
const mostKept = 100;

/** The host's end: knows what the page has. */
export class CardSender {
	readonly #sent = new Map<string, ClaimCard>();

	/** The page is another one, and has nothing. */
	forget(): void {
		this.#sent.clear();
	}

	pack(findings: ShownFindings): SentFindings {
		const { cards } = findings.claims;
		const added = cards.filter(card => this.#sent.get(card.id) !== card);
		const isAnew = this.#sent.size === 0 || this.#sent.size + added.length > mostKept;
		if (isAnew) {
			this.#sent.clear();
		}
		const sent = cards.map((card): SentCard => {
			const isKnown = this.#sent.get(card.id) === card;
			this.#sent.set(card.id, card);
			return isKnown ? card.id : card;
		});
		return { ...findings, claims: { ...findings.claims, cards: sent }, isAnew };
	}
}

/** The page's end. */
export class CardReceiver {
	readonly #known = new Map<string, ClaimCard>();

	unpack({ isAnew, ...findings }: SentFindings): ShownFindings {
		if (isAnew) {
			this.#known.clear();
		}
		const cards = findings.claims.cards.flatMap(sent => {
			if (typeof sent === 'string') {
				return this.#known.get(sent) ?? [];
			}
			this.#known.set(sent.id, sent);
			return sent;
		});
		return { ...findings, claims: { ...findings.claims, cards } };
	}
}
