import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ClaimCard } from '../../../src/core/index';
import { CardReceiver, CardSender } from '../../../src/panel/sentCards';
import type { ShownFindings } from '../../../src/panel/shownFindings';

const card = (id: string, title = id) => ({ id, title }) as ClaimCard;

function shown(cards: readonly ClaimCard[]): ShownFindings {
	return {
		claims: { cards, fitting: cards.length, allegations: 0, all: 9 },
		sourcing: { outlets: [] },
		timeline: { days: [], undated: 0 },
	};
}

describe('the cards of claims on their way to the page', () => {
	it('cross once, and then their ids', () => {
		const sender = new CardSender();
		const [ferry, mill] = [card('ferry'), card('mill')];
		const cross = (...cards: readonly ClaimCard[]) => sender.pack(shown(cards)).claims.cards;
		assert.deepEqual(cross(ferry), [ferry]);
		assert.deepEqual(cross(mill, ferry), [mill, 'ferry']);
		assert.deepEqual(cross(mill), ['mill']);
		// Put together again: it may say something else.
		assert.deepEqual(cross(card('mill'), ferry), [card('mill'), 'ferry']);
	});

	it('cross again for a page that is new', () => {
		const sender = new CardSender();
		const ferry = card('ferry');
		sender.pack(shown([ferry]));
		sender.forget();
		assert.deepEqual(sender.pack(shown([ferry])).claims.cards, [ferry]);
	});

	it('are on the page what they were at the host, however many there have been', () => {
		const made = ['the first state', 'the second'].map(state =>
			Array.from({ length: 300 }, (_, at) => card(`group ${at}`, state)),
		);
		const turn = fc.record({ state: fc.nat(1), from: fc.nat(299), count: fc.nat(130), isNew: fc.boolean() });
		fc.assert(
			fc.property(fc.array(turn, { maxLength: 12 }), turns => {
				const sender = new CardSender();
				let receiver = new CardReceiver();
				for (const { state, from, count, isNew } of turns) {
					if (isNew) {
						sender.forget();
						receiver = new CardReceiver();
					}
					const findings = shown(made[state]?.slice(from, from + count) ?? []);
					assert.deepEqual(receiver.unpack(structuredClone(sender.pack(findings))), findings);
				}
			}),
		);
	});
});
