/** Registration of commands: a failure is logged and shown once. */
import { commands, type Disposable, type LogOutputChannel } from 'vscode';
import { explainFailure } from './failure';

/** What a command is called with from menus and keys is not known; a command checks what it uses. */
export type CommandHandler = (...args: unknown[]) => unknown;

export function registerCommand(log: LogOutputChannel, id: string, run: CommandHandler): Disposable {
	return commands.registerCommand(id, async (...args: unknown[]) => {
		try {
			return await run(...args);
		} catch (error) {
			log.error(`${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
			explainFailure(log, error);
			return undefined;
		}
	});
}
