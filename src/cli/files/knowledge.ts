/** What people decided about a folder, for the articles in it: its codebook and its catalogue. */
import { dirname, join, resolve } from 'node:path';
import {
	type Catalogue,
	type ClaimGroups,
	type Codebook,
	catalogueName,
	claimsName,
	codebookName,
	type Decoded,
	decodeCatalogue,
	decodeClaims,
	decodeCodebook,
	emptyCatalogue,
	emptyCodebook,
	isBroken,
} from '../../core/index';
import type { Io } from '../io';
import { findingLine, Places } from './finding';
import { readIfThere } from './textFile';

export interface Knowledge {
	readonly codebook: Codebook;
	readonly catalogue: Catalogue;
	/** The folder of the codebook, absolute; `undefined` where there is none. */
	readonly root: string | undefined;
}

export const noKnowledge: Knowledge = {
	codebook: emptyCodebook,
	catalogue: emptyCatalogue,
	root: undefined,
};

/** A file that was read, and the folder it is in. */
export interface Found<T> {
	readonly value: T;
	readonly folder: string;
}

/** Finds, for any article, the nearest codebook and catalogue at or above it; reads and reports each file once. */
export class KnowledgeFinder {
	readonly #codebooks: NearestFile<Codebook>;
	readonly #catalogues: NearestFile<Catalogue>;
	readonly #claims: NearestFile<ClaimGroups>;

	constructor(io: Pick<Io, 'report'>) {
		this.#codebooks = new NearestFile(codebookName, decodeCodebook, io);
		this.#catalogues = new NearestFile(catalogueName, decodeCatalogue, io);
		this.#claims = new NearestFile(claimsName, decodeClaims, io);
	}

	/** False where what people decided could not all be read: it was reported. */
	get isWhole(): boolean {
		return [this.#codebooks, this.#catalogues, this.#claims].every(({ isWhole }) => isWhole);
	}

	async forFile(path: string): Promise<Knowledge> {
		const folder = dirname(resolve(path));
		const codebook = await this.#codebooks.from(folder);
		const catalogue = await this.#catalogues.from(folder);
		return {
			codebook: codebook?.value ?? emptyCodebook,
			catalogue: catalogue?.value ?? emptyCatalogue,
			root: codebook?.folder,
		};
	}

	/** What people decided about the claims of an article's folder; `folder` is absolute. */
	async claimsFor(path: string): Promise<Found<ClaimGroups> | undefined> {
		return this.#claims.from(dirname(resolve(path)));
	}
}

/** A file of one name, looked for in a folder and upwards. */
class NearestFile<T> {
	readonly #known = new Map<string, Promise<Found<T> | undefined>>();

	#isWhole = true;

	constructor(
		private readonly name: string,
		private readonly decode: (source: string) => Decoded<T>,
		private readonly io: Pick<Io, 'report'>,
	) {}

	/** False once a file had errors. */
	get isWhole(): boolean {
		return this.#isWhole;
	}

	from(folder: string): Promise<Found<T> | undefined> {
		const known = this.#known.get(folder) ?? this.#search(folder);
		this.#known.set(folder, known);
		return known;
	}

	async #search(folder: string): Promise<Found<T> | undefined> {
		const path = join(folder, this.name);
		const source = await readIfThere(path);
		if (source === undefined) {
			const above = dirname(folder);
			return above === folder ? undefined : this.from(above);
		}
		const decoded = this.decode(source);
		const { value, problems } = decoded;
		// A file with problems is used as far as it could be read.
		const places = new Places(path, source);
		for (const problem of problems) {
			this.io.report(findingLine(places.at(problem.span, problem)).trimEnd());
		}
		this.#isWhole &&= !isBroken(decoded);
		return { value, folder };
	}
}
