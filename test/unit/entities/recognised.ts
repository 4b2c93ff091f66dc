/** The entities of a text, in a form that reads well in a table of cases. */
import { recogniseEntities } from '../../../src/core/entities/recognise';
import { type Catalogue, type Entity, emptyCatalogue } from '../../../src/core/model/entity';
import { withoutPause } from '../../../src/core/model/steps';
import { readLines } from '../../../src/core/text/lines';
import { splitSentences } from '../../../src/core/text/sentences';
import { tokenise } from '../../../src/core/text/tokens';

export function entitiesIn(text: string, catalogue: Catalogue = emptyCatalogue): Entity[] {
	const sentences = splitSentences(text, readLines(text));
	const tokens = sentences.map(sentence => tokenise(text, sentence));
	return withoutPause(recogniseEntities(text, sentences, tokens, catalogue));
}

/** "person Ada Pike: Ada Pike, Pike", in the order of the first mentions. */
export function named(text: string, catalogue?: Catalogue): string[] {
	return entitiesIn(text, catalogue)
		.filter(({ mentions }) => mentions.length > 0)
		.map(
			({ name, type, mentions }) =>
				`${type} ${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
		);
}
