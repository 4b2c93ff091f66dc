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
} from '../model/codebook';
import type { Decoded } from '../model/problem';
import { parseYaml } from './parseYaml';
import { dictionary, list, oneOf, optional, orElse, type Read, record, text, textThat } from './read';
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

const detect: Read<DetectSettings> = record<DetectSettings>({
	reportingVerbs: orElse(list(text), []),
	furniture: orElse(list(textThat(isPattern, 'a regular expression')), []),
});

function isPattern(source: string): boolean {
	try {
		new RegExp(source, 'u');
		return true;
	} catch {
		return false;
	}
}
