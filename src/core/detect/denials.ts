/** Sentences that report that somebody denies something, and the attributions whose content is a denial. */
import type { Attribution, Denial } from '../model/analysis';
import { contains, overlaps, type Span } from '../model/span';
import { type Accused, namesFor } from './accused';
import { AttributionsBySentence } from './bySentence';
import { denialCueOf } from './denialCues';
import type { MentionIndex } from './mentionIndex';
import { type Passage, spanOf } from './passage';

export interface Denials {
	readonly denials: readonly Denial[];
	/** The same attributions, those marked whose content is a denial. */
	readonly attributions: readonly Attribution[];
}

/** `accused` is for denials that answer an allegation elsewhere in the article. `passages` are all from the first on. */
export function findDenials(
	passages: readonly Passage[],
	attributions: readonly Attribution[],
	accused: Omit<Accused, 'denier' | 'denierNames'>,
): Denials {
	const { names, index } = accused;
	const bySentence = new AttributionsBySentence(attributions);
	const denials: Denial[] = [];
	for (const passage of passages) {
		if (passage.sentence.role === 'furniture') {
			continue;
		}
		const own = bySentence.of(passage.index);
		const { denier, denierNames } = denierBefore(passage, denials.at(-1), passages, bySentence, index);
		const found = denialCueOf(passage, own, { names, index, denier, denierNames });
		if (found !== undefined) {
			const cue = spanOf(passage, found.words.first, found.words.last);
			denials.push({
				rule: found.rule,
				trigger: [cue],
				sentence: passage.index,
				denier: denierOf(cue, own),
				cue,
			});
		}
	}
	const cues = new Map(denials.map(denial => [denial.sentence, denial.cue]));
	return {
		denials,
		attributions: attributions.map(attribution => marked(attribution, cues.get(attribution.sentence))),
	};
}

type Denier = Pick<Accused, 'denier' | 'denierNames'>;

const noDenier: Denier = { denier: '', denierNames: new Set() };

/** Who denied something in the sentence before, in the same line. */
function denierBefore(
	{ text, index, sentence }: Passage,
	last: Denial | undefined,
	passages: readonly Passage[],
	attributions: AttributionsBySentence,
	names: MentionIndex,
): Denier {
	const before = last?.sentence === index - 1 ? passages[index - 1]?.sentence : undefined;
	if (last === undefined || before === undefined || text.slice(before.end, sentence.start).includes('\n')) {
		return noDenier;
	}
	const speaker = attributions.of(index - 1).find(({ who }) => who === last.denier)?.speaker;
	const named = speaker ? names.within(speaker).flatMap(({ entity }) => namesFor(entity.name)) : [];
	return { denier: last.denier, denierNames: new Set(named) };
}

function marked(attribution: Attribution, cue: Span | undefined): Attribution {
	const denies =
		cue !== undefined &&
		((attribution.cue !== null && overlaps(attribution.cue, cue)) ||
			attribution.content.some(span => contains(span, cue)));
	return denies ? { ...attribution, denial: true } : attribution;
}

/** The speaker of the attribution whose cue it is; else of the one whose content holds it and whose cue is nearest before it. */
function denierOf(cue: Span, attributions: readonly Attribution[]): string {
	const own = attributions.find(attribution => attribution.cue !== null && overlaps(attribution.cue, cue));
	const around = attributions.filter(({ content }) => content.some(span => overlaps(span, cue)));
	const before = around.filter(attribution => attribution.cue !== null && attribution.cue.end <= cue.start);
	// Who calls reports false, and not who reports.
	const called = before.findLast(({ rule }) => rule === 'called-it');
	return (own ?? called ?? before.at(-1) ?? around.at(-1))?.who ?? '';
}
