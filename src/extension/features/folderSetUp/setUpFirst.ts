/** A key of ours in a text that is no article: its folder is set up where the person agrees, and the key does its work. */
import { commands, type Disposable, l10n, type TextDocument, type Uri, window, workspace } from 'vscode';
import { codebookName } from '../../../core/index';
import { refuse } from '../../articles/refusal';
import { askOne } from '../../base/asking';
import { articleLanguage, commands as ids } from '../../base/ids';
import { say } from '../../base/telling';
import type { Services } from '../../services';
import { setUp } from './setUp';

/** What a newcomer tries; the other keys are about tags that are there. */
const tagging = [ids.tagClaim, ids.tagAttribution, ids.tagDenial, ids.tagAs] as const;
const continuations = [...tagging, ids.nextSuggestion, ids.nextMention, ids.review] as const;
type Continuation = (typeof continuations)[number];

export function isContinuation(value: unknown): value is Continuation {
	return continuations.some(id => id === value);
}

/** So long an open text may take to become an article. Milliseconds. */
const languageLimit = 10_000;

/** `loaded`: what the folders say of themselves is known. */
export async function setUpFirst(
	services: Services,
	loaded: Promise<void>,
	continuation: Continuation,
): Promise<void> {
	const { folders, library } = services;
	const document = window.activeTextEditor?.document;
	if (!document) {
		return;
	}
	await loaded;
	const { uri } = document;
	const folder = workspace.getWorkspaceFolder(uri);
	if (!folders.canBeArticle(uri)) {
		return refuse(document);
	}
	if (!folder) {
		return goOnAlone(document, continuation);
	}
	if (!folders.isSetUp(folder)) {
		if (!(await isWanted(folder.name))) {
			return;
		}
		await setUp(services, folder);
	}
	// Of an article that a person made plain text again nothing is to be waited for.
	if (library.get(uri) || (await becomesArticle(uri))) {
		await commands.executeCommand(continuation);
	}
}

/** Where there is no folder to set up, a file becomes an article by its first tag. */
async function goOnAlone({ uri }: TextDocument, continuation: Continuation): Promise<void> {
	if (tagging.some(id => id === continuation)) {
		await commands.executeCommand(continuation);
	} else {
		const name = workspace.asRelativePath(uri);
		say(l10n.t('{0} lies in no open folder: it is read as an article once it has a tag.', name));
	}
}

async function isWanted(folder: string): Promise<boolean> {
	const choice = await askOne({
		title: l10n.t('“{0}” is not set up for Hearsay', folder),
		placeholder: l10n.t('Set it up, and go on?'),
		rows: [
			{
				label: l10n.t('Set Up This Folder'),
				detail: l10n.t('Writes {0}: text files here are articles. None of them is changed.', codebookName),
				value: true,
			},
			{ label: l10n.t('Leave It as It Is'), value: false },
		],
	});
	return choice?.value === true;
}

/** VS Code closes a document and opens it again to give it another language. False where it takes too long. */
function becomesArticle(uri: Uri): Promise<boolean> {
	const isThere = () => {
		const document = window.activeTextEditor?.document;
		return document?.languageId === articleLanguage && document.uri.toString() === uri.toString();
	};
	return new Promise(resolve => {
		const listeners: Disposable[] = [];
		const end = (is: boolean) => {
			clearTimeout(limit);
			for (const listener of listeners) {
				listener.dispose();
			}
			resolve(is);
		};
		const limit = setTimeout(() => end(false), languageLimit);
		const look = () => (isThere() ? end(true) : undefined);
		listeners.push(workspace.onDidOpenTextDocument(look), window.onDidChangeActiveTextEditor(look));
		look();
	});
}
