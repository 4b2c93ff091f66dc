/** `hearsay export`: tags in the formats of other programs. */
import { parseArgs } from 'node:util';
import { exportTags, tagFormats } from '../../core/index';
import { corpusOf } from '../files/corpusOf';
import { OutFile } from '../files/outFile';
import { BadUse, type Command, type ExitCode, type Io } from '../io';
import { evidenceWords } from '../text/evidenceWords';
import { packOf } from './pack';

export const exportCommand: Command = {
	usage: 'export --to FORMAT [--out FILE] PATH…',
	does: 'write the tags as jsonld (W3C Web Annotation), csv, jsonl or markdown, or as an evidence pack',
	details: `Formats, and what each cannot carry:
  jsonld    W3C Web Annotation, a collection on one page. TextQuoteSelector and TextPositionSelector,
            which counts code points as the files do. Not in it: where speaker and cue stand, that the
            parts of a tag belong together, dismissals, what was read.
  csv       One row a tag, for spreadsheets. Not in it: prefix and suffix, the places of single parts,
            who wrote a note when. A text that could be a formula begins with an apostrophe.
  jsonl     One object a tag, with all that its tags file says; "import --from jsonl" reads it again.
            Not in it: details of articles, dismissals, what was read. A tag that has lost its place
            is not imported again.
  markdown  To be read: quotations with sources, articles in order. Not in it: selectors, ids.
  pack      An evidence pack, as "hearsay pack" makes it.
Paths of articles are relative to the folder of FILE, else to the current one; FILE - is standard output.`,
	run: runExport,
};

async function runExport(args: readonly string[], io: Io): Promise<ExitCode> {
	const { values, positionals } = parseArgs({
		args: [...args],
		options: {
			to: { type: 'string' },
			// What the same option is called elsewhere.
			format: { type: 'string' },
			out: { type: 'string' },
		},
		allowPositionals: true,
	});
	const name = values.to ?? values.format;
	const format = tagFormats.find(known => known === name);
	if (format === undefined && name !== 'pack') {
		throw new BadUse(`export needs --to ${[...tagFormats, 'pack'].join(' or --to ')}`);
	}
	if (positionals.length === 0) {
		throw new BadUse('export needs a PATH');
	}
	const onDisk = await corpusOf(positionals, io);
	const out = new OutFile(values.out);
	const articles = onDisk.corpus.articles();
	if (articles.length === 0 && !onDisk.complete) {
		return 2;
	}
	const text =
		format === undefined
			? packOf(onDisk, out)
			: exportTags(
					format,
					articles.map(({ id, view }) => ({ path: out.pathTo(id), view, tags: view.tags })),
					evidenceWords(onDisk.corpus),
				);
	const code = await out.write(
		text,
		articles.map(({ id }) => id),
		io,
	);
	return onDisk.complete ? code : 2;
}
