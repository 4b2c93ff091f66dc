/** From what a file says and what it should say, both as plain data, to the changes of its source. */
import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { nameOf } from './plain';
import {
	isList,
	isRecord,
	type Plain,
	type PlainRecord,
	renderFlow,
	renderFlowPair,
	valueAt,
} from './render';
import {
	type Change,
	type FlowPart,
	fillPair,
	indentOf,
	insertItem,
	insertPair,
	removeItem,
	removePairs,
	replaceEmptyList,
	replaceValue,
	rewriteFlow,
	setScalar,
} from './splice';

interface Place {
	readonly source: string;
	/** The key under which the node stands. */
	readonly key: string;
	readonly isInBraces: boolean;
}

/**
 * `node` is what `was` was read from. What is not in `was` (unknown keys, comments) stays as it is;
 * what is the same object in both is not looked at.
 */
export function reconcile(node: unknown, was: Plain, is: Plain, place: Place): readonly Change[] {
	if (was === is) {
		return [];
	}
	const inside = {
		...place,
		isInBraces: place.isInBraces || ((isMap(node) || isSeq(node)) && node.flow === true),
	};
	if (isMap(node) && isRecord(was) && isRecord(is)) {
		return reconcileMap(node, was, is, inside);
	}
	if (isSeq(node) && isList(was) && isList(is)) {
		return reconcileList(node, was, is, inside, place.isInBraces);
	}
	return isScalar(node) && typeof is !== 'object'
		? [setScalar(place.source, node, is, place.isInBraces)]
		: [];
}

/** False where the one is a map, a list or a scalar and the other something else: nothing of it can stay. */
function isOfForm(node: unknown, is: Plain): boolean {
	return isMap(node) ? isRecord(is) : isSeq(node) ? isList(is) : typeof is !== 'object';
}

function reconcileMap(map: YAMLMap, was: PlainRecord, is: PlainRecord, place: Place): readonly Change[] {
	const names = map.items.map(({ key }) => nameOf(key));
	const gone = new Set(
		names.flatMap((name, at) => (Object.hasOwn(was, name) && !Object.hasOwn(is, name) ? at : [])),
	);
	// Into an empty one, each would go to the same place, and nothing would part them.
	const isFilled = map.items.length === 0 && Object.keys(is).length > 0;
	if (map.flow === true && (gone.size > 0 || isFilled)) {
		return [rewriteFlow(place.source, map, flowPairs(map, names, was, is, place))];
	}
	const changes = [...removePairs(place.source, map, gone)];
	const added: Change[] = [];
	let after = Math.max(
		0,
		names.findIndex((_, at) => !gone.has(at)),
	);
	for (const [key, value] of Object.entries(is)) {
		const index = names.indexOf(key);
		const into = index < 0 ? added : changes;
		into.push(...setKey(map, index, after, key, valueAt(was, key), value, place));
		after = index < 0 ? after : index;
	}
	// What comes to the end of a pair stands at the same place as what comes after the pair.
	return [...changes, ...added];
}

/** The pairs that stay, unknown ones among them, and then the new ones. */
function flowPairs(
	map: YAMLMap,
	names: readonly string[],
	was: PlainRecord,
	is: PlainRecord,
	place: Place,
): readonly (FlowPart | string)[] {
	const stay = map.items.flatMap((node, at) => {
		const key = names[at] ?? '';
		const value = valueAt(is, key);
		if (value === undefined) {
			return Object.hasOwn(was, key) ? [] : [{ node, changes: [] }];
		}
		return [{ node, changes: setKey(map, at, at, key, valueAt(was, key), value, place) }];
	});
	const added = Object.entries(is).filter(
		([key, value]) => !names.includes(key) && !isEqual(valueAt(was, key), value),
	);
	return [...stay, ...added.map(([key, value]) => renderFlowPair(key, value))];
}

