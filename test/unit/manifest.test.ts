import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import * as ids from '../../src/extension/base/ids';
import { type ClauseIds, idsIn, isShown, type Json, localisedKey, textsIn } from './manifestReading';

interface Manifest {
	readonly displayName: string;
	readonly description: string;
	readonly contributes: {
		readonly commands: readonly { readonly command: string; readonly category?: string }[];
		readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
		readonly viewsContainers: {
			readonly activitybar: readonly { readonly id: string; readonly icon: string }[];
		};
		readonly viewsWelcome?: readonly { readonly view: string; readonly when?: string }[];
		readonly configuration: { readonly properties: Readonly<Record<string, Json>> };
		readonly colors: readonly { readonly id: string }[];
		readonly keybindings: readonly {
			readonly command: string;
			readonly when: string;
			readonly args?: Json;
		}[];
		readonly submenus?: readonly { readonly id: string }[];
		readonly menus: Readonly<
			Record<
				string,
				readonly { readonly command?: string; readonly submenu?: string; readonly when?: string }[]
			>
		>;
		readonly languages: readonly { readonly id: string }[];
		readonly walkthroughs: readonly {
			readonly steps: readonly { readonly id: string; readonly completionEvents: readonly string[] }[];
		}[];
	};
}

const manifest: Manifest & { readonly [key: string]: Json } = JSON.parse(
	readFileSync('package.json', 'utf8'),
);
const words: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const { contributes } = manifest;

const sorted = (values: Iterable<string>): string[] => [...values].sort();
const unique = (values: Iterable<string>): string[] => sorted(new Set(values));
const publicCommands = Object.values<string>(ids.commands).filter(command => !command.startsWith('_'));
const clauses = textsIn(contributes).filter(({ key }) => key === 'when' || key === 'enablement');
const inClauses = clauses.map(({ value }) => idsIn(value));

describe('ids of package.json and ids.ts', () => {
	for (const [what, contributed, typed] of [
		['commands', contributes.commands.map(({ command }) => command), publicCommands],
		[
			'views',
			Object.values(contributes.views).flatMap(views => views.map(({ id }) => id)),
			Object.values(ids.views),
		],
		[
			'view containers',
			contributes.viewsContainers.activitybar.map(({ id }) => id),
			Object.values(ids.viewContainers),
		],
		['settings', Object.keys(contributes.configuration.properties), Object.values(ids.settings)],
		['colours', contributes.colors.map(({ id }) => id), Object.values(ids.colors)],
		['languages', contributes.languages.map(({ id }) => id), [ids.articleLanguage]],
		[
			'context keys',
			unique(inClauses.flatMap(({ contextKeys }) => contextKeys)),
			Object.values(ids.contextKeys),
		],
	] as const) {
		it(`are the same ${what}`, () => assert.deepEqual(sorted(contributed), sorted(typed)));
	}

	it('name internal commands so that they cannot be mistaken for others', () => {
		const internal = Object.values<string>(ids.commands).filter(command => command.startsWith('_'));
		assert.deepEqual(
			internal.filter(command => !command.startsWith('_hearsay.')),
			[],
		);
	});
});

