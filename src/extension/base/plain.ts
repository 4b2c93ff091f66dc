/** Text that is not ours, where VS Code would take it for more than text. */

/** For a notification: what looks like a link in Markdown leads nowhere. */
export function plain(words: string): string {
	return words.replaceAll('](', '] (');
}

/** For the status bar and for lists to choose from: what looks like the name of an icon stays words. */
export function withoutIcons(words: string): string {
	return words.replace(/\$\((?=[\w-]+(?:~\w+)?\))/g, String.raw`\$(`);
}
