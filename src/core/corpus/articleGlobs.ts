/** Which files of a folder are articles. */
import { Minimatch } from 'minimatch';
import { defaultArticleGlobs } from '../model/codebook';

/** What Hearsay's own files end in or are called; they are never articles. */
export const sidecarSuffix = '.tags.yaml';
/** What a write of a file of ours that was interrupted leaves beside it. */
export const temporarySuffix = '.hearsay-tmp';
export const lockSuffix = '.lock';
/** Name of the file that a writer of the file `name` keeps beside it: one writer at a time, in the editor or not. */
export const lockNameOf = (name: string): string => `.${name}${lockSuffix}`;
export const codebookName = 'hearsay.yaml';
export const catalogueName = 'hearsay.entities.yaml';
export const claimsName = 'hearsay.claims.yaml';

export interface ArticleGlobs {
	/** Absent: the default, all `.txt` files. */
	readonly articles?: readonly string[];
	readonly exclude: readonly string[];
}

/** True for the path, relative to the folder and with `/`, of a file that counts as an article. */
export function isArticlePath(path: string, globs: ArticleGlobs): boolean {
	if (isOwnFile(path)) {
		return false;
	}
	const matches = (glob: string) => compiled(glob).match(path);
	return (globs.articles ?? defaultArticleGlobs).some(matches) && !globs.exclude.some(matches);
}

/** A folder has few globs and many files. */
const known = new Map<string, Minimatch>();

function compiled(glob: string): Minimatch {
	const matcher = known.get(glob) ?? new Minimatch(glob);
	known.set(glob, matcher);
	return matcher;
}

/** True for codebooks, catalogues, claim groups and sidecars, and for what a write of them leaves behind. */
export function isOwnFile(path: string): boolean {
	const name = path.slice(path.lastIndexOf('/') + 1);
	return (
		name.endsWith(sidecarSuffix) ||
		name.endsWith(temporarySuffix) ||
		name === codebookName ||
		name === catalogueName ||
		name === claimsName
	);
}
