import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Corpus } from '../../../../src/core/corpus/corpus';
import { type ClaimGroupFindings, claimFindings } from '../../../../src/core/corpus/groups/claimFindings';
import { decidedGroups } from '../../../../src/core/corpus/groups/decided';
import type { ClaimGroup } from '../../../../src/core/model/claimGroup';
import type { ArticleDetails } from '../../../../src/core/model/tag';
import { corpusOf, type Told } from '../../../support/taggedCorpus';

const on = (published: string, more: ArticleDetails = {}) => ({ details: { published, ...more } });
const shelled = 'Officials said Kesh had shelled the port of Lune.';
const shelledToo = 'The port of Lune was shelled by Kesh, two diplomats said.';
const denied = 'Kesh denied that it had shelled the port of Lune.';
const rejected = 'Kesh rejected the allegations.';

function about(corpus: Corpus, article: string, decided: readonly ClaimGroup[] = []): ClaimGroupFindings {
	const { groups } = claimFindings(
		corpus,
		decidedGroups([{ folder: '', groups: { groups: decided }, idOf: path => path }]),
	);
	const found = groups.find(({ members }) => members.some(member => member.article.id === article));
	assert.ok(found, `no group of ${article}`);
	return found;
}

const keys = ({ members }: ClaimGroupFindings) => members.map(({ key }) => key);

