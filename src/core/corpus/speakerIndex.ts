/**
 * Who is made to speak, kept up to date: after a change only those are put together again whom it touches. Joins names
 * as the entities are joined; of other speakers the same type and name are one.
 */
import type { SpeakerType } from '../model/analysis';
import type { Called } from './calls';
import type { EntityIndex } from './entityIndex';
import type { MarksByName, NamedMarks, RankOf } from './marksByName';
import { KeysByName, plain } from './names';
import type { WatchedName } from './naming/watchedNames';
import { replaced } from './ranked';
import { type CorpusSpeaker, corpusSpeaker, earlier, type Identity, speakerEntities } from './speakers';

/** Under whom a mark is found as something said: all of it that tells who that is, and what was done. */
export function voicesOf({ kind, who, whoType, affiliation }: Called): readonly string[] {
	// Whom a claim is attributed to is told by its attribution.
	const isSaid = who !== '' && (kind === 'attribution' || kind === 'denial');
	return isSaid ? [`${kind}\n${whoType ?? ''}\n${affiliation ?? ''}\n${who}`] : [];
}

interface KnownVoice {
	readonly named: NamedMarks;
	/** The name without what does not tell names apart. */
	readonly plain: string;
	type: CorpusSpeaker['type'];
	meant: WatchedName;
	speaker: Identity;
}

export class SpeakerIndex {
	/** By the name that they have in `said`. */
	readonly #voices = new Map<string, KnownVoice>();
	/** Plain names → names of voices. */
	readonly #byPlain = new KeysByName();
	/** Keys of speakers → names of voices. */
	readonly #bySpeaker = new KeysByName();
	readonly #speakers = new Map<string, CorpusSpeaker>();
	/** Names of voices that may be somebody else's. */
	readonly #moved = new Set<string>();
	#list: readonly CorpusSpeaker[] = [];

	/** @param said is filed by `voicesOf` */
	constructor(
		private readonly said: MarksByName,
		private readonly entities: EntityIndex,
		private readonly rankOf: RankOf,
	) {}

	/** Most attributions first, then by key. */
	all(): readonly CorpusSpeaker[] {
		const renamed = this.entities.follow();
		const open = new Set<string>();
		const plains = new Set<string>();
		for (const named of this.said.takeTouched()) {
			plains.add(this.#take(named, open));
		}
		for (const name of plains) {
			this.#typeAgain(name);
		}
		for (const key of renamed) {
			for (const name of this.#bySpeaker.get(key)) {
				this.#moved.add(name);
			}
		}
		for (const name of this.#moved) {
			this.#identifyAgain(name, open);
		}
		this.#moved.clear();
		if (open.size > 0) {
			this.#joinAgain(open);
		}
		return this.#list;
	}

	/** Follows one name; returns the plain one, and notes in `open` whose speech is another now. */
	#take(named: NamedMarks, open: Set<string>): string {
		const { name, example, count } = named;
		const known = this.#voices.get(name);
		if (known) {
			open.add(known.speaker.key);
		}
		if (known && (count === 0 || known.named !== named)) {
			this.entities.unwatch(known.meant);
			this.#voices.delete(name);
			this.#byPlain.drop(known.plain, name);
			this.#bySpeaker.drop(known.speaker.key, name);
		}
		if (count > 0 && known?.named !== named) {
			const type: CorpusSpeaker['type'] = example.whoType ?? 'unknown';
			const own = { named, plain: plain(example.who), type, meant: this.#watch(named, type) };
			const voice = { ...own, speaker: this.#identityOf(own) };
			this.#voices.set(name, voice);
			this.#byPlain.add(own.plain, name);
			this.#bySpeaker.add(voice.speaker.key, name);
			open.add(voice.speaker.key);
		}
		return known?.plain ?? plain(example.who);
	}

	/** What the detector says of a name where it first says something, for tags and denials that do not say. */
	#typeAgain(plainName: string): void {
		const voices = [...this.#byPlain.get(plainName)].flatMap(name => this.#voices.get(name) ?? []);
		const typed = voices.flatMap(({ named }) => (named.example.whoType === undefined ? [] : [named]));
		const [head, ...rest] = typed;
		const first = head && rest.reduce((one, other) => earlier(one, other, this.said, this.rankOf), head);
		const told: SpeakerType | 'unknown' = first?.example.whoType ?? 'unknown';
		for (const voice of voices) {
			const type = voice.named.example.whoType ?? told;
			if (type !== voice.type) {
				voice.type = type;
				this.entities.unwatch(voice.meant);
				voice.meant = this.#watch(voice.named, type);
				this.#moved.add(voice.named.name);
			}
		}
	}

	#identifyAgain(name: string, open: Set<string>): void {
		const voice = this.#voices.get(name);
		if (voice) {
			const speaker = this.#identityOf(voice);
			open.add(voice.speaker.key);
			open.add(speaker.key);
			this.#bySpeaker.drop(voice.speaker.key, name);
			this.#bySpeaker.add(speaker.key, name);
			voice.speaker = speaker;
		}
	}

	#identityOf({ named, plain: name, type, meant }: Omit<KnownVoice, 'speaker'>): Identity {
		const { who } = named.example;
		const { key } = meant;
		return key === undefined
			? { key: `speaker:${type}:${name}`, name: who, type }
			: { key, name: this.entities.get(key)?.name ?? who, type, entity: key };
	}

	#watch({ name, example }: NamedMarks, type: CorpusSpeaker['type']): WatchedName {
		return this.entities.watch(example.who, speakerEntities[type], () => this.#moved.add(name));
	}

	readonly #marksOf = (names: readonly NamedMarks[]) => this.said.marksOf(names, this.rankOf);

	#joinAgain(keys: ReadonlySet<string>): void {
		const [gone, came] = [[] as CorpusSpeaker[], [] as CorpusSpeaker[]];
		for (const key of keys) {
			const before = this.#speakers.get(key);
			if (before) {
				gone.push(before);
			}
			const voices = [...this.#bySpeaker.get(key)].flatMap(name => this.#voices.get(name) ?? []);
			if (voices.length === 0) {
				this.#speakers.delete(key);
			} else {
				const speaker = corpusSpeaker(voices, this.said, this.rankOf, this.#marksOf);
				this.#speakers.set(key, speaker);
				came.push(speaker);
			}
		}
		this.#list = replaced(this.#list, gone, came, inRank);
	}
}

function inRank(a: CorpusSpeaker, b: CorpusSpeaker): number {
	return b.attributions - a.attributions || (a.key < b.key ? -1 : 1);
}
