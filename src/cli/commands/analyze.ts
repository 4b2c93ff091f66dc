/** `hearsay analyze`: what the detector finds, one JSON object per article and line. */
import { parseArgs } from 'node:util';
import { analyse, normalText, wholeQuotations } from '../../core/index';
import { type Knowledge, KnowledgeFinder, noKnowledge } from '../files/knowledge';
import { articleText, largestArticle, readArticle, Unreadable } from '../files/textFile';
import { BadUse, type Command, type ExitCode, type Io } from '../io';
import { analysisJson } from '../json/analysisJson';
import { isBlank, parseRow, readAll, streamLines } from '../json/jsonLines';

export const analyzeCommand: Command = {
	usage: 'analyze [--jsonl] [--whole-quotations] FILE…',
	does: 'print what the detector finds, one JSON object a line; --jsonl reads {"id","text"} lines',
	details: `  FILE                any text file, be it an article of a folder or not; - is standard input
  --jsonl             without a FILE: read {"id","text"} objects from standard input, one a line, and
                      answer them in order
  --whole-quotations  one attribution a quotation, not one a sentence
What hearsay.yaml and hearsay.entities.yaml above a FILE say is used.`,
	run: analyze,
};

async function analyze(args: readonly string[], io: Io): Promise<ExitCode> {
	const { values, positionals } = parseArgs({
		args: [...args],
		options: {
			jsonl: { type: 'boolean', default: false },
			'whole-quotations': { type: 'boolean', default: false },
		},
		allowPositionals: true,
	});
	const rows = values.jsonl && positionals.every(file => file === '-');
	if (!rows && positionals.length === 0) {
		throw new BadUse('analyze needs a FILE, - for standard input, or --jsonl');
	}
	if (positionals.filter(file => file === '-').length > 1) {
		throw new BadUse('standard input can be read only once');
	}
	const whole = values['whole-quotations'];
	return rows ? analyzeRows(io, whole) : analyzeFiles(positionals, io, whole);
}

/** A bad file is named on standard error, the others are still done. */
async function analyzeFiles(files: readonly string[], io: Io, whole: boolean): Promise<ExitCode> {
	const finder = new KnowledgeFinder(io);
	let code: ExitCode = 0;
	for (const file of files) {
		try {
			const text =
				file === '-'
					? articleText(file, await readAll(io.input), io.report)
					: await readArticle(file, io.report);
			// What is piped in belongs to no folder: the result must not depend on where the command is run.
			const knowledge = file === '-' ? noKnowledge : await finder.forFile(file);
			await io.write(line(file, text, knowledge, whole));
		} catch (error) {
			code = reportUnreadable(file, error, io);
		}
	}
	return code;
}

/** Each result is written before the next line is read, so that this runs as a filter of any length. */
async function analyzeRows(io: Io, whole: boolean): Promise<ExitCode> {
	let code: ExitCode = 0;
	for await (const { number, bytes } of streamLines(io.input)) {
		if (isBlank(bytes)) {
			continue;
		}
		try {
			const { id, text } = parseRow(bytes);
			if (text.length > largestArticle) {
				throw new Unreadable('larger than 5 MB, not analysed');
			}
			await io.write(line(id, normalText(text), noKnowledge, whole));
		} catch (error) {
			code = reportUnreadable(`line ${number}`, error, io);
		}
	}
	return code;
}

function line(
	article: string | number,
	text: string,
	{ codebook, catalogue }: Knowledge,
	whole: boolean,
): string {
	const analysis = analyse(text, { detect: codebook.detect, catalogue });
	const attributions = whole ? wholeQuotations(analysis.attributions) : analysis.attributions;
	return `${JSON.stringify(analysisJson(article, text, { ...analysis, attributions }))}\n`;
}

function reportUnreadable(name: string, error: unknown, io: Io): ExitCode {
	if (!(error instanceof Unreadable)) {
		throw error;
	}
	io.report(`${name}: ${error.message}`);
	return 2;
}
