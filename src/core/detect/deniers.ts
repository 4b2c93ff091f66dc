/** Who denies or rejects what is alleged: that tells of whom it is alleged, though no words accuse them. */
import type { Attribution } from '../model/analysis';
import { denyingVerbs } from './denials.data';
import { allegations } from './falsehoods';
import { formsOf } from './inflect';
import type { MentionIndex } from './mentionIndex';
import { type Passage, wordAt } from './passage';

const denying = formsOf(denyingVerbs);
const crimes: ReadonlySet<string> = new Set(
	'murder manslaughter fraud theft corruption bribery conspiracy torture genocide espionage assault rape perjury extortion arson treason robbery smuggling embezzlement kidnapping wrongdoing laundering'.split(
		' ',
	),
);
const rejecting = formsOf(['reject', 'dismiss', 'dispute', 'rubbish', 'repudiate']);

/**
 * Names of countries and bodies, one as often as it does; of people only who denies a crime: they deny too much of which
 * they were not accused.
 */
export function deniersIn(
	passages: readonly Passage[],
	attributions: readonly Attribution[],
	index: MentionIndex,
): readonly string[] {
	return attributions.flatMap(attribution => {
		const { speaker } = attribution;
		if (attribution.whoType === 'person' && deniesCrime(passages[attribution.sentence], attribution)) {
			return [attribution.who];
		}
		return speaker !== null && denies(passages[attribution.sentence], attribution)
			? index
					.within(speaker)
					.filter(({ entity }) => entity.type !== 'person')
					.map(({ entity }) => entity.name)
			: [];
	});
}

function denies(passage: Passage | undefined, { cue, content }: Attribution): boolean {
	if (passage === undefined || cue === null) {
		return false;
	}
	const verb = passage.text.slice(cue.start, cue.end).toLowerCase();
	const isRejected =
		rejecting.has(verb) &&
		passage.tokens.some(
			({ start, lower }) =>
				allegations.has(lower) && content.some(span => span.start <= start && start < span.end),
		);
	return denying.has(verb) || isRejected;
}

/** "Denied conspiracy", "denies two counts of bribery" */
function deniesCrime(passage: Passage | undefined, { cue, content, who }: Attribution): boolean {
	if (passage === undefined || cue === null || who === '') {
		return false;
	}
	const start = content[0]?.start ?? Number.POSITIVE_INFINITY;
	const first = passage.tokens.findIndex(token => token.start >= start);
	let at = first;
	while (first >= 0 && at < first + longestCount && beforeCrime.test(wordAt(passage, at))) {
		at += 1;
	}
	return denying.has(passage.text.slice(cue.start, cue.end).toLowerCase()) && crimes.has(wordAt(passage, at));
}

/** "Denied [two counts of] fraud", "denies [any involvement in the] murder"; not "denied bail to two men charged with murder". */
const beforeCrime =
	/^(?:any|all|the|an?|every|having|committed|committing|being|guilty|involved|involvement|part|role|counts?|charges?|allegations?|accusations?|of|in|to|attempted|aggravated|sexual|armed|tax|electoral|election|money|war|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;

/** In tokens. */
const longestCount = 7;
