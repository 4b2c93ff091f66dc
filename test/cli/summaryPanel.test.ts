import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type FindingsJson, isTelling } from '../../src/cli/json/findingsJson';
import type { SummaryJson } from '../../src/cli/json/summaryJson';
import {
	type ClaimGroupFindings,
	corpusFindings,
	Filter,
	filteredFindings,
	type Summary,
	summarise,
} from '../../src/core/index';
import { sampleCorpus } from '../panel/sampleCorpus';
import { root } from '../vscode/paths';
import { Desk } from './hearsay';

type Told = Pick<ClaimGroupFindings, 'state' | 'gradedOnOneOrigin' | 'drift'> & {
	readonly members: readonly unknown[];
	readonly denials: readonly unknown[];
	readonly origins: Omit<ClaimGroupFindings['origins'], 'joins'>;
};

// Which spelling of a name stands for it depends on the order of the articles, which the panel takes from their titles.
const spoken = ({ name, attributions, denials }: SummaryJson['speakers'][number]) =>
	`${name.toLowerCase()} ${attributions} ${denials}`;
const named = ({ name, mentions, claims }: Summary['entities'][number]) =>
	`${name.toLowerCase()} ${mentions} ${claims}`;

/** The panel and the command line build their corpus each in its own way: what both say of it is the same. */
describe('hearsay summary and the panel', () => {
	let desk: Desk;
	let printed: SummaryJson & { readonly findings: FindingsJson };
	const corpus = sampleCorpus();

	before(async () => {
		desk = await Desk.with({});
		const { out } = await desk.hearsay(['summary', '--json', join(root, 'media', 'sample')]);
		printed = JSON.parse(out);
	});
	after(() => desk.clear());

	it('count the same tags, suggestions, speakers and names', () => {
		const { totals, sources, speakers, entities } = summarise(corpus);
		assert.deepEqual(printed.totals, totals);
		assert.deepEqual(printed.sources, sources);
		assert.deepEqual(printed.speakers.map(spoken).sort(), speakers.map(spoken).sort());
		assert.deepEqual(printed.entities.map(named).sort(), entities.map(named).sort());
	});

	it('put the same claims together, with the same answers, origins and drift', () => {
		const findings = corpusFindings(corpus);
		const filter = new Filter(corpus, {});
		const { cards } = filteredFindings(corpus, findings, filter, findings.claims.groups.length).claims;
		const told = cards.filter(({ id }) =>
			findings.claims.groups.some(group => group.id === id && isTelling(group)),
		);
		const figures = (groups: readonly Told[]) =>
			groups
				.map(({ state, members, denials, origins, drift, gradedOnOneOrigin }) =>
					JSON.stringify([
						state,
						members.length,
						denials.length,
						[origins.articles, origins.fewest, origins.most, origins.government],
						drift.change,
						gradedOnOneOrigin,
					]),
				)
				.sort();
		assert.deepEqual(figures(printed.findings.groups), figures(findings.claims.groups.filter(isTelling)));
		assert.deepEqual(
			told.map(({ state, memberCount }) => `${state} ${memberCount}`).sort(),
			printed.findings.groups.map(({ state, members }) => `${state} ${members.length}`).sort(),
		);
	});

	it('tell the same timeline and the same sourcing', () => {
		const { timeline, sourcing } = corpusFindings(corpus);
		const days = ({ date, claims, allegations, denials }: (typeof timeline.days)[number]) => [
			date,
			claims,
			allegations,
			denials,
		];
		assert.deepEqual(printed.findings.timeline.days.map(days), timeline.days.map(days));
		assert.deepEqual(printed.findings.sourcing.outlets, sourcing.outlets);
	});
});
