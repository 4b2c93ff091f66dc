/** Who is made to speak across articles. */
import type { SpeakerType } from '../model/analysis';
import { type EntityType, entityTypes } from '../model/entity';
import type { EntityIndex } from './entityIndex';
import type { Mark, PlacedMark } from './marks';
import type { MarksByName, NamedMarks, RankOf } from './marksByName';
import { plain } from './names';

export interface CorpusSpeaker {
	/** The key of the entity where the speaker is one. */
	readonly key: string;
	readonly name: string;
	/** `unknown` where only tags name the speaker and the detector has not seen the name. */
	readonly type: SpeakerType | 'unknown';
	/** The country or organisation that an unnamed speaker is said to belong to. */
	readonly affiliation?: string;
	/** Key of the entity; absent where the speaker is none, as unnamed officials are. */
	readonly entity?: string;
	/** Attributions and denials, by article in the order of the corpus. */
	readonly spoken: readonly PlacedMark[];
	/** How many of these are attributions. */
	readonly attributions: number;
}

/** Which entities a speaker of a type can be; a country speaks as an organisation. */
export const speakerEntities: Readonly<Record<CorpusSpeaker['type'], readonly EntityType[]>> = {
	person: ['person'],
	organisation: ['organisation', 'place'],
	media: ['organisation'],
	document: [],
	unnamed: [],
	unknown: entityTypes,
};

/** Under whom a mark is found as something said: all of it that tells who that is, and what was done. */
export function voicesOf({ kind, who, whoType, affiliation }: Mark): readonly string[] {
	// Whom a claim is attributed to is told by its attribution.
	const isSaid = who !== '' && (kind === 'attribution' || kind === 'denial');
	return isSaid ? [[kind, whoType, affiliation, who].join('\n')] : [];
}

/**
 * Joins names as the entities are joined; of other speakers the same type and name are one. Most attributions first,
 * then by key. What a speaker says is put together when it is asked for.
 */
export function speakersOf(said: MarksByName, entities: EntityIndex, rankOf: RankOf): CorpusSpeaker[] {
	const voices = [...said.all()];
	const types = typesOf(voices, said, rankOf);
	const speakers = new Map<string, Voice[]>();
	for (const named of voices) {
		const voice = { named, speaker: identify(named.example, types, entities) };
		const known = speakers.get(voice.speaker.key);
		if (known === undefined) {
			speakers.set(voice.speaker.key, [voice]);
		} else {
			known.push(voice);
		}
	}
	return [...speakers.values()]
		.map(own => corpusSpeaker(own, said, rankOf))
		.sort((a, b) => b.attributions - a.attributions || (a.key < b.key ? -1 : 1));
}

type Identity = Pick<CorpusSpeaker, 'key' | 'name' | 'type' | 'entity'>;

interface Voice {
	readonly named: NamedMarks;
	readonly speaker: Identity;
}

/** What the detector says of a name where it first says something, for tags and denials that do not say. */
function typesOf(
	voices: readonly NamedMarks[],
	said: MarksByName,
	rankOf: RankOf,
): ReadonlyMap<string, SpeakerType> {
	const typed = new Map<string, NamedMarks>();
	for (const voice of voices) {
		if (voice.example.whoType !== undefined) {
			const name = plain(voice.example.who);
			const known = typed.get(name);
			typed.set(name, known ? earlier(known, voice, said, rankOf) : voice);
		}
	}
	return new Map(
		[...typed].flatMap(([name, { example }]) => (example.whoType ? [[name, example.whoType]] : [])),
	);
}

function earlier(a: NamedMarks, b: NamedMarks, said: MarksByName, rankOf: RankOf): NamedMarks {
	const [rankA, placeA] = said.firstOf(a, rankOf);
	const [rankB, placeB] = said.firstOf(b, rankOf);
	return rankA < rankB || (rankA === rankB && placeA <= placeB) ? a : b;
}

function identify(
	{ who, whoType }: Mark,
	types: ReadonlyMap<string, SpeakerType>,
	entities: EntityIndex,
): Identity {
	const name = plain(who);
	const type = whoType ?? types.get(name) ?? 'unknown';
	const key = entities.find(who, speakerEntities[type]);
	return key === undefined
		? { key: `speaker:${type}:${name}`, name: who, type }
		: { key, name: entities.get(key)?.name ?? who, type, entity: key };
}

/** Name and type are those of the first words, so is the affiliation of the first that have one. */
function corpusSpeaker(voices: readonly Voice[], said: MarksByName, rankOf: RankOf): CorpusSpeaker {
	const names = voices.map(({ named }) => named);
	const first = firstOf(names, said, rankOf);
	const speaker = voices.find(({ named }) => named === first)?.speaker;
	const affiliated = names.filter(({ example }) => example.affiliation !== undefined);
	const affiliation = firstOf(affiliated, said, rankOf)?.example.affiliation;
	let spoken: readonly PlacedMark[] | undefined;
	return {
		...(speaker ?? nobody),
		...(affiliation !== undefined && { affiliation }),
		get spoken() {
			spoken ??= said.marksOf(names, rankOf);
			return spoken;
		},
		attributions: names.reduce(
			(sum, { example, count }) => sum + (example.kind === 'attribution' ? count : 0),
			0,
		),
	};
}

const nobody: Identity = { key: '', name: '', type: 'unknown' };

function firstOf(names: readonly NamedMarks[], said: MarksByName, rankOf: RankOf): NamedMarks | undefined {
	const [head, ...rest] = names;
	return head && rest.reduce((one, other) => earlier(one, other, said, rankOf), head);
}
