import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { loadArticleGrammar, type Tokenise, type TokenisedLine } from './tokenise';

const sampleFolder = 'media/sample';
const samples = readdirSync(sampleFolder).filter(name => name.endsWith('.txt'));

/** Brings the grammar past the place for a headline. */
const opening = 'It rained in Dunmarra on Monday.';

let tokenise: Tokenise;
before(async () => {
	tokenise = await loadArticleGrammar();
});

function tokeniseLine(line: string): TokenisedLine {
	const last = tokenise(`${opening}\n${line}`).at(-1);
	assert.ok(last);
	return last;
}

/** Coloured stretches as `scope: text`, by outermost scope; plain text is left out. */
function stretches(line: TokenisedLine): string[] {
	const found: { scope: string; text: string }[] = [];
	for (const { text, scopes } of line.tokens) {
		const scope = (scopes[0] ?? '').replace(/\.article$/, '');
		const last = found.at(-1);
		const opensQuotation =
			scopes.at(-1)?.startsWith('punctuation.definition.string.begin') && scopes.length === 2;
		if (last?.scope === scope && !opensQuotation) {
			last.text += text;
		} else {
			found.push({ scope, text });
		}
	}
	return found.filter(({ scope }) => scope !== '').map(({ scope, text }) => `${scope}: ${text}`);
}

const heading = 'entity.name.tag.section';
const furniture = 'comment.line.furniture';
const caption = 'markup.italic.caption';
const byline = 'markup.italic.byline';
const double = 'string.quoted.double';
const single = 'string.quoted.single';
const reporting = 'support.function.reporting';

describe('article grammar: headlines', () => {
	for (const [name, text, headline] of [
		['first line', 'Ferry runs aground\n\nThe ferry ran aground.', 'Ferry runs aground'],
		['after empty lines', '\n \t\nFerry runs aground\nIt did.', 'Ferry runs aground'],
		['after furniture', 'Skip to content\nHome | World | Sport\nFerry runs aground', 'Ferry runs aground'],
		['after caption and byline', 'Photo: A. Bell\nBy Ada Bell\nFerry runs aground', 'Ferry runs aground'],
		['with a quotation', '“Nobody told us”, says ferry’s cook', '“Nobody told us”, says ferry’s cook'],
		['question', 'Who grounded the ferry?', 'Who grounded the ferry?'],
		['sentence with a full stop', 'The ferry ran aground.\nA short second line', undefined],
		['sentence that ends in a quotation', 'The cook said “no.”\nA short second line', undefined],
		['long first line', `${'The ferry ran aground and '.repeat(9)}sank`, undefined],
		['second line after a body line', 'The ferry ran aground.\n\nWho did it', undefined],
		['second line after a headline', 'Ferry runs aground\nCook denies it', 'Ferry runs aground'],
	] as const) {
		it(name, () => {
			const found = tokenise(text).flatMap(line =>
				stretches(line).filter(stretch => stretch.startsWith('entity.name.tag.headline: ')),
			);
			assert.deepEqual(found, headline === undefined ? [] : [`entity.name.tag.headline: ${headline}`]);
		});
	}
});

