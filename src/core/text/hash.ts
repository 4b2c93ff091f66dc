/** Fingerprint of a normal text: what sidecars store to tell whether an article has changed. */
import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of the text as UTF-8, 64 lower-case hex digits. A lone surrogate counts as U+FFFD. */
export function sha256(text: string): string {
	return bytesToHex(digest(utf8ToBytes(text)));
}
