/** `hearsay.entities.yaml`: entities and their names, decided by people. */
import { type Catalogue, type CatalogueEntry, emptyCatalogue, entityTypes } from '../model/entity';
import type { Decoded } from '../model/problem';
import { parseYaml } from './parseYaml';
import { list, oneOf, optional, orElse, type Read, record, required, text } from './read';
import { listById, readFile } from './readFile';

/** Empty or only comments: the catalogue that knows nobody. */
export function decodeCatalogue(source: string): Decoded<Catalogue> {
	return readFile<Catalogue>(
		parseYaml(source),
		{ entities: orElse(listById(entry), []), notEntities: orElse(list(text), []) },
		emptyCatalogue,
	);
}

const entry: Read<CatalogueEntry> = record<CatalogueEntry>({
	id: required(text),
	name: required(text),
	type: required(oneOf(entityTypes)),
	aliases: orElse(list(text), []),
	notAliases: orElse(list(text), []),
	adjectives: orElse(list(text), []),
	description: optional(text),
});
