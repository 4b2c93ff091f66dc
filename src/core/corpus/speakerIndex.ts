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
import {
	type CorpusSpeaker,
	corpusSpeaker,
	earlier,
	type Identity,
	type Speaking,
	type Speech,
	speakerEntities,
} from './speakers';
import { drain, eachOf, FollowUp, type Steps } from './steps';

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
	/** Plain names whose voices may be of another type. */
	readonly #plains = new Set<string>();
	/** Names of voices that may be somebody else's. */
	readonly #moved = new Set<string>();
	/** Keys of speakers whose speech is another now. */
	readonly #open = new Set<string>();
	readonly #update = new FollowUp(
		() =>
			this.entities.hasNews ||
			[this.said.touched, this.#plains, this.#moved, this.#open].some(({ size }) => size > 0),
		() => this.#updating(),
	);
	#list: readonly CorpusSpeaker[] = [];

	/**
	 * @param said is filed by `voicesOf`
	 * @param pauseAfter so many names or speakers, when what has changed is followed in steps
	 */
	constructor(
		private readonly said: MarksByName,
		private readonly entities: EntityIndex,
		private readonly rankOf: RankOf,
		private readonly pauseAfter: number,
	) {}

	/** Follows what has changed, with pauses: `all` is quick then. */
	updating(): Steps<void> {
		return this.#update.inSteps();
	}

	/** Most attributions first, then by key. */
	all(): readonly CorpusSpeaker[] {
		this.#update.atOnce();
		return this.#list;
	}

	/** Who speaks in an article, in the order of `all`. */
	speakingIn(article: string): readonly Speaking[] {
		this.#update.atOnce();
		return this.said
			.namesIn(article)
			.flatMap(({ name, example: { who } }) => {
				const speaker = this.#speakers.get(this.#voices.get(name)?.speaker.key ?? '');
				return speaker ? [{ who, speaker }] : [];
			})
			.sort((a, b) => inRank(a.speaker, b.speaker));
	}

	/** What is still to be done is kept in the sets: more may come to each between the steps. */
	*#updating(): Steps<void> {
		yield* this.entities.updating();
		yield* drain(this.said.touched, this.pauseAfter, named => this.#take(named));
		yield* drain(this.#plains, this.pauseAfter, name => this.#typeAgain(name));
		yield* eachOf(this.entities.follow(), this.pauseAfter, key => {
			for (const name of this.#bySpeaker.get(key)) {
				this.#moved.add(name);
			}
		});
		yield* drain(this.#moved, this.pauseAfter, name => this.#identifyAgain(name));
		yield* this.#joinAgain();
	}

	/** Follows one name. */
	#take(named: NamedMarks): void {
		const { name, example, count } = named;
		const known = this.#voices.get(name);
		if (known) {
			this.#open.add(known.speaker.key);
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
			// Not `...`: see `withParties` in `wording.ts`.
			const voice: KnownVoice = {
				named,
				plain: own.plain,
				type,
				meant: own.meant,
				speaker: this.#identityOf(own),
			};
			this.#voices.set(name, voice);
			this.#byPlain.add(own.plain, name);
			this.#bySpeaker.add(voice.speaker.key, name);
			this.#open.add(voice.speaker.key);
		}
		this.#plains.add(known?.plain ?? plain(example.who));
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

	#identifyAgain(name: string): void {
		const voice = this.#voices.get(name);
		if (voice) {
			const speaker = this.#identityOf(voice);
			this.#open.add(voice.speaker.key);
			this.#open.add(speaker.key);
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

	readonly #speech: Speech = {
		marksOf: names => this.said.marksOf(names, this.rankOf),
		numbersOf: (names, startOf) => this.said.numbersOf(names, startOf),
	};

	/** All at the end: the list has what is in the map. */
	*#joinAgain(): Steps<void> {
		const joined = yield* eachOf(this.#open, this.pauseAfter, key => ({ key, now: this.#put(key) }));
		const gone = joined.flatMap(({ key }) => this.#speakers.get(key) ?? []);
		const came = joined.flatMap(({ now }) => now ?? []);
		const list = yield* replaced(this.#list, gone, came, inRank);
		for (const { key, now } of joined) {
			if (now) {
				this.#speakers.set(key, now);
			} else {
				this.#speakers.delete(key);
			}
		}
		this.#list = list;
		this.#open.clear();
	}

	/** `undefined` where nobody speaks under the key any more. */
	#put(key: string): CorpusSpeaker | undefined {
		const voices = [...this.#bySpeaker.get(key)].flatMap(name => this.#voices.get(name) ?? []);
		return voices.length === 0 ? undefined : corpusSpeaker(voices, this.said, this.rankOf, this.#speech);
	}
}

function inRank(a: CorpusSpeaker, b: CorpusSpeaker): number {
	return b.attributions - a.attributions || (a.key < b.key ? -1 : 1);
}
