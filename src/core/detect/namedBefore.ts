/** Who may be meant among those whom an article has named before. */
import { givenNames } from '../entities/givenNames.data';
import { titleWords } from '../entities/titles.data';
import type { Span } from '../model/span';
import { identityOf } from './identities';
import type { NamesBefore } from './mentionIndex';
import type { Who } from './speakerWords';
import { known } from './spoken';

/** How many names before a pronoun may be between it and its person. */
export const reach = 12;

/** A person who is called by name, where a pronoun or a description means them; `undefined` for no name. */
export function namedAs(name: string): Who;
export function namedAs(name: string | undefined): Who | undefined;
export function namedAs(name: string | undefined): Who | undefined {
	return name === undefined
		? undefined
		: { who: name, whoType: 'person', identity: identityOf('pronoun-named') };
}

/** "SECRETARY MOOR:", "ADA MOOR:", whom an article names nowhere else: the title or the first name says that it is a person. */
export function titledLabel(who: Who): Who {
	const [first = '', ...name] = who.who.split(/[. ]+/);
	const isPerson =
		titleWords.has(first.toLowerCase()) || givenNames.has(first.charAt(0) + first.slice(1).toLowerCase());
	const isTitled = titleWords.has(first.toLowerCase()) && name.length > 1;
	return who.whoType === 'unnamed' && name.length > 0 && isPerson
		? { ...who, who: isTitled ? name.join(' ') : who.who, whoType: 'person' }
		: who;
}

/** The one person who fits and is named in the span; `undefined` for none and for several. */
export function onlyName(
	names: NamesBefore,
	{ start, end }: Span,
	fits: (name: string) => boolean,
): string | undefined {
	const found = new Set<string>();
	names.lastNamed('person', end, reach, ({ start: place, entity }) => {
		if (place >= start && fits(entity.name)) {
			found.add(entity.name);
		}
		return place < start;
	});
	const [name, ...others] = found;
	return others.length > 0 ? undefined : name;
}

/** Whom the last names before the offset mean more often than all others. */
export function commonestName(names: NamesBefore, offset: number): string | undefined {
	const counts = new Map<string, number>();
	names.lastNamed('person', offset, reach, ({ entity }) => {
		counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
		return false;
	});
	const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
	return first === undefined || first[1] === second?.[1] ? undefined : first[0];
}

/** "The company", where none was called so: the last firm that spoke, as far as its name says that it is one. */
export function firmCalled(head: string, body: Who | undefined): Who | undefined {
	const isFirm =
		/^(?:company|firm)$/.test(head) &&
		body?.whoType === 'organisation' &&
		/^\p{Lu}/u.test(body.who) &&
		firmNames.test(body.who);
	return isFirm ? known(body, 'called-before') : undefined;
}

/**
 * "The ministry", of which nobody has spoken: the one body named shortly before that is one by its name. A council, a court
 * or a government need not be named to be meant: they are those of the place.
 */
export function bodyNamed(names: NamesBefore, offset: number, head: string): Who | undefined {
	if (!namedBodies.test(head)) {
		return undefined;
	}
	const found = new Set<string>();
	names.lastNamed('organisation', offset, reach, ({ entity }) => {
		const name = ` ${entity.name.toLowerCase()} `;
		if (name.endsWith(` ${head} `) || name.includes(` ${head} of `) || name.includes(` ${head} for `)) {
			found.add(entity.name);
		}
		return false;
	});
	const [name, ...others] = found;
	return name === undefined || others.length > 0
		? undefined
		: { who: name, whoType: 'organisation', identity: identityOf('called-before') };
}

const namedBodies = /^(?:ministry|agency|bureau|commission|department|institute|authority|university)$/;

/** Whose parent somebody is only tells them from others: "mother-of-two". */
export const epithet = /-of-(?:one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** How names of firms end. Origin: general English. */
const firmNames =
	/\b(?:Ltd|Limited|Inc|Incorporated|Corp|Corporation|Company|Co|LLC|LLP|PLC|plc|GmbH|AG|SA|SE|NV|BV|AB|ASA|Oyj|SpA|Group|Holdings?|Industries|Works|Bank|Banking|Capital|Partners|Airlines?|Airways|Motors?|Automotive|Energy|Oil|Gas|Petroleum|Power|Steel|Metals|Mining|Mines|Shipping|Marine|Lines|Logistics|Freight|Foods?|Breweries|Brewery|Pharma|Pharmaceuticals?|Chemicals?|Dynamics|Systems|Technologies|Technology|Software|Telecom|Electric|Electronics|Engineering|Construction|Builders|Insurance|Stores|Supermarkets|Hotels|Railways?|Aerospace|Robotics|Biologics|Semiconductors?)\.?$/;
