/** What the README says of keys is what `package.json` binds, and every key has its command in the palette. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Binding {
	readonly command: string;
	readonly key: string;
	readonly mac?: string;
	readonly when: string;
}
interface Contributes {
	readonly keybindings: readonly Binding[];
	readonly menus: {
		readonly commandPalette: readonly { readonly command: string; readonly when: string }[];
	};
}

const { keybindings, menus }: Contributes = JSON.parse(readFileSync('package.json', 'utf8')).contributes;
const readme = readFileSync('README.md', 'utf8').replaceAll(/<\/?kbd>/g, '');

/** Letters while reviewing and arrows while edges are adjusted are told in sections of their own. */
const isOfMode = ({ when }: Binding): boolean => /hearsay\.(reviewing|isAdjusting)/.test(when);
const bindings = keybindings.filter(binding => !isOfMode(binding) || binding.key.includes('alt'));

/** `shift+alt+enter` as a person reads it: `Shift+Alt+Enter`. */
function inWords(key: string): string {
	return key
		.split('+')
		.map(part => part.charAt(0).toUpperCase() + part.slice(1))
		.join('+');
}

function isTold(key: string): boolean {
	return new RegExp(String.raw`(?<![\w+])${inWords(key).replaceAll('+', String.raw`\+`)}(?![\w+])`).test(
		readme,
	);
}

describe('the keys', () => {
	it('are all told in the README, for every system', () => {
		const untold = bindings.flatMap(({ key, mac = key }) => [key, mac].filter(one => !isTold(one)));
		assert.ok(bindings.length > 30);
		assert.deepEqual(untold, []);
	});

	it('have their commands in the palette', () => {
		const hidden = new Set(
			menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command),
		);
		assert.deepEqual(
			keybindings.filter(({ command }) => hidden.has(command)).map(({ command }) => command),
			[],
		);
	});

	it('are not bound twice in the same place', () => {
		const places = keybindings.flatMap(({ key, mac = key, when }) => [
			`${key} where ${when}`,
			`macOS ${mac} where ${when}`,
		]);
		assert.deepEqual(
			places.filter((place, at) => places.indexOf(place) !== at),
			[],
		);
	});
});
