/**
 * Stands in for `@vscode/spdlog`, a native logger that would have to be compiled, as far as VS Code uses it.
 * Appends to its file and never rotates it.
 */
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'] as const;

export const version = 0;
export const LogLevel = { Trace: 0, Debug: 1, Info: 2, Warning: 3, Error: 4, Critical: 5, Off: 6 };

export class Logger {
	readonly #file: string;
	#level = LogLevel.Info;
	#raw = false;

	constructor(_type: string, _name: string, file: string) {
		this.#file = file;
		mkdirSync(dirname(file), { recursive: true });
	}

	trace = (message: string): void => this.#write(LogLevel.Trace, message);
	debug = (message: string): void => this.#write(LogLevel.Debug, message);
	info = (message: string): void => this.#write(LogLevel.Info, message);
	warn = (message: string): void => this.#write(LogLevel.Warning, message);
	error = (message: string): void => this.#write(LogLevel.Error, message);
	critical = (message: string): void => this.#write(LogLevel.Critical, message);

	getLevel(): number {
		return this.#level;
	}

	setLevel(level: number): void {
		this.#level = level;
	}

	clearFormatters(): void {
		this.#raw = true;
	}

	setPattern(): void {}
	flush(): void {}
	drop(): void {}

	#write(level: number, message: string): void {
		if (level < this.#level) return;
		const line = this.#raw ? message : `${new Date().toISOString()} [${levels[level]}] ${message}\n`;
		try {
			appendFileSync(this.#file, line);
		} catch {
			// the run's folder is removed while the server's last process may still be ending
		}
	}
}

const createLogger = async (name: string, file: string): Promise<Logger> =>
	new Logger('rotating', name, file);

export const createRotatingLogger = createLogger;
export const createAsyncRotatingLogger = createLogger;

export function setLevel(): void {}
export function setFlushOn(): void {}
export function shutdown(): void {}
