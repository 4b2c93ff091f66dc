/** Adds the item to the list of this key. */
export function put<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
	const list = lists.get(key);
	if (list === undefined) {
		lists.set(key, [item]);
	} else {
		list.push(item);
	}
}