describe('article grammar: whole lines', () => {
	for (const [line, scope] of [
		['WHAT THE COOK SAW', heading],
		['WHO GAINS?', heading],
		['CHAPTER 2: “THE COOK”', heading],
		['What the Cook Saw', heading],
		['How Far Will the Ferry Go?', heading],
		['## Later', heading],
		['What the cook saw', undefined],
		['Ada Bell', undefined],
		['AT 5 THE COOK left', undefined],
		['7 — 2', undefined],
		['Read more: the cook’s life', furniture],
		['READ MORE', furniture],
		['CLICK HERE TO WIN A FERRY', furniture],
		['Sign up for our letter', furniture],
		['Recommended', furniture],
		['Related stories', furniture],
		['Related: the cook’s life', furniture],
		['Advertisement', furniture],
		['Comments (12)', furniture],
		['  Subscribe now', furniture],
		['Harbour | Weather | Tides', furniture],
		['Related work was done on the ferry.', undefined],
		['Recommended by the cook, the soup was cold.', undefined],
		['Subscribers to the ferry’s radio heard it first.', undefined],
		['One | two', undefined],
		['Photo: Ada Bell', caption],
		['[Graphic: where the ferry lies]', caption],
		['The ferry at noon. (Photo: Ada Bell/Dunmarra Sun)', caption],
		['The cook (file photo)', caption],
		['The ferry at noon (A. Bell/Dunmarra Sun)', caption],
		['The ferry at noon. Picture: Ada Bell', caption],
		['The photographs show a ferry.', undefined],
		['The ferry (see above) sank and/or burned.', undefined],
		['By Ada Bell and Otto van Rys', byline],
		['By A. B. Bell, ferries correspondent', byline],
		['(Reporting by Ada Bell; editing by O. Rys)', byline],
		['Friday, March 13', byline],
		['13 March 2026, 10:45', byline],
		['By Monday the ferry had sunk.', undefined],
		['By Monday the ferry lay so deep in the mud that', undefined],
		['March 13 was a Friday.', undefined],
	] as const) {
		it(`${scope ?? 'plain'}: ${line}`, () => {
			assert.deepEqual(stretches(tokeniseLine(line)), scope === undefined ? [] : [`${scope}: ${line}`]);
		});
	}
});

describe('article grammar: parts of a line', () => {
	for (const [line, expected] of [
		['DUNMARRA — The ferry sank.', ['meta.dateline: DUNMARRA —']],
		['DUNMARRA (DNA) - The ferry sank.', ['meta.dateline: DUNMARRA (DNA) -']],
		[
			'PORT DUNMARRA, Ostany, March 3 (DNA) — It sank.',
			['meta.dateline: PORT DUNMARRA, Ostany, March 3 (DNA) —'],
		],
		['DUNMARRA, March 3 -- It sank.', ['meta.dateline: DUNMARRA, March 3 --']],
		['The ferry — the old one — sank.', []],
		['NATO-like and A-B tests — no dateline.', []],
		['Q: Did it sink?', ['markup.bold.speaker: Q:']],
		['Ter Horne: It sank.', ['markup.bold.speaker: Ter Horne:']],
		['Otto van Rys: It sank.', ['markup.bold.speaker: Otto van Rys:']],
		['The cook saw it: it sank.', []],
		['At 10:45 it sank.', []],
		[
			'“It sank,” she said. “I saw it.”',
			[`${double}: “It sank,”`, `${reporting}: said`, `${double}: “I saw it.”`],
		],
		['"It sank," she said.', [`${double}: "It sank,"`, `${reporting}: said`]],
		['"It sank." "I saw it."', [`${double}: "It sank."`, `${double}: "I saw it."`]],
		['("It sank")', [`${double}: "It sank"`]],
		['‘It’s gone,’ she said.', [`${single}: ‘It’s gone,’`, `${reporting}: said`]],
		["'It's gone,' she said.", [`${single}: 'It's gone,'`, `${reporting}: said`]],
		['«It sank», she said.', ['string.quoted.other: «It sank»', `${reporting}: said`]],
		['“It sank. She said so.', [`${double}: “It sank. She said so.`]],
		['it sank," said the cook.', [`${reporting}: said`]],
		["The crews' ferry, the '90s hulk, isn't the cooks' home.", []],
		['A 6" pipe and a 12" pipe', []],
		['The ‘90s hulk said nothing.', [`${reporting}: said`]],
		['According to the cook, it sank.', [`${reporting}: According to`]],
		[
			'It is believed to have sunk, the Sun reported, citing the cook.',
			[`${reporting}: is believed to`, `${reporting}: reported`, `${reporting}: citing`],
		],
		['The cook denied it.', ['support.function.denial: denied']],
		['The cook declined to comment.', ['support.function.no-comment: declined to comment']],
		['The cook could not be reached.', ['support.function.no-comment: could not be reached']],
		['The aforesaid cook has additives.', []],
	] as const) {
		it(line, () => assert.deepEqual(stretches(tokeniseLine(line)), expected));
	}

	it('knows quotations inside quotations', () => {
		const inner = (line: string) =>
			tokeniseLine(line)
				.tokens.filter(({ scopes }) => scopes.filter(scope => scope.startsWith('string.')).length === 2)
				.map(({ text }) => text)
				.join('');
		assert.equal(inner('“He said ‘it’s sunk’ twice,” she said.'), '‘it’s sunk’');
		assert.equal(inner("\"He said 'it's sunk' twice,\" she said."), "'it's sunk'");
		assert.equal(inner('‘He said “sunk” twice,’ she said.'), '“sunk”');
	});

	it('ends an inner quotation that is not closed with the outer one', () => {
		const line = tokeniseLine('“He said ‘sunk,” she said.');
		assert.deepEqual(stretches(line), [`${double}: “He said ‘sunk,”`, `${reporting}: said`]);
	});
});

