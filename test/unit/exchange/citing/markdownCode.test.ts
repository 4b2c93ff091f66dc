import assert from 'node:assert/strict';
import { readCitations } from '../../../../src/core/exchange/citing/citingDocument';
import { withoutCode } from '../../../../src/core/exchange/citing/markdownCode';
import { assertLinearIn } from '../../../support/growth';

const marks = '[^x] <!-- hearsay: a.txt#1 -->';

describe('code in a draft', () => {
	for (const [what, source] of [
		['between backticks', `Write \`${marks}\` so.`],
		['between two backticks, one of them inside', `Write \`\`a \` ${marks}\`\` so.`],
		['over a line end', `Write \`so\n${marks}\`.`],
		['in a fence', `\`\`\`md\n${marks}\n\`\`\`\n`],
		['in a fence of tildes', `~~~\n${marks}\n~~~\n`],
		['in a fence that a longer one ends', `\`\`\`\n${marks}\n\`\`\`\`\`\n`],
		['in a fence that has another one inside', `\`\`\`\`\n\`\`\`\n${marks}\n\`\`\`\n${marks}\n\`\`\`\`\n`],
		['in a fence that another word does not end', `\`\`\`\n\`\`\`md\n${marks}\n\`\`\`\n`],
		['in a fence without an end', `Before.\n\n\`\`\`\n${marks}\n\n${marks}`],
		['in the footnote of code', `\`\`\`\n[^x]: “Words” <!-- hearsay: a.txt#1 -->\n\`\`\`\n`],
	] as const) {
		it(`cites nothing ${what}`, () => {
			const found = readCitations(source);
			assert.deepEqual([found.citations, found.footnotes, found.undefinedUses], [[], [], []]);
			assert.equal(withoutCode(source).length, source.length);
		});
	}

	for (const [what, source] of [
		['after one backtick alone', `A \` and ${marks}.`],
		['in another paragraph than the second backtick', `A \` here.\n\n${marks} \` there.`],
		['between backticks that are escaped', `A \\\` and ${marks} \\\`.`],
		['between runs of other lengths', `A \` and ${marks} \`\`.`],
		['after code', `A \`b\` and ${marks}.`],
		['after a fence', `\`\`\`\nb\n\`\`\`\n${marks}`],
		['by an article with backticks in its name', '[^x] <!-- hearsay: a`b`.txt#1 -->'],
		['after three backticks in a line', `\`\`\`b\`\`\` ${marks}`],
		['after a comment with a backtick', `<!-- \` --> ${marks} \``],
		['before a comment without an end', `${marks} <!-- so`],
	] as const) {
		it(`is not what stands ${what}`, () => {
			const found = readCitations(source);
			assert.deepEqual([found.citations.length, found.undefinedUses.length], [1, 1]);
		});
	}

	for (const words of ['<!-- ', '<!-- hearsay: ', '<!-- --> `a ', '`a ', '``a ` ', '~~~\n']) {
		it(`takes time as a draft of nothing but ${JSON.stringify(words)} is long`, () => {
			assertLinearIn(words.repeat(40_000), readCitations);
		}).timeout(60_000);
	}
});
