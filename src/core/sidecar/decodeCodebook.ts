/** `hearsay.yaml`: which files are articles, which kinds there are, what the detector should know besides. */

import { isSeq } from 'yaml';
import {
	type AttributeType,
	type Codebook,
	type DetectSettings,
	emptyCodebook,
	emptyDetectSettings,
	type KindStyle,
	kindColors,
	kindShapes,
	longestFurniture,
	longestReportingVerb,
	mostFurniture,
	mostReportingVerbs,
} from '../model/codebook';
import type { Decoded } from '../model/problem';
import { mayNeverEnd } from '../text/repetitions';
import { parseYaml } from './parseYaml';
import {
	dictionary,
	list,
	listUpTo,
	oneOf,
	optional,
	orElse,
	type Read,
	record,
	text,
	textThat,
	textUnless,
} from './read';
import { readFile } from './readFile';

/** Empty or only comments: the codebook that says nothing. */
export function decodeCodebook(source: string): Decoded<Codebook> {
	return readFile<Codebook>(
		parseYaml(source),
		{
			articles: optional(list(text)),
			exclude: orElse(list(text), []),
			kinds: orElse(dictionary(kindStyle), {}),
			detect: orElse(detect, emptyDetectSettings),
		},
		emptyCodebook,
	);
}

const attributeType: Read<AttributeType> = (node, found) =>
	isSeq(node) ? list(text)(node, found) : oneOf(['text', 'number'])(node, found);

const kindStyle: Read<KindStyle> = record<KindStyle>({
	label: optional(text),
	color: optional(oneOf(kindColors)),
	shape: optional(oneOf(kindShapes)),
	key: optional(textThat(key => /^\p{L}$/u.test(key), 'a single letter')),
	attributes: optional(dictionary(attributeType)),
});

/** A word or a pattern that is no good is left out by itself: all else that the codebook says goes on. */
const reportingVerb = textThat(
	verb => verb !== '' && verb.length <= longestReportingVerb,
	`a verb of at most ${longestReportingVerb} letters`,
	'warning',
);

const furniture = textUnless(source => {
	if (source === '' || source.length > longestFurniture) {
		return `a regular expression of at most ${longestFurniture} characters`;
	}
	if (!isPattern(source)) {
		return 'a regular expression';
	}
	return mayNeverEnd(source) ? endingPattern : undefined;
}, 'warning');

const endingPattern =
	'a regular expression that surely ends: in a group that repeats more than four times, nothing else may repeat or be optional, and alternatives must begin with different letters or marks. Instead of (\\w+\\s?)+ write [\\w\\s]+';

const detect: Read<DetectSettings> = record<DetectSettings>({
	reportingVerbs: orElse(listUpTo(mostReportingVerbs, reportingVerb), []),
	furniture: orElse(listUpTo(mostFurniture, furniture), []),
});

function isPattern(source: string): boolean {
	try {
		new RegExp(source, 'u');
		return true;
	} catch {
		return false;
	}
}
