/** Characters that would end a name where it is written, as `%` and two hex digits. */

/** @param unsafe characters up to U+00FF, the percent sign among them */
export function escapedName(name: string, unsafe: RegExp): string {
	return name.replace(unsafe, character => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

export function unescapedName(name: string): string {
	return name.replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16)),
	);
}
