/** Words for what somebody alleges and for what is not so, as sets. */
import { allegationNouns, falsehoodWords, scornWords } from './denials.data';

export const allegations: ReadonlySet<string> = new Set(allegationNouns);

/** By itself or of what has been alleged: false, nonsense, smear. */
export const falsehoods: ReadonlySet<string> = new Set([...falsehoodWords, ...scornWords]);
