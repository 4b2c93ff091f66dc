/** Names that may be the same, in the view Speakers and Entities. */
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Window } from './window';

/**
 * Decides on an offer by its key, and resolves when it is gone. The key belongs to the row only when the extension has
 * heard that it is chosen; until then letters look for a row.
 */
export async function decideOn({ page }: Window, offer: Locator, key: 'y' | 'n'): Promise<void> {
	await offer.waitFor();
	const isGone = (timeout: number) =>
		offer.waitFor({ state: 'detached', timeout }).then(
			() => true,
			() => false,
		);
	const press = async () => {
		await offer.click();
		await page.waitForTimeout(300);
		await page.keyboard.press(key);
	};
	await press();
	if (!(await isGone(10_000))) {
		await press();
		assert.ok(await isGone(60_000), 'the offer stays after two presses of its key');
	}
}
