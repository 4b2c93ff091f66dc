/** What only the whole corpus can tell, for a terminal. */
import type { ClaimGroupFindings, Corpus, FindingsInParts, Sourcing, Timeline } from '../../core/index';
import { isTelling } from '../json/findingsJson';
import { printable } from '../printable';
import { type Column, table } from './table';

/** A sentence on one line, this long at most. */
const longest = 110;

/** In pieces: as one string it would be longer than a string may be. */
export function* findingsText(corpus: Corpus, findings: FindingsInParts): Generator<string> {
	const label = (id: string) => printable(corpus.get(id)?.label ?? id);
	const { claims } = findings;
	yield `\nClaim groups: ${countTelling(claims.groups)}; denials: ${claims.denials}, of which ${claims.unlinkedDenials.length} answer no claim here\n`;
	for (const group of claims.groups) {
		if (isTelling(group)) {
			yield groupText(group, label, name => corpus.find(name)?.name ?? name);
		}
	}
	for (const { articles, sentences, share } of findings.commonText) {
		const [first, second] = articles.map(label);
		yield `\nText in common: ${first} and ${second}: ${sentences} sentences (${percent(share)} of the shorter)\n`;
	}
	yield '\n';
	yield sourcingTable(findings.sourcing, corpus, label);
	yield '\n';
	yield timelineTable(findings.timeline);
}

/** Groups are made while they are read: they are not kept until all are counted. */
function countTelling(groups: Iterable<ClaimGroupFindings>): number {
	let count = 0;
	for (const group of groups) {
		count += isTelling(group) ? 1 : 0;
	}
	return count;
}

type Label = (id: string) => string;

function groupText(group: ClaimGroupFindings, label: Label, nameOf: (name: string) => string): string {
	const { members, denials, origins, title, accused, state } = group;
	const head = title ?? members[0]?.mark.exact ?? '';
	const range = origins.fewest === origins.most ? `${origins.most}` : `${origins.fewest}–${origins.most}`;
	return [
		`\n• ${line(head)}`,
		accused.length > 0 ? `  accused: ${line(accused.map(nameOf).join(', '))}; ${state}` : `  ${state}`,
		`  articles: ${origins.articles}; origins: ${range}${origins.government === undefined ? '' : `, all of ${printable(origins.government)}`}`,
		...(group.gradedOnOneOrigin
			? ['  warning: graded 1 (confirmed by other sources), but may rest on one origin']
			: []),
		...members.map(
			({ article, mark, ladder }) =>
				`    ${label(article.id)}${mark.exact === head ? '' : `: ${line(mark.exact)}`}${ladder.length === 0 ? '' : ` [on ${line(ladder.map(({ name }) => name).join(' ← '))}]`}`,
		),
		...denials.map(
			({ article, mark, by, answers }) =>
				`    ${answers} answered (${by}): ${label(article.id)}: ${line(mark.exact)}`,
		),
		...(group.drift.change === undefined ? [] : [`    wording over time: ${group.drift.change}`]),
	]
		.map(text => `${text}\n`)
		.join('');
}

function line(text: string): string {
	const plain = printable(text).replace(/\s+/g, ' ').trim();
	return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}

const left = (title: string): Column => ({ title, align: 'left' });
const right = (title: string): Column => ({ title, align: 'right' });

function sourcingTable({ articles }: Sourcing, corpus: Corpus, label: Label): string {
	return table(
		[
			left('sourcing'),
			...[
				'named',
				'unnamed',
				'documents',
				'media',
				'direct',
				'mixed',
				'indirect',
				'deepest',
				'unattributed',
			].map(right),
			left('accused, not heard'),
		],
		articles.map(({ id, named, unnamed, documents, media, direct, mixed, indirect, ...rest }) => [
			label(id),
			named,
			unnamed,
			documents,
			media,
			direct,
			mixed,
			indirect,
			Math.max(0, ...Object.keys(rest.depths).map(Number)),
			rest.claims === 0 ? '' : percent(rest.unattributed / rest.claims),
			rest.unheard.map(name => corpus.find(name, corpus.get(id))?.name ?? name).join(', '),
		]),
	);
}

function timelineTable({ days, undated }: Timeline): string {
	return [
		days.length === 0
			? ''
			: table(
					[left('published'), ...['articles', 'claims', 'allegations', 'denials'].map(right)],
					days.map(({ date, articles, claims, allegations, denials }) => [
						date,
						articles.length,
						claims,
						allegations,
						denials,
					]),
				),
		undated.length === 0 ? '' : `Articles without a date: ${undated.length}\n`,
	].join('');
}

function percent(share: number): string {
	return `${Math.round(100 * share)} %`;
}
