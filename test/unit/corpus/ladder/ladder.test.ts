import assert from 'node:assert/strict';
import { viewArticle } from '../../../../src/core/corpus/articleView';
import { Corpus } from '../../../../src/core/corpus/corpus';
import { chainsOf } from '../../../../src/core/corpus/ladder/chains';
import {
	type Direction,
	endingWith,
	endsOf,
	type LadderStep,
	stepOf,
	stepsFrom,
} from '../../../../src/core/corpus/ladder/steps';
import { analyse } from '../../../../src/core/detect/analyse';
import { emptySidecar } from '../../../../src/core/model/tag';

function corpusOf(articles: Readonly<Record<string, { outlet?: string; text: string }>>): Corpus {
	const corpus = new Corpus();
	for (const [id, { outlet, text }] of Object.entries(articles)) {
		const sidecar = { ...emptySidecar, article: outlet === undefined ? {} : { outlet } };
		corpus.set({ id, label: id, view: viewArticle(text, analyse(text), sidecar) });
	}
	return corpus;
}

const corpus = corpusOf({
	'a.txt': {
		outlet: 'Marn Courier',
		text: 'The Narrows Agency reported that two senior officials said the cable was cut.\n\nIda Brandt said the cable was old.\n',
	},
	'b.txt': { outlet: 'Veskar Post', text: 'Ida Brandt said the ship was old.\n' },
	'c.txt': { text: 'According to the Marn Courier, the ferry sank.\n' },
});
const chains = chainsOf(corpus);

function drawn(steps: readonly LadderStep[], indent = ''): string[] {
	return steps.flatMap(step => [
		`${indent}${step.rung.name} (${step.on.length})`,
		...drawn(stepsFrom(step), `${indent}  `),
	]);
}

function around(name: string, direction: Direction): string[] {
	const key = chains.flatMap(({ rungs }) => rungs).find(rung => rung.name === name)?.key ?? '';
	const step = stepOf(chains, key, direction);
	return step ? drawn([step]) : [];
}

describe('the ladder of who told whom', () => {
	it('counts a chain once, from the outlet to the last source', () => {
		assert.deepEqual(
			chains.map(({ rungs }) => rungs.map(({ name }) => name).join(' ← ')),
			[
				'Marn Courier ← Narrows Agency ← two senior officials',
				'Marn Courier ← Ida Brandt',
				'Veskar Post ← Ida Brandt',
				'c.txt ← Marn Courier',
			],
		);
	});

	it('is walked down from the outlets', () => {
		assert.deepEqual(drawn(endsOf(chains, 'down')), [
			'Marn Courier (2)',
			'  Narrows Agency (1)',
			'    two senior officials (1)',
			'  Ida Brandt (1)',
			'c.txt (1)',
			'  Marn Courier (1)',
			'Veskar Post (1)',
			'  Ida Brandt (1)',
		]);
	});

	it('is walked up from the last sources', () => {
		assert.deepEqual(drawn(endsOf(chains, 'up')), [
			'Ida Brandt (2)',
			'  Marn Courier (1)',
			'  Veskar Post (1)',
			'Marn Courier (1)',
			'  c.txt (1)',
			'two senior officials (1)',
			'  Narrows Agency (1)',
			'    Marn Courier (1)',
		]);
	});

	it('is walked both ways from anybody between', () => {
		assert.deepEqual(around('Narrows Agency', 'down'), ['Narrows Agency (1)', '  two senior officials (1)']);
		assert.deepEqual(around('Narrows Agency', 'up'), ['Narrows Agency (1)', '  Marn Courier (1)']);
	});

	it('knows an outlet that others cite as the same', () => {
		assert.deepEqual(around('Marn Courier', 'up'), ['Marn Courier (3)', '  c.txt (1)']);
	});

	it('ends with what is said', () => {
		const [courier] = endsOf(chains, 'down');
		const said = courier ? stepsFrom(courier).flatMap(endingWith) : [];
		assert.deepEqual(
			said.map(({ article, span }) => article.view.text.slice(span.start, span.end)),
			['the cable was old'],
		);
	});

	it('knows nobody where there is nobody', () => {
		assert.equal(stepOf(chains, 'person:nobody', 'down'), undefined);
		assert.deepEqual(endsOf(chainsOf(new Corpus()), 'down'), []);
	});

	it('takes a person’s word for who told whom', () => {
		const text = 'Ida Brandt said the cable was old.\n';
		const target = { exact: 'the cable was old', prefix: '', suffix: '', start: 16, end: 33 };
		const tag = {
			id: 'aaaa1111',
			kind: 'attribution',
			targets: [target],
			speaker: { name: 'Ida Brandt' },
			on: ['Narrows Agency', 'Ida Brandt'],
		};
		const told = new Corpus();
		told.set({
			id: 'a',
			label: 'a',
			view: viewArticle(text, analyse(text), { ...emptySidecar, tags: [tag] }),
		});
		assert.deepEqual(
			chainsOf(told).map(({ rungs }) => rungs.map(({ name }) => name)),
			[['a', 'Narrows Agency', 'Ida Brandt']],
		);
	});

	it('finds in each article who speaks in all of them, also when tags and suggestions were forgotten', () => {
		const inAll = corpus
			.speakers()
			.flatMap(({ key, spoken }) => spoken.map(({ article, mark }) => `${article.id} ${mark.who} ${key}`));
		corpus.forgetMarks();
		const inEach = corpus
			.articles()
			.flatMap(({ id }) => corpus.speakingIn(id).map(({ who, speaker }) => `${id} ${who} ${speaker.key}`));
		assert.ok(inEach.length > 0);
		assert.deepEqual(new Set(inEach), new Set(inAll));
		assert.deepEqual(chainsOf(corpus), chains);
	});
});
