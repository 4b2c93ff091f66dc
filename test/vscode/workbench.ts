/** The workbench as a web page: its address, and how the page becomes an Extension Development Host. */
import { platform } from 'node:process';
import type { Page } from 'playwright-core';
import { host } from './server';

const posixPath = (path: string): string => (platform === 'win32' ? `/${path.replaceAll('\\', '/')}` : path);

/**
 * @param place folder, or a `.code-workspace` file for several folders at once
 * @param file to be opened in it
 */
export function workbenchUrl(port: number, place: string, file?: string): string {
	const kind = place.endsWith('.code-workspace') ? 'workspace' : 'folder';
	const address = `http://${host}:${port}/?${kind}=${encodeURI(posixPath(place))}`;
	if (file === undefined) return address;
	const uri = `vscode-remote://${host}:${port}${encodeURI(posixPath(file))}`;
	return `${address}&payload=${encodeURIComponent(JSON.stringify([['openFile', uri]]))}`;
}

export interface Development {
	/** Folder of the extension under development. */
	readonly extension: string;
	/** Module with `run()`, run inside the extension host; absent: the window just stays open. */
	readonly tests?: string;
}

/**
 * The workbench reads its options from a `<meta>`, edited here as the page is parsed. Two other ways fail: the server's
 * `--enable-smoke-test-driver` switches notifications off, and a page that the test fulfils in the server's stead may
 * not open WebSockets to the loopback address.
 */
export async function makeDevelopmentHost(page: Page, port: number, development: Development): Promise<void> {
	const uri = (path: string) => ({
		scheme: 'vscode-remote',
		authority: `${host}:${port}`,
		path: posixPath(path),
	});
	const options = {
		extensions: [uri(development.extension)],
		...(development.tests === undefined ? {} : { extensionTestsPath: uri(development.tests) }),
	};
	await page.context().addInitScript(developmentOptions => {
		if (window !== window.top) return;
		const observer = new MutationObserver(() => {
			const element = document.getElementById('vscode-workbench-web-configuration');
			const data = element?.getAttribute('data-settings');
			if (!data) return;
			observer.disconnect();
			element?.setAttribute('data-settings', JSON.stringify({ ...JSON.parse(data), developmentOptions }));
		});
		observer.observe(document, { childList: true, subtree: true });
	}, options);
}

/**
 * The display language that the workbench and its extensions go by. VS Code's own words stay English: the server build
 * carries no others, and takes a language only from a language pack; an extension's words come from its own files.
 */
export async function useLanguage(page: Page, language: string): Promise<void> {
	await page.context().addInitScript(wanted => {
		Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { value: wanted });
	}, language);
}
