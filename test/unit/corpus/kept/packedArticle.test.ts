import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type ArticleNames, EntityNames } from '../../../../src/core/corpus/articleNames';
import { parts } from '../../../../src/core/corpus/kept/analysisBytes';
import { PackedAnalysis, packArticle } from '../../../../src/core/corpus/kept/packedArticle';
import { StringReader } from '../../../../src/core/corpus/kept/stringTable';
import { analyse } from '../../../../src/core/detect/analyse';
import type { Analysis, Attribution, Claim, Denial, NoComment } from '../../../../src/core/model/analysis';
import type { Line, Quotation, Sentence } from '../../../../src/core/model/article';
import type { Entity, Mention } from '../../../../src/core/model/entity';
import type { Span } from '../../../../src/core/model/span';
import { normalText } from '../../../../src/core/text/normal';
import { InventedArticles } from '../../../bench/corpus/inventedArticles';
import { utf8 } from '../../../support/utf8';

/** All parts of an analysis as a plain object, to be compared. */
function plain(analysis: Analysis): Analysis {
	const names = ['detector', ...Object.keys(parts)] as (keyof Analysis)[];
	const plainly = Object.fromEntries(names.map(name => [name, analysis[name]])) as unknown as Analysis;
	const entities = analysis.entities.map(({ name, type, isGuess, id, mentions, adjectives }) => ({
		...{ name, type, ...(isGuess && { isGuess }), ...(id !== undefined && { id }), mentions, adjectives },
	}));
	return { ...plainly, entities };
}

function unpacked(text: string, analysis: Analysis): PackedAnalysis {
	const packed = packArticle(text, analysis, utf8);
	assert.ok(packed);
	assert.equal(utf8.decode(packed.text), text);
	return new PackedAnalysis(packed.analysis, new StringReader(utf8), () => undefined);
}

/** Records like those of the code. */
const plainly = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
	fc.record<T>(model, { noNullPrototype: true });

const optional = <K extends string, V>(key: K, value: fc.Arbitrary<V>) =>
	fc.option(value, { nil: undefined }).map(v => (v === undefined ? {} : { [key]: v }) as { [key in K]?: V });

const span: fc.Arbitrary<Span> = fc
	.tuple(fc.nat(5_000_000), fc.nat(9000))
	.map(([start, length]) => ({ start, end: start + length }));
const name = fc.string({ unit: 'grapheme', maxLength: 30 });
const role = fc.constantFrom('body', 'heading', 'caption', 'furniture' as const);
const sentence = fc.nat(100_000);
const reason = plainly({ rule: name, trigger: fc.array(span, { maxLength: 3 }) });
const stretch = fc.tuple(span, role).map(([at, of]): Line & Sentence => ({ ...at, role: of }));
const quotation: fc.Arbitrary<Quotation> = fc
	.tuple(span, span, fc.boolean(), fc.boolean(), fc.nat(4))
	.map(([at, inner, closed, continues, depth]) => ({ ...at, inner, closed, continues, depth }));
const attribution: fc.Arbitrary<Attribution> = fc
	.tuple(
		plainly({
			sentence,
			speaker: fc.option(span),
			cue: fc.option(span),
			content: fc.array(span, { maxLength: 3 }),
			who: name,
			whoType: fc.constantFrom('person', 'organisation', 'unnamed', 'media', 'document' as const),
			identity: plainly({
				by: fc.constantFrom('name', 'pronoun-named', 'open' as const),
				sure: fc.constantFrom('certain', 'likely', 'unsure' as const),
			}),
			form: fc.constantFrom('direct', 'indirect', 'mixed' as const),
			denial: fc.boolean(),
		}),
		optional('affiliation', name),
		reason,
	)
	.map(([own, affiliation, why]) => ({ ...own, ...affiliation, ...why }));
const denial: fc.Arbitrary<Denial> = fc
	.tuple(plainly({ sentence, denier: name, cue: span }), reason)
	.map(([own, why]) => ({ ...own, ...why }));
const noComment: fc.Arbitrary<NoComment> = fc
	.tuple(plainly({ sentence, who: name }), reason)
	.map(([own, why]) => ({ ...own, ...why }));
