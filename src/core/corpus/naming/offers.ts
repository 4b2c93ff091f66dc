/** Entities that may be the same, for a person to decide: what is sure is joined already (`entityIndex`). */
import { initialisms, shortForms } from '../../entities/names';
import type { CorpusEntity } from '../corpusEntity';
import { folded } from './fold';
import { type NameForm, nameForm } from './nameForm';
import { shortBlock } from './organisationForm';
import { soundOf } from './sound';

/**
 * Why two may be the same; the first that holds is told. `bearer`: a surname or initials that several have. `middle`:
 * only middle names or what follows the name differ. `order`: the same words the other way round. `abbreviation`: the
 * letters fit, and no article says so. `part`: one is a short form that the other may have. `type`: the same name, once
 * of a person, organisation or place and once of another. `spelling`: they sound alike.
 */
export const offerReasons = [
	'bearer',
	'middle',
	'order',
	'abbreviation',
	'part',
	'type',
	'spelling',
] as const;
export type OfferReason = (typeof offerReasons)[number];

export interface Offer {
	/** Key of the entity whose name would stay. */
	readonly entity: string;
	/** Key of the one that would become another name of it. */
	readonly other: string;
	readonly reason: OfferReason;
}

/** Asks of `a` and `b` whether people have decided that they are not the same. */
export type IsApart = (a: CorpusEntity, b: CorpusEntity) => boolean;

/** What more have in common tells nothing. */
const mostAlike = 4;

/** Most mentioned first; a pair is offered once, for the likeliest reason. Empty where nothing is in doubt. */
export function offersOf(entities: readonly CorpusEntity[], isApart: IsApart): readonly Offer[] {
	const clues = new Clues();
	for (const entity of entities) {
		addClues(clues, entity, nameForm(entity.type, entity.name));
	}
	const offers = new Map<string, Offer & { readonly weight: number }>();
	for (const { reason, known, asking } of clues.all()) {
		for (const a of known) {
			for (const b of asking) {
				const [entity, other] = inRank(a, b);
				const pair = `${entity.key}\n${other.key}`;
				if (a !== b && !offers.has(pair) && !isGovernment(a, b) && !isApart(a, b)) {
					const weight = entity.mentions + other.mentions;
					offers.set(pair, { entity: entity.key, other: other.key, reason, weight });
				}
			}
		}
	}
	return [...offers.values()]
		.sort((a, b) => b.weight - a.weight || (a.entity + a.other < b.entity + b.other ? -1 : 1))
		.map(({ entity, other, reason }) => ({ entity, other, reason }));
}

/** Entities with something in common. */
interface Clue {
	readonly reason: OfferReason;
	/** Those that have it. */
	readonly known: Set<CorpusEntity>;
	/** Those that may mean one of them; the same as `known` where it goes both ways. */
	readonly asking: Set<CorpusEntity>;
}

class Clues {
	readonly #clues = new Map<string, Clue>();

	add(
		reason: OfferReason,
		text: string,
		entity: CorpusEntity,
		...roles: readonly ('known' | 'asking')[]
	): void {
		const key = `${reason} ${text}`;
		const clue = this.#clues.get(key) ?? { reason, known: new Set(), asking: new Set() };
		for (const role of roles) {
			clue[role].add(entity);
		}
		this.#clues.set(key, clue);
	}

	/** Those that tell something, the likeliest reason first. */
	all(): readonly Clue[] {
		return [...this.#clues.values()]
			.filter(({ known, asking }) => known.size > 0 && known.size <= mostAlike && asking.size > 0)
			.filter(({ asking }) => asking.size <= mostAlike)
			.sort((a, b) => offerReasons.indexOf(a.reason) - offerReasons.indexOf(b.reason));
	}
}

function addClues(clues: Clues, entity: CorpusEntity, form: NameForm): void {
	const { type, name } = entity;
	clues.add('type', folded(name), entity, 'known', 'asking');
	if (type === 'organisation') {
		addOrganisation(clues, entity);
	} else if (type === 'person') {
		addPerson(clues, entity, form);
	} else {
		addSound(clues, entity, 'place', folded(name));
	}
}

function addPerson(
	clues: Clues,
	entity: CorpusEntity,
	{ block, isPartial, calledBy, lookUps }: NameForm,
): void {
	for (const called of calledBy) {
		clues.add('bearer', called, entity, 'known');
	}
	for (const lookUp of lookUps) {
		clues.add('bearer', lookUp, entity, 'asking');
	}
	const words = folded(entity.name).split(' ');
	const [first = ''] = words;
	const last = words.at(-1) ?? '';
	if (isPartial) {
		addSound(clues, entity, 'surname', last);
		return;
	}
	const [withoutSuffix = ''] = block.split(',');
	clues.add('middle', withoutSuffix, entity, 'known', 'asking');
	clues.add('order', [...words].sort().join(' '), entity, 'known', 'asking');
	clues.add('spelling', `${soundOf(first)} ${soundOf(last)}`, entity, 'known', 'asking');
	addSound(clues, entity, 'surname', last, 'known');
}

function addOrganisation(clues: Clues, entity: CorpusEntity): void {
	const { name } = entity;
	const short = shortBlock(name);
	if (short !== undefined) {
		clues.add('abbreviation', short, entity, 'asking');
		return;
	}
	for (const letters of initialisms(name)) {
		clues.add('abbreviation', letters.toLowerCase(), entity, 'known');
	}
	for (const form of [...shortForms(name, 'organisation'), lastWord(name)]) {
		clues.add('part', folded(form), entity, 'known');
	}
	clues.add('part', folded(name), entity, 'asking');
	addSound(clues, entity, 'organisation', folded(name));
}

/** "Ledger" of "Marn Ledger": what newspapers are called. */
function lastWord(name: string): string {
	return name.slice(name.lastIndexOf(' ') + 1);
}

/** So many consonants are hardly alike by chance. */
const tellingSounds = 3;

function addSound(
	clues: Clues,
	entity: CorpusEntity,
	what: string,
	words: string,
	...roles: readonly ('known' | 'asking')[]
): void {
	const sound = words.split(' ').map(soundOf).join(' ');
	if (sound.length >= tellingSounds) {
		clues.add(
			'spelling',
			`${what} ${sound}`,
			entity,
			...(roles.length > 0 ? roles : (['known', 'asking'] as const)),
		);
	}
}

/** What the catalogue has, or else the fuller name, stays. */
function inRank(a: CorpusEntity, b: CorpusEntity): readonly [CorpusEntity, CorpusEntity] {
	const words = ({ name }: CorpusEntity) => Math.min(name.split(' ').length, 2);
	const ahead =
		Number(b.id !== undefined) - Number(a.id !== undefined) ||
		words(b) - words(a) ||
		b.mentions - a.mentions ||
		(a.key < b.key ? -1 : 1);
	return ahead < 0 ? [a, b] : [b, a];
}

/** A capital's name for its government is apart from the city on purpose. */
function isGovernment(a: CorpusEntity, b: CorpusEntity): boolean {
	const isPower = ({ type, articles }: CorpusEntity) =>
		type === 'organisation' && articles.every(({ mentions }) => mentions.every(({ metonym }) => metonym));
	return (a.type === 'place' && isPower(b)) || (b.type === 'place' && isPower(a));
}
