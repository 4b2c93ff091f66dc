/** A folder is set up by a codebook in it. */
import { l10n, Uri, type WorkspaceFolder, workspace } from 'vscode';
import { codebookName } from '../../../core/index';
import type { Services } from '../../services';

/** Gives the codebook, which stays as it is where there is one. */
export async function setUp({ files, folders }: Services, folder: WorkspaceFolder): Promise<Uri> {
	const uri = Uri.joinPath(folder.uri, codebookName);
	if ((await files.read(uri)) === undefined) {
		await workspace.fs.writeFile(uri, new TextEncoder().encode(newCodebook()));
	}
	await folders.load();
	return uri;
}

function newCodebook(): string {
	const heading = l10n.t(
		'The codebook of this folder: which files are articles, and which kinds of tags there are.',
	);
	return `# ${heading}
hearsay: 1
articles: ["**/*.txt"]
# exclude: ["drafts/**"]
# kinds:
#   prediction: { label: Prediction, color: purple, key: p }
`;
}
