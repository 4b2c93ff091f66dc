/** What the analysis worker does with an order. Knows nothing of where it runs. */
import { packArticle } from '../core/corpus/kept/packedArticle';
import { analyse, type Knowledge } from '../core/detect/analyse';
import type { AnalysisAnswer, AnalysisOrder } from './protocol';
import { utf8 } from './utf8';

export class Answering {
	/** By its number. Each is told once, so that the detector knows it again by identity. */
	readonly #taught = new Map<number, Knowledge>();

	/** Never throws. */
	answer({ id, text, knowledge, taught }: AnalysisOrder): AnalysisAnswer {
		if (taught) {
			this.#taught.set(knowledge, taught);
		}
		const known = this.#taught.get(knowledge);
		if (!known) {
			return { kind: 'failed', id, reason: `knowledge ${knowledge} was not told` };
		}
		try {
			return { kind: 'packed', id, packed: packArticle(text, analyse(text, known), utf8) };
		} catch (error) {
			return { kind: 'failed', id, reason: String(error) };
		}
	}
}

/** What need not be copied to be sent: nobody here looks at it again. */
export function transferred(answer: AnalysisAnswer): ArrayBuffer[] {
	const { text, analysis } = (answer.kind === 'packed' && answer.packed) || {};
	return [text, analysis].flatMap(bytes => (bytes?.buffer instanceof ArrayBuffer ? [bytes.buffer] : []));
}
