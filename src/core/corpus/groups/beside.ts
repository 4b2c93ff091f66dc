/** The article that a tags file names, by the id that it has in the corpus. */
import { pathFrom } from '../links';

/**
 * Id of the article at a path relative to another article, which '' names: ids are paths or URIs, with `/` between
 * folders. Tags files have names of files as they are; in URIs they are encoded as VS Code does it.
 */
export function beside(id: string, path: string): string {
	if (path === '') {
		return id;
	}
	const isUri = /^[a-z][a-z0-9+.-]+:\/\//i.test(id);
	return pathFrom(id, isUri ? path.split('/').map(encoded).join('/') : path);
}

function encoded(name: string): string {
	// Half a character, as YAML can write it, stands in no name and cannot be encoded.
	return encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD')).replace(
		/[!'()*]/g,
		character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}
