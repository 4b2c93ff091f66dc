/** Which files lay in folders that are told of as a whole: asked for all of them at once, by their names alone. */

/** Both are URIs as strings. Goes up from the file: that takes as long for one folder as for thousands. */
export function isAtOrBelow(file: string, folders: ReadonlySet<string>): boolean {
	for (let end = file.length; end > 0; end = file.lastIndexOf('/', end - 1)) {
		if (folders.has(file.slice(0, end))) {
			return true;
		}
	}
	return false;
}
