/** Denials as things that are given out: "carried a denial by the guards", "issued a flat denial". */
import { withheldGoods } from './denials.data';
import type { DenialCue } from './denialVerbs';
import { classAt, type Passage, wordAt } from './passage';
import { WordList } from './wordList';

const denialList = new WordList(['denial', 'denials', 'rebuttal']);
const giving = /^(?:issu|publish|carr|post|releas|repeat)(?:e|ed|es|ing|ied|ies|y|ying)?$/;
const withheld: ReadonlySet<string> = new Set([...withheldGoods, 'boarding', 'permit', 'permits']);
/** What "by" and "from" lead to besides whoever denies. */
const noAgents =
	/^(?:time|start|beginning|outset|end|moment|then|now|dawn|noon|midnight|morning|evening|night|day|week|month|year|grief|fear|shame|guilt|\w+day)s?$/;

/** "Radio Arden carried a [denial] by the guards", "the firm issued a flat denial" */
export function denialGiven(passage: Passage): DenialCue | undefined {
	const at = denialList.indexesIn(passage).find(index => {
		let verb = index - 1;
		while (
			verb > index - 4 &&
			['determiner', 'noun', 'adverb', 'possessive'].includes(classAt(passage, verb))
		) {
			verb -= 1;
		}
		return isStatement(passage, index) && (isSomebodys(passage, index) || giving.test(wordAt(passage, verb)));
	});
	return at === undefined ? undefined : { rule: 'denies', words: { first: at, last: at } };
}

/** Not "in deep denial", "a stage of denial", "a denial letter", "denial of service". */
function isStatement(passage: Passage, at: number): boolean {
	const isOfGoods =
		wordAt(passage, at + 1) === 'of' && [2, 3].some(offset => withheld.has(wordAt(passage, at + offset)));
	let before = at - 1;
	while (classAt(passage, before) === 'noun') {
		before -= 1;
	}
	return (
		classAt(passage, at) === 'noun' &&
		!['in', 'of'].includes(wordAt(passage, before)) &&
		classAt(passage, at + 1) !== 'noun' &&
		!isOfGoods
	);
}

/** "A flat denial by the guards"; not "faced denial by regulators", "a denial by the end of May". */
function isSomebodys(passage: Passage, at: number): boolean {
	let agent = at + 2;
	while (['determiner', 'possessive'].includes(classAt(passage, agent))) {
		agent += 1;
	}
	return (
		['determiner', 'possessive', 'noun'].includes(classAt(passage, at - 1)) &&
		/^(?:by|from)$/.test(wordAt(passage, at + 1)) &&
		['noun', 'name'].includes(classAt(passage, agent)) &&
		!noAgents.test(wordAt(passage, agent))
	);
}
