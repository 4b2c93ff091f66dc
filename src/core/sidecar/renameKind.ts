/** `hearsay.yaml` with one of its kinds under another name. */
import { isMap, isScalar, isSeq } from 'yaml';
import { isBroken } from '../model/problem';
import { decodeCodebook } from './decodeCodebook';
import { parseYaml } from './parseYaml';
import { formatVersion } from './readFile';
import { applyChanges, setScalar } from './splice';

/**
 * All else stays byte for byte; the source as it is where it names no such kind. `undefined` for a codebook with errors,
 * and for one that has a kind of the new name already.
 */
export function renameKind(source: string, from: string, to: string): string | undefined {
	const codebook = decodeCodebook(source);
	if (isBroken(codebook) || Object.hasOwn(codebook.value.kinds, to)) {
		return undefined;
	}
	const root = parseYaml(source).document?.contents;
	const kinds: unknown = isMap(root) ? root.get('kinds', true) : undefined;
	const pairs = isMap(kinds) ? kinds.items : [];
	const isInBraces = isMap(kinds) && kinds.flow === true;
	const changes = pairs.flatMap(({ key }) =>
		isScalar(key) && String(key.value) === from ? [setScalar(source, key, to, isInBraces)] : [],
	);
	return applyChanges(source, changes);
}

/**
 * A sidecar whose tags of one kind get another; what it says of places is not looked at, so that it needs no article.
 * All else stays byte for byte; `undefined` for a sidecar with errors, and for one of another format version.
 */
export function renameKindOfTags(source: string, from: string, to: string): string | undefined {
	const { document, problems } = parseYaml(source);
	const root = document?.contents;
	if (problems.length > 0 || !isMap(root) || root.get('hearsay') !== formatVersion) {
		return undefined;
	}
	const tags: unknown = root.get('tags', true);
	const changes = (isSeq(tags) ? tags.items : []).flatMap(tag => {
		const kind: unknown = isMap(tag) ? tag.get('kind', true) : undefined;
		const isInBraces = isMap(tag) && (tag.flow === true || (isSeq(tags) && tags.flow === true));
		return isScalar(kind) && kind.value === from ? [setScalar(source, kind, to, isInBraces)] : [];
	});
	return applyChanges(source, changes);
}
