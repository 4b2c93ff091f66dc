/** When two names are the same name, and what is filed under names. */

/** A name without what does not tell names apart: case, runs of white space, a leading article. */
export function plain(name: string): string {
	return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim().replace(/^the /, '');
}

/** Keys under names. Most names have one key, which then is no set: there are as many names as a corpus has. */
export class KeysByName {
	readonly #keys = new Map<string, string | Set<string>>();

	add(name: string, key: string): void {
		const keys = this.#keys.get(name);
		if (keys === undefined) {
			this.#keys.set(name, key);
		} else if (typeof keys !== 'string') {
			keys.add(key);
		} else if (keys !== key) {
			this.#keys.set(name, new Set([keys, key]));
		}
	}

	drop(name: string, key: string): void {
		const keys = this.#keys.get(name);
		if (keys === key || (keys instanceof Set && keys.delete(key) && keys.size === 0)) {
			this.#keys.delete(name);
		}
	}

	get(name: string): ReadonlySet<string> {
		const keys = this.#keys.get(name) ?? noKeys;
		return typeof keys === 'string' ? new Set([keys]) : keys;
	}
}

const noKeys: ReadonlySet<string> = new Set();

/** The key, where there is exactly one. */
export function onlyOf(keys: ReadonlySet<string>): string | undefined {
	const [key] = keys;
	return keys.size === 1 ? key : undefined;
}
