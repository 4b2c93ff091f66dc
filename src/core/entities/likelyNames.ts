/** The names of an article that is edited by which its headlines are read. */
import type { Found } from './found';
import { KeyPlaces } from './keyPlaces';
import type { NameParagraph } from './paragraphNames';

/** A name where it first stands. */
interface Place {
	readonly found: Found;
	readonly paragraph: NameParagraph;
}

export class LikelyNames {
	readonly #places = new KeyPlaces<NameParagraph>();
	/** By spelling. */
	readonly #first = new Map<string, readonly Place[]>();
	readonly #touched = new Set<string>();

	add(paragraph: NameParagraph): void {
		this.#places.add(paragraph, this.#touch(paragraph));
	}

	/** To be called before the names or the position of the paragraph change. */
	remove(paragraph: NameParagraph): void {
		this.#places.remove(paragraph, this.#touch(paragraph));
	}

	#touch({ listed }: NameParagraph): ReadonlySet<string> {
		const texts = new Set(listed.map(({ text }) => text));
		for (const text of texts) {
			this.#touched.add(text);
		}
		return texts;
	}

	/** Of each spelling the first likely name and, of a full name, the first of a person, in order of the text. */
	inOrder(): readonly Found[] {
		for (const text of this.#touched) {
			const first = firstPlaces(text, this.#places.of(text));
			if (first.length === 0) {
				this.#first.delete(text);
			} else {
				this.#first.set(text, first);
			}
		}
		this.#touched.clear();
		return [...this.#first.values()]
			.flat()
			.sort((a, b) => a.paragraph.position - b.paragraph.position || a.found.start - b.found.start)
			.map(({ found }) => found);
	}
}

function firstPlaces(text: string, places: readonly NameParagraph[]): Place[] {
	const first: Place[] = [];
	const isFull = text.includes(' ');
	for (const paragraph of places) {
		for (const found of paragraph.listed) {
			if (found.text === text && (!found.opens || found.weight >= 3)) {
				if (found.type === 'person' || !isFull) {
					return [...first, { found, paragraph }];
				}
				if (first.length === 0) {
					first.push({ found, paragraph });
				}
			}
		}
	}
	return first;
}
