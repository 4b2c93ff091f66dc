/**
 * The entities of an article as bytes: of each what an index over articles wants to know, then where it is mentioned,
 * which takes most room and can be passed over.
 */
import { type Entity, entityTypes, type Mention } from '../../model/entity';
import {
	type ArticleName,
	type NamedPart,
	type Places,
	partsOf,
	placesOfPart,
	writtenForms,
} from '../articleNames';
import { ByteReader, ByteWriter } from './bytes';
import { SpanReader, SpanWriter } from './spans';

const metonyms = [undefined, true, false] as const;
/** As what an entity may come across articles. */
const splits: readonly (readonly NamedPart[])[] = [['whole'], ['government'], ['place', 'government']];
const parts: readonly NamedPart[] = ['whole', 'place', 'government'];

/** Gives the place of a string in a table. */
export type PlaceOf = (string: string) => number;

/** @param text the article's own */
export function writeEntity(entity: Entity, text: string, bytes: ByteWriter, placeOf: PlaceOf): void {
	const { name, type, isGuess, id } = entity;
	const own = partsOf(entity);
	const split = splits.findIndex(names => own.length === names.length && own[0]?.[0] === names[0]);
	bytes.whole(placeOf(name));
	bytes.whole(entityTypes.indexOf(type) + kinds * ((isGuess === true ? 1 : 0) + 2 * split));
	bytes.whole(id === undefined ? 0 : placeOf(id) + 1);
	for (const [, part] of own) {
		bytes.whole(part.mentions.length);
		const written = writtenForms(part, text);
		bytes.whole(written.length);
		for (const form of written) {
			bytes.whole(placeOf(form));
		}
	}
	bytes.block(packedPlaces(entity));
}

const kinds = entityTypes.length;

function packedPlaces({ mentions, adjectives }: Places): Uint8Array {
	const bytes = new ByteWriter();
	const spans = new SpanWriter(bytes);
	bytes.whole(mentions.length);
	for (const mention of mentions) {
		spans.write(mention);
		bytes.whole(metonyms.indexOf(mention.metonym));
	}
	spans.list(adjectives);
	return bytes.done();
}

/** What stands before the places; throws `RangeError` where it is damaged. */
function readHead(bytes: ByteReader, strings: readonly string[]) {
	const name = stringAt(strings, bytes.whole());
	const kind = bytes.whole();
	const id = bytes.whole();
	const type = entityTypes[kind % kinds];
	const rest = Math.floor(kind / kinds);
	const split = splits[rest >> 1];
	if (type === undefined || split === undefined) {
		throw new RangeError('no such entity');
	}
	return { name, type, isGuess: rest % 2 === 1, id: id === 0 ? undefined : stringAt(strings, id - 1), split };
}

export function readEntity(bytes: ByteReader, strings: readonly string[]): Entity {
	const { name, type, isGuess, id, split } = readHead(bytes, strings);
	for (let left = split.length; left > 0; left--) {
		bytes.whole();
		skipWholes(bytes);
	}
	const places = readPlaces(new ByteReader(bytes.block()));
	return { name, type, ...(isGuess && { isGuess }), ...(id !== undefined && { id }), ...places };
}

/** Adds what the next entity is across articles. */
export function readNames(bytes: ByteReader, strings: readonly string[], into: ArticleName[]): void {
	const { name, type, isGuess, id, split } = readHead(bytes, strings);
	const heads = split.map(part => ({
		part,
		mentions: bytes.whole(),
		written: bytes.list(() => stringAt(strings, bytes.whole())),
	}));
	const length = bytes.whole();
	const { at } = bytes;
	bytes.raw(length);
	for (const { part, mentions, written } of heads) {
		into.push({
			name,
			type: part === 'government' ? 'organisation' : type,
			isGuess: isGuess && part === 'whole',
			id,
			written,
			mentions,
			handle: at * parts.length + parts.indexOf(part),
		});
	}
}

/** @param handle of a name that was read in the same bytes */
export function readPlacesOf(bytes: Uint8Array, handle: number): Places {
	const places = readPlaces(new ByteReader(bytes, Math.floor(handle / parts.length)));
	return placesOfPart(places, parts[handle % parts.length] ?? 'whole');
}

function readPlaces(bytes: ByteReader): Places {
	const spans = new SpanReader(bytes);
	return { mentions: bytes.list(() => readMention(bytes, spans)), adjectives: spans.list() };
}

function readMention(bytes: ByteReader, spans: SpanReader): Mention {
	const { start, end } = spans.read();
	const metonym = metonyms[bytes.whole()];
	return metonym === undefined ? { start, end } : { start, end, metonym };
}

function skipWholes(bytes: ByteReader): void {
	for (let left = bytes.whole(); left > 0; left--) {
		bytes.whole();
	}
}

function stringAt(strings: readonly string[], place: number): string {
	const string = strings[place];
	if (string === undefined) {
		throw new RangeError('no such string');
	}
	return string;
}
