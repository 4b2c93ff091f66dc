/** `hearsay.entities.yaml`: entities and their names, decided by people. */
import { type Catalogue, type CatalogueEntry, emptyCatalogue, entityTypes } from '../model/entity';
import type { Decoded, Problem } from '../model/problem';
import { type ParsedYaml, parseYaml, problemAt } from './parseYaml';
import { nodesAt, wordsOf } from './places';
import { list, oneOf, optional, orElse, type Read, record, required, spanOf, text } from './read';
import { listById, readFile } from './readFile';

/** Empty or only comments: the catalogue that knows nobody. */
export function decodeCatalogue(source: string): Decoded<Catalogue> {
	const parsed = parseYaml(source);
	const decoded = readFile<Catalogue>(
		parsed,
		{ entities: orElse(listById(entry), []), notEntities: orElse(list(named), []) },
		emptyCatalogue,
	);
	return decoded.problems.length > 0 ? decoded : { ...decoded, problems: sharedNames(parsed) };
}

/** A name of marks alone is kept, as whoever wrote it may have a reason, but no article is searched for it. */
const named: Read<string> = (node, found) => {
	const name = text(node, found);
	if (name !== undefined && !/[\p{L}\p{N}]/u.test(name)) {
		const message = 'This name has no letter or digit, and is recognised nowhere';
		found.push(problemAt('value', spanOf(node), message, [name], 'warning'));
	}
	return name;
};

const entry: Read<CatalogueEntry> = record<CatalogueEntry>({
	id: required(text),
	name: required(named),
	type: required(oneOf(entityTypes)),
	aliases: orElse(list(named), []),
	notAliases: orElse(list(named), []),
	adjectives: orElse(list(named), []),
	description: optional(text),
});

/** Whoever wrote a name down twice may not know what it means then: the first entity that has it, or none at all. */
function sharedNames({ document }: ParsedYaml): readonly Problem[] {
	const owners = new Map<string, string>();
	const found: Problem[] = [];
	for (const { name, owner, node } of namesIn(document?.contents)) {
		const first = owners.get(name) ?? owner;
		owners.set(name, first);
		if (first !== owner) {
			const message =
				owner === ''
					? `${name} is a name of ${first}, and is recognised nowhere because it stands here, too`
					: `${name} is a name of ${first} already, and means that one alone`;
			found.push(problemAt('shared-name', spanOf(node), message, [name, first], 'warning'));
		}
	}
	return found;
}

interface OwnedName {
	readonly name: string;
	/** Id of the entity; '' of what is none. */
	readonly owner: string;
	readonly node: unknown;
}

function* namesIn(root: unknown): Generator<OwnedName> {
	const owned = (nodes: readonly unknown[], owner: string) =>
		nodes.map(node => ({ name: wordsOf(node), owner, node })).filter(({ name }) => name !== '');
	for (const entity of nodesAt(root, ['entities', '*'])) {
		const names = [...nodesAt(entity, ['name']), ...nodesAt(entity, ['aliases', '*'])];
		yield* owned(names, nodesAt(entity, ['id']).map(wordsOf).join());
	}
	yield* owned(nodesAt(root, ['notEntities', '*']), '');
}
