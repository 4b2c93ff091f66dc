/** Who is made to speak across articles. */
import type { SpeakerType } from '../model/analysis';
import { type EntityType, entityTypes } from '../model/entity';
import type { EntityIndex } from './entityIndex';
import type { Mark, PlacedMark } from './marks';
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
const speakerEntities: Readonly<Record<CorpusSpeaker['type'], readonly EntityType[]>> = {
	person: ['person'],
	organisation: ['organisation', 'place'],
	media: ['organisation'],
	document: [],
	unnamed: [],
	unknown: entityTypes,
};

/** Joins names as the entities are joined; of other speakers the same type and name are one. Most attributions first, then by key. */
export function speakersOf(marks: readonly PlacedMark[], entities: EntityIndex): CorpusSpeaker[] {
	const utterances = marks.filter(isUtterance);
	const identities = new Identities(utterances, entities);
	const speakers = new Map<string, { speaker: Identity; spoken: PlacedMark[] }>();
	for (const utterance of utterances) {
		const speaker = identities.of(utterance.mark);
		const known = speakers.get(speaker.key);
		if (known === undefined) {
			speakers.set(speaker.key, { speaker, spoken: [utterance] });
		} else {
			known.spoken.push(utterance);
		}
	}
	return [...speakers.values()]
		.map(({ speaker, spoken }) => corpusSpeaker(speaker, spoken))
		.sort((a, b) => b.attributions - a.attributions || (a.key < b.key ? -1 : 1));
}

type Identity = Pick<CorpusSpeaker, 'key' | 'name' | 'type' | 'entity'>;

/** Whom a claim is attributed to is told by its attribution. */
function isUtterance({ mark: { kind, who } }: PlacedMark): boolean {
	return who !== '' && (kind === 'attribution' || kind === 'denial');
}

/** Who the speakers are. Each name is looked up once: there are many more utterances than speakers. */
class Identities {
	/** What the detector says of a name anywhere, for tags and denials that do not say. */
	readonly #types = new Map<string, SpeakerType>();
	readonly #known = new Map<string, Identity>();

	constructor(
		utterances: readonly PlacedMark[],
		private readonly entities: EntityIndex,
	) {
		const seen = new Set<string>();
		for (const { mark } of utterances) {
			if (mark.whoType !== undefined && !seen.has(mark.who)) {
				seen.add(mark.who);
				const name = plain(mark.who);
				this.#types.set(name, this.#types.get(name) ?? mark.whoType);
			}
		}
	}

	of({ who, whoType }: Mark): Identity {
		const mark = `${whoType ?? ''}:${who}`;
		const known = this.#known.get(mark) ?? this.#identify(who, whoType);
		this.#known.set(mark, known);
		return known;
	}

	#identify(who: string, whoType: SpeakerType | undefined): Identity {
		const name = plain(who);
		const type = whoType ?? this.#types.get(name) ?? 'unknown';
		const key = this.entities.find(who, speakerEntities[type]);
		return key === undefined
			? { key: `speaker:${type}:${name}`, name: who, type }
			: { key, name: this.entities.get(key)?.name ?? who, type, entity: key };
	}
}

function corpusSpeaker(speaker: Identity, spoken: readonly PlacedMark[]): CorpusSpeaker {
	const affiliation = spoken.find(({ mark }) => mark.affiliation !== undefined)?.mark.affiliation;
	return {
		...speaker,
		...(affiliation !== undefined && { affiliation }),
		spoken,
		attributions: spoken.filter(({ mark }) => mark.kind === 'attribution').length,
	};
}
