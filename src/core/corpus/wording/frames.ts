/**
 * Of long sentences that say several things, the likeness of the one act that is most alike in both: who does it, to
 * whom, with what. News seldom says one thing a sentence: words of the other clauses must not count against it.
 */
import { isVague, isWider } from './acts';
import type { Weigh } from './likeness';
import type { Act, Wording } from './wording';

/** How much of the act that says less stands in the other one counts so much; the rest is for what either adds. */
const containedPart = 0.65;

/** 0 to 1. */
export function frameScore(a: Wording, b: Wording, weigh: Weigh): number {
	let best = 0;
	for (const act of a.acts) {
		for (const other of b.acts) {
			if (act.negated === other.negated && act.hypothetical === other.hypothetical) {
				best = Math.max(best, frameLikeness(frameOf(act, a), frameOf(other, b), weigh));
			}
		}
	}
	return best;
}

interface Frame {
	readonly act: Act;
	/** Names among the patients that do not do it themselves. */
	readonly towards: ReadonlySet<string>;
	readonly things: ReadonlySet<string>;
	readonly namedAgents: ReadonlySet<string>;
}

function frameOf(act: Act, { names }: Wording): Frame {
	const others = [...act.patients].filter(term => !act.agents.has(term));
	return {
		act,
		towards: new Set(others.filter(term => names.has(term))),
		things: new Set(others.filter(term => !names.has(term))),
		namedAgents: new Set([...act.agents].filter(term => names.has(term))),
	};
}

function frameLikeness(a: Frame, b: Frame, weigh: Weigh): number {
	const both = sharedBy(a, b);
	if (both === undefined) {
		return 0;
	}
	const { acts, agents, towards, things } = both;
	const sum = (terms: readonly string[]) => terms.reduce((all, term) => all + weigh(term), 0);
	const act = Math.max(0, ...acts.map(concept => weigh(`act:${concept}`)));
	const shared = sum([...agents, ...towards, ...things]) + act;
	const [left, right] = [sum(termsOf(a)) + act, sum(termsOf(b)) + act];
	const alike =
		(containedPart * shared) / Math.min(left, right) +
		((1 - containedPart) * shared) / (left + right - shared);
	return Math.max(alike, towards.length > 0 ? itemised(things, sum, weigh) : 0);
}

interface SharedFrame {
	readonly acts: readonly string[];
	readonly agents: readonly string[];
	readonly towards: readonly string[];
	readonly things: readonly string[];
}

/** `undefined` where it is another act, is done by or to somebody else, or too little tells. */
function sharedBy(a: Frame, b: Frame): SharedFrame | undefined {
	const acts = common(a.act.concepts, new Set(b.act.concepts));
	if (acts.length === 0 && !isWider(a.act.concepts, b.act.concepts)) {
		return undefined;
	}
	const areNamed = a.namedAgents.size > 0 && b.namedAgents.size > 0;
	const agents = areNamed ? common(a.namedAgents, b.namedAgents) : common(a.act.agents, b.act.agents);
	const towards = common(a.towards, b.towards);
	const things = common(a.things, b.things);
	const isOtherParty = a.towards.size > 0 && b.towards.size > 0 && towards.length === 0;
	const isLeftOpen = a.act.agents.size === 0 || b.act.agents.size === 0;
	const told = agents.length + towards.length + things.length;
	const enough =
		agents.length === 0
			? isLeftOpen &&
				acts.some(concept => !isVague(concept)) &&
				towards.length > 0 &&
				things.length > 0 &&
				told > 2
			: acts.length > 0
				? told > 2 || (told === 2 && things.length > 0)
				: told > 2 && things.length > 1;
	return isOtherParty || !enough ? undefined : { acts, agents, towards, things };
}

/** Two accounts of one delivery list other things: a few rare ones in both are enough, whatever else each has. */
function itemised(
	things: readonly string[],
	sum: (terms: readonly string[]) => number,
	weigh: Weigh,
): number {
	const rarest = weigh('');
	return things.length < 2 ? 0 : Math.min(1, sum(things) / (itemsForCertain * rarest));
}

/** So many things of which nobody else tells make two accounts one. */
const itemsForCertain = 3;

function termsOf({ act: { agents, patients } }: Frame): readonly string[] {
	return [...new Set([...agents, ...patients])];
}

function common(a: Iterable<string>, b: ReadonlySet<string>): readonly string[] {
	return [...a].filter(term => b.has(term));
}
