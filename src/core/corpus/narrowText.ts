/**
 * Texts in one byte a character: engines keep a text in two as soon as one of its characters is beyond Latin-1, and most
 * articles have curly quotes. As in Windows-1252, codes that nobody writes stand for the most usual ones.
 */

const usual = '‘’“”‚„‹›–—…•€™ƒ†‡ˆ˜‰šœžŠŒŽŸ';
const firstCode = 0x80;
const lastCode = 0x9f;
const codeOf: ReadonlyMap<string, number> = new Map(
	[...usual].map((character, at) => [character, firstCode + at]),
);
/** So many codes become text at once: each is an argument of a call. */
const atOnce = 4096;

/** As long as the text, and the same part by part; `undefined` where it has other characters, or those codes. */
export function narrowText(text: string): string | undefined {
	const codes = new Uint8Array(text.length);
	for (let at = 0; at < text.length; at++) {
		const own = text.charCodeAt(at);
		const code = own <= 0xff ? own : codeOf.get(text.charAt(at));
		if (code === undefined || (own >= firstCode && own <= lastCode)) {
			return undefined;
		}
		codes[at] = code;
	}
	const parts: string[] = [];
	for (let at = 0; at < codes.length; at += atOnce) {
		parts.push(String.fromCharCode(...codes.subarray(at, at + atOnce)));
	}
	return parts.join('');
}
