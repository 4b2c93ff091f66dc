/** The index over all articles. One article can be replaced at a time; what spans articles is computed when asked for. */
import { type Entity, entityTypes, type Mention } from '../model/entity';
import type { Span } from '../model/span';
import { ArticleList } from './articleList';
import { ArticleMarks } from './articleMarks';
import { EntityNames } from './articleNames';
import type { CorpusArticle } from './articleView';
import type { CorpusEntity } from './corpusEntity';
import { EntityIndex } from './entityIndex';
import { claimsAbout, type EntityMarks, FoundMarks, speakingIn } from './entityMarks';
import { usualPause } from './joinedEntities';
import { put } from './listsByKey';
import type { PlacedMark } from './marks';
import type { NamedMarks } from './marksByName';
import { listedName } from './naming/listedName';
import { type Offer, OfferIndex } from './naming/offers';
import { type CorpusSpeaker, type Speaking, speakerEntities } from './speakers';
import { eachOf, type Steps } from './steps';
import { Voices } from './voices';

/** Where to jump. */
export interface Place {
	/** Id of the article. */
	readonly article: string;
	readonly span: Span;
}

export interface MentioningArticle {
	readonly article: CorpusArticle;
	readonly mentions: readonly Mention[];
}

export class Corpus {
	readonly #articles = new ArticleList();
	readonly #marks = new ArticleMarks(this.#articles);
	readonly #entityIndex: EntityIndex;
	/** Ids of articles whose names are not in the index yet: they are read when somebody asks for names. */
	readonly #unread = new Set<string>();
	#offerIndex = new OfferIndex();
	#voices: Voices;
	#speakers: readonly CorpusSpeaker[] | undefined;
	#accusedBy: ReadonlyMap<string, readonly NamedMarks[]> | undefined;
	#speakersByEntity: ReadonlyMap<string, readonly CorpusSpeaker[]> | undefined;
	readonly #marksAbout = new Map<string, EntityMarks>();
	#offers: readonly Offer[] | undefined;

	/** @param pauseAfter so many names, when what they mean is found in steps */
	constructor(private readonly pauseAfter = usualPause) {
		this.#entityIndex = new EntityIndex(pauseAfter);
		this.#voices = this.#newVoices();
	}

	#newVoices(): Voices {
		return new Voices(this.#articles, this.#marks, this.#entityIndex, this.pauseAfter);
	}

	/** Adds the article or replaces the one with this id. */
	set(article: CorpusArticle): void {
		const before = this.#articles.set(article);
		if (before?.view.analysis !== article.view.analysis || before.catalogue !== article.catalogue) {
			this.#unread.add(article.id);
		}
		this.#changed(article.id);
	}

	/** Does nothing where there is no such article. */
	remove(id: string): void {
		if (this.#articles.delete(id)) {
			this.#unread.delete(id);
			this.#entityIndex.remove(id);
			this.#voices.remove(id);
			this.#changed(id);
		}
	}

	/** Reads the names of articles that were set: that takes time, which somebody who asks for names waits for else. */
	readNames(): void {
		for (const id of this.#unread) {
			this.#readNamesIn(id);
		}
	}

	/** Reads the names in articles that were set, and who speaks there, with pauses; also in what is set meanwhile. */
	*readingNames(): Steps<void> {
		// Whoever forgets all between two steps puts others in the place of the voices.
		while (this.#unread.size + this.#voices.unheard.size > 0) {
			// Both at once: what is unpacked for the one serves the other.
			yield* eachOf(this.#unread, 1, id => {
				this.#readNamesIn(id);
				this.#voices.hearOne(id);
			});
			yield* eachOf(this.#voices.unheard, 1, id => this.#voices.hearOne(id));
		}
	}

	/** Finds who is named, who speaks and who is accused, with pauses: to ask for entities and speakers is quick then. */
	*knowing(): Steps<void> {
		yield* this.readingNames();
		yield* this.#voices.updating();
	}

	/** Reads the names, tags and suggestions of articles that were set, with pauses: to ask for them is quick then. */
	*reading(): Steps<void> {
		yield* this.readingNames();
		yield* this.#marks.reading();
	}

	/** Drops lists over all articles, and the figures that hang on them: they are made again when they are asked for. */
	forgetLists(): void {
		this.#articles.forget();
		this.#marks.forgetList();
		this.#speakers = undefined;
		this.#accusedBy = undefined;
		this.#speakersByEntity = undefined;
		this.#marksAbout.clear();
		this.#offers = undefined;
	}

	/** As `forgetLists`, and tags and suggestions article by article: they too are made again. */
	forgetMarks(): void {
		this.forgetLists();
		this.#marks.forgetAll();
	}

	/**
	 * As `forgetMarks`, and all that was found in the articles except what they name. No steps may be under way but those
	 * of `readingNames`.
	 */
	forgetAllButNames(): void {
		this.forgetMarks();
		this.#offerIndex = new OfferIndex();
		this.#entityIndex.unwatchAll();
		this.#voices = this.#newVoices();
		for (const { id } of this.articles()) {
			this.#voices.unheard.add(id);
		}
	}

	get(id: string): CorpusArticle | undefined {
		return this.#articles.get(id);
	}

	/** By label, then by id; numbers in labels count as numbers. */
	articles(): readonly CorpusArticle[] {
		return this.#articles.all();
	}

	/** Most mentioned first, then by key. */
	entities(): readonly CorpusEntity[] {
		return this.#entities.all();
	}

