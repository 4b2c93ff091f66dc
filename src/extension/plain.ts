/** Text that is not ours, where VS Code would take it for more than text. */

/** For a notification: what looks like a link in Markdown leads nowhere. */
export function plain(words: string): string {
	return words.replaceAll('](', '] (');
}
