/** `hearsay.yaml` with one of its kinds under another name. */
import { isMap, isScalar } from 'yaml';
import { isBroken } from '../model/problem';
import { decodeCodebook } from './decodeCodebook';
import { parseYaml } from './parseYaml';
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
