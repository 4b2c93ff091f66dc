/** The codebook's patterns for site furniture: compiled once an analysis, bounded, bad ones left out. */
import type { DetectSettings } from '../model/codebook';

const maxPatterns = 50;
const maxPatternLength = 200;

/** Patterns that are too long or do not compile are ignored; the codebook's decoder reports them. */
export function compileFurniture(settings: DetectSettings | undefined): RegExp[] {
	return (settings?.furniture ?? []).slice(0, maxPatterns).flatMap(pattern => {
		if (pattern === '' || pattern.length > maxPatternLength) {
			return [];
		}
		try {
			return [new RegExp(pattern, 'u')];
		} catch {
			return [];
		}
	});
}
