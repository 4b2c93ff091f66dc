/** Names that may mean the same, and what a person answers: written into the catalogue of the folder. */
import { l10n } from 'vscode';
import { type CorpusEntity, entryFor, type Offer, type OfferReason, parted } from '../../core/index';
import type { Library } from '../articles/library';
import type { Services } from '../services';
import { changeCatalogue } from './catalogue';
import { mergeNames } from './nameDecisions';
import { placeNaming } from './namePlaces';

/** An offer with both of its entities. */
export interface OpenOffer extends Offer {
	readonly one: CorpusEntity;
	readonly another: CorpusEntity;
}

export class NameOffers {
	/** Answered, while the articles are not yet read with the new catalogue. */
	readonly #answered = new Set<string>();

	constructor(private readonly library: Library) {}

	/** What nobody has answered; most mentioned first. */
	open(): readonly OpenOffer[] {
		const { corpus } = this.library;
		const offers = corpus.offers();
		const there = new Set(offers.map(pairOf));
		for (const pair of this.#answered) {
			if (!there.has(pair)) {
				this.#answered.delete(pair);
			}
		}
		return offers
			.filter(offer => !this.#answered.has(pairOf(offer)))
			.flatMap(offer => {
				const [one, another] = [corpus.entity(offer.entity), corpus.entity(offer.other)];
				return one && another ? [{ ...offer, one, another }] : [];
			});
	}

	/** Rejects where the catalogue cannot be written to. */
	async answer(services: Services, offer: OpenOffer, isSame: boolean): Promise<void> {
		const { one, another } = offer;
		const article = placeNaming(this.library, one) ?? placeNaming(this.library, another);
		if (article) {
			if (isSame) {
				await mergeNames(services, article, one, [another]);
			} else {
				await changeCatalogue(services, article, catalogue => [
					{ do: 'setEntity', entry: parted(entryFor(one, catalogue), another.name) },
				]);
			}
			this.#answered.add(pairOf(offer));
		}
	}
}

function pairOf({ entity, other }: Offer): string {
	return `${entity}\n${other}`;
}

export function offerReasonLabel(reason: OfferReason): string {
	switch (reason) {
		case 'bearer':
			return l10n.t('a name that several have');
		case 'middle':
			return l10n.t('another middle name, or what follows the name');
		case 'order':
			return l10n.t('the same words in another order');
		case 'abbreviation':
			return l10n.t('the letters fit');
		case 'part':
			return l10n.t('may be a short form');
		case 'spelling':
			return l10n.t('sounds alike');
	}
}
