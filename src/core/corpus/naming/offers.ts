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
 * letters fit, and no article says so. `part`: one is a short form that the other may have. `spelling`: they sound
 * alike. Never of one name as different types: the catalogue has one entry a name.
 */
const offerReasons = ['bearer', 'middle', 'order', 'abbreviation', 'part', 'spelling'] as const;
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

/** Follows the entities of a corpus: what has not changed is not looked at again. */
export class OfferIndex {
	readonly #clues = new Clues();
	readonly #known = new Set<CorpusEntity>();
	#entities: readonly CorpusEntity[] = [];

	/**
	 * The entities are in the order of the index, in which those that stay do not change places.
	 * Most mentioned first; a pair is offered once, for the first of its reasons. Empty where nothing is in doubt.
	 */
	offers(entities: readonly CorpusEntity[], isApart: IsApart): readonly Offer[] {
		this.#follow(entities);
		const offers = new Map<string, WeighedOffer>();
		for (const clue of this.#clues.telling()) {
			clue.offers ??= offersOf(clue, isApart);
			for (const [pair, offer] of clue.offers) {
				if (!offers.has(pair)) {
					offers.set(pair, offer);
				}
			}
		}
		return [...offers.values()]
			.sort((a, b) => b.weight - a.weight || (a.entity + a.other < b.entity + b.other ? -1 : 1))
			.map(({ entity, other, reason }) => ({ entity, other, reason }));
	}

	#follow(entities: readonly CorpusEntity[]): void {
		const before = this.#entities;
		this.#entities = entities;
		const [gone, came] = [[] as CorpusEntity[], [] as CorpusEntity[]];
		let at = 0;
		for (const entity of entities) {
			if (before[at] !== entity && !this.#known.has(entity)) {
				came.push(entity);
			} else {
				for (; before[at] !== entity; at++) {
					gone.push(...before.slice(at, at + 1));
				}
				at++;
			}
		}
		for (const entity of [...gone, ...before.slice(at)]) {
			this.#drop(entity);
		}
		for (const entity of came) {
			this.#known.add(entity);
			for (const clue of cluesOf(entity)) {
				this.#clues.add(clue, entity);
			}
		}
	}

	#drop(entity: CorpusEntity): void {
		if (this.#known.delete(entity)) {
			for (const clue of cluesOf(entity)) {
				this.#clues.drop(clue, entity);
			}
		}
	}
}

/** `known`: one has it; `asking`: one may mean somebody who has it. */
type Role = 'known' | 'asking';

interface OwnClue {
	readonly reason: OfferReason;
	readonly text: string;
	readonly roles: readonly Role[];
}

const bothWays: readonly Role[] = ['known', 'asking'];
const onlyKnown: readonly Role[] = ['known'];
const onlyAsking: readonly Role[] = ['asking'];
const nobody: readonly CorpusEntity[] = [];

interface WeighedOffer extends Offer {
	/** Mentions of both. */
	readonly weight: number;
}

/** Entities with something in common. */
interface Clue extends Record<Role, readonly CorpusEntity[]> {
	readonly reason: OfferReason;
	/** By pair; absent until it is asked for. */
	offers: ReadonlyMap<string, WeighedOffer> | undefined;
}

function offersOf({ reason, known, asking }: Clue, isApart: IsApart): ReadonlyMap<string, WeighedOffer> {
	const offers = new Map<string, WeighedOffer>();
	for (const a of known) {
		for (const b of asking) {
			const [entity, other] = inRank(a, b);
			const pair = `${entity.key}\n${other.key}`;
			if (a !== b && !offers.has(pair) && !isApart(a, b)) {
				const weight = entity.mentions + other.mentions;
				offers.set(pair, { entity: entity.key, other: other.key, reason, weight });
			}
		}
	}
	return offers;
}

class Clues {
	readonly #clues = new Map<string, Clue>();
	/** Those that more than one entity has. */
	readonly #telling = new Set<Clue>();

	add({ reason, text, roles }: OwnClue, entity: CorpusEntity): void {
		const key = `${reason} ${text}`;
		const clue = this.#clues.get(key) ?? { reason, known: nobody, asking: nobody, offers: undefined };
		this.#clues.set(key, clue);
		for (const role of roles) {
			if (!clue[role].includes(entity)) {
				// Exactly as long as need be: most have one, and a list that was pushed to has room for sixteen more.
				clue[role] = clue[role].concat(entity);
			}
		}
		this.#judge(key, clue);
	}

