/** Edits of a sidecar's source: as few lines as possible change, everything else stays byte for byte. */
import type { OffsetMap } from '../text/offsets';
import type { SidecarEdit } from './applyEdits';
import { type EditResult, SidecarSource } from './sidecarSource';

export type { EditResult };

/** For one edit of a source that is not kept; see `SidecarSource.edit`. */
export function editSidecar(source: string, edits: readonly SidecarEdit[], map: OffsetMap): EditResult {
	return new SidecarSource(source).edit(edits, map);
}
