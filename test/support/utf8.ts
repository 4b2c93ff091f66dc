/** Text as bytes, as a browser and Node do it. */
import type { Utf8 } from '../../src/core/corpus/kept/bytes';

export const utf8: Utf8 = {
	encode: text => new TextEncoder().encode(text),
	decode: bytes => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
};
