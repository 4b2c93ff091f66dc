/** What an edit makes of the names of an article: which paragraphs are read for names again, and what that changes. */
import type { Found } from './found';
import type { NameInParagraph, NameParagraph, NamesFound } from './paragraphNames';

type NamesBefore = Pick<NameParagraph, 'listed' | 'found'>;

/** The paragraphs of which the names are looked for again, and what they were before. */
export class NamesWork {
	readonly stale: Set<NameParagraph>;
	readonly #come: ReadonlySet<NameParagraph>;
	readonly #gone: readonly NamesBefore[];
	/** Of those outside the stretch that has changed. */
	readonly #others = new Map<NameParagraph, NamesBefore>();

	constructor(gone: readonly NameParagraph[], come: readonly NameParagraph[]) {
		this.stale = new Set(come.filter(({ running }) => running === undefined));
		this.#come = new Set(come);
		this.#gone = gone.map(({ listed, found }) => ({ listed, found }));
	}

	/** True where the paragraph has a place that is now to be given up: it is found again under its new names. */
	add(paragraph: NameParagraph): boolean {
		this.stale.add(paragraph);
		if (this.#come.has(paragraph) || this.#others.has(paragraph)) {
			return false;
		}
		const { listed, found } = paragraph;
		this.#others.set(paragraph, { listed, found });
		return true;
	}

	/** The paragraphs that are to be given a place. */
	places(): readonly NameParagraph[] {
		return [...this.#come, ...this.#others.keys()];
	}

	/** True where headlines are to be read as before. */
	sameListed(): boolean {
		return this.#compare((before, now) =>
			sameItems(
				before.flatMap(({ listed }) => listed),
				now.flatMap(({ listed }) => listed),
				sameListed,
			),
		);
	}

	/** True where the article's entities are as before. */
	sameNames(): boolean {
		return this.#compare((before, now) =>
			sameNames(
				before.map(({ found }) => found),
				now.map(({ found }) => found),
			),
		);
	}

	/** The spellings of which the places tell something else than before. */
	changedSpellings(): ReadonlySet<string> {
		const changed = new Set<string>();
		this.#compare((before, now) => {
			const old = bySpelling(before);
			const come = bySpelling(now);
			for (const text of new Set([...old.keys(), ...come.keys()])) {
				if (!sameItems(old.get(text) ?? [], come.get(text) ?? [], sameName)) {
					changed.add(text);
				}
			}
			return true;
		});
		return changed;
	}

	#compare(same: (before: readonly NamesBefore[], now: readonly NameParagraph[]) => boolean): boolean {
		return (
			same(this.#gone, [...this.#come]) &&
			[...this.#others].every(([paragraph, before]) => same([before], [paragraph]))
		);
	}
}

function bySpelling(
	paragraphs: readonly Pick<NamesBefore, 'found'>[],
): ReadonlyMap<string, NameInParagraph[]> {
	const names = new Map<string, NameInParagraph[]>();
	for (const { found } of paragraphs) {
		for (const name of found.names) {
			const alike = names.get(name.found.text);
			if (alike === undefined) {
				names.set(name.found.text, [name]);
			} else {
				alike.push(name);
			}
		}
	}
	return names;
}

function sameItems<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
	return (
		a.length === b.length &&
		a.every((item, at) => {
			const other = b[at];
			return item === other || (other !== undefined && same(item, other));
		})
	);
}

/** True where both mean the same for the headlines. */
function sameListed(a: Found, b: Found): boolean {
	return (
		a.text === b.text &&
		a.type === b.type &&
		a.weight === b.weight &&
		a.known === b.known &&
		a.opens === b.opens
	);
}

/** True where both mean the same for the article's entities. */
function sameNames(before: readonly NamesFound[], after: readonly NamesFound[]): boolean {
	const same = <T>(part: (names: NamesFound) => readonly T[], equal: (a: T, b: T) => boolean) =>
		sameItems(before.flatMap(part), after.flatMap(part), equal);
	const equal = (a: string, b: string) => a === b;
	return (
		same(({ names }) => names, sameName) &&
		same(({ adjectives }) => [...adjectives.keys()], equal) &&
		same(({ inHeadlines }) => [...inHeadlines.keys()], equal) &&
		same(({ abbreviations }) => [...abbreviations].flat(), equal)
	);
}

function sameName(a: NameInParagraph, b: NameInParagraph): boolean {
	return (
		sameListed(a.found, b.found) &&
		a.found.entry === b.found.entry &&
		a.found.last - a.found.first === b.found.last - b.found.first &&
		a.country === b.country &&
		a.context === b.context &&
		a.opening === b.opening &&
		a.preceding === b.preceding &&
		a.following === b.following &&
		a.hasArticle === b.hasArticle &&
		a.found.titled === b.found.titled
	);
}