	entity(key: string): CorpusEntity | undefined {
		return this.#entities.get(key);
	}

	/** Entities that may be the same; most mentioned first. */
	offers(): readonly Offer[] {
		this.#offers ??= this.#offerIndex.offers(this.entities(), (a, b) => this.#entities.isDecidedApart(a, b));
		return this.#offers;
	}

	/** The key under which an entity of an article's analysis is found, or one mention of it. */
	keyOf(entity: Entity, mention?: Mention): string {
		return this.#entities.keyOf(entity, mention);
	}

	/**
	 * The entity that people mean by a name or catalogue id, of whatever type; `undefined` where there is none.
	 * @param article where they say so: its own catalogue tells whose id it is
	 */
	find(nameOrId: string, article?: CorpusArticle): CorpusEntity | undefined {
		const key = this.#entities.find(listedName(nameOrId, article?.catalogue), entityTypes);
		return key === undefined ? undefined : this.entity(key);
	}

	/** The entity that a speaker of a type is; `undefined` where he is none. */
	findSpeaker(name: string, type: CorpusSpeaker['type']): string | undefined {
		return this.#entities.find(name, speakerEntities[type]);
	}

	/** All who are made to say or deny something: most attributions first, then by key. */
	speakers(): readonly CorpusSpeaker[] {
		if (this.#speakers === undefined) {
			this.#voices.hear();
			this.readNames();
			this.#speakers = this.#voices.speakers();
		}
		return this.#speakers;
	}

	/** Who is made to say or deny something in an article, in the order of `speakers`. */
	speakingIn(article: string): readonly Speaking[] {
		this.#voices.hear();
		this.readNames();
		return this.#voices.speakingIn(article);
	}

	/** Tags and open suggestions of all articles, in the order of `articles()`. */
	marks(): readonly PlacedMark[] {
		return this.#marks.all();
	}

	/** What `marks` gives, article by article; what is not kept yet is made for this time only. */
	marksInTurn(): Generator<readonly PlacedMark[]> {
		return this.#marks.inTurn();
	}

	/** Of an article that is in the corpus. */
	marksIn(article: CorpusArticle): readonly PlacedMark[] {
		return this.#marks.in(article);
	}

	/** What is claimed about and said by an entity; empty lists where nothing is. */
	marksAbout(key: string): EntityMarks {
		const known = this.#marksAbout.get(key) ?? this.#findMarksAbout(key);
		this.#marksAbout.set(key, known);
		return known;
	}

	/**
	 * Claims that accuse the entity, as numbers, in no order, with pauses: for whoever asks for every entity once.
	 * @param startOf an article: the number of the first of its tags and suggestions
	 */
	accusedNumbers(key: string, startOf: (article: string) => number): Steps<readonly number[]> {
		return this.#voices.accused.numbersOf(this.#accusing(key), startOf);
	}

	#findMarksAbout(key: string): EntityMarks {
		this.#speakersByEntity ??= byEntity(this.speakers());
		const speakers = this.#speakersByEntity.get(key) ?? [];
		const findClaims = () =>
			this.mentions(key).flatMap(({ article, mentions }) => {
				const marks = this.#marks.in(article);
				const { analysis } = article.view;
				const isSpeaking = speakingIn(analysis);
				const about = mentions.filter(mention => !isSpeaking(mention));
				const claims = claimsAbout(marks, about, analysis.sentences);
				return claims.flatMap(at => marks[at] ?? []);
			});
		return new FoundMarks(
			this.#voices.accused.marksOf(this.#accusing(key), this.#articles.rankOf),
			speakers.flatMap(({ spoken }) => spoken.filter(({ mark }) => mark.kind === 'attribution')),
			findClaims,
		);
	}

	/** The names by which the entity is accused. */
	#accusing(key: string): readonly NamedMarks[] {
		if (this.#accusedBy === undefined) {
			this.#voices.hear();
			this.readNames();
			this.#accusedBy = this.#voices.accusedBy();
		}
		return this.#accusedBy.get(key) ?? [];
	}

	/** The articles that mention the entity, in the order of `articles()`, with the mentions in order of the text. */
	mentions(key: string): readonly MentioningArticle[] {
		return (this.entity(key)?.articles ?? [])
			.flatMap(({ article: id, mentions }) => {
				const article = this.#articles.get(id);
				return article && mentions.length > 0 ? [{ article, mentions }] : [];
			})
			.sort((a, b) => this.#articles.rankOf(a.article.id) - this.#articles.rankOf(b.article.id));
	}

	get #entities(): EntityIndex {
		this.readNames();
		return this.#entityIndex;
	}

	#readNamesIn(id: string): void {
		const article = this.#articles.get(id);
		if (article) {
			const { view, catalogue } = article;
			const names = view.names ?? new EntityNames(view.analysis.entities, view.text);
			this.#entityIndex.setNames(id, names, catalogue);
		}
		this.#unread.delete(id);
	}

	#changed(id: string): void {
		this.#marks.drop(id);
		this.#voices.unheard.add(id);
		this.forgetLists();
	}
}

function byEntity(speakers: readonly CorpusSpeaker[]): ReadonlyMap<string, readonly CorpusSpeaker[]> {
	const found = new Map<string, CorpusSpeaker[]>();
	for (const speaker of speakers) {
		put(found, speaker.entity ?? '', speaker);
	}
	return found;
}
