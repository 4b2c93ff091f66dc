/**
 * Typography that editors and sites change without changing a word: quote marks, dashes, white space.
 * Folding replaces one unit by one unit, so offsets into the folded text are offsets into the text.
 */

const folds: readonly (readonly [RegExp, string])[] = [
	[/[‘’‚‛′`]/g, "'"],
	[/[“”„‟″«»]/g, '"'],
	[/[‐-―−]/g, '-'],
	[/\s/g, ' '],
];

export function fold(text: string): string {
	return folds.reduce((folded, [typographic, plain]) => folded.replace(typographic, plain), text);
}
