import assert from 'node:assert/strict';
import { cpuUsage } from 'node:process';
import { recogniseEntities } from '../../../src/core/entities/recognise';
import { emptyCatalogue } from '../../../src/core/model/entity';
import { withoutPause } from '../../../src/core/model/steps';
import { readLines } from '../../../src/core/text/lines';
import { findQuotations } from '../../../src/core/text/quotations';
import { splitSentences } from '../../../src/core/text/sentences';
import { tokenise } from '../../../src/core/text/tokens';

/** What text and names are read in, as the detector does. Gives the number of entities. */
function read(text: string): number {
	const lines = readLines(text);
	const sentences = splitSentences(text, lines);
	const tokens = sentences.map(sentence => tokenise(text, sentence));
	findQuotations(text, lines);
	return withoutPause(recogniseEntities(text, sentences, tokens, emptyCatalogue)).length;
}

/** Microseconds of processor time for each unit of the text. */
function cost(text: string): number {
	const start = cpuUsage();
	read(text);
	const { user, system } = cpuUsage(start);
	return (user + system) / text.length;
}

/**
 * Whether a text costs about as much for each of its units as a short piece of it. Measured again where it seems not:
 * another program on the machine makes one of them dearer now and then, what grows with the text does so each time.
 */
function costsAlike(long: string, short: string): boolean {
	let [longBest, shortBest] = [Number.POSITIVE_INFINITY, cost(short)];
	for (let run = 0; run < 10; run++) {
		longBest = Math.min(longBest, cost(long));
		shortBest = Math.min(shortBest, cost(short));
		if (longBest < 5 * shortBest + 0.1) {
			return true;
		}
	}
	return false;
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
			assert.ok(costsAlike(long, long.slice(0, long.length / 20)));
		});
	}
});
