import { type Catalogue, type Codebook, emptyCatalogue, emptyCodebook } from '../../core/index';

/** What people taught the detector in the article's folder. Compared by identity. */
export interface Knowledge {
	readonly codebook: Codebook;
	readonly catalogue: Catalogue;
}

/** Of articles in no folder, and of folders whose files are not read yet. */
export const noKnowledge: Knowledge = { codebook: emptyCodebook, catalogue: emptyCatalogue };
