import assert from 'node:assert/strict';
import { eachOf } from '../../../src/core/corpus/steps';
import type { CorpusEntity, CorpusSpeaker } from '../../../src/core/index';
import {
	fitting,
	isNameFilter,
	type ListedName,
	listedEntity,
	listedSpeaker,
	type NameTrait,
	namesInOrder,
	shows,
} from '../../../src/extension/features/entitiesTree/nameFilter';

function entity(name: string, articles: number, id?: string): CorpusEntity {
	const places = Array.from({ length: articles }, (_, at) => ({
		article: `a${at}`,
		mentions: [{ start: 0, end: 1 }],
		adjectives: [],
	}));
	// An article that has the adjective only mentions nobody.
	const adjective = { article: 'b', mentions: [], adjectives: [{ start: 0, end: 1 }] };
	return {
		key: `person:${name}`,
		name,
		type: 'person',
		...(id && { id }),
		articles: [...places, adjective],
		mentions: articles,
		isGuess: false,
		mentioning: articles,
		aliases: [],
	};
}

function speaker(name: string, more: Partial<CorpusSpeaker>): CorpusSpeaker {
	const counts = { attributions: 0, denials: 0, speaking: 0 };
	const nothing = { spoken: [], spokenNumbers: () => eachOf([], 1, () => 0), speaksAs: () => false };
	return { key: name, name, type: 'person', ...nothing, ...counts, ...more };
}

const nobody = () => undefined;
const traitsOf = (listed: ListedName) => [...listed.traits].sort();

describe('what the view of speakers and entities says of a row', () => {
	it('an entity by its catalogue entry and the articles that mention it', () => {
		assert.deepEqual(traitsOf(listedEntity(entity('Ida Voss', 1))), ['uncatalogued']);
		assert.deepEqual(traitsOf(listedEntity(entity('Ida Voss', 2, 'voss'))), ['catalogued', 'several']);
		assert.equal(listedEntity(entity('Ida Voss', 2)).articles, 2);
	});

	for (const [more, traits] of [
		[{ attributions: 1, speaking: 1 }, ['uncatalogued']],
		[{ attributions: 1, denials: 1, speaking: 1 }, ['denying', 'uncatalogued']],
		[{ attributions: 2, speaking: 2, entity: 'voss' }, ['catalogued', 'several']],
		[{ attributions: 1, speaking: 1, type: 'unnamed' }, ['unnamed']],
	] as readonly (readonly [Partial<CorpusSpeaker>, NameTrait[]])[]) {
		it(`a speaker: ${traits.join(', ')}`, () => {
			const known = (key: string) => (key === 'voss' ? entity('Ida Voss', 1, 'voss') : undefined);
			assert.deepEqual(traitsOf(listedSpeaker(speaker('Ida Voss', more), known)), traits);
		});
	}

	it('a denial is an attribution, too: what is said is counted once, in the order of the list', () => {
		const { count, denials } = listedSpeaker(speaker('Ida Voss', { attributions: 3, denials: 2 }), nobody);
		assert.deepEqual([count, denials], [3, 2]);
		assert.equal(listedEntity(entity('Ida Voss', 1)).denials, 0);
	});

	it('a speaker whose entity the catalogue does not know is not in it', () => {
		const listed = listedSpeaker(speaker('Ida Voss', { entity: 'voss' }), () => entity('Ida Voss', 1));
		assert.deepEqual(traitsOf(listed), ['uncatalogued']);
		assert.deepEqual(traitsOf(listedSpeaker(speaker('x', { entity: 'gone' }), nobody)), ['uncatalogued']);
	});
});

describe('the filter of that view', () => {
	const names = [
		entity('Émile Orr', 3),
		entity('berth 10', 1, 'b'),
		entity('Berth 9', 2),
		entity('Zoe Marr', 3),
	].map(listedEntity);
	const said = (listed: readonly ListedName[]) => listed.map(({ name }) => name);

	it('is none as long as everything is shown', () => {
		assert.equal(isNameFilter({ contents: 'all' }), false);
		assert.equal(isNameFilter({ contents: 'all', trait: 'several' }), true);
		assert.equal(isNameFilter({ contents: 'place' }), true);
	});

	it('shows one sort of names, or all', () => {
		assert.equal(shows({ contents: 'all' }, 'place'), true);
		assert.equal(shows({ contents: 'speakers' }, 'speakers'), true);
		assert.equal(shows({ contents: 'speakers' }, 'place'), false);
	});

	it('leaves those that have the trait', () => {
		assert.deepEqual(said(fitting(names, { contents: 'all', trait: 'catalogued' })), ['berth 10']);
		assert.equal(fitting(names, { contents: 'all' }).length, 4);
	});

	for (const [order, expected] of [
		['count', ['Émile Orr', 'berth 10', 'Berth 9', 'Zoe Marr']],
		['name', ['Berth 9', 'berth 10', 'Émile Orr', 'Zoe Marr']],
		['articles', ['Émile Orr', 'Zoe Marr', 'Berth 9', 'berth 10']],
	] as const) {
		it(`is put in order by ${order}`, () => assert.deepEqual(said(namesInOrder(names, order)), expected));
	}
});