describe('package.json', () => {
	const known = new Set(publicCommands);
	const menuItems = Object.values(contributes.menus).flat();
	const submenus = new Set(contributes.submenus?.map(({ id }) => id));

	it('binds keys to known commands', () => {
		const all = new Set<string>(Object.values(ids.commands));
		assert.deepEqual(
			contributes.keybindings.filter(({ command }) => !all.has(command)),
			[],
		);
	});

	// Palette and walkthrough show it beside the command, as if it did the same.
	it('binds no key for one command to another', () => {
		assert.deepEqual(
			contributes.keybindings.filter(({ command, args }) => typeof args === 'string' && known.has(command)),
			[],
		);
	});

	it('takes a decision back, and takes it again, in every view whose rows are decided on', () => {
		const decidedOn = unique(
			(contributes.menus['view/item/context'] ?? []).flatMap(({ when = '' }) => idsIn(when).views),
		);
		assert.ok(decidedOn.length > 1);
		for (const command of [ids.commands.undo, ids.commands.redo]) {
			const bound = contributes.keybindings.filter(binding => binding.command === command);
			const views = unique(bound.flatMap(({ when }) => idsIn(when).views));
			assert.deepEqual(
				decidedOn.filter(view => !views.includes(view)),
				[],
				command,
			);
		}
	});

	it('puts known commands and submenus into menus', () => {
		const strange = menuItems.filter(
			({ command, submenu }) => !(command ? known.has(command) : submenu && submenus.has(submenu)),
		);
		assert.deepEqual(strange, []);
	});

	it('fills every submenu that it declares', () => {
		const filled = Object.keys(contributes.menus).filter(menu => menu.startsWith('hearsay.'));
		assert.deepEqual(sorted(filled), sorted(submenus));
	});

	it('asks for known views, panels and settings in its clauses', () => {
		const known: Readonly<Record<string, readonly string[]>> = {
			views: Object.values(ids.views),
			panels: Object.values(ids.panels),
			settings: Object.values(ids.settings),
		};
		const strange = Object.entries(known).flatMap(([what, typed]) =>
			inClauses.flatMap(found => found[what as keyof typeof found]).filter(id => !typed.includes(id)),
		);
		assert.deepEqual(strange, []);
	});

	it('puts its views into its containers and its welcomes into its views', () => {
		const views: readonly string[] = Object.values(ids.views);
		assert.deepEqual(Object.keys(contributes.views), Object.values(ids.viewContainers));
		assert.deepEqual(contributes.viewsWelcome?.filter(({ view }) => !views.includes(view)) ?? [], []);
	});

	// A folder that is set up looks like one that is not until its files have been looked for.
	it('offers to set a folder up when it is known not to be', () => {
		const early = (contributes.viewsWelcome ?? []).filter(
			({ when = '' }) => when.includes('!hearsay.isSetUp') && !when.includes('hearsay.areFoldersKnown'),
		);
		assert.deepEqual(early, []);
	});

	it('says in each view that waits for articles what to do while no folder is set up', () => {
		const welcomes = contributes.viewsWelcome ?? [];
		const silent = unique(welcomes.map(({ view }) => view)).filter(
			name =>
				!welcomes.some(({ view, when = '' }) => view === name && / && !hearsay\.isSetUp\b/.test(when)) ||
				welcomes.some(({ view, when }) => view === name && when === undefined),
		);
		assert.deepEqual(silent, []);
	});

	it('lists every command under the one category', () => {
		assert.deepEqual(unique(contributes.commands.map(({ category }) => category ?? 'none')), ['%category%']);
	});

	it('names files that exist', () => {
		const files = textsIn(contributes).filter(({ value }) => /^\.?\/?(media|syntaxes)\//.test(value));
		assert.deepEqual(
			files.filter(({ value }) => !existsSync(value)),
			[],
		);
	});
});

describe('the walkthrough', () => {
	const isInFront = /^activeEditor [!=]= 'gettingStartedPage'$/;
	const steps = contributes.walkthroughs.flatMap(walkthrough => walkthrough.steps);
	const focus = Object.values(ids.views).map(view => `${view}.focus`);
	const known = new Set<string>([...publicCommands, ...focus, 'vscode.openFolder']);
	const knownKeys: readonly string[] = Object.values(ids.contextKeys);
	const linksIn = (text = '') => [...text.matchAll(/\]\(command:([\w.]+)\)/g)].flatMap(([, id]) => id ?? []);

	it('has five steps, each with a button of its own', () => {
		assert.equal(steps.length, 5);
		const button = /^\[[^\]]+\]\(command:[\w.]+\)$/m;
		const without = steps.filter(({ id }) => !button.test(words[`walkthrough.${id}.description`] ?? ''));
		assert.deepEqual(without, []);
	});

	it('counts a step as done by what there is', () => {
		const strange = steps
			.flatMap(({ completionEvents }) => completionEvents)
			.filter(event => {
				const [what, id = ''] = event.split(':');
				const [key = '', ...others] = id.split(' && ');
				return what === 'onCommand'
					? !known.has(id)
					: what !== 'onContext' || !knownKeys.includes(key) || others.some(other => !isInFront.test(other));
			});
		assert.deepEqual(strange, []);
	});

	// VS Code overlooks what is so already when it first hears of the step, and hears of it late: it looks again only when
	// an expression becomes true. One of these two does, as soon as the walkthrough comes to the front or leaves it.
	it('counts a folder that was set up before as set up', () => {
		const [first] = steps;
		assert.deepEqual(
			["== 'gettingStartedPage'", "!= 'gettingStartedPage'"].filter(
				where => !first?.completionEvents.includes(`onContext:hearsay.isSetUp && activeEditor ${where}`),
			),
			[],
		);
	});

	it('leads to known commands, as the welcome views do', () => {
		const links = Object.values(words).flatMap(linksIn);
		assert.ok(links.length > 5);
		assert.deepEqual(
			links.filter(id => !known.has(id)),
			[],
		);
	});
});

describe('texts of package.json', () => {
	const shown = [
		...textsIn({ displayName: manifest.displayName, description: manifest.description }),
		...textsIn(contributes).filter(isShown),
	];

	it('are all looked up', () => {
		assert.deepEqual(
			shown.filter(({ value }) => localisedKey(value) === undefined),
			[],
		);
	});

	it('are all there, and none is left over', () => {
		const used = textsIn(manifest).flatMap(({ value }) => localisedKey(value) ?? []);
		assert.deepEqual(unique(used), sorted(Object.keys(words)));
	});

	it('are none of them empty', () => {
		assert.deepEqual(
			Object.keys(words).filter(key => words[key]?.trim() === ''),
			[],
		);
	});
});

describe('the reading of clauses', () => {
	for (const [clause, found] of [
		['hearsay.isReady && !hearsay.atTag', { contextKeys: ['hearsay.isReady', 'hearsay.atTag'] }],
		['view == hearsay.articles && viewItem == tag', { views: ['hearsay.articles'] }],
		["focusedView == 'hearsay.articles'", { views: ['hearsay.articles'] }],
		['config.hearsay.decorations.enabled', { settings: ['hearsay.decorations.enabled'] }],
		["activeWebviewPanelId == 'hearsay.summary'", { panels: ['hearsay.summary'] }],
		['resourceExtname == .txt', {}],
	] as const) {
		it(clause, () => {
			const none: ClauseIds = { views: [], panels: [], settings: [], contextKeys: [] };
			assert.deepEqual(idsIn(clause), { ...none, ...found });
		});
	}
});
