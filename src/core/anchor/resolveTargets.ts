/** Finds all targets of an article again. */
import type { Receipt } from '../model/receipt';
import type { Target } from '../model/tag';
import { resolveIn } from './resolve';
import { indexedText } from './searched';

/** The receipts that `resolveTarget` gives, in order, in time about linear in the text plus the targets. */
export function resolveTargets(text: string, targets: readonly Target[]): readonly Receipt[] {
	const searched = indexedText(text);
	return targets.map(target => resolveIn(searched, target));
}
