/** Words that end an item of a list when one walks away from its separators, in English. Own lists. */

/** Prepositions, and verbs of the commonest forms: the list is over before them. */
export const afterItems: readonly string[] = (
	'about after against among amid and are around as at because before between but by can could despite did do does ' +
	'during for from had has have if in including into is it its may might must on onto or over said say says should ' +
	'since that they through to toward towards under until was we were when where which while who will with within ' +
	'without would'
).split(' ');

/** Before the first item these are not part of it. */
export const beforeItems: readonly string[] = [
	...afterItems,
	...'bought called gave got kept left made met named of sell sells send sends sent sold such supply supplies took'.split(
		' ',
	),
];

/** These open an item and nothing of it stands before them. */
export const determiners: readonly string[] =
	'a an the this that these those his her its their our some any no more most many several two three four five'.split(
		' ',
	);