	drop({ reason, text }: OwnClue, entity: CorpusEntity): void {
		const key = `${reason} ${text}`;
		const clue = this.#clues.get(key);
		if (clue) {
			clue.known = clue.known.filter(one => one !== entity);
			clue.asking = clue.asking.filter(one => one !== entity);
			this.#judge(key, clue);
		}
	}

	/** The likeliest reason first. */
	telling(): readonly Clue[] {
		const byReason = new Map(offerReasons.map((reason): [OfferReason, Clue[]] => [reason, []]));
		for (const clue of this.#telling) {
			byReason.get(clue.reason)?.push(clue);
		}
		return [...byReason.values()].flat();
	}

	#judge(key: string, clue: Clue): void {
		const { known, asking } = clue;
		clue.offers = undefined;
		const isFew = known.length <= mostAlike && asking.length <= mostAlike;
		const [one] = known;
		if (isFew && one && asking.some(other => other !== one || known.length > 1)) {
			this.#telling.add(clue);
		} else {
			this.#telling.delete(clue);
		}
		if (known.length + asking.length === 0) {
			this.#clues.delete(key);
		}
	}
}

function cluesOf(entity: CorpusEntity): readonly OwnClue[] {
	switch (entity.type) {
		case 'organisation':
			return [...organisationClues(entity.name), ...(entity.isGuess ? surnameClues(entity.name) : [])];
		case 'person':
			return personClues(entity.name, nameForm('person', entity.name));
		case 'place':
			return soundClues('place', folded(entity.name), bothWays);
	}
}

function personClues(name: string, { block, isPartial, calledBy, lookUps }: NameForm): readonly OwnClue[] {
	const words = folded(name).split(' ');
	const [first = ''] = words;
	const last = words.at(-1) ?? '';
	const bearers: readonly OwnClue[] = [
		...calledBy.map(text => ({ reason: 'bearer', text, roles: onlyKnown }) as const),
		...lookUps.map(text => ({ reason: 'bearer', text, roles: onlyAsking }) as const),
	];
	if (isPartial) {
		return [...bearers, ...soundClues('surname', last, bothWays)];
	}
	const [withoutSuffix = ''] = block.split(',');
	return [
		...bearers,
		{ reason: 'middle', text: withoutSuffix, roles: bothWays },
		{ reason: 'order', text: [...words].sort().join(' '), roles: bothWays },
		{ reason: 'spelling', text: `${soundOf(first)} ${soundOf(last)}`, roles: bothWays },
		...soundClues('surname', last, onlyKnown),
	];
}

function organisationClues(name: string): readonly OwnClue[] {
	const short = shortBlock(name);
	if (short !== undefined) {
		return [{ reason: 'abbreviation', text: short, roles: onlyAsking }];
	}
	return [
		...initialisms(name).map(
			letters => ({ reason: 'abbreviation', text: letters.toLowerCase(), roles: onlyKnown }) as const,
		),
		...[...shortForms(name, 'organisation'), lastWord(name)].map(
			form => ({ reason: 'part', text: folded(form), roles: onlyKnown }) as const,
		),
		{ reason: 'part', text: folded(name), roles: ['asking'] },
		...soundClues('organisation', folded(name), bothWays),
	];
}

/** A lone word that no article tells to be a body may be somebody's surname. */
function surnameClues(name: string): readonly OwnClue[] {
	const { lookUps } = nameForm('person', name);
	return name.includes(' ')
		? []
		: lookUps.map(text => ({ reason: 'bearer', text, roles: onlyAsking }) as const);
}

/** "Ledger" of "Marn Ledger": what newspapers are called. */
function lastWord(name: string): string {
	return name.slice(name.lastIndexOf(' ') + 1);
}

/** So many consonants are hardly alike by chance. */
const tellingSounds = 3;

function soundClues(what: string, words: string, roles: readonly Role[]): readonly OwnClue[] {
	const sound = words.split(' ').map(soundOf).join(' ');
	return sound.length < tellingSounds ? [] : [{ reason: 'spelling', text: `${what} ${sound}`, roles }];
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
