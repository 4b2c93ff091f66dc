/**
 * One name for a stem and what is derived from it: "renovation" and "renovate", "approval" and "approve", "secretly"
 * and "secret". Only endings that keep the matter; who does it ("supplier") is another word.
 */
import { remembering } from '../recent';

/** Words that only look derived, as stems. */
const plain: ReadonlySet<string> = new Set(
	`government department apartment parliament document moment element instrument comment basement statement million
	billion religion opinion region union station portion mission passion version pension animal hospital capital journal
	general criminal material manual rival principal trial federal local central social final final moral mineral cardinal
	family assembly supply monopoly reply resupply italy july early daily only finance science audience ambulance
	conference residence influence experience substance distance balance advance finance alliance insurance`
		.trim()
		.split(/\s+/),
);

/** Endings, longest first, with how many letters must stand before them. */
const endings: readonly (readonly [ending: RegExp, before: number])[] = [
	[/(?<=[st])ion$/, 5],
	[/ment$/, 4],
	[/(?:anc|enc|ance|ence)$/, 5],
	[/al$/, 5],
	[/ly$/, 4],
	[/nes$/, 4],
];

/** Stem in, stem out; the same where nothing is derived. */
export const familyOf = remembering((stemmed: string): string => {
	if (stemmed.length < 6 || plain.has(stemmed) || plain.has(`${stemmed}e`)) {
		return stemmed;
	}
	for (const [ending, before] of endings) {
		const base = stemmed.replace(ending, '');
		if (base !== stemmed && base.length >= before) {
			return bare(base);
		}
	}
	return stemmed;
});

/** As `stem` leaves a verb: "settlement" and "settle" are "settl". */
function bare(base: string): string {
	return base.endsWith('e') ? base.slice(0, -1) : base;
}