describe('article grammar: safety', () => {
	it('colours a line the same whatever stands before it', () => {
		const marks = [...'“”‘’"\'«»([—\t :.|Aa', 'said'];
		const line = fc.array(fc.constantFrom(...marks), { maxLength: 30 }).map(parts => parts.join(''));
		fc.assert(
			fc.property(line, line, (first, second) => {
				const together = tokenise(`${opening}\n${first}\n${second}`);
				assert.deepEqual(together.at(-1), tokeniseLine(second));
				assert.ok(together.every(({ depth }) => depth === 1));
			}),
		);
	});

	/** A rule that looks back or ahead without bound takes minutes for one of these, not the second it should. */
	for (const part of [
		' ',
		'A ',
		'“',
		' "a',
		" 'a",
		'‘a ',
		'said ',
		'(a/',
		'a | ',
		'He said: “‘Sunk’ is sunk.” ',
	]) {
		it(`takes a line of 1 MB of ${JSON.stringify(part)}`, () => {
			const line = part.repeat(Math.ceil(1_000_000 / part.length));
			const { tokens } = tokeniseLine(line);
			assert.equal(tokens.map(({ text }) => text).join(''), line);
		});
	}

	it('takes a first line of 1 MB', () => {
		const line = 'A ferry | “sunk”. '.repeat(60_000);
		assert.equal(
			tokenise(line)[0]
				?.tokens.map(({ text }) => text)
				.join(''),
			line,
		);
	});
});

describe('article grammar: sample articles', () => {
	for (const name of samples) {
		it(name, () => {
			const lines = tokenise(readFileSync(`${sampleFolder}/${name}`, 'utf8'));
			const headline = lines.findIndex(
				line => line.tokens[0]?.scopes[0] === 'entity.name.tag.headline.article',
			);
			assert.ok(headline >= 0, 'has a headline');
			assert.ok(
				lines.slice(headline).every(({ depth }) => depth === 1),
				'nothing is open at the end of a line',
			);
		});
	}

	it('show every scope of the grammar', () => {
		const grammar = readFileSync('syntaxes/article.tmLanguage.json', 'utf8');
		const declared = new Set([...grammar.matchAll(/"name": "([a-z.-]+\.article)"/g)].map(match => match[1]));
		for (const name of samples) {
			for (const { tokens } of tokenise(readFileSync(`${sampleFolder}/${name}`, 'utf8'))) {
				for (const scope of tokens.flatMap(({ scopes }) => scopes)) {
					declared.delete(scope);
				}
			}
		}
		assert.deepEqual([...declared], ['string.quoted.other.article']);
	});
});
