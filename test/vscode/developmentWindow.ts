/** A window of VS Code with Hearsay under development in it: a server, a browser, and the page between them. */
import { format } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { ensureChromium, launchChromium } from './chromium';
import { installServer } from './installServer';
import type { Release } from './releases';
import { type Server, startLimit, startServer, userDataFolderIn } from './server';
import { type Settings, writeSettings } from './settings';
import { removeFolder, temporaryFolder } from './temporaryFolder';
import { type Development, makeDevelopmentHost, useLanguage, workbenchUrl } from './workbench';

export interface WindowOptions extends Development {
	readonly release: Release;
	/** The workspace folder that is opened, or the `.code-workspace` file of several. */
	readonly folder: string;
	/** On top of those every window here has. */
	readonly settings?: Settings;
	/** Display language, as a language tag; absent: English. */
	readonly language?: string;
	/** Of the server, and so of the Node extension host. */
	readonly environment?: Readonly<Record<string, string>>;
	/** Told each line of the extension hosts' consoles and the workbench's log; only where `tests` are given. */
	readonly onLog?: (level: string, line: string) => void;
}

export interface DevelopmentWindow {
	readonly page: Page;
	/** Resolves when the tests are over, as the workbench sees it: it says 0, too, when the extension host died. */
	readonly exitCode: Promise<number>;
	/** Resolves with a reason when the server, the browser or the page ends by itself. */
	readonly broken: Promise<string>;
	/** Ends every process and removes every file. */
	close(): Promise<void>;
}

const size = { width: 1400, height: 900 };
/** A run that was itself killed leaves a server behind; this lets it end after some minutes. */
const endByItself = ['--enable-remote-auto-shutdown', '--reconnection-grace-time', '30'];

const within = (milliseconds: number, work: Promise<unknown>): Promise<unknown> =>
	Promise.race([
		work.catch(() => undefined),
		new Promise(resolve => {
			setTimeout(resolve, milliseconds).unref();
		}),
	]);

function whenBroken(server: Server, browser: Browser, page: Page): Promise<string> {
	return new Promise(resolve => {
		server.ended.then(code => resolve(`the VS Code server ended (${code})\n${server.log()}`));
		browser.once('disconnected', () => resolve('the browser ended'));
		page.once('crash', () => resolve("VS Code's page crashed"));
		page.once('close', () => resolve("VS Code's page was closed"));
	});
}

/** The workbench calls these two functions where tests run in a page. */
async function listen(page: Page, { onLog }: WindowOptions): Promise<Pick<DevelopmentWindow, 'exitCode'>> {
	await page.exposeFunction('codeAutomationLog', (level: string, parts: readonly unknown[]) =>
		onLog?.(level, format(...parts)),
	);
	let exit: (code: number) => void;
	const exitCode = new Promise<number>(resolve => {
		exit = resolve;
	});
	await page.exposeFunction('codeAutomationExit', (code: number) => exit(code));
	return { exitCode };
}

interface Parts {
	readonly server: Server;
	readonly browser: Browser;
}

async function startParts(options: WindowOptions, dataFolder: string): Promise<Parts> {
	const say = (message: string): unknown => process.stderr.write(`${message}\n`);
	const serverFolder = installServer(options.release, say);
	const executable = ensureChromium(say);
	writeSettings(userDataFolderIn(dataFolder), options.settings);
	const environment = options.environment ?? {};
	const starting = startServer({ serverFolder, dataFolder, environment, arguments: endByItself });
	const launching = launchChromium(executable);
	try {
		const [server, browser] = await Promise.all([starting, launching]);
		return { server, browser };
	} catch (error) {
		await Promise.allSettled([
			starting.then(({ kill }) => kill()),
			launching.then(browser => browser.close()),
		]);
		throw error;
	}
}

/** @throws when the server or the browser cannot be started; nothing is left running then */
export async function openDevelopmentWindow(options: WindowOptions): Promise<DevelopmentWindow> {
	const dataFolder = temporaryFolder();
	const { server, browser } = await startParts(options, dataFolder).catch(error => {
		removeFolder(dataFolder);
		throw error;
	});
	const close = async (): Promise<void> => {
		await within(3_000, browser.close());
		server.kill();
		await server.ended;
		removeFolder(dataFolder);
	};
	try {
		const permissions = ['clipboard-read', 'clipboard-write'];
		const page = await (await browser.newContext({ viewport: size, permissions })).newPage();
		const broken = whenBroken(server, browser, page);
		const { exitCode } = await listen(page, options);
		await makeDevelopmentHost(page, server.port, options);
		if (options.language !== undefined) await useLanguage(page, options.language);
		await page.goto(workbenchUrl(server.port, options.folder), {
			waitUntil: 'commit',
			timeout: startLimit,
		});
		return { page, exitCode, broken, close };
	} catch (error) {
		await close();
		throw error;
	}
}
