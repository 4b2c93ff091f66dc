/** The codebook's patterns for site furniture: compiled once an analysis, bounded, bad ones left out. */
import { type DetectSettings, longestFurniture, mostFurniture } from '../model/codebook';
import { mayNeverEnd } from '../text/repetitions';

/** Patterns that are too long, do not compile or may never end are ignored; the codebook's decoder reports them. */
export function compileFurniture(settings: DetectSettings | undefined): RegExp[] {
	return (settings?.furniture ?? []).slice(0, mostFurniture).flatMap(pattern => {
		if (pattern === '' || pattern.length > longestFurniture || mayNeverEnd(pattern)) {
			return [];
		}
		try {
			return [new RegExp(pattern, 'u')];
		} catch {
			return [];
		}
	});
}
