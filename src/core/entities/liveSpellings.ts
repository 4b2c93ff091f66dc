/** How the names of an article that is edited are spelled, in the order in which the spellings first occur. */
import type { Found } from './found';
import { KeyPlaces } from './keyPlaces';
import type { NameParagraph } from './paragraphNames';
import { type Spelling, spellingOf } from './spellings';

/** A spelling, and where it first occurs. */
export interface Written {
	readonly spelling: Spelling;
	/** The countries that the gazetteer has under it. */
	readonly countries: readonly string[];
	readonly paragraph: NameParagraph;
	/** Index among the paragraph's names. */
	readonly at: number;
}

export class LiveSpellings {
	readonly #places = new KeyPlaces<NameParagraph>();
	readonly #written = new Map<string, Written>();

	/** Spellings of which a place has come or gone. */
	readonly #touched = new Set<string>();

	add(paragraph: NameParagraph): void {
		this.#places.add(paragraph, this.#touch(paragraph));
	}

	/** To be called before the names or the position of the paragraph change. */
	remove(paragraph: NameParagraph): void {
		this.#places.remove(paragraph, this.#touch(paragraph));
	}

	#touch({ found }: NameParagraph): ReadonlySet<string> {
		const texts = new Set(found.names.map(name => name.found.text));
		for (const text of texts) {
			this.#touched.add(text);
		}
		return texts;
	}

	/** The paragraphs with a name that is spelled so. */
	placesOf(text: string): readonly NameParagraph[] {
		return this.#places.of(text);
	}

	/** Takes note of what was added and removed. Of all spellings but `changed` it tells only that they stand elsewhere. */
	settle(changed: ReadonlySet<string>): void {
		for (const text of this.#touched) {
			const places = this.#places.of(text);
			const [paragraph] = places;
			const known = this.#written.get(text);
			if (paragraph === undefined) {
				this.#written.delete(text);
			} else {
				const at = paragraph.found.names.findIndex(({ found }) => found.text === text);
				const isSame = known !== undefined && !changed.has(text);
				const written = isSame ? known : readSpelling(text, places);
				this.#written.set(text, { ...written, paragraph, at });
			}
		}
		this.#touched.clear();
	}

	inOrder(): readonly Written[] {
		return [...this.#written.values()].sort(
			(a, b) => a.paragraph.position - b.paragraph.position || a.at - b.at,
		);
	}
}

function readSpelling(
	text: string,
	places: readonly NameParagraph[],
): Pick<Written, 'spelling' | 'countries'> {
	const all: Found[] = [];
	const countries = new Set<string>();
	for (const { found } of places) {
		for (const name of found.names) {
			if (name.found.text === text) {
				all.push(name.found);
				countries.add(name.country);
			}
		}
	}
	countries.delete('');
	return { spelling: spellingOf(text, all), countries: [...countries] };
}
