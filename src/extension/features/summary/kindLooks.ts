/** What the codebooks of all articles' folders call their kinds. */
import type { KindLook } from '../../../panel/protocol';
import type { Library } from '../../articles/library';

/** The first one to name a kind decides. */
export function kindLooks(library: Library): readonly KindLook[] {
	const looks = new Map<string, KindLook>();
	for (const { codebook } of new Set(library.all().map(({ knowledge }) => knowledge))) {
		for (const [kind, { label, color }] of Object.entries(codebook.kinds)) {
			if (!looks.has(kind)) {
				looks.set(kind, { kind, ...(label && { label }), ...(color && { color }) });
			}
		}
	}
	return [...looks.values()];
}
