/** Files that go by another name since they, or a folder that they are in, were renamed. */
import { Uri } from 'vscode';

/** A file or a folder that has another name now. */
export interface Renamed {
	readonly from: Uri;
	readonly to: Uri;
}

/** The name that the file has now. */
export function renamed(uri: Uri, from: Uri, to: Uri): Uri {
	const [key, old] = [uri.toString(), from.toString()];
	const isIn = key.startsWith(`${old}/`);
	return isIn || key === old ? Uri.joinPath(to, uri.path.slice(from.path.length)) : uri;
}
