/** Names that may be the same, in the view Speakers and Entities. */
import type { Locator } from 'playwright-core';
import { eventually } from '../support/eventually';
import type { Window } from './window';

/**
 * Decides on an offer by its key, and resolves when it is gone. The key belongs to the row only when the extension has
 * heard that it is chosen; until then letters look for a row.
 */
export function decideOn({ page }: Window, offer: Locator, key: 'y' | 'n'): Promise<void> {
	return eventually(async () => {
		if ((await offer.count()) > 0) {
			await offer.click();
			await page.waitForTimeout(300);
			await page.keyboard.press(key);
		}
		await offer.waitFor({ state: 'detached', timeout: 5_000 });
	});
}
