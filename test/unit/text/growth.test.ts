import { recogniseEntities } from '../../../src/core/entities/recognise';
import { emptyCatalogue } from '../../../src/core/model/entity';
import { withoutPause } from '../../../src/core/model/steps';
import { readLines } from '../../../src/core/text/lines';
import { findQuotations } from '../../../src/core/text/quotations';
import { splitSentences } from '../../../src/core/text/sentences';
import { tokenise } from '../../../src/core/text/tokens';
import { assertLinearIn } from '../../support/growth';

/** What text and names are read in, as the detector does. Gives the number of entities. */
function read(text: string): number {
	const lines = readLines(text);
	const sentences = splitSentences(text, lines);
	const tokens = sentences.map(sentence => tokenise(text, sentence));
	findQuotations(text, lines);
	return withoutPause(recogniseEntities(text, sentences, tokens, emptyCatalogue)).length;
}

describe('reading a text', () => {
	const units: readonly (readonly [name: string, unit: (at: number) => string])[] = [
		['the same names again and again', () => 'Ada Pike of the Harbour Union said “no” in Port Arden. '],
		['new names all the time', at => `Mr. Pike${at} told the Arden${at} Council (AC${at}) it’s over.\n\n`],
		['one line of marks', () => '"“‘’”\' '],
		['one line of stops', () => 'U.S. . . . A.? '],
		['one line in capitals', () => 'KELM IS ('],
	];
	for (const [name, unit] of units) {
		it(`costs as much for each of its units in a long one as in a short one: ${name}`, () => {
			const long = Array.from({ length: 20_000 }, (_, at) => unit(at)).join('');
			assertLinearIn(long, read);
		}).timeout(60_000);
	}
});
