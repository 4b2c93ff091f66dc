/** The words of a tag as a quotation in Markdown, and who is made to say them. */
import type { Tag } from '../../model/tag';
import { fillIn } from '../fillIn';
import { escapeInline, nestedQuotes } from '../markdown';
import type { EvidenceWords } from './evidenceWords';

/** “China paid […] in March”: what was left out between the parts of a tag is marked. */
export function quoteOf({ targets }: Pick<Tag, 'targets'>): string {
	const parts = nestedQuotes(targets.map(({ exact }) => exact));
	return `“${parts.map(escapeInline).join(' […] ')}”`;
}

/** "senior officials (United States) ← The Ledger", innermost first; '' where nobody is named. */
export function voiceOf({ speaker, on = [] }: Pick<Tag, 'speaker' | 'on'>): string {
	const names = on.length > 1 ? [...on].reverse() : speaker ? [speaker.name] : [];
	const affiliation = speaker?.affiliation && names[0] === speaker.name ? ` (${speaker.affiliation})` : '';
	return names.map((name, at) => escapeInline(at === 0 ? `${name}${affiliation}` : name)).join(' ← ');
}

/** "Claim · hedged · credibility 2, probably true". */
export function headOf({ kind, certainty, credibility }: Tag, words: EvidenceWords): string {
	return [
		words.kind(kind),
		certainty && words.certainty(certainty),
		credibility === undefined ? undefined : fillIn(words.credibility, words.credibilityGrade(credibility)),
	]
		.filter(part => part !== undefined)
		.map(escapeInline)
		.join(' · ');
}

/** Who accused whom, who tagged it, how it came to be: one sentence each. */
export function factsOf(tag: Tag, words: EvidenceWords, isSuggestion = false): readonly string[] {
	const { accused = [], by, created, via } = tag;
	const signature = [by, created?.slice(0, 10)].filter(Boolean).join(', ');
	const tagged = by ? words.taggedBy : words.taggedOn;
	const began = isSuggestion ? words.unconfirmed : words.accepted;
	return [
		...(accused.length > 0 ? [fillIn(words.accused, accused.map(words.nameOf).join(', '))] : []),
		...(signature === '' ? [] : [fillIn(tagged, signature)]),
		...(via?.how === 'suggestion' ? [fillIn(began, via.detector ?? '?', via.rule ?? '?')] : []),
		...(via?.how === 'import' ? [words.imported] : []),
	].map(escapeInline);
}

export function notesOf({ notes = [] }: Tag, words: EvidenceWords): readonly string[] {
	return notes.map(({ by, at, text }) => {
		const signature = [by, at?.slice(0, 10)].filter(Boolean).join(', ');
		return escapeInline(`${words.note}${signature === '' ? '' : ` (${signature})`}: ${text}`);
	});
}
