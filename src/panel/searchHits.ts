/** Shows where what is searched for stands on the page. The browser paints it; the page itself stays as it is. */

/** What has words that a search looks into. */
const searched = '.words, .quote, .title, .who, .ladder > li:first-child, #sentences h3';
/** As the style sheet calls it. */
const highlight = 'searched';

export interface Hit {
	readonly start: number;
	readonly end: number;
}

/** In order, none over another. `terms` are in lower case with single spaces; spaces in the text may be of any kind. */
export function hitsIn(text: string, terms: readonly string[]): readonly Hit[] {
	const pattern = patternOf(terms);
	return pattern === undefined
		? []
		: [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

/** Where one begins another, the longer one counts. */
function patternOf(terms: readonly string[]): RegExp | undefined {
	const literal = (term: string) => term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s+');
	const longestFirst = [...terms].sort((a, b) => b.length - a.length);
	return terms.length === 0 ? undefined : new RegExp(longestFirst.map(literal).join('|'), 'giu');
}

/** Paints all that is on the page now; nothing where there are no terms, or in a browser that cannot. */
export function paintHits(root: HTMLElement, terms: readonly string[]): void {
	// Firefox before 140, in which VS Code for the Web may run.
	if (!('highlights' in CSS)) {
		return;
	}
	CSS.highlights.delete(highlight);
	if (terms.length > 0) {
		const ranges = [...root.querySelectorAll(searched)].flatMap(element =>
			hitsIn(element.textContent, terms).map(hit => rangeOf(element, hit)),
		);
		CSS.highlights.set(highlight, new Highlight(...ranges));
	}
}

/**
 * Of a stretch of the element's text, which may lie in several text nodes. Static: the browser would follow every change of
 * the page for each range that is not, and all of them are made anew after it.
 */
function rangeOf(element: Element, { start, end }: Hit): StaticRange {
	const place = (offset: number, isIn: (at: number, length: number) => boolean) => {
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		let at = 0;
		for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
			const { length } = node as Text;
			if (isIn(at, length)) {
				return { node, offset: offset - at };
			}
			at += length;
		}
		return { node: element, offset: 0 };
	};
	const from = place(start, (at, length) => start < at + length);
	const to = place(end, (at, length) => end <= at + length);
	return new StaticRange({
		startContainer: from.node,
		startOffset: from.offset,
		endContainer: to.node,
		endOffset: to.offset,
	});
}