/** The value of the pair at `index`, or where that is -1, of a new pair after the one at `after`. */
function setKey(
	map: YAMLMap,
	index: number,
	after: number,
	key: string,
	was: Plain | undefined,
	is: Plain,
	place: Place,
): readonly Change[] {
	const pair = map.items[index];
	if (was === is) {
		return [];
	}
	if (pair === undefined) {
		return isEqual(was, is) ? [] : [insertPair(place.source, map, after, key, is)];
	}
	if (was !== undefined && !(isScalar(pair.value) && pair.value.value === null)) {
		return isOfForm(pair.value, is)
			? reconcile(pair.value, was, is, { ...place, key })
			: [replaceValue(place.source, pair, key, is, indentOf(map), place.isInBraces)];
	}
	return isSeq(pair.value) && isList(is)
		? reconcileList(pair.value, [], is, { ...place, key }, place.isInBraces)
		: isMap(pair.value) && isRecord(is)
			? reconcileMap(pair.value, {}, is, { ...place, key })
			: fillPair(place.source, pair, key, is, indentOf(map), place.isInBraces);
}

function isEqual(was: Plain | undefined, is: Plain): boolean {
	return JSON.stringify(was) === JSON.stringify(is);
}

/** What is done at one item of the old list. */
interface Step {
	/** Index of the old item; of a new item, the one before which it comes. */
	readonly at: number;
	/** Index in the new list; absent where the old item is removed. */
	readonly is?: number;
	readonly isNew: boolean;
}

function reconcileList(
	list: YAMLSeq,
	was: readonly Plain[],
	is: readonly Plain[],
	place: Place,
	isAroundInBraces: boolean,
): readonly Change[] {
	if (list.flow === true && list.items.length === 0 && is.some(isRecord) && !isAroundInBraces) {
		return replaceEmptyList(place.source, list, place.key, is);
	}
	const steps = stepsBetween(was.map(identity), is.map(identity));
	const isFilled = list.items.length === 0 && is.length > 0;
	const isAnother = ({ at, is: to, isNew }: Step) =>
		!isNew && to !== undefined && is[to] !== undefined && !isOfForm(list.items[at], is[to]);
	if (list.flow === true && (isFilled || steps.some(step => step.is === undefined || isAnother(step)))) {
		return [rewriteFlow(place.source, list, flowItems(list, steps, was, is, place))];
	}
	return steps.flatMap(step => {
		const old = was[step.at];
		const now = step.is === undefined ? undefined : is[step.is];
		if (now === undefined) {
			return [removeItem(place.source, list, step.at)];
		}
		if (isAnother(step)) {
			const { source, key } = place;
			return [insertItem(source, list, step.at, key, now), removeItem(source, list, step.at)];
		}
		return step.isNew || old === undefined
			? [insertItem(place.source, list, step.at, place.key, now)]
			: reconcile(list.items[step.at], old, now, place);
	});
}

function flowItems(
	list: YAMLSeq,
	steps: readonly Step[],
	was: readonly Plain[],
	is: readonly Plain[],
	place: Place,
): readonly (FlowPart | string)[] {
	return steps.flatMap<FlowPart | string>(step => {
		const old = was[step.at];
		const now = step.is === undefined ? undefined : is[step.is];
		if (now === undefined) {
			return [];
		}
		const node = list.items[step.at];
		return step.isNew || old === undefined || !isOfForm(node, now)
			? [renderFlow(now)]
			: [{ node, changes: reconcile(node, old, now, place) }];
	});
}

/** The id of a record that has one; else all it says. */
function identity(value: Plain): string {
	const id = isRecord(value) ? value['id'] : undefined;
	return typeof id === 'string' ? `#${id}` : JSON.stringify(value);
}

/** Items with the same identity belong together; of the rest, those without an id in the same gap do. */
function stepsBetween(was: readonly string[], is: readonly string[]): readonly Step[] {
	const left = new Set(was);
	const coming = new Set(is);
	const steps: Step[] = [];
	let i = 0;
	let j = 0;
	while (i < was.length || j < is.length) {
		const [old, now] = [was[i], is[j]];
		const isGone = old !== undefined && !coming.has(old);
		const isNew = now !== undefined && !left.has(now);
		if (old !== undefined && (old === now || (isGone && isNew && !old.startsWith('#')))) {
			steps.push({ at: i++, is: j++, isNew: false });
		} else if (isGone || now === undefined || (!isNew && old !== undefined)) {
			left.delete(old ?? '');
			steps.push({ at: i++, isNew: false });
		} else {
			steps.push({ at: i, is: j++, isNew: true });
		}
	}
	return steps;
}
