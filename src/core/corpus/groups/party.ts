/** Who denies, as terms that a claim may name him by. */
import type { Span } from '../../model/span';
import { countryIn } from '../origins/governments';
import { remembering } from '../recent';
import { termsOfName } from '../wording/pieces';
import { thingOf } from '../wording/things';
import type { Wording } from '../wording/wording';
import { isVague } from './denialTerms';
import { bodies } from './parties';

/**
 * Who is meant by names of a speaker: their capitals, where they have any. Whoever the denial says did not do it counts
 * too: "Veskar has never …, its ministry said".
 */
export function partyOf(names: readonly string[], wording?: Wording): ReadonlySet<string> {
	const [act] = wording?.acts.filter(({ verbal }) => verbal) ?? [];
	const countries = names.map(countryIn).filter(country => country !== undefined);
	return new Set([
		...names.flatMap(properTerms).filter(term => !isVague(term)),
		...countries.map(country => country.toLowerCase()),
		...(act?.agents ?? []),
	]);
}

const properTerms = remembering((name): readonly string[] => {
	const [own = ''] = name.split(/,? (?:who|whom|whose|which|that) /);
	const capitals = own.split(/\s+/).filter(word => /^\p{Lu}/u.test(word));
	const terms = capitals.flatMap(termsOfName);
	const common = termsOfName(own).map(thingOf);
	return terms.length > 0
		? [...terms, ...common.filter(term => bodies.has(term))]
		: [...termsOfName(own), ...common];
});

/** What the sentence calls who denies besides: "The consortium, Harbour Partners, denied …"; '' where it calls him nothing. */
export function alsoCalled(text: string, { start, end }: Span, name: string): string {
	const at = name === '' ? -1 : text.indexOf(name, start);
	if (at < 0 || at >= end) {
		return '';
	}
	return beforeName.exec(text.slice(start, at).slice(-reach))?.[1] ?? '';
}

/** How far before a name it is looked for, in UTF-16 units. */
const reach = 60;
const beforeName =
	/(?:^|[ “"])(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?) (?:\p{Ll}[\p{Ll}-]+ ){0,3}(\p{Ll}[\p{Ll}-]+), $/u;
