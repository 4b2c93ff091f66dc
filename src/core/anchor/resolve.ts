/**
 * Finds a target again in a text that may have been edited, and says how it was found.
 * A wrong place puts words into somebody's mouth, so the doubtful is ambiguous or lost, never guessed.
 */
import type { Receipt } from '../model/receipt';
import { overlaps, type Span } from '../model/span';
import type { Target } from '../model/tag';
import { differencesBetween } from './differences';
import { type Fit, fitsFor } from './fits';
import { isPlausible, judge } from './judge';
import { resolveExact } from './resolveExact';
import { plainText, type Searched } from './searched';
import { closesSentence, opensSentence } from './sentenceEdges';
import { saysEnough } from './telling';

/** Two places fit about as well where their fits differ by less. */
const clearLead = 0.15;

/** Never throws. An empty quote is lost, wherever it stood. */
export function resolveTarget(text: string, target: Target): Receipt {
	return resolveIn(plainText(text), target);
}

/** As `resolveTarget`, in a text that may be searched for several targets. */
export function resolveIn(searched: Searched, target: Target): Receipt {
	if (target.exact.trim() === '') {
		return { receipt: 'lost' };
	}
	const exact = resolveExact(searched, target);
	if (exact !== undefined && 'receipt' in exact) {
		return exact.receipt;
	}
	const fits = fitsFor(searched, target).filter(isPlausible);
	return exact === undefined
		? resolveChanged(searched, target, fits)
		: resolveElsewhere(target, exact.elsewhere, fits);
}

/** The words stand in one place, but what stands round them is new. */
function resolveElsewhere(target: Target, { start, end }: Span, fits: readonly Fit[]): Receipt {
	const rivals = closest(fits).filter(span => !overlaps(span, { start, end }));
	if (rivals.length > 0 || !isWholeSentence(target) || mayBeAnybodys(target)) {
		return { receipt: 'ambiguous', candidates: [{ start, end }, ...rivals] };
	}
	return { receipt: start === target.start ? 'exact' : 'moved', span: { start, end }, score: 1 };
}

function resolveChanged(searched: Searched, target: Target, fits: readonly Fit[]): Receipt {
	const [best, ...others] = fits;
	if (best === undefined) {
		return { receipt: 'lost' };
	}
	const candidates = closest(fits);
	if (candidates.length > 1) {
		return { receipt: 'ambiguous', candidates };
	}
	const { span, score } = best;
	const differences = differencesBetween(target.exact, searched.text.slice(span.start, span.end));
	const verdict = judge(searched, target, best, others, differences);
	return verdict === 'another'
		? { receipt: 'ambiguous', candidates }
		: { receipt: 'changed', span, score, unsure: verdict === 'unsure', differences };
}

/** The best place and those that fit about as well. */
function closest(fits: readonly Fit[]): readonly Span[] {
	const least = (fits[0]?.fit ?? 0) - clearLead;
	return fits.filter(({ fit }) => fit > least).map(({ span: { start, end } }) => ({ start, end }));
}

/**
 * A whole sentence that stands elsewhere has been moved. The same words in another sentence
 * ("Beta said that the bridge was closed" for "Alpha said that the bridge was closed") may be somebody else's.
 */
function isWholeSentence(target: Target): boolean {
	return opensSentence(target) && closesSentence(target);
}

/** True of what anybody may say ("She denied it."), unless nothing else was ever known of it. */
function mayBeAnybodys({ exact, prefix, suffix }: Target): boolean {
	return (prefix.trim() !== '' || suffix.trim() !== '') && !saysEnough(exact);
}