describe('claimFindings', () => {
	it('does not put together what shares two everyday words', () => {
		const group = about(
			corpusOf(
				{ id: 'a', text: 'The council built nine new homes for its own workers.' },
				{ id: 'b', text: 'The union says the council has built nothing new for years.' },
			),
			'a',
		);
		assert.deepEqual(keys(group), ['a#0']);
	});

	it('puts the same claim of two articles together, and says why', () => {
		const group = about(corpusOf({ id: 'a', text: shelled }, { id: 'b', text: shelledToo }), 'a');
		assert.deepEqual(keys(group), ['a#0', 'b#0']);
		assert.deepEqual(
			group.joins.map(({ keys: of, shared }) => [of, shared.acts]),
			[[['a#0', 'b#0'], ['shelled']]],
		);
		assert.ok((group.joins[0]?.score ?? 0) > 0.45);
		assert.equal(group.state, 'unanswered');
	});

	it('puts together what quotes the same words, whatever else stands there', () => {
		const corpus = corpusOf(
			{
				id: 'a',
				text: 'One of the six officials at the table in the castle said over soup that the tracks of the ferry were “by no means what we had hoped for”.',
			},
			{
				id: 'b',
				text: 'Ida Brandt, who runs the harbour of Lune with her sister, told a radio station that the pictures were “by no means what we had hoped for”, and left for Hadar.',
			},
		);
		assert.deepEqual(keys(about(corpus, 'a')), ['a#0', 'b#0']);
	});

	it('takes nothing in that is like one member and hardly like the other', () => {
		const corpus = corpusOf(
			{
				id: 'a',
				text: 'Reports suggest ties between the two, with Kesh furnishing Lune with satellite pictures, along with microchips and machine tools for tank works.',
			},
			{
				id: 'b',
				text: 'In May Kesh helped Lune to improve its roads, the officials added, and on Monday Kesh provided satellite pictures of the front and of two rivers for Lune.',
			},
			{
				id: 'c',
				text: 'During the call, Ada Pike expressed to Tom Moor her concerns about Kesh’s assistance to the industry of Lune, which includes machine tools, lenses, microchips and engines.',
			},
		);
		assert.deepEqual(keys(about(corpus, 'a')), ['a#0', 'c#0']);
	});

	it('does not let a chain of likenesses join two numbers', () => {
		const corpus = corpusOf(
			{ id: 'a', text: 'Officials said Kesh had shelled 30 ships in the port of Lune.' },
			{ id: 'b', text: 'Officials said Kesh had shelled ships in the port of Lune.' },
			{ id: 'c', text: 'Officials said Kesh had shelled 300 ships in the port of Lune.' },
		);
		assert.ok(!keys(about(corpus, 'a')).includes('c#0'));
	});

	it('lays speculation beside the assertions, not among them', () => {
		const might = 'Kesh could shell the port of Lune next week, officials warned.';
		const tags = [{ id: 't1', kind: 'claim', words: might, certainty: 'speculative' as const }];
		const group = about(corpusOf({ id: 'a', text: shelled }, { id: 'b', text: might, tags }), 'a');
		assert.deepEqual(keys(group), ['a#0']);
		assert.deepEqual(
			group.speculations.map(({ key }) => key),
			['b#t1'],
		);
	});

	it('puts allegations first', () => {
		const corpus = corpusOf(
			{ id: 'a', text: 'The ferry Maren reached Tarnholm on Friday.' },
			{ id: 'b', text: 'Ida Brandt accused Kesh of stealing grain.' },
		);
		const [first] = claimFindings(corpus).groups;
		assert.deepEqual(first?.accused, ['Kesh']);
	});

	describe('denials', () => {
		const order: readonly (readonly [string, Told, Told, string])[] = [
			[
				'a later article',
				{ id: 'a', text: shelled, ...on('2031-05-01') },
				{ id: 'b', text: denied, ...on('2031-05-02') },
				'denied',
			],
			[
				'an earlier article',
				{ id: 'a', text: shelled, ...on('2031-05-02') },
				{ id: 'b', text: denied, ...on('2031-05-01') },
				'unanswered',
			],
			[
				'the same day',
				{ id: 'a', text: shelled, ...on('2031-05-01T09:00:00Z') },
				{ id: 'b', text: denied, ...on('2031-05-01') },
				'denied',
			],
			[
				'an undated article',
				{ id: 'a', text: shelled },
				{ id: 'b', text: denied, ...on('2031-05-01') },
				'denied',
			],
			[
				'further on in the article',
				{ id: 'a', text: `${shelled}\n\n${denied}` },
				{ id: 'b', text: 'Rain fell.' },
				'denied',
			],
			[
				'further up in the article',
				{ id: 'a', text: `${denied}\n\n${shelled}` },
				{ id: 'b', text: 'Rain fell.' },
				'unanswered',
			],
		];
		for (const [name, claiming, denying, state] of order) {
			it(`of ${name}: ${state}`, () => assert.equal(about(corpusOf(claiming, denying), 'a').state, state));
		}

		it('end where who denies goes on to do something else', () => {
			const torn = 'A ship from Kesh tore up the Lune cable, Ida Brandt said.';
			const goesOn =
				'Kesh denied that its ship had damaged the cable, and urged the council in Tarnholm to be calm.';
			const group = about(corpusOf({ id: 'a', text: torn }, { id: 'b', text: goesOn }), 'a');
			assert.deepEqual(
				group.denials.map(({ by, to }) => [by, to]),
				[['words', ['a#0']]],
			);
		});

		it('say when nobody knows which came first', () => {
			const group = about(corpusOf({ id: 'a', text: shelled }, { id: 'b', text: denied }), 'a');
			assert.deepEqual(
				group.denials.map(({ inOrder, to }) => [inOrder, to]),
				[[false, ['a#0']]],
			);
		});

		it('that say nothing of what is denied are offered to each claim they may answer, and counted once', () => {
			const text = `${shelled}\n\nIda Brandt accused Kesh of stealing grain.\n\n${rejected}`;
			const found = claimFindings(corpusOf({ id: 'a', text }));
			assert.deepEqual(
				found.groups.flatMap(({ denials }) => denials.map(({ by, key }) => [by, key])),
				[
					['offered', 'a#2'],
					['offered', 'a#2'],
				],
			);
			assert.equal(found.denials, 1);
		});

		const accused = 'Ida Brandt accused Kesh of stealing grain.';
		const offers: readonly (readonly [name: string, text: string, offeredTo: readonly string[]])[] = [
			[
				'whom no claim names, to what anybody is accused of there',
				`${accused}\n\nTrade minister Odo Marr called the allegations absurd.`,
				['a#0'],
			],
			[
				'who has accused somebody himself, to nothing',
				`${accused}\n\nBrandt called the allegations absurd.`,
				[],
			],
			[
				'long after the accusation, to nothing',
				`${accused} ${'Rain fell on the hills. '.repeat(9)}Trade minister Odo Marr called the allegations absurd.`,
				[],
			],
			[
				'to what the article tells of them in its own voice',
				'Kesh has sold grain to Lune. The reports, which Kesh has called untrue, come at a bad time.',
				['a#0'],
			],
			[
				'to nothing that the article told of them long before',
				`Kesh has sold grain to Lune. ${'Rain fell on the hills. '.repeat(5)}The reports, which Kesh has called untrue, come at a bad time.`,
				[],
			],
			[
				'to nothing that the article tells of them on their own word',
				'Kesh said it had sold grain to Lune. The reports, which Kesh has called untrue, come at a bad time.',
				[],
			],
			[
				'who name whom they contradict, to what he said',
				`${accused}\n\nAmbassador Odo Marr said Lune had not paid for its grain. The foreign ministry disputed the ambassador's account.`,
				['a#1'],
			],
			[
				'who name whom they contradict, to nothing that he said long before',
				`Ambassador Odo Marr said the harvest was poor. ${'Rain fell on the hills. '.repeat(9)}The foreign ministry disputed the ambassador's account.`,
				[],
			],
			[
				'who deny "it", to what somebody else has just said',
				'Kesh was accused of stealing grain by Ida Brandt.\n\nDockers say that inspections of the quay were put off. Harbour Partners denies it.',
				['a#1'],
			],
			[
				'who deny "it", to nothing that they have said themselves',
				'Harbour Partners said that inspections of the quay were put off. Harbour Partners denies it.',
				[],
			],
			[
				'who deny "it", to nothing that others said who deny something, too',
				'The ministry denied that the quay was closed. The ministry said inspections of the quay were put off. Harbour Partners denies it.',
				[],
			],
			[
				'who say that it is not so, to nothing that somebody else has just said',
				'The pier of Lune fell down in a storm.\n\nThe inspector said the builders had left out every second bolt.\n\nInside the hall that is not the case.',
				[],
			],
			[
				'who name an admiral, to nothing that he said, where they dispute no account',
				'The admiral, Odo Marr, said the harvest was poor. “They call me an admiral, and it is not true,” said Tom Moor.',
				[],
			],
			[
				'who reject a finding, to what somebody else has just found',
				'The pier of Lune fell down in a storm.\n\nThe inspector said the builders had left out every second bolt.\n\nHarbour Partners, which owns it, rejected the finding.',
				['a#1'],
			],
			[
				'that nothing unlawful was done, to what they are accused of',
				`${accused}\n\nKesh denied having knowingly assisted in any unlawful transaction.`,
				['a#0'],
			],
			[
				'that nothing unlawful was done, behind something else',
				`${accused}\n\nKesh said it was cooperating with the authorities and firmly denies having broken any law.`,
				['a#0'],
			],
		];
		for (const [name, text, offeredTo] of offers) {
			it(`that say nothing of what is denied are offered, of those ${name}`, () => {
				const { groups } = claimFindings(corpusOf({ id: 'a', text }));
				const links = groups.flatMap(({ denials }) => denials.map(({ by, to }) => [by, ...to]));
				assert.deepEqual(
					links,
					offeredTo.map(to => ['offered', to]),
				);
			});
		}

		const answers: readonly (readonly [name: string, claim: string, denial: string, state: string])[] = [
			[
				'of damage answer what tells of a cut',
				'Officials said Kesh had severed the cable to Lune.',
				'Kesh denied that any of its ships had damaged the cable to Lune.',
				'denied',
			],
			[
				'of what they call a body, with its name, answer what only calls it that',
				'A diplomat said the consortium had put off an inspection of the quay.',
				'The consortium, Harbour Partners, denied that any inspection of the quay was put off.',
				'denied',
			],
			[
				'in all but name answer nobody who says the same',
				'A spokeswoman for Foreign Minister Ida Brandt said the minister’s charge never rested on a newspaper.',
				'The minister’s office says that her charge never rested on a newspaper.',
				'unanswered',
			],
			[
				'in all but name that name nothing answer nothing',
				'Ida Brandt receives visitors in a room without a telephone.',
				'Ida Brandt said: I was told by the ministry that there was not.',
				'unanswered',
			],
			[
				'in all but name of a wider act answer what was done to them',
				'Officials said Kesh had sold pumps to Hadar.',
				'Kesh said it grew seed for its farmers and had never delivered anything to Lune.',
				'unanswered',
			],
		];
		for (const [name, claim, denial, state] of answers) {
			it(name, () => {
				const corpus = corpusOf({ id: 'a', text: claim }, { id: 'b', text: denial });
				assert.equal(about(corpus, 'a').state, state);
			});
		}

		it('of an act answer what says the same and more', () => {
			const sold = 'Officials said Kesh had sold pumps to Lune.';
			const never = 'Kesh said it grew seed for its farmers and had never delivered anything to Lune.';
			const corpus = corpusOf({ id: 'a', text: sold }, { id: 'b', text: never });
			assert.equal(about(corpus, 'a').state, 'contradicted');
		});

		it('of somebody else, or of another act, answer nothing', () => {
			const corpus = corpusOf(
				{ id: 'a', text: shelled },
				{ id: 'b', text: 'Norrland denied that it had sold drones.' },
				{ id: 'c', text: 'Kesh denied that it had sold grain.' },
			);
			assert.equal(about(corpus, 'a').state, 'unanswered');
			assert.deepEqual(claimFindings(corpus).unlinkedDenials, ['b#0', 'c#0']);
		});

		it('of the same act done to something else answer nothing, of a wider kind of thing they do', () => {
			const sold = (what: string): Told => ({
				id: 'a',
				text: `Officials said Kesh had sold ${what} to Lune.`,
			});
			const weapons: Told = { id: 'b', text: 'Kesh denied that it had sold weapons to Lune.' };
			assert.equal(about(corpusOf(sold('grain'), weapons), 'a').state, 'unanswered');
			assert.equal(about(corpusOf(sold('missiles'), weapons), 'a').state, 'denied');
		});

		it('of a namesake answer nothing', () => {
			const corpus = corpusOf(
				{ id: 'a', text: 'Officials said Jon Vik had stolen grain from farmers.' },
				{ id: 'b', text: 'Ada Vik denied that she had stolen grain from farmers.' },
			);
			assert.equal(about(corpus, 'a').state, 'unanswered');
		});

		it('of somebody by surname answer, whoever else is named in them', () => {
			const corpus = corpusOf(
				{
					id: 'a',
					text: 'Transport minister Jon Vik accepted a family holiday in Lune paid for by the contractor Karst, the Courier reported.',
				},
				{ id: 'b', text: 'Mr Vik denied that Karst had paid for his family’s holiday in Lune.' },
			);
			assert.equal(about(corpus, 'a').state, 'denied');
		});

		it('of somebody by surname answer, though they are about what another has done', () => {
			const corpus = corpusOf(
				{ id: 'a', text: 'Officials said Jon Vik had stolen grain from Karst.' },
				{ id: 'b', text: 'Mr Vik denied that Karst had seen him steal grain.' },
			);
			assert.equal(about(corpus, 'a').state, 'denied');
		});

		it('in all but name are told as contradictions, where the accused make them', () => {
			const contrary = (who: string): Told => ({
				id: 'b',
				text: `${who} said Kesh had not shelled the port of Lune.`,
			});
			assert.equal(
				about(corpusOf({ id: 'a', text: shelled }, contrary('The army of Kesh')), 'a').state,
				'contradicted',
			);
			assert.equal(
				about(corpusOf({ id: 'a', text: shelled }, contrary('Ida Brandt')), 'a').state,
				'unanswered',
			);
		});

		for (const text of ['The army of Kesh said that it was not behind shelling the port of Lune.']) {
			it(`in all but name are no retellings: ${text}`, () => {
				const found = about(corpusOf({ id: 'a', text: shelled }, { id: 'b', text }), 'a');
				assert.deepEqual([keys(found), found.state], [['a#0'], 'contradicted']);
			});
		}

		for (const text of [
			'It was not Kesh that shelled the port of Lune, its spokesman said.',
			'No ship of Kesh shelled the port of Lune, its spokesman said.',
			'The army of Kesh said that it had no part in shelling the port of Lune.',
		]) {
			it(`answer what they say nobody of theirs did: ${text}`, () => {
				const found = about(corpusOf({ id: 'a', text: shelled }, { id: 'b', text }), 'a');
				assert.deepEqual([keys(found), found.state], [['a#0'], 'denied']);
			});
		}

		it('in all but name may have a verb that says little', () => {
			const poisoned = 'Officials said Ida Brandt had poisoned the coffee of Tom Lind with antifreeze.';
			const never =
				'Ida Brandt told the court she had never put antifreeze or any poison in the coffee of Tom Lind.';
			const corpus = corpusOf({ id: 'a', text: poisoned }, { id: 'b', text: never });
			assert.equal(about(corpus, 'a').state, 'contradicted');
		});

		it('are told from no comment', () => {
			const text =
				'Ida Brandt accused Kesh of stealing grain.\n\nKesh declined to comment on the stolen grain.';
			const { state, noComments } = about(corpusOf({ id: 'a', text }), 'a');
			assert.deepEqual([state, noComments.map(({ sentence }) => sentence)], ['no-comment', [1]]);
		});

		it('answer in part what says more than they deny', () => {
			const more = 'Officials said Kesh had shelled the port of Lune and stolen grain from farmers.';
			const [answer] = about(corpusOf({ id: 'a', text: more }, { id: 'b', text: denied }), 'a').denials;
			assert.equal(answer?.answers, 'partly');
		});
	});

	describe('what is asked or denied', () => {
		const asked =
			'Officials declined to say whether Kesh had shelled the port of Lune, and would not comment.';
		const aside = 'Kesh spread rumours abroad, including a debunked claim that Lune poisons wells.';
		const claims = (...told: readonly Told[]) => claimFindings(corpusOf(...told)).groups.flatMap(keys);

		it('is no claim where somebody is silent on it, unless a person tagged it as one', () => {
			const tags = [{ id: 't1', kind: 'claim', words: asked }];
			assert.deepEqual(claims({ id: 'a', text: asked }), []);
			assert.deepEqual(claims({ id: 'a', text: asked, tags }), ['a#t1']);
		});

		it('is no claim where a person tagged the sentence as a denial, whatever it seems to be', () => {
			const tags = [{ id: 't1', kind: 'denial', words: shelled }];
			assert.deepEqual(claims({ id: 'a', text: shelled, tags }), []);
		});

		it('is a claim beside an aside that denies', () => {
			assert.deepEqual(claims({ id: 'a', text: aside }), ['a#0']);
			const tags = [{ id: 't1', kind: 'denial', words: aside }];
			assert.deepEqual(claims({ id: 'a', text: aside, tags }), []);
		});
	});

	describe('what people decided', () => {
		const tags = (id: string, text: string) => [{ id, kind: 'claim', words: text }];
		const corpus = corpusOf(
			{ id: 'a', text: shelled, tags: tags('t1', shelled) },
			{ id: 'b', text: shelledToo, tags: tags('t2', shelledToo) },
			{
				id: 'c',
				text: 'A horse bit the mayor of Tarnholm.',
				tags: tags('t3', 'A horse bit the mayor of Tarnholm.'),
			},
			{ id: 'd', text: rejected, tags: [{ id: 't4', kind: 'denial', words: rejected }] },
		);
		const group = (more: Partial<ClaimGroup>): ClaimGroup => ({
			id: 'lune',
			title: 'Kesh shelled Lune',
			members: ['a#t1'],
			notMembers: [],
			denials: [],
			...more,
		});

		it('names and merges', () => {
			const found = about(corpus, 'a', [group({ members: ['a#t1', 'c#t3'] })]);
			assert.deepEqual([found.id, found.title, found.decided], ['lune', 'Kesh shelled Lune', true]);
			assert.deepEqual(keys(found), ['a#t1', 'b#t2', 'c#t3']);
		});

		it('keeps apart what is not the same', () => {
			const found = about(corpus, 'a', [group({ notMembers: ['b#t2'] })]);
			assert.deepEqual(keys(found), ['a#t1']);
		});

		it('keeps two groups two, however alike', () => {
			const found = about(corpus, 'a', [group({}), group({ id: 'other', members: ['b#t2'] })]);
			assert.deepEqual(keys(found), ['a#t1']);
		});

		it('leaves a tag that two groups have to the first', () => {
			const decided = [
				group({ members: ['a#t1', 'b#t2'] }),
				group({ id: 'other', members: ['b#t2', 'c#t3'] }),
			];
			assert.deepEqual(keys(about(corpus, 'a', decided)), ['a#t1', 'b#t2']);
			assert.deepEqual(keys(about(corpus, 'c', decided)), ['c#t3']);
		});

		it('keeps a tag out of each of the groups that it is said not to be in', () => {
			const found = about(corpus, 'a', [
				group({ notMembers: ['b#t2'] }),
				group({ id: 'other', members: ['c#t3'], notMembers: ['b#t2'] }),
			]);
			assert.deepEqual(keys(found), ['a#t1']);
		});

		it('lists no denial that answers a claim, or of which people said what it answers', () => {
			const other = { id: 'e', text: 'The mayor of Tarnholm denied that the bridge had cracked.' };
			const both = corpusOf({ id: 'a', text: shelled }, { id: 'b', text: denied }, other);
			assert.deepEqual(claimFindings(both).unlinkedDenials, ['e#0']);
			const judged = group({ members: [], denials: [{ tag: 'e#0', answers: 'partly' }] });
			assert.deepEqual(claimFindings(both, [judged]).unlinkedDenials, []);
		});

		it('judges denials', () => {
			const found = about(corpus, 'a', [group({ denials: [{ tag: 'd#t4', answers: 'reframes' }] })]);
			assert.deepEqual(
				found.denials.map(({ key, by, answers }) => [key, by, answers]),
				[['d#t4', 'person', 'reframes']],
			);
		});
	});

	it('takes a copy and what it is a copy of for one origin', () => {
		const [said, saidToo] = [
			'Ida Brandt said Kesh had shelled the port of Lune.',
			'The port of Lune was shelled by Kesh, Jon Vik said.',
		];
		const most = (copyOf?: string) => {
			const details = copyOf === undefined ? {} : { copyOf };
			const corpus = corpusOf({ id: 'wire/a', text: said }, { id: 'papers/b', text: saidToo, details });
			return about(corpus, 'wire/a').origins.most;
		};
		assert.deepEqual([undefined, '../wire/a', './../wire/a', 'a'].map(most), [2, 1, 1, 2]);
	});

	const copies: readonly (readonly [name: string, copyOf: Readonly<Record<string, string>>])[] = [
		['of a copy that does not say it', { c: 'm', m: 'a' }],
		['of one original that does not say it', { a: 'm', c: 'm' }],
		['of each other', { a: 'c', c: 'a' }],
		['of each other by way of a third', { a: 'm', m: 'c', c: 'a' }],
	];
	for (const [name, copyOf] of copies) {
		it(`takes copies for one origin: ${name}`, () => {
			const texts = {
				a: 'Ida Brandt said Kesh had shelled the port of Lune.',
				c: 'The port of Lune was shelled by Kesh, Jon Vik said.',
				m: 'A horse bit the mayor.',
			};
			const told = Object.entries(texts).map(([id, text]) => {
				const original = copyOf[id];
				return { id, text, ...(original !== undefined && { details: { copyOf: original } }) };
			});
			assert.equal(about(corpusOf(...told), 'a').origins.most, 1);
		});
	}

	it('warns where “confirmed by other sources” rests on one origin', () => {
		const graded = (credibility: 1 | 2) => {
			const tags = [{ id: 't1', kind: 'claim', words: shelled, credibility }];
			const one = corpusOf({ id: 'a', text: shelled, tags }, { id: 'b', text: shelledToo });
			return about(one, 'a').gradedOnOneOrigin;
		};
		assert.deepEqual([graded(1), graded(2)], [true, false]);
		const two = corpusOf(
			{
				id: 'a',
				text: 'Ida Brandt said Kesh had shelled the port of Lune.',
				tags: [
					{
						id: 't1',
						kind: 'claim',
						words: 'Ida Brandt said Kesh had shelled the port of Lune.',
						credibility: 1,
					},
				],
			},
			{ id: 'b', text: 'The port of Lune was shelled by Kesh, Jon Vik said.' },
		);
		assert.deepEqual([about(two, 'a').origins.fewest, about(two, 'a').gradedOnOneOrigin], [2, false]);
	});

	it('follows how the wording hardens over time', () => {
		const tag = (id: string, text: string, certainty: 'hedged' | 'asserted') => [
			{ id, kind: 'claim', words: text, certainty },
		];
		const corpus = corpusOf(
			{ id: 'a', text: shelled, ...on('2031-05-01'), tags: tag('t1', shelled, 'hedged') },
			{
				id: 'b',
				text: shelledToo,
				...on('2031-05-03', { outlet: 'Kessel Courier' }),
				tags: tag('t2', shelledToo, 'asserted'),
			},
		);
		const { drift } = about(corpus, 'a');
		assert.equal(drift.change, 'hardens');
		assert.deepEqual(
			drift.steps.map(({ article, outlet, certainty }) => [article, outlet, certainty]),
			[
				['a', undefined, 'hedged'],
				['b', 'Kessel Courier', 'asserted'],
			],
		);
	});

	it('follows the dates, not the names of the articles, and the firmest words of each', () => {
		type Certainty = 'hedged' | 'asserted';
		const article = (id: string, published: string, ...certainties: readonly Certainty[]) => ({
			id,
			text: [shelled, shelledToo].join('\n\n'),
			details: { published },
			tags: certainties.map((certainty, at) => ({
				id: `t${at}`,
				kind: 'claim',
				words: at === 0 ? shelled : shelledToo,
				certainty,
			})),
		});
		const change = (...told: readonly Told[]) => about(corpusOf(...told), 'a').drift.change;
		const later = article('a', '2031-05-03', 'hedged', 'hedged');
		assert.equal(change(later, article('b', '2031-05-01', 'hedged', 'asserted')), 'softens');
		assert.equal(change(later, article('b', '2031-05-03', 'asserted', 'asserted')), undefined);
		assert.equal(change(later, article('b', 'in May', 'asserted', 'asserted')), undefined);
		assert.equal(change(later, article('b', '2031-05-01', 'hedged', 'hedged')), 'steady');
	});

	it('puts every claim into exactly one group, whatever the articles', () => {
		const sentence = fc.constantFrom(
			shelled,
			shelledToo,
			denied,
			rejected,
			'Ida Brandt accused Kesh of stealing grain.',
			'Kesh could sell drones.',
		);
		const texts = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), {
			minLength: 1,
			maxLength: 5,
		});
		fc.assert(
			fc.property(texts, articles => {
				const corpus = corpusOf(
					...articles.map((sentences, at) => ({ id: `a${at}`, text: sentences.join('\n\n') })),
				);
				const { groups } = claimFindings(corpus);
				const members = groups.flatMap(keys);
				assert.equal(new Set(members).size, members.length);
				for (const { denials } of groups) {
					const own = denials.map(({ key }) => key);
					assert.equal(new Set(own).size, own.length);
				}
				const again = claimFindings(corpus).groups.map(keys);
				assert.deepEqual(again, groups.map(keys));
			}),
			{ numRuns: 40 },
		);
	});
});
