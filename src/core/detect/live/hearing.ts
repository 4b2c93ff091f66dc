/**
 * Who speaks in the paragraphs of an article that is edited. Heard again are those that have changed, those after them
 * until what was known there is known again, and those that refer to somebody by a word that means another one now.
 */
import { firstFrom, type NamedMention, type NamesBefore } from '../mentionIndex';
import { reach } from '../namedBefore';
import { Speakers } from '../speakers';
import type { Who } from '../speakerWords';
import { type Heard, type LiveParagraph, nobodyHeard } from './liveParagraph';
import type { Replaced } from './paragraphList';
import { isSameWho } from './same';

export class Hearing implements NamesBefore {
	readonly #paragraphs: readonly LiveParagraph[];
	/** Words that mean another speaker from here on than they did. */
	readonly #unsettled = new Set<string>();
	/** What the words meant behind the paragraphs that are gone, as far as those said. */
	readonly #gone: ReadonlyMap<string, Who>;
	/** The paragraphs whose speakers, or the quotations that they share, may have changed: from here up to there. */
	#from = Number.POSITIVE_INFINITY;
	#to = -1;

	constructor(paragraphs: readonly LiveParagraph[], gone: readonly LiveParagraph[]) {
		this.#paragraphs = paragraphs;
		this.#gone = new Map(gone.flatMap(({ calls }) => [...calls]));
	}

	/** `at` is where the paragraphs that are gone stood, and where `come` stand now. */
	hear({ at, come }: Pick<Replaced, 'at' | 'come'>): void {
		let speakers: Speakers | undefined;
		let namesToGo = 0;
		let before = nobodyHeard;
		for (let index = 0; index < this.#paragraphs.length; index += 1) {
			const paragraph = this.#paragraphs[index];
			if (paragraph === undefined) {
				break;
			}
			if (index === at) {
				namesToGo = reach;
				this.#unsettle();
			}
			const { isUnheard } = paragraph;
			if (isUnheard || namesToGo > 0 || paragraph.before !== before || this.#concerns(paragraph)) {
				speakers ??= new Speakers(this, before, this.#callBefore(index));
				this.#hearOne(paragraph, speakers, before, index);
				const isBefore = index < at + come;
				namesToGo = isUnheard || isBefore ? reach : namesToGo - paragraph.reading.names.placed.length;
			} else {
				speakers = undefined;
				this.#settle(paragraph);
			}
			before = paragraph.after;
		}
		this.#speakOn(at);
	}

	#unsettle(): void {
		for (const word of this.#gone.keys()) {
			this.#unsettled.add(word);
		}
	}

