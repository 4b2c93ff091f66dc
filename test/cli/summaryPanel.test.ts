import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type FindingsJson, isTelling } from '../../src/cli/findingsJson';
import type { SummaryJson } from '../../src/cli/summaryJson';
import { corpusFindings, Filter, filteredFindings, summarise } from '../../src/core/index';
import { sampleCorpus } from '../panel/sampleCorpus';
import { root } from '../vscode/paths';
import { Desk } from './hearsay';

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
		assert.deepEqual(
			printed.speakers.map(({ name, attributions, denials }) => [name, attributions, denials]),
			speakers.map(({ name, attributions, denials }) => [name, attributions, denials]),
		);
		assert.deepEqual(
			printed.entities.map(({ name, mentions, claims }) => [name, mentions, claims]),
			entities.map(({ name, mentions, claims }) => [name, mentions, claims]),
		);
	});

	it('put the same claims together, with the same answers, origins and drift', () => {
		const findings = corpusFindings(corpus);
		const { claims } = filteredFindings(
			corpus,
			findings,
			new Filter(corpus, {}),
			findings.claims.groups.length,
		);
		assert.deepEqual(
			printed.findings.groups.map(({ state, members, denials, origins, drift, gradedOnOneOrigin }) => [
				members[0]?.text,
				state,
				members.length,
				denials.length,
				[origins.articles, origins.fewest, origins.most, origins.government],
				drift.change,
				gradedOnOneOrigin,
			]),
			findings.claims.groups.filter(isTelling).map(({ state, members, denials, origins, drift, gradedOnOneOrigin }) => [
				members[0]?.mark.exact,
				state,
				members.length,
				denials.length,
				[origins.articles, origins.fewest, origins.most, origins.government],
				drift.change,
				gradedOnOneOrigin,
			]),
		);
		assert.deepEqual(
			told.map(({ state, memberCount }) => [state, memberCount]),
			printed.findings.groups.map(({ state, members }) => [state, members.length]),
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
