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
				best = Math.max(best, frameLikeness(act, other, weigh));
			}
		}
	}
	return best;
}

function frameLikeness(a: Act, b: Act, weigh: Weigh): number {
	const both = sharedBy(a, b);
	if (both === undefined) {
		return 0;
	}
	const { acts, agents, towards, things } = both;
	const sum = (terms: readonly string[]) => terms.reduce((all, term) => all + weigh(term), 0);
	const act = Math.max(0, ...acts.map(concept => weigh(concept)));
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
function sharedBy(a: Act, b: Act): SharedFrame | undefined {
	const acts = a.concepts.filter(concept => b.concepts.includes(concept));
	if (acts.length === 0 && !isWider(a.concepts, b.concepts)) {
		return undefined;
	}
	const areNamed = a.namedAgents.size > 0 && b.namedAgents.size > 0;
	const agents = areNamed ? common(a.namedAgents, b.namedAgents) : common(a.agents, b.agents);
	const towards = common(a.towards, b.towards);
	const things = common(a.things, b.things);
	const isOtherParty = a.towards.size > 0 && b.towards.size > 0 && towards.length === 0;
	const enough = tellEnough(a, b, { acts, agents, towards, things });
	return isOtherParty || !enough ? undefined : { acts, agents, towards, things };
}

function tellEnough(a: Act, b: Act, { acts, agents, towards, things }: SharedFrame): boolean {
	const told = agents.length + towards.length + things.length;
	if (agents.length === 0) {
		const isLeftOpen = a.agents.size === 0 || b.agents.size === 0;
		const isTelling = acts.some(concept => !isVague(concept));
		return isLeftOpen && isTelling && towards.length > 0 && things.length > 0 && told > 2;
	}
	const isNamed = agents.some(agent => a.namedAgents.has(agent));
	if (acts.length === 0 || !isNamed) {
		return told > 2 && things.length > 1;
	}
	return told > 2 || (told === 2 && things.length > 0);
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

function termsOf({ agents, patients }: Act): readonly string[] {
	return [...new Set([...agents, ...patients])];
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
	const both: string[] = [];
	for (const term of a) {
		if (b.has(term)) {
			both.push(term);
		}
	}
	return both;
}
