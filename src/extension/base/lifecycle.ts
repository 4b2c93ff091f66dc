/** Who owns what must be disposed. Adding to a disposed store disposes at once; disposal continues past errors. */
import type { Disposable } from 'vscode';

export class DisposableStore implements Disposable {
	readonly #items = new Set<Disposable>();
	#disposed = false;

	add<T extends Disposable>(item: T): T {
		if (this.#disposed) {
			item.dispose();
		} else {
			this.#items.add(item);
		}
		return item;
	}

	dispose(): void {
		this.#disposed = true;
		const errors: unknown[] = [];
		for (const item of [...this.#items].reverse()) {
			try {
				item.dispose();
			} catch (error) {
				errors.push(error);
			}
		}
		this.#items.clear();
		if (errors.length > 0) {
			throw new AggregateError(errors, 'Errors while disposing');
		}
	}
}

/** One timer a key: scheduling again for the same key puts it off. Pending timers die with the owner. */
export class Debouncer implements Disposable {
	readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

	schedule(key: string, milliseconds: number, run: () => void): void {
		clearTimeout(this.#timers.get(key));
		this.#timers.set(
			key,
			setTimeout(() => {
				this.#timers.delete(key);
				run();
			}, milliseconds),
		);
	}

	cancel(key: string): void {
		clearTimeout(this.#timers.get(key));
		this.#timers.delete(key);
	}

	dispose(): void {
		for (const timer of this.#timers.values()) {
			clearTimeout(timer);
		}
		this.#timers.clear();
	}
}
