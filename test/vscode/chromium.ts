/** The browser that plays VS Code's window. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const usualPlaces = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns undefined where no Chromium, Chrome or Edge is installed */
function findChromium(): string | undefined {
	const given = process.env['CHROMIUM_PATH'];
	if (given) return given;
	const path = (process.env['PATH'] ?? '').split(delimiter);
	const onPath = names.flatMap(name => [...path, '/usr/bin'].map(folder => join(folder, name)));
	return [...onPath, ...usualPlaces].find(file => existsSync(file));
}

function apt(...args: readonly string[]): boolean {
	const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync('apt-get', args, { env: environment, stdio: 'ignore' }).status === 0;
}

/** Package lists may be missing or stale in a container, so they are fetched when the first try fails. */
function installByApt(): void {
	const install = ['install', '-y', '--no-install-recommends', 'chromium'];
	if (!apt(...install) && apt('update')) apt(...install);
}

/**
 * @param say told before an installation
 * @throws with what a person has to install, where this cannot be done by itself
 */
export function ensureChromium(say: (message: string) => void): string {
	const found = findChromium();
	if (found) return found;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		say('installing Chromium: apt-get install chromium');
		installByApt();
	}
	const installed = findChromium();
	if (installed) return installed;
	throw new Error(
		'No Chromium was found, and the web and UI tests need one. Install it (Debian, Ubuntu: ' +
			'"sudo apt-get install chromium"; Fedora: "sudo dnf install chromium"; macOS: "brew install --cask chromium"; ' +
			'Windows: Chrome or Edge) or name one in the environment variable CHROMIUM_PATH.',
	);
}

const switches = [
	'--no-sandbox', // Chromium refuses to start as root, in containers, without it; it sees our own pages only
	'--disable-gpu',
	'--disable-dev-shm-usage',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-extensions',
	'--disable-quic',
	'--disable-background-timer-throttling',
	'--disable-backgrounding-occluded-windows',
	'--disable-renderer-backgrounding',
];

/** The caller handles signals: it also has a server to end. */
export function launchChromium(executablePath: string): Promise<Browser> {
	const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
	return chromium.launch({ executablePath, headless: true, args: switches, timeout: 120_000, ...signals });
}
