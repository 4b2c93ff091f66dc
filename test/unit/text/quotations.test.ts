import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contains } from '../../../src/core/model/span';
import { readLines } from '../../../src/core/text/lines';
import { findQuotations } from '../../../src/core/text/quotations';
import { assertLinearIn } from '../../support/growth';
import { longTexts, newsProse } from './newsProse';

function find(text: string) {
	return findQuotations(text, readLines(text)).map(({ inner, depth, closed, continues }) => {
		const marks = `${'>'.repeat(depth)}${continues ? '+' : ''}${closed ? '' : '?'}`;
		return `${marks}${text.slice(inner.start, inner.end)}`;
	});
}

describe('findQuotations', () => {
	/** Each quotation with `>` for its depth, `+` where it continues the one before, `?` where it is not closed. */
	const cases: readonly (readonly [name: string, text: string, quotations: readonly string[]])[] = [
		['curly marks', 'She said “no” and “never again.”', ['no', 'never again.']],
		['straight marks', '"No," she said. "Never."', ['No,', 'Never.']],
		['single marks', "He called it 'a farce' and 'a lie.'", ['a farce', 'a lie.']],
		['single curly marks', 'He called it ‘a farce’.', ['a farce']],
		['guillemets', 'Elle a dit «non» hier.', ['non']],
		['low marks', 'Sie sagte „nein“ dazu.', ['nein']],
		['apostrophes', "It's the miners' strike, O'Hara's and '90s rock 'n' roll.", []],
		['curly apostrophes', 'It’s the miners’ strike of the ’90s.', []],
		[
			'an apostrophe inside single marks',
			"He said 'the miners' strike isn't over.'",
			["the miners' strike isn't over."],
		],
		['one inside another', '“He said ‘no’ twice,” she said.', ['He said ‘no’ twice,', '>no']],
		['an inner one of straight marks', '"He said \'no\' twice," she said.', ["He said 'no' twice,", '>no']],
		['one that is never closed', 'She said “no and left.', ['?no and left.']],
		[
			'straight marks, the first never closed',
			'"No. She left. "Never," he said.',
			['?No. She left.', 'Never,'],
		],
		[
			'several paragraphs',
			'“We came.\n\n“We saw.\n\n“We left,” she said.',
			['?We came.', '+?We saw.', '+We left,'],
		],
		['several paragraphs of straight marks', '"We came.\n\n"We saw," she said.', ['?We came.', '+We saw,']],
		[
			'no continuation where the mark is not repeated',
			'“We came.\n\nThen “we saw.”',
			['?We came.', 'we saw.'],
		],
		[
			'a cross-head in between',
			'“We came here by the sea, all of us.\n\nA long way\n\n“We left,” she said.',
			['?We came here by the sea, all of us.', '+We left,'],
		],
		['several paragraphs of single marks', "'We came.\n\n'We left,' she said.", ['?We came.', '+We left,']],
		['single marks behind a colon', "She said: 'We came.\n\n'We left.'", ['?We came.', '+We left.']],
		['an apostrophe that opens nothing', "She saw 'em. Then 'We came.", []],
		['a name that opens like a quotation', '‘Abd al-Rahman left the town. Nobody saw it.', []],
		['a base that opens like one', "'Ayn al-Asad base was hit, the ministry said.\n\nWe saw it.", []],
		['another such base', "'Ain Kelm was hit, and we saw it, the ministry said.", []],
		['a word that is cut off', "'Cos we were late, the mayor of Kelm said.", []],
		['a year behind a colon', "Class photo: '68 was hot.", []],
		['a mark behind the colon of a list', "Two boats: 'Ada came.", []],
		['somebody else’s words inside', "'Kelm left. “We saw it,” she said.", ['We saw it,']],
		['a name that opens with an apostrophe', "'s-Kelm is old.", []],
		['another such name', "'t Hart left.", []],
		['doubled apostrophes', "''We left,'' she said. ''All of us.''", ['We left,', 'All of us.']],
		[
			'an inner one of doubled apostrophes',
			"“He said ''no'' twice,” she said.",
			["He said ''no'' twice,", '>no'],
		],
		[
			'a curly mark closed by a straight one',
			'“We left," she said. “All of us.”',
			['We left,', 'All of us.'],
		],
		[
			'a straight mark closed by a curly one',
			'"We left,” she said. "All of us."',
			['We left,', 'All of us.'],
		],
		['a curly mark closed by doubled apostrophes', "“We left,'' she said.", ['We left,']],
		['opening marks only', '“It leaks,“ said Moor. “It does.“ Lund left.', ['It leaks,', 'It does.']],
		['opening marks only, inside', '“He said ‘no’ twice“, she said.', ['He said ‘no’ twice', '>no']],
		['opening marks only, at the end', 'She called it “a farce“.\n\nHe said “no“', ['a farce', 'no']],
		[
			'an opening mark before a word',
			'“We left. She said “never,” he said.',
			['?We left. She said “never,” he said.', '>never,'],
		],
		['closing marks only', '”It is safe,” Pike said. ”We looked.”', ['It is safe,', 'We looked.']],
		[
			'closing marks only, of several paragraphs',
			'”We came.\n\n”We left,” she said.',
			['?We came.', '+We left,'],
		],
		['a closing mark before a word between others', '“We ”left,” she said.', ['We']],
		['a closing mark that stands alone', '”, she said.', []],
		['white space inside the marks', 'Elle a dit « non » et “ jamais ”, “ ”.', ['non', 'jamais']],
		['inches between curly marks', '“He is 6\'2" tall,” she said.', ['He is 6\'2" tall,']],
		['inches', 'He is 6\'2" tall.', []],
		['a stray closing mark', 'No” she said.', []],
		['empty marks', 'She said "" to that.', []],
	];
	for (const [name, text, quotations] of cases) {
		it(name, () => {
			assert.deepEqual(find(text), quotations);
		});
	}

	it('includes the marks in the span', () => {
		const text = 'She said “no” to it.';
		const [quotation] = findQuotations(text, readLines(text));
		assert.deepEqual(quotation, {
			start: 9,
			end: 13,
			inner: { start: 10, end: 12 },
			closed: true,
			continues: false,
			depth: 0,
		});
	});

	it('is in order, inside the text, and nested where the depth says so', () => {
		fc.assert(
			fc.property(newsProse, text => {
				let before = -1;
				for (const quotation of findQuotations(text, readLines(text))) {
					assert.ok(quotation.start >= before && quotation.end <= text.length);
					assert.ok(contains(quotation, quotation.inner) && quotation.inner.start < quotation.inner.end);
					before = quotation.start;
				}
			}),
		);
	});

	it('takes time in proportion to their number over 100,000 marks', function () {
		this.timeout(120_000);
		for (const text of longTexts) {
			assertLinearIn(text, part => findQuotations(part, readLines(part)));
		}
	});
});
