/** Where the tokens of a text end. */
import type { Span } from '../model/span';
import {
	characterAt,
	combining,
	digit,
	invisible,
	letter,
	numeral,
	sizeAt,
	smallLetter,
	whiteSpace,
} from './characters';

const alphanumeric = letter | numeral;
const inWord = letter | numeral | combining | invisible;
const unseen = whiteSpace | invisible;

const mark = {
	ampersand: 0x26,
	apostrophe: 0x27,
	closingBracket: 0x29,
	comma: 0x2c,
	hyphen: 0x2d,
	fullStop: 0x2e,
	slash: 0x2f,
	colon: 0x3a,
	at: 0x40,
	capitalS: 0x53,
	underscore: 0x5f,
	smallS: 0x73,
	unicodeHyphen: 0x2010,
	nonBreakingHyphen: 0x2011,
	curlyApostrophe: 0x2019,
} as const;

/** Reads one stretch of a text, as if there were nothing before and behind it. */
export class TokenEnds {
	readonly #text: string;
	readonly #start: number;
	readonly #end: number;

	constructor(text: string, { start, end }: Span) {
		this.#text = cutsPair(text, end) ? text.slice(0, end) : text;
		this.#start = start;
		this.#end = end;
	}

	/** Offset of the first character from `start` on that can be seen; the end of the stretch where all is. */
	nextVisible(start: number): number {
		let at = start;
		while ((this.#kindAt(at) & unseen) !== 0) {
			at++;
		}
		return at;
	}

	/**
	 * End of the token that begins at `start`: a possessive ending; letters with a full stop each ("U.S."); a number; a
	 * word with what may stand inside it ("O'Hara", "RFE/RL", "example.com"); an account ("@ada_moor"); a run of dots or hyphens; two apostrophes,
	 * the quote mark of archives; any other character.
	 * Nothing is read twice but the letters of an initialism and the digits of a word, so that the whole is linear.
	 */
	endOf(start: number): number {
		const kind = this.#kindAt(start);
		if ((kind & letter) !== 0) {
			return this.#initialismEnd(start) || this.#wordEnd(start);
		}
		if ((kind & numeral) !== 0) {
			return this.#numberEnd(start) || this.#wordEnd(start);
		}
		return this.#markEnd(start);
	}

	#markEnd(start: number): number {
		const unit = this.#unitAt(start);
		if (unit === mark.fullStop || unit === mark.hyphen) {
			let end = start + 1;
			while (this.#unitAt(end) === unit) {
				end++;
			}
			return end;
		}
		if (unit === mark.at && (this.#kindBefore(start) & inWord) === 0) {
			return this.#handleEnd(start + 1);
		}
		const isDoubled =
			unit === mark.apostrophe && this.#unitAt(start + 1) === unit && this.#unitAt(start + 2) !== unit;
		return isDoubled || this.#isPossessive(start) ? start + 2 : start + this.#sizeAt(start);
	}

	/** End of the name of an account behind its "@": letters, digits and underscores. */
	#handleEnd(from: number): number {
		let end = from;
		while ((this.#kindAt(end) & alphanumeric) !== 0 || this.#unitAt(end) === mark.underscore) {
			end += this.#sizeAt(end);
		}
		return end;
	}

	/** True for "'s" behind a word, a bracket or a full stop. */
	#isPossessive(at: number): boolean {
		const unit = this.#unitAt(at);
		const next = this.#unitAt(at + 1);
		if (
			(unit !== mark.apostrophe && unit !== mark.curlyApostrophe) ||
			(next !== mark.smallS && next !== mark.capitalS)
		) {
			return false;
		}
		const before = this.#unitAt(at - 1);
		const isBehind =
			before === mark.fullStop ||
			before === mark.closingBracket ||
			(this.#kindBefore(at) & alphanumeric) !== 0;
		return isBehind && (this.#kindAt(at + 2) & alphanumeric) === 0;
	}

	/** End of "U.S." at `start`; 0 where there is no such. */
	#initialismEnd(start: number): number {
		let end = start;
		let letters = 0;
		while ((this.#kindAt(end) & letter) !== 0) {
			const behind = end + this.#sizeAt(end);
			if (this.#unitAt(behind) !== mark.fullStop) {
				break;
			}
			end = behind + 1;
			letters++;
		}
		return letters > 1 && (this.#kindBefore(start) & alphanumeric) === 0 ? end : 0;
	}

	/**
	 * End of "1,026.50" at `start`, also before a unit ("1,500m", "3.5bn"); 0 where there are no digits, or letters follow
	 * a run of digits at once ("501st").
	 */
	#numberEnd(start: number): number {
		let end = this.#digitsEnd(start);
		if (end === start) {
			return 0;
		}
		let isJoined = false;
		while (joinsDigits(this.#unitAt(end))) {
			const next = this.#digitsEnd(end + 1);
			if (next === end + 1) {
				break;
			}
			isJoined = true;
			end = next;
		}
		return isJoined || (this.#kindAt(end) & (letter | combining)) === 0 ? end : 0;
	}

	#digitsEnd(start: number): number {
		let end = start;
		while ((this.#kindAt(end) & digit) !== 0) {
			end++;
		}
		return end;
	}

	#wordEnd(start: number): number {
		let end = this.#runEnd(start);
		while (this.#isJoint(end)) {
			end = this.#runEnd(end + 1);
		}
		return end;
	}

	#runEnd(start: number): number {
		let end = start;
		while ((this.#kindAt(end) & inWord) !== 0) {
			end += this.#sizeAt(end);
		}
		return end;
	}

	/** True for what may stand inside a word: an apostrophe, a hyphen, a slash that parts no names; a full stop before a small letter. */
	#isJoint(at: number): boolean {
		switch (this.#unitAt(at)) {
			case mark.fullStop:
				return (this.#kindAt(at + 1) & smallLetter) !== 0;
			case mark.apostrophe:
			case mark.curlyApostrophe:
				return (this.#kindAt(at + 1) & alphanumeric) !== 0 && !this.#isPossessive(at);
			case mark.unicodeHyphen:
			case mark.nonBreakingHyphen:
			case mark.slash:
				return (this.#kindAt(at + 1) & alphanumeric) !== 0 && !this.#parts(at);
			case mark.ampersand:
			case mark.hyphen:
				return (this.#kindAt(at + 1) & alphanumeric) !== 0;
			default:
				return false;
		}
	}

	/** True for the slash between two names: "Ada Pike/Arden Post". */
	#parts(slash: number): boolean {
		const next = this.#kindAt(slash + 1);
		const isCapital = (next & letter) !== 0 && (next & smallLetter) === 0;
		return isCapital && (this.#kindBefore(slash) & smallLetter) !== 0;
	}

	/** 0 outside the stretch. */
	#unitAt(offset: number): number {
		return offset >= this.#start && offset < this.#end ? this.#text.charCodeAt(offset) : 0;
	}

	/** Flags of the character that begins at `offset`; 0 outside the stretch. */
	#kindAt(offset: number): number {
		return offset >= this.#start && offset < this.#end ? characterAt(this.#text, offset) : 0;
	}

	/** Flags of the character that ends at `offset`. */
	#kindBefore(offset: number): number {
		const isPair = offset - 2 >= this.#start && this.#sizeAt(offset - 2) === 2;
		return this.#kindAt(offset - (isPair ? 2 : 1));
	}

	#sizeAt(offset: number): number {
		return offset + 1 < this.#end ? sizeAt(this.#text, offset) : 1;
	}
}

/** True where the end of the stretch is in the middle of a character. */
function cutsPair(text: string, end: number): boolean {
	return end > 0 && sizeAt(text, end - 1) === 2;
}

function joinsDigits(unit: number): boolean {
	return unit === mark.fullStop || unit === mark.comma || unit === mark.colon;
}
