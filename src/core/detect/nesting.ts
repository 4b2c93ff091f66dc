/** Who speaks in what another one says: "He said [she believed it]", “She told me [she had left],” he said. */
import { contains, type Span } from '../model/span';
import type { Draft } from './attributions';
import type { Passage } from './passage';

/** Indexes of the drafts whose cue stands in what another one says. */
export function nestedDrafts(drafts: readonly Draft[], passages: readonly Passage[]): ReadonlySet<number> {
	const nested = new Set<number>();
	for (const [at, { cue, rule, sentence }] of drafts.entries()) {
		// "Asked by Moor whether it leaked, she said": who asks is not who speaks.
		if (cue !== null && rule === 'said-by' && passages[sentence]?.text.startsWith('Asked', cue.start)) {
			nested.add(at);
		}
		for (let other = at - 1; other >= 0 && drafts[other]?.sentence === sentence; other -= 1) {
			mark(nested, at, cue, drafts[other]);
			mark(nested, other, drafts[other]?.cue ?? null, drafts[at]);
		}
	}
	return nested;
}

/** Indexes of the drafts whose cue stands in a quotation. */
export function quotedDrafts(drafts: readonly Draft[], passages: readonly Passage[]): ReadonlySet<number> {
	const quoted = new Set<number>();
	for (const [at, { cue, sentence }] of drafts.entries()) {
		if (cue !== null && passages[sentence]?.quotes.some(({ inner }) => contains(inner, cue))) {
			quoted.add(at);
		}
	}
	return quoted;
}

function mark(nested: Set<number>, at: number, cue: Span | null, around: Draft | undefined): void {
	if (cue !== null && around?.content.some(span => contains(span, cue))) {
		nested.add(at);
	}
}
