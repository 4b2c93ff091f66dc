/** The kinds of tags to choose from. */
import { builtInKinds, type Codebook, type Kind } from '../../core/index';
import type { Choice } from '../base/asking';
import type { Recents } from '../base/recents';
import { kindLabel } from '../base/wording';

/** Those that were chosen last come first. */
export function kindChoices(codebook: Codebook, recents: Recents): readonly Choice<Kind>[] {
	const known: readonly Kind[] = [...new Set([...builtInKinds, ...Object.keys(codebook.kinds)])];
	const late = recents.of('kinds').filter(kind => known.includes(kind));
	return [...new Set([...late, ...known])].map(kind => ({ label: kindLabel(kind, codebook), value: kind }));
}
