/** What is said, by whom, and who is accused, over all articles; of each article it is read when somebody asks. */
import type { Catalogue } from '../model/entity';
import type { ArticleList } from './articleList';
import type { ArticleMarks } from './articleMarks';
import { type Call, callsIn } from './calls';
import type { EntityIndex } from './entityIndex';
import { AccusedIndex, accusedIn } from './entityMarks';
import { MarksByName, type NamedMarks } from './marksByName';
import { listedName } from './naming/listedName';
import { SpeakerIndex, voicesOf } from './speakerIndex';
import type { CorpusSpeaker, Speaking } from './speakers';
import type { Steps } from './steps';

export class Voices {
	/** Ids of articles that have been set since they were read. */
	readonly unheard = new Set<string>();
	readonly #said: MarksByName;
	readonly accused: MarksByName;
	readonly #speakerIndex: SpeakerIndex;
	readonly #accusedIndex: AccusedIndex;

	constructor(
		private readonly articles: ArticleList,
		private readonly marks: ArticleMarks,
		entities: EntityIndex,
		pauseAfter: number,
	) {
		this.#said = new MarksByName(voicesOf, marks.of);
		this.accused = new MarksByName(accusedIn, marks.of);
		this.#speakerIndex = new SpeakerIndex(this.#said, entities, articles.rankOf, pauseAfter);
		this.#accusedIndex = new AccusedIndex(this.accused, entities, pauseAfter);
	}

	remove(id: string): void {
		this.#said.remove(id);
		this.accused.remove(id);
	}

	/** Reads what is said in the articles that were set since. */
	hear(): void {
		for (const id of this.unheard) {
			this.hearOne(id);
		}
	}

	hearOne(id: string): void {
		const article = this.articles.get(id);
		if (article) {
			const calls = article.view.calls ?? callsIn(this.marks.in(article).map(({ mark }) => mark));
			this.#said.set(article, calls);
			this.accused.set(
				article,
				calls.map(call => listedCall(call, article.catalogue)),
			);
		}
		this.unheard.delete(id);
	}

	/** Finds who speaks and who is accused in what was read, with pauses: to ask for them is quick then. */
	*updating(): Steps<void> {
		yield* this.#speakerIndex.updating();
		yield* this.#accusedIndex.updating();
	}

	/** Most attributions first, then by key. */
	speakers(): readonly CorpusSpeaker[] {
		return this.#speakerIndex.all();
	}

	/** Who speaks in an article, in the order of `speakers`. */
	speakingIn(article: string): readonly Speaking[] {
		return this.#speakerIndex.speakingIn(article);
	}

	/** The names by which an entity is accused, by its key. */
	accusedBy(): ReadonlyMap<string, readonly NamedMarks[]> {
		return this.#accusedIndex.byEntity();
	}
}

/** Ids of those who are accused, as the article's own catalogue has them. */
function listedCall({ mark, at }: Call, catalogue: Catalogue | undefined): Call {
	return { mark: { ...mark, accused: mark.accused.map(name => listedName(name, catalogue)) }, at };
}
