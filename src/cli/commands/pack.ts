/** `hearsay pack`: tags with their sources as a document that can be checked later. */
import { parseArgs } from 'node:util';
import {
	articleSections,
	corpusFindings,
	EvidenceMaker,
	evidencePack,
	groupSection,
	linkIndex,
	type PackSection,
} from '../../core/index';
import { type CorpusOnDisk, corpusOf } from '../files/corpusOf';
import { OutFile } from '../files/outFile';
import { BadUse, type Command, type ExitCode, type Io } from '../io';
import { isTelling } from '../json/findingsJson';
import { evidenceWords, groupWords } from '../text/evidenceWords';

export const packCommand: Command = {
	usage: 'pack [--by claim] [--tag ID]… [--out FILE] PATH…',
	does: 'write an evidence pack: quotations with sources and selectors, which check verifies later',
	details: `A pack is Markdown: each tag as a quotation with who says it and how it came to be, links such as
"denied by", the sources (outlet, title, author, date, address, retrieved, reliability, SHA-256), and
at its end the selectors. "hearsay check PACK" tells what has changed since.
  --by claim   claim groups with their answers instead of articles; suggestions in them are marked as such
  --tag ID     only this tag; may be given more than once
Paths of articles are relative to the folder of FILE, else to the current one; FILE - is standard output.`,
	run: runPack,
};

async function runPack(args: readonly string[], io: Io): Promise<ExitCode> {
	const { values, positionals } = parseArgs({
		args: [...args],
		options: {
			by: { type: 'string', default: 'article' },
			tag: { type: 'string', multiple: true, default: [] },
			out: { type: 'string' },
		},
		allowPositionals: true,
	});
	if (positionals.length === 0) {
		throw new BadUse('pack needs a PATH');
	}
	if (!['article', 'claim'].includes(values.by)) {
		throw new BadUse('--by is article or claim');
	}
	const onDisk = await corpusOf(positionals, io);
	const articles = onDisk.corpus.articles();
	if (articles.length === 0 && !onDisk.complete) {
		return 2;
	}
	const known = new Set(articles.flatMap(({ view }) => view.tags.map(({ tag }) => tag.id)));
	const unknown = values.tag.filter(id => !known.has(id));
	for (const id of unknown) {
		io.report(`There is no tag ${id} in these articles`);
	}
	if (unknown.length > 0 && unknown.length === values.tag.length) {
		return 2;
	}
	const out = new OutFile(values.out);
	const text = packOf(onDisk, out, values.by === 'claim', values.tag);
	const code = await out.write(
		text,
		articles.map(({ id }) => id),
		io,
	);
	return onDisk.complete && unknown.length === 0 ? code : 2;
}

/** @param chosen ids of the only tags that are wanted; empty: all */
export function packOf(
	onDisk: CorpusOnDisk,
	out: OutFile,
	byClaim = false,
	chosen: readonly string[] = [],
): string {
	const { corpus } = onDisk;
	const isChosen = (id: string | undefined) =>
		chosen.length === 0 || (id !== undefined && chosen.includes(id));
	const words = evidenceWords(corpus);
	const maker = new EvidenceMaker(id => out.pathTo(id));
	const articles = corpus.articles().map(({ id, view }) => ({ path: out.pathTo(id), view }));
	const sections = byClaim
		? groupSections(onDisk, maker, words.nameOf, isChosen)
		: articleSections(
				articles.map(article => ({
					...article,
					tags: article.view.tags.filter(({ tag }) => isChosen(tag.id)),
				})),
				maker,
			);
	return evidencePack({
		sections,
		links: linkIndex(articles),
		words,
		day: new Date().toISOString().slice(0, 10),
	});
}

function groupSections(
	{ corpus, decided }: CorpusOnDisk,
	maker: EvidenceMaker,
	nameOf: (name: string) => string,
	isChosen: (id: string | undefined) => boolean,
): readonly PackSection[] {
	return corpusFindings(corpus, decided)
		.claims.groups.filter(isTelling)
		.filter(({ members, denials }) => [...members, ...denials].some(({ mark }) => isChosen(mark.tagId)))
		.map(group => groupSection(group, maker, groupWords, nameOf));
}
