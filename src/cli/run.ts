/** From arguments to exit code. Knows the commands; each command knows its own arguments. */
import { analyzeCommand } from './commands/analyze';
import { checkCommand } from './commands/check';
import { exportCommand } from './commands/export';
import { importCommand } from './commands/import';
import { mergeCommand } from './commands/merge';
import { packCommand } from './commands/pack';
import { summaryCommand } from './commands/summary';
import { BadUse, type Command, type ExitCode, type Io } from './io';
import { readVersion } from './version';

const commands: ReadonlyMap<string, Command> = new Map([
	['analyze', analyzeCommand],
	['summary', summaryCommand],
	['export', exportCommand],
	['pack', packCommand],
	['import', importCommand],
	['check', checkCommand],
	['merge', mergeCommand],
]);

export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
	// `help NAME` is what some type for `NAME --help`.
	const [name, ...args] = argv[0] === 'help' ? [...argv.slice(1), '--help'] : argv;
	const command = commands.get(name ?? '');
	const isForHelp = argv.includes('--help') || argv.includes('-h') || argv[0] === 'help';
	if (isForHelp && (command !== undefined || name === undefined || name === 'help' || name.startsWith('-'))) {
		await io.write(command === undefined ? help() : helpOf(command));
		return 0;
	}
	if (name === '--version') {
		await io.write(`${await readVersion()}\n`);
		return 0;
	}
	try {
		if (command === undefined) {
			throw new BadUse(name === undefined ? 'no command given' : `unknown command: ${name}`);
		}
		return await command.run(args, io);
	} catch (error) {
		if (isBadUse(error)) {
			io.report(`hearsay: ${error.message}`);
			io.report(command === undefined ? 'Try: hearsay --help' : `Try: hearsay ${name} --help`);
			return 2;
		}
		throw error;
	}
}

/** `parseArgs` of Node throws plain errors that are told by their code. */
function isBadUse(error: unknown): error is Error {
	return (
		error instanceof BadUse ||
		(error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
	);
}

function helpOf({ usage, does, details }: Command): string {
	const first = `${does.charAt(0).toLocaleUpperCase('en')}${does.slice(1)}.`;
	return `Usage: hearsay ${usage}\n\n${first}\n\n${details}\n`;
}

function help(): string {
	const width = Math.max(...[...commands.values()].map(command => command.usage.length));
	const lines = [...commands.values()].map(({ usage, does }) => `  ${usage.padEnd(width)}  ${does}`);
	return `Usage: hearsay COMMAND

Who says what, on whose word, and who denies it, in articles kept as text files.

Commands:
${lines.join('\n')}

Options:
  -h, --help   print this help; after a COMMAND, that of the command
  --version    print the version

Offsets count Unicode code points of the text with LF line ends and no byte order mark.
Exit codes: 0 done, 1 findings, 2 bad use or unreadable input.
`;
}
