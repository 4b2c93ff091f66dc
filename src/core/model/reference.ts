/** How a file names a tag of another article: `<article path relative to the file>#<tag id>`. */

export interface Reference {
	/** Path with `/`, relative to the folder of the file; '' in a sidecar is the article that it lies beside. */
	readonly article: string;
	readonly id: string;
}

/** `undefined` for what has not that form. Ids hold no `#`; names of files may. */
export function parseReference(value: string): Reference | undefined {
	const [, article, id] = /^(.*)#([^#]+)$/s.exec(value) ?? [];
	return article === undefined || id === undefined ? undefined : { article, id };
}

export function isReference(value: string): boolean {
	return parseReference(value) !== undefined;
}
