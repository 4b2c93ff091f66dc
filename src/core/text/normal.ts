/**
 * The normal text: what is analysed, anchored and hashed. LF line ends, no byte order mark.
 * Everything in `core` takes normal text; offsets into it are the same whatever line ends the file has.
 */

/** Line ends (CRLF, lone CR) become LF, a leading byte order mark goes. */
export function normalText(raw: string): string {
	const text = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw;
	return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
