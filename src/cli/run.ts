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
	const [name, ...args] = argv;
	const command = commands.get(name ?? '');
	if (command?.details !== undefined && (args.includes('--help') || args.includes('-h'))) {
		await io.write(`Usage: hearsay ${command.usage}\n\n${command.details}\n`);
		return 0;
	}
	if (name === '--help' || name === '-h' || args.includes('--help') || args.includes('-h')) {
		await io.write(help());
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
			io.report('Try: hearsay --help');
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

function help(): string {
	const width = Math.max(...[...commands.values()].map(command => command.usage.length));
	const lines = [...commands.values()].map(({ usage, does }) => `  ${usage.padEnd(width)}  ${does}`);
	return `Usage: hearsay COMMAND

Who says what, on whose word, and who denies it, in articles kept as text files.

Commands:
${lines.join('\n')}

Options:
  -h, --help   print this help
  --version    print the version

Offsets count Unicode code points of the text with LF line ends and no byte order mark.
Exit codes: 0 done, 1 findings, 2 bad use or unreadable input.
`;
}