	#concerns(paragraph: LiveParagraph): boolean {
		return this.#unsettled.size > 0 && paragraph.refersTo(this.#unsettled);
	}

	#settle({ calls }: LiveParagraph): void {
		if (this.#unsettled.size > 0) {
			for (const word of calls.keys()) {
				this.#unsettled.delete(word);
			}
		}
	}

	#hearOne(paragraph: LiveParagraph, speakers: Speakers, before: Heard, index: number): void {
		const meant = paragraph.isNew ? this.#gone : paragraph.calls;
		const old = paragraph.calls;
		paragraph.hear(speakers, before);
		for (const word of old.keys()) {
			this.#unsettled.add(word);
		}
		for (const [word, who] of paragraph.calls) {
			if (isSameWho(meant.get(word), who)) {
				this.#unsettled.delete(word);
			} else {
				this.#unsettled.add(word);
			}
		}
		this.#from = Math.min(this.#from, index);
		this.#to = Math.max(this.#to, index);
	}

	/** Who was last called by a word before the paragraph at `end`. */
	#callBefore(end: number): (word: string) => Who | undefined {
		return word => {
			for (let index = end - 1; index >= 0; index -= 1) {
				const who = this.#paragraphs[index]?.calls.get(word);
				if (who !== undefined) {
					return who;
				}
			}
			return undefined;
		};
	}

	/** Settles who speaks on in quotations without a cue, as far as the change reaches by quotations over paragraphs. */
	#speakOn(at: number): void {
		const from = this.#chainStart(Math.min(this.#from, at));
		const to = this.#chainEnd(Math.max(this.#to, at - 1) + 1);
		// The first of them may itself go on with what a paragraph before it left open.
		const start = this.#chainStart(from);
		const chains = this.#chains(start, this.#chainEnd(to));
		for (const [index, paragraph] of this.#paragraphs.slice(from, to).entries()) {
			const { before, after, told } = chains[index + from - start] ?? noChains;
			paragraph.speakOn(quotation => {
				if (quotation === 0) {
					return before.who;
				}
				return quotation === paragraph.reading.lastQuotation ? after.who : paragraph.ownerOf(quotation);
			}, told);
		}
	}

	/** What the paragraphs from `from` up to `to` go on with, and what those after each may go on with. */
	#chains(from: number, to: number): Chains[] {
		let chain: Chain = { who: undefined, told: undefined };
		return this.#paragraphs.slice(from, to).map(paragraph => {
			const { lastQuotation = 0 } = paragraph.reading;
			const before = chain;
			const { told } = before;
			before.who ??= paragraph.ownerOf(0);
			before.told ??= paragraph.toldOf(0);
			if (lastQuotation > 0) {
				chain = { who: paragraph.ownerOf(lastQuotation), told: paragraph.toldOf(lastQuotation) };
			}
			return { before, after: chain, told };
		});
	}

	/** Index of the last paragraph before `index` with a quotation of its own that the next ones may go on with. */
	#chainStart(index: number): number {
		let at = Math.min(index, this.#paragraphs.length) - 1;
		while (at > 0 && !this.#beginsChain(at)) {
			at -= 1;
		}
		return Math.max(at, 0);
	}

	/** Index behind the first paragraph from `index` on with a quotation of its own. */
	#chainEnd(index: number): number {
		let at = index;
		while (at < this.#paragraphs.length && !this.#beginsChain(at)) {
			at += 1;
		}
		return at + 1;
	}

	#beginsChain(index: number): boolean {
		return (this.#paragraphs[index]?.reading.lastQuotation ?? 0) > 0;
	}

	lastNamed(
		type: NamedMention['entity']['type'],
		offset: number,
		count: number,
		fits: (named: NamedMention) => boolean,
	): NamedMention | undefined {
		let left = count;
		for (let at = this.#paragraphAt(offset); at >= 0; at -= 1) {
			const paragraph = this.#paragraphs[at];
			const placed = paragraph?.reading.names.placed ?? [];
			const start = paragraph?.start ?? 0;
			for (let name = firstFrom(placed, offset - start) - 1; name >= 0; name -= 1) {
				const mention = placed[name];
				if (left === 0 || mention === undefined) {
					return undefined;
				}
				const named =
					mention.entity.type === type
						? { ...mention, start: mention.start + start, end: mention.end + start }
						: undefined;
				if (named !== undefined && fits(named)) {
					return named;
				}
				left -= 1;
			}
		}
		return undefined;
	}

	/** Index of the last paragraph that begins at or before the offset. */
	#paragraphAt(offset: number): number {
		let low = 0;
		let high = this.#paragraphs.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#paragraphs[middle]?.start ?? 0) <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low - 1;
	}
}

/** A quotation that may go on over paragraphs, who is first said to speak it, and whom the sentence before it tells of. */
interface Chain {
	who: Who | undefined;
	told: Who | undefined;
}

interface Chains {
	readonly before: Chain;
	readonly after: Chain;
	/** As far as it was known before the paragraph: what comes later says nothing of what was quoted before. */
	readonly told: Who | undefined;
}

const noChain: Chain = { who: undefined, told: undefined };
const noChains: Chains = { before: noChain, after: noChain, told: undefined };
