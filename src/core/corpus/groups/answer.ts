/** How far a denial answers a claim. */
import type { answers } from '../../model/claimGroup';

export type Answer = (typeof answers)[number];
