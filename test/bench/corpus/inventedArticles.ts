/**
 * Invented news for benches and tests: articles of about 5 kB about people, organisations and places that do not
 * exist, the same for the same seed. Names are spread as in news: few are everywhere, most are rare.
 */
import { Seeded } from './seeded';
import { Cast, coreSentences, otherSentences } from './sentences';
import { storyOf } from './story';
import { inventWorld, type World } from './world';

export interface InventedArticle {
	/** "03/00317.txt": a hundred folders, so that none holds thousands of files. */
	readonly path: string;
	readonly text: string;
}

/** Articles by number. Each depends on the seed and its number only. */
export class InventedArticles {
	readonly #world: World;

	constructor(private readonly seed = 1) {
		this.#world = inventWorld(seed);
	}

	article(number: number): InventedArticle {
		const folder = String(number % 100).padStart(2, '0');
		return { path: `${folder}/${String(number).padStart(5, '0')}.txt`, text: this.#tell(number) };
	}

	/** The first so many. */
	*first(count: number): Generator<InventedArticle> {
		for (let number = 0; number < count; number++) {
			yield this.article(number);
		}
	}

	#tell(number: number): string {
		const seeded = new Seeded(this.seed, number, 4);
		const cast = this.#castOf(number, seeded);
		const { story } = cast;
		const lines = [
			`${story.thing.charAt(0).toUpperCase()}${story.thing.slice(1)} in ${story.place}: what is known`,
			`${story.place.toUpperCase()} (${seeded.pick(this.#world.outlets)}) — ${coreSentences[0]?.(cast, seeded)}`,
		];
		const core = coreSentences.slice(1).filter(() => seeded.is(0.8));
		// About 5 kB in the mean; most articles are shorter than that, a few are three times as long.
		const paragraphs = 12 + Math.floor(seeded.next() * seeded.next() * 52);
		for (let at = 0; at < paragraphs; at++) {
			const sentences = Array.from({ length: seeded.whole(1, 3) }, () =>
				seeded.pick(otherSentences)(cast, seeded),
			);
			const told = core[at]?.(cast, seeded);
			lines.push([...(told ? [told] : []), ...sentences].join(' '));
		}
		return `${lines.join('\n\n')}\n`;
	}

	#castOf(number: number, seeded: Seeded): Cast {
		const world = this.#world;
		const story = storyOf(world, this.seed, number);
		const some = <T>(most: number, pick: () => T) => Array.from({ length: seeded.whole(2, most) }, pick);
		return new Cast(
			world,
			story,
			[story.accuser, story.denier, ...some(5, () => world.persons.pick(seeded))],
			[story.accused, ...some(4, () => world.organisations.pick(seeded))],
			[story.place, ...some(4, () => world.places.pick(seeded))],
		);
	}
}
