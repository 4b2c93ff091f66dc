/** `hearsay summary`: the figures of the tag summary panel, for a terminal or for a program. */
import { parseArgs } from 'node:util';
import {
	type Corpus,
	type Counts,
	type DecidedGroup,
	findingsInParts,
	type Summary,
	summarise,
} from '../../core/index';
import { corpusOf } from '../files/corpusOf';
import { BadUse, type Command, type ExitCode, type Io } from '../io';
import { summaryJson } from '../json/summaryJson';
import { findingsText } from '../text/findingsText';
import { type Column, table } from '../text/table';

export const summaryCommand: Command = {
	usage: 'summary [--json] PATH…',
	does: 'print counts by kind, speaker and entity, and claim groups with their origins and denials',
	details: `  PATH    an article, or a folder with articles in it, which hearsay.yaml lists (else **/*.txt)
  --json  one object with all figures, other names, claim groups and who told whom`,
	run: runSummary,
};

async function runSummary(args: readonly string[], io: Io): Promise<ExitCode> {
	const { values, positionals } = parseArgs({
		args: [...args],
		options: { json: { type: 'boolean', default: false } },
		allowPositionals: true,
	});
	if (positionals.length === 0) {
		throw new BadUse('summary needs a PATH');
	}
	const { corpus, decided, complete } = await corpusOf(positionals, io);
	for (const piece of values.json ? summaryJson(corpus, decided) : textOf(corpus, decided)) {
		await io.write(piece);
	}
	return complete ? 0 : 2;
}

function* textOf(corpus: Corpus, decided: readonly DecidedGroup[]): Generator<string> {
	yield summaryText(corpus);
	yield* findingsText(corpus, findingsInParts(corpus, decided));
}

const left = (title: string): Column => ({ title, align: 'left' });
const right = (title: string): Column => ({ title, align: 'right' });

function summaryText(corpus: Corpus): string {
	const summary = summarise(corpus);
	const { attributions, unnamed } = summary.sources;
	const share = attributions === 0 ? '' : ` (${Math.round((100 * unnamed) / attributions)} %)`;
	return [
		'Tags and open suggestions (tags + suggestions)\n',
		articleTable(summary),
		`\nUnnamed sources: ${unnamed} of ${attributions} attributions${share}\n`,
		summary.lost === 0 ? '' : `Tags that have lost their place: ${summary.lost}\n`,
		'\n',
		speakerTable(summary),
		'\n',
		entityTable(summary),
	].join('');
}

function articleTable({ kinds, articles, totals }: Summary): string {
	const cells = (counts: readonly Counts[]) =>
		counts.map(({ tags, suggestions }) => `${tags} + ${suggestions}`);
	return table(
		[left('article'), ...kinds.map(right)],
		[...articles.map(({ label, counts }) => [label, ...cells(counts)]), ['total', ...cells(totals)]],
	);
}

function speakerTable({ speakers }: Summary): string {
	return table(
		[left('speaker'), left('type'), ...['attributions', 'direct', 'mixed', 'indirect', 'denials'].map(right)],
		speakers.map(({ name, type, attributions, direct, mixed, indirect, denials }) => [
			name,
			type,
			attributions,
			direct,
			mixed,
			indirect,
			denials,
		]),
	);
}

function entityTable({ entities }: Summary): string {
	return table(
		[left('entity'), left('type'), ...['mentions', 'claims about', 'accused', 'said by'].map(right)],
		entities.map(({ name, type, mentions, claims, accused, saidBy }) => [
			name,
			type,
			mentions,
			claims,
			accused,
			saidBy,
		]),
	);
}
