/** A corpus of the articles and sidecars on disk. */
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import {
	analyse,
	type ClaimGroups,
	Corpus,
	type DecidedGroup,
	decidedGroups,
	decodeSidecar,
	emptySidecar,
	isBroken,
	KeptView,
	offsetMap,
	type PackedArticle,
	packArticle,
	type Sidecar,
	sidecarSuffix,
	Unpacking,
	viewArticle,
} from '../../core/index';
import type { Io } from '../io';
import { articleFiles, type Skipped } from './articleFiles';
import { findingLine, Places } from './finding';
import { KnowledgeFinder } from './knowledge';
import { readArticle, readIfThere, Unreadable } from './textFile';
import { utf8 } from './utf8';

export interface CorpusOnDisk {
	/** By path as given or found; labels are paths too. */
	readonly corpus: Corpus;
	/** Of the `hearsay.claims.yaml` files above the articles. */
	readonly decided: readonly DecidedGroup[];
	/** False where something could not be read: it was reported. */
	readonly complete: boolean;
}

export async function corpusOf(paths: readonly string[], io: Io): Promise<CorpusOnDisk> {
	const corpus = new Corpus();
	const finder = new KnowledgeFinder(io);
	const unpacking = new Unpacking(utf8, undefined, bytes => utf8.decode(inflateRawSync(bytes)));
	let complete = true;
	/** Does `work`, which says whether all was read, or reports why the file cannot be used. */
	const attempt = async (path: string, work: () => Promise<boolean>) => {
		try {
			complete = (await work()) && complete;
		} catch (error) {
			if (!(error instanceof Unreadable)) {
				throw error;
			}
			io.report(`${path}: ${error.message}`);
			complete = false;
		}
	};
	const seen = new Set<string>();
	for (const path of paths) {
		await attempt(path, async () => {
			let files = 0;
			let isWhole = true;
			const skipped: Skipped = (folder, { message }) => {
				io.report(`${folder}: ${message}`);
				isWhole = false;
			};
			for await (const file of articleFiles(path, finder, skipped)) {
				files += 1;
				if (await isFirst(file, seen)) {
					await attempt(file, () => addArticle({ corpus, unpacking, finder, io }, file));
				}
			}
			if (files === 0 && isWhole) {
				// Figures that are all zero do not say that the folder is the wrong one.
				io.report(`${path}: no articles in this folder`);
			}
			return isWhole;
		});
	}
	const decided = await decisionsOn(corpus, finder);
	return { corpus, decided, complete: complete && finder.isWhole };
}

/** False for a file that was seen under another path: its tags would count twice. */
async function isFirst(file: string, seen: Set<string>): Promise<boolean> {
	// One that is not there is reported where it is read.
	const path = await realpath(file).catch(() => resolve(file));
	const { size } = seen;
	return seen.add(path).size > size;
}

interface Reading {
	readonly corpus: Corpus;
	readonly unpacking: Unpacking;
	readonly finder: KnowledgeFinder;
	readonly io: Io;
}

function deflated(packed: PackedArticle): PackedArticle {
	// A copy: what is given is the start of a buffer of 16 kB.
	const text = new Uint8Array(deflateRawSync(packed.text, { level: 1 }));
	return { ...packed, text, textSize: packed.text.length };
}

/**
 * Kept packed, and the text, which is asked for least, deflated too: a hundred thousand articles are more than memory
 * holds otherwise. False where tags may be missing.
 */
async function addArticle({ corpus, unpacking, finder, io }: Reading, file: string): Promise<boolean> {
	const text = await readArticle(file, io.report);
	const { codebook, catalogue } = await finder.forFile(file);
	const analysis = analyse(text, { detect: codebook.detect, catalogue });
	const { value: sidecar, isWhole } = await readSidecar(`${file}${sidecarSuffix}`, text, io);
	const packed = packArticle(text, analysis, utf8);
	const view = packed
		? new KeptView(deflated(packed), sidecar, unpacking)
		: viewArticle(text, analysis, sidecar);
	corpus.set({ id: file, label: file, view, catalogue });
	return isWhole;
}

interface ReadSidecar {
	readonly value: Sidecar;
	/** False where it has errors, and tags may be missing. */
	readonly isWhole: boolean;
}

/** Used as far as it can be read; what is wrong with it is reported at its place. */
async function readSidecar(path: string, text: string, io: Io): Promise<ReadSidecar> {
	const source = await readIfThere(path);
	if (source === undefined) {
		return { value: emptySidecar, isWhole: true };
	}
	const decoded = decodeSidecar(source, offsetMap(text));
	const places = new Places(path, source);
	for (const problem of decoded.problems) {
		io.report(findingLine(places.at(problem.span, problem)).trimEnd());
	}
	return { value: decoded.value, isWhole: !isBroken(decoded) };
}

/** Each file counts once, whatever number of articles it lies above. */
async function decisionsOn(corpus: Corpus, finder: KnowledgeFinder): Promise<readonly DecidedGroup[]> {
	const ids = new Map(corpus.articles().map(({ id }) => [resolve(id), id]));
	const files = new Map<string, ClaimGroups>();
	for (const { id } of corpus.articles()) {
		const found = await finder.claimsFor(id);
		if (found !== undefined) {
			files.set(found.folder, found.value);
		}
	}
	return decidedGroups(
		[...files].map(([folder, groups]) => ({
			folder,
			groups,
			idOf: path => ids.get(resolve(folder, path)),
		})),
	);
}
