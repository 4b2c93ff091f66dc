/** What is found in one of the files that are checked. */
import type { Finding } from '../files/finding';
import type { ReceiptJson } from '../json/receiptJson';

export interface Checked {
	readonly findings: readonly Finding[];
	/** Number of places in articles that were looked for. */
	readonly targets: number;
	/** One a target of a sidecar; empty for what is none. */
	readonly receipts: readonly ReceiptJson[];
}
