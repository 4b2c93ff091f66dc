/**
 * The analysis of an article that is edited: after an edit only the paragraphs that it touches are read again, and
 * what other paragraphs say only where it depends on what has changed. The result is that of `analyse`.
 */
import { LiveNames } from '../../entities/liveNames';
import type { Analysis } from '../../model/analysis';
import { emptyCatalogue } from '../../model/entity';
import { WordCounts } from '../../text/wordCounts';
import type { Knowledge } from '../analyse';
import { compileFurniture } from '../furniture';
import { lexiconOf } from '../lexicon';
import { Hearing } from './hearing';
import { layOut } from './layout';
import { ParagraphList, type Replaced } from './paragraphList';

export class LiveAnalysis {
	readonly #list: ParagraphList;
	readonly #names: LiveNames;
	/** Names of those who are accused, by how many paragraphs. */
	readonly #accused = new WordCounts();

	constructor(knowledge: Knowledge = {}) {
		this.#list = new ParagraphList(compileFurniture(knowledge.detect), lexiconOf(knowledge.detect));
		this.#names = new LiveNames(knowledge.catalogue ?? emptyCatalogue);
	}

	/** The analysis of `text`, normal text, which takes the place of the text before. */
	update(text: string): Analysis {
		const replaced = this.#list.update(text);
		const { lines, paragraphs } = this.#list;
		this.#names.update(paragraphs.map(({ reading }) => reading.names));
		new Hearing(paragraphs, replaced.gone).hear(replaced);
		this.#conclude(replaced);
		return layOut(lines, paragraphs, starts => this.#names.entities(starts));
	}

	#conclude({ at, gone, come }: Replaced): void {
		const { paragraphs } = this.#list;
		const stays = new Set(paragraphs.slice(at, at + come));
		for (const paragraph of gone) {
			if (!stays.has(paragraph)) {
				this.#accused.count(paragraph.accused, -1);
			}
		}
		const stale = new Set(
			paragraphs.filter(paragraph => {
				const { accused } = paragraph;
				const isStale = paragraph.accuse();
				if (isStale) {
					this.#accused.count(accused, -1);
					this.#accused.count(paragraph.accused, 1);
				}
				return isStale;
			}),
		);
		const changed = this.#accused.changes();
		for (const paragraph of changed.length === 0 ? [] : paragraphs) {
			if (paragraph.dependsOn(changed)) {
				stale.add(paragraph);
			}
		}
		for (const paragraph of stale) {
			paragraph.conclude(this.#accused);
		}
	}
}
