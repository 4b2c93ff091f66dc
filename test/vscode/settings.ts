/** User settings of the VS Code under test: nothing moves, nothing phones home, nothing covers the editor. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Settings = Readonly<Record<string, unknown>>;

/** Names of VS Code's own themes, which differ between releases, by what they are for. */
export const themes = {
	light: 'Default Light Modern',
	dark: 'Default Dark Modern',
	highContrast: 'Default High Contrast',
	highContrastLight: 'Default High Contrast Light',
} as const;
export type Theme = keyof typeof themes;

const quiet: Settings = {
	'chat.commandCenter.enabled': false,
	'chat.disableAIFeatures': true,
	// Off in a window of one's own, on in a browser; what forgets to save must not go unnoticed here.
	'files.autoSave': 'off',
	'extensions.autoCheckUpdates': false,
	'extensions.autoUpdate': false,
	'extensions.ignoreRecommendations': true,
	'git.enabled': false,
	'npm.autoDetect': 'off',
	'security.workspace.trust.enabled': false,
	'telemetry.telemetryLevel': 'off',
	'typescript.disableAutomaticTypeAcquisition': true,
	'update.mode': 'none',
	'update.showReleaseNotes': false,
	// Otherwise a key with Alt whose letter the window does not see leaves the focus with the menu.
	'window.customMenuBarAltFocus': false,
	'workbench.colorTheme': themes.dark,
	'workbench.enableExperiments': false,
	'workbench.reduceMotion': 'on',
	// disableAIFeatures alone leaves an empty bar at the right
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
	'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/** Before the server starts: it may overlook a file that is changed while it runs. */
export function writeSettings(userDataFolder: string, settings: Settings = {}): void {
	const folder = join(userDataFolder, 'User');
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...quiet, ...settings }, null, '\t'));
}
