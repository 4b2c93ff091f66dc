/** Text as bytes, for the core, which has no such thing. */
import type { Utf8 } from '../../core/index';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export const utf8: Utf8 = {
	encode: text => encoder.encode(text),
	decode: bytes => decoder.decode(bytes),
};