const claim: fc.Arbitrary<Claim> = fc
	.tuple(
		plainly({
			sentence,
			certainty: fc.constantFrom('asserted', 'hedged', 'speculative' as const),
			accused: fc.array(name, { maxLength: 2 }),
		}),
		reason,
	)
	.map(([own, why]) => ({ ...own, ...why }));
const mention: fc.Arbitrary<Mention> = fc
	.tuple(span, optional('metonym', fc.boolean()))
	.map(([at, metonym]) => ({ ...at, ...metonym }));
const entity: fc.Arbitrary<Entity> = fc
	.tuple(
		plainly({
			name,
			type: fc.constantFrom('person', 'organisation', 'place' as const),
			mentions: fc.array(mention, { maxLength: 4 }),
			adjectives: fc.array(span, { maxLength: 2 }),
		}),
		optional('id', name),
		optional('isGuess', fc.constant(true as const)),
	)
	.map(([own, id, isGuess]) => ({ ...own, ...id, ...isGuess }));
const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 5 });
const anyAnalysis: fc.Arbitrary<Analysis> = plainly({
	detector: name,
	lines: list(stretch),
	sentences: list(stretch),
	quotations: list(quotation),
	attributions: list(attribution),
	denials: list(denial),
	noComments: list(noComment),
	claims: list(claim),
	entities: list(entity),
});

describe('packed articles', () => {
	it('come back with every field, whatever the analysis holds', () => {
		fc.assert(
			fc.property(anyAnalysis, analysis => {
				assert.deepEqual(plain(unpacked('', analysis)), analysis);
			}),
		);
	});

	it('come back with every field that the detector gives', () => {
		const sample = readdirSync('media/sample').filter(file => file.endsWith('.txt'));
		const texts = [
			...sample.map(file => normalText(readFileSync(`media/sample/${file}`, 'utf8'))),
			...[...new InventedArticles(3).first(10)].map(({ text }) => text),
		];
		for (const text of texts) {
			const analysis = analyse(text);
			assert.deepEqual(plain(unpacked(text, analysis)), analysis);
		}
	});

	it('take no more room than the text itself', () => {
		const { text } = new InventedArticles(3).article(1);
		const packed = packArticle(text, analyse(text), utf8);
		assert.ok(packed && packed.analysis.length < packed.text.length, `${packed?.analysis.length} bytes`);
	});

	it('are none where the text would come back as another one', () => {
		assert.equal(packArticle('half a pair: \ud83d', analyse(''), utf8), undefined);
	});

	it('read a part again after it was forgotten', () => {
		const { text } = new InventedArticles(3).article(2);
		const analysis = unpacked(text, analyse(text));
		const { sentences } = analysis;
		assert.equal(analysis.sentences, sentences);
		analysis.forget();
		assert.notEqual(analysis.sentences, sentences);
		assert.deepEqual(analysis.sentences, sentences);
	});

	it('tell what is named, and where, as the entities do', () => {
		const says = (names: ArticleNames) =>
			names.all().map(({ handle, ...name }) => ({ ...name, ...names.placesOf(handle) }));
		fc.assert(
			fc.property(anyAnalysis, fc.constantFrom('', 'Ida  Brandt said no.'), (analysis, text) => {
				const { entities } = analysis;
				const inCapital = entities.map((one): Entity => ({ ...one, name: 'Beijing', type: 'place' }));
				for (const given of [entities, inCapital]) {
					const { names } = unpacked(text, { ...analysis, entities: given });
					assert.deepEqual(says(names), says(new EntityNames(given, text)));
				}
			}),
		);
	});

	it('tell nothing of bytes that are damaged', () => {
		const { text } = new InventedArticles(3).article(2);
		const packed = packArticle(text, analyse(text), utf8);
		for (const length of [0, 1, 200]) {
			const bytes = (packed?.analysis ?? new Uint8Array()).slice(0, length);
			const { names } = new PackedAnalysis(bytes, new StringReader(utf8), () => undefined);
			assert.throws(() => names.all(), RangeError);
		}
	});
});
