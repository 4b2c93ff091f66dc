/** The suite inside the Node extension host, on whichever VS Code this machine can have. */
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { download, runTests, SilentReporter, TestRunFailedError } from '@vscode/test-electron';
import { installFolder, root, toolsFolder } from '../vscode/paths';
import { newest, oldest, type Release } from '../vscode/releases';
import { copyToTemporary, removeFolder, temporaryFolder } from '../vscode/temporaryFolder';
import { grepVariable, oneFailed, type Tally, tallyVariable } from './tally';

export interface Host {
	/** For a person. */
	readonly name: string;
	/** The executable that `runTests` starts. */
	readonly executable: string;
	readonly environment: Readonly<Record<string, string>>;
}

/** Also how long a download may stand still. */
const patience = 5_000;

/** A window needs a display; where there is none, a downloaded desktop VS Code would be of no use. */
function hasDisplay(): boolean {
	return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function downloadDesktop(version: string): Promise<string | undefined> {
	const cachePath = installFolder;
	try {
		return await download({ version, cachePath, timeout: patience, reporter: new SilentReporter() });
	} catch {
		return undefined;
	}
}

function serverBuild(release: Release): Host {
	if (process.platform === 'win32') {
		throw new Error(
			'On Windows the host suite needs a desktop VS Code: let it be downloaded, or name one in HEARSAY_VSCODE.',
		);
	}
	const executable = join(toolsFolder, 'vscode-headless.mjs');
	chmodSync(executable, 0o755);
	return {
		name: `VS Code ${release.vscode}, server build`,
		executable,
		environment: { HEARSAY_SERVER: release.server },
	};
}

/** One VS Code that a person names, or else the oldest and the newest: desktop where it can be had, else server. */
export async function findHosts(): Promise<Host[]> {
	const named = process.env['HEARSAY_VSCODE'];
	if (named) return [{ name: named, executable: named, environment: {} }];
	const hosts: Host[] = [];
	let desktop = hasDisplay();
	for (const [release, version] of [
		[oldest, oldest.vscode],
		[newest, 'stable'],
	] as const) {
		const executable = desktop ? await downloadDesktop(version) : undefined;
		// one refusal is enough: the next version would be asked of the same place
		desktop = executable !== undefined;
		hosts.push(
			executable
				? { name: `VS Code ${version}, desktop`, executable, environment: {} }
				: serverBuild(release),
		);
	}
	return hosts;
}

export interface HostRun {
	readonly host: Host;
	/** Bundle with `run()`. */
	readonly tests: string;
	/** Of the workspace folder, which is copied. */
	readonly fixture: string;
	readonly grep?: string;
}

/** @returns what the suite counted, plus a failure where VS Code ended badly although no test had failed */
export async function runInHost({ host, tests, fixture, grep }: HostRun): Promise<Tally> {
	const scratch = temporaryFolder();
	const workspace = copyToTemporary(fixture);
	const tallyFile = join(scratch, 'tally');
	try {
		const failed = await runTests({
			vscodeExecutablePath: host.executable,
			extensionDevelopmentPath: root,
			extensionTestsPath: tests,
			launchArgs: [workspace],
			extensionTestsEnv: { ...host.environment, [tallyVariable]: tallyFile, [grepVariable]: grep ?? '' },
		}).then(
			() => false,
			(error: unknown) => {
				if (!(error instanceof TestRunFailedError)) throw error;
				return true;
			},
		);
		if (!existsSync(tallyFile)) return oneFailed;
		const tally: Tally = JSON.parse(readFileSync(tallyFile, 'utf8'));
		return failed && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
	} finally {
		removeFolder(workspace);
		removeFolder(scratch);
	}
}
