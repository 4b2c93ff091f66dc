/** The ladder of who told whom over all articles, as a tree that is walked down to the sources or up to the outlets. */
import type { Chain, Rung } from './chains';

/** `down`: from whom they have it; `up`: who passes it on. */
export type Direction = 'down' | 'up';

/** Where the same rung stands in some chains, that were walked the same way to it. */
export interface LadderStep {
	readonly rung: Rung;
	readonly direction: Direction;
	/** In the order of the corpus, with the place of the rung in each. */
	readonly on: readonly { readonly chain: Chain; readonly at: number }[];
}

/** All outlets with what they report, or all last sources with what they are made to say; most of it first. */
export function endsOf(chains: readonly Chain[], direction: Direction): readonly LadderStep[] {
	return stepsOf(
		chains.map(chain => ({ chain, at: direction === 'down' ? 0 : chain.rungs.length - 1 })),
		direction,
	);
}

/** Wherever this one stands; `undefined` where he is on no ladder. */
export function stepOf(chains: readonly Chain[], key: string, direction: Direction): LadderStep | undefined {
	const on = chains.flatMap(chain => {
		const at = chain.rungs.findIndex(rung => rung.key === key);
		return at < 0 ? [] : [{ chain, at }];
	});
	return stepsOf(on, direction)[0];
}

/** The next rungs, most of it first; empty at the end of all chains. */
export function stepsFrom({ on, direction }: LadderStep): readonly LadderStep[] {
	const by = direction === 'down' ? 1 : -1;
	return stepsOf(
		on.map(({ chain, at }) => ({ chain, at: at + by })),
		direction,
	);
}

/** The chains that end with this rung, in this direction. */
export function endingWith({ on, direction }: LadderStep): readonly Chain[] {
	return on
		.filter(({ chain, at }) => at === (direction === 'down' ? chain.rungs.length - 1 : 0))
		.map(({ chain }) => chain);
}

function stepsOf(on: LadderStep['on'], direction: Direction): readonly LadderStep[] {
	const steps = new Map<string, { rung: Rung; on: { chain: Chain; at: number }[] }>();
	for (const one of on) {
		const rung = one.chain.rungs[one.at];
		if (rung) {
			const step = steps.get(rung.key) ?? { rung, on: [] };
			step.on.push(one);
			steps.set(rung.key, step);
		}
	}
	return [...steps.values()]
		.map(step => ({ ...step, direction }))
		.sort((a, b) => b.on.length - a.on.length || (a.rung.key < b.rung.key ? -1 : 1));
}
