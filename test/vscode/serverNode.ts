/** How to start Node for a server build: newer builds want more than Node 20 has. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toolsFolder } from './paths';

/** `module.registerHooks` came with 22.15 and 23.5. */
function hasRegisterHooks(version: string): boolean {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return major > 23 || (major === 23 && minor >= 5) || (major === 22 && minor >= 15);
}

/** @returns options for `process.execPath`, empty where this Node needs none */
export function nodeOptionsFor(serverFolder: string): string[] {
	const webSocket = 'WebSocket' in globalThis ? [] : ['--experimental-websocket'];
	const entry = readFileSync(join(serverFolder, 'out', 'server-main.js'), 'utf8');
	if (!entry.includes('registerHooks as') || hasRegisterHooks(process.versions.node)) return webSocket;
	const shim = pathToFileURL(join(toolsFolder, 'node20Shim.mjs')).href;
	return ['--no-warnings', ...webSocket, '--import', shim];
}
