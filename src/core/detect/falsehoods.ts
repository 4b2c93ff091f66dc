/** Words for what somebody alleges and for what is not so, as sets. */
import { allegationNouns, falsehoodWords, scornWords } from './denials.data';

export const allegations: ReadonlySet<string> = new Set(allegationNouns);

/** "She accepted that she had not paid": who admits what was not done, or was wrong, denies nothing. */
export const admitting = /^(?:accept|admit|conced|acknowledg|confess)/i;

/** By itself or of what has been alleged: false, nonsense, smear. */
export const falsehoods: ReadonlySet<string> = new Set([...falsehoodWords, ...scornWords]);
