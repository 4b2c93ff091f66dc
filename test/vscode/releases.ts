/** The two ends of what Hearsay supports. A server build has a lock file of its own in `server-<version>/`. */

export interface Release {
	/** Version of VS Code, as a desktop download names it. */
	readonly vscode: string;
	/** Version of the npm package `code-server` that carries the same VS Code as a server. */
	readonly server: string;
}

/** The version in `engines.vscode`: the first with `workspace.decode`. */
export const oldest: Release = { vscode: '1.100.3', server: '4.100.3' };

export const newest: Release = { vscode: '1.139.1', server: '4.139.1' };

export function releaseOfServer(version: string): Release {
	const release = [oldest, newest].find(({ server }) => server === version);
	if (!release) throw new Error(`no lock file for the server build ${version}`);
	return release;
}
