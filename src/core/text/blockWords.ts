/** The words of a paragraph, and what they can be wherever it stands: a title, a caption, a credit, site furniture. */
import {
	agencyCredit,
	captionPatterns,
	creditLine,
	creditPattern,
	furniturePatterns,
	linksLabel,
	longestCredit,
	namePattern,
	picturePattern,
	postPattern,
	rareCaptions,
	rareFurniture,
	tailPatterns,
} from './lines.data';
import { SignedPatterns, signsIn } from './signs';
import { UnitedPatterns } from './unitedPatterns';

/** Titles and cross-heads are hardly ever longer, in UTF-16 units. */
export const longestHeading = 160;

/** No pattern is tried on longer paragraphs: furniture and captions are short. */
const longestPattern = 500;

/** Paragraphs are asked for words of saying up to this length, in UTF-16 units. */
const longestSpoken = 4000;

const knownFurniture = new UnitedPatterns(furniturePatterns);
const knownCaptions = new UnitedPatterns(captionPatterns);
const knownTails = new UnitedPatterns(tailPatterns);
const signedFurniture = new SignedPatterns(rareFurniture);
const signedCaptions = new SignedPatterns(rareCaptions);

/** `signs` are those of the text. */
function isFurniture(text: string, signs: number, furniture: readonly RegExp[]): boolean {
	const isKnown = signedFurniture.match(text, signs) || isOneOf(knownFurniture, text);
	return (
		(isKnown && !isToldAtEnd(text)) || (isShort(text) && furniture.some(pattern => text.search(pattern) >= 0))
	);
}

function isCaption(text: string, signs: number): boolean {
	const isKnown = isShort(text) && (signedCaptions.match(text, signs) || knownCaptions.areIn(text));
	return (isKnown && !isToldAtEnd(text)) || endsWithCredit(text) || picturePattern.test(text);
}

/** "Join us or leave, the general told them on Tuesday.": what sounds like a notice or a caption is news where its end says who said it. */
function isToldAtEnd(text: string): boolean {
	return /, [^,.;:]{1,60} (?:said|says|told|added|wrote|ruled|heard|reported|argued|warned|claimed|insisted)\b[^,.;:]{0,60}\.$/.test(
		text,
	);
}

function endsWithCredit(text: string): boolean {
	return (text.length <= longestCredit || text.includes('/')) && isShort(text) && creditLine.test(text);
}

/** What stands between the paragraphs of an article as often as below it. */
const advertisement =
	/^(?:(?:advert(?:isement)?|ad|(?:sponsored|promoted)(?: content)?)$|click here (?:to|for)\b|(?:story|article) continues\b)/i;

/** In characters no longer than a cross-head, and no sentence. */
const numberedHead =
	/^(?:(?:Box|Chapter|Section|Part|Annex|Appendix) )?\d{1,2}(?:\.\d{1,2}){0,2}[.:)]? \p{Lu}[^.!?;:]{2,80}$/u;

/** What the words of a block can be asked, each answered once, by its number. */
const questions: readonly ((text: string, signs: number) => boolean)[] = [
	isHeading,
	isTitle,
	text => text.endsWith('?'),
	text => /^(?:\w+|\p{Lu}[\p{Lu}.'’ -]{1,40}):/u.test(text),
	namesSomebody,
	isPromotion,
	text => isOneOf(knownTails, text),
	text => /\p{L}/u.test(text),
	isCaption,
	text => creditPattern.test(text),
	text => text.length <= 80 && /^\p{Ll}.*\.$/u.test(text),
	text => /[.!?"”)\d]$/.test(text),
	isSpoken,
	text => /^[–—-]\s/.test(text),
	text => /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}: /u.test(text),
	text => linksLabel.test(text),
	text => namePattern.test(text),
	text => postPattern.test(text),
	text => picturePattern.test(text),
	text => isUnended(text),
	text => /\b(?:you|your)\b/i.test(text),
	isPersonal,
	text => advertisement.test(text),
	text => numberedHead.test(text),
	text => /^[•·▪◦*–-] /.test(text) && !/[.!?:;]$/.test(text),
	text => agencyCredit.test(text),
];
export const [heading, inCapitals, question, labelled, somebody, promotion] = [0, 1, 2, 3, 4, 5] as const;
export const [closing, lettered, caption, credit, aside, complete, spoken] = [
	6, 7, 8, 9, 10, 11, 12,
] as const;
export const [dashed, named, linking, person, posted, pictured, unended, addressing, personal, advertising] =
	[13, 14, 15, 16, 17, 18, 19, 20, 21, 22] as const;
/** Bits of one number: there is room for no more than 32 questions. */
export const [numbered, bulleted, agency] = [23, 24, 25] as const;

/** The words of a block, and what they can be wherever the block stands. */
export class BlockWords {
	/** Without white space at its ends, and with plain spaces. */
	readonly text: string;
	/** True where they tell by themselves that the block is site furniture. */
	readonly isFurniture: boolean;
	/** Of rare furniture and captions; none where it is too long for them. */
	readonly #signs: number;
	/** One bit a question: has it been asked, was the answer yes. */
	#asked = 0;
	#yes = 0;

	constructor(text: string, furniture: readonly RegExp[]) {
		this.text = withPlainSpaces(text.trim());
		const bare = withoutEmphasis(this.text);
		this.#signs = bare.length <= longestPattern ? signsIn(bare) : 0;
		this.isFurniture = isFurniture(bare, this.#signs, furniture);
	}

	are(asked: number): boolean {
		const bit = 1 << asked;
		if ((this.#asked & bit) === 0) {
			this.#asked |= bit;
			this.#yes |= questions[asked]?.(this.text, this.#signs) === true ? bit : 0;
		}
		return (this.#yes & bit) !== 0;
	}
}

/** Pages have spaces at which no line breaks, which no pattern has. */
function withPlainSpaces(text: string): string {
	return text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text;
}

/** Without the Markdown marks round a line in italics or bold. */
function withoutEmphasis(text: string): string {
	const bare = /^[*_]/.test(text) ? text.replace(/^[*_]{1,3}/, '').replace(/[*_]{1,3}$/, '') : text;
	return bare === '' ? text : bare;
}

/**
 * "Ada Pike of the Harbour Council", "Arden's Tom Lund": pictures next to each other leave their captions on lines one
 * after the other, who is on them, and of what.
 */
function namesSomebody(text: string): boolean {
	const words = text.split(/\s+/, 12);
	const capitals = words.filter(word => /^\p{Lu}/u.test(word)).length;
	return (
		isHeading(text) &&
		words.length < 12 &&
		capitals * 5 >= words.length * 3 &&
		/\p{L}\s+of\s|['’]s\s\p{Lu}/u.test(text)
	);
}

/** A title or cross-head: short, without a full stop at its end, and not the lead-in of a quotation. */
function isHeading(text: string): boolean {
	return (
		/^#{1,6}\s|^(?:I{1,3}|IV|VI{0,3}|IX|XI{1,3})\.?$/.test(text) ||
		/^\*\*[\p{Lu}\p{N}][^*.!]{2,120}\*\*$/u.test(text) ||
		(text.length <= longestHeading &&
			/^[\p{Lu}\p{N}"“‘'«]/u.test(text) &&
			/[^.!:;,…]$/.test(text) &&
			!isSaidInSingleQuotes(text) &&
			!/[\p{Ll}\d][.!?]["”’']?\s|[.!?]["”]$/u.test(withoutHonorifics(withoutQuestion(withoutNumber(text)))))
	);
}

/**
 * “A spokesman said: 'We do not comment.'”, “'I had no idea what was going on there.'”: a headline may end so too
 * (“Moor: 'We will win.'”), but has nothing that was said in the past before it, and quotes few words.
 */
function isSaidInSingleQuotes(text: string): boolean {
	return (
		/[.!?]['’]$/.test(text) &&
		(/\b(?:said|told|added|wrote|replied|claimed|insisted|admitted)\b|(?:ed|ing)\b[^:'‘’]{0,60}: ['‘]/.test(
			text,
		) ||
			(/^['‘]/.test(text) && text.split(' ').length > longestQuotedHead))
	);
}

/** In words. */
const longestQuotedHead = 6;

/** "Stop calling it a scandal. It was a policy": a title may have a sentence of its own before it ends without a full stop. */
function isUnended(text: string): boolean {
	return text.length <= longestHeading && /^[\p{Lu}\p{N}"“‘'«]/u.test(text) && /[\p{L}\p{N})%]$/u.test(text);
}

/** "2. WHAT WE READ": the number of a cross-head in capitals. */
function withoutNumber(text: string): string {
	return /^\d{1,2}[.)] [^\p{Ll}]+$/u.test(text) ? text.slice(text.indexOf(' ') + 1) : text;
}

/** "Deterrence on the Cheap? Assessing the Wall": a question may open a title with the capitals of headlines. */
function withoutQuestion(text: string): string {
	const end = text.indexOf('? ');
	return end > 0 && isTitle(text) ? text.slice(end + 2) : text;
}

/** "Post meets Dr. Ada Pike": the full stop of a title ends no sentence; in quotations and reports it stands as often before one. */
function withoutHonorifics(text: string): string {
	return /["“”]|''|\bsaid\b/.test(text) ? text : text.replace(honorific, '');
}

const honorific = /\b(?:Dr|Mr|Mrs|Ms|St|Jr|Sr|Gen|Sen|Gov|Rep|Prof|Sgt|Capt|Col|Lt|Rev|vs|v)\.(?= )/g;

/** A title in the capitals of headlines, which may even have a full stop. */
function isTitle(text: string): boolean {
	const words = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
	const capitals = words.filter(word => /^\p{Lu}/u.test(word)).length;
	return text.length <= longestHeading && words.length >= 3 && capitals * 10 >= words.length * 8;
}

/** A sentence in which somebody says something, tag or cue: "…, he said.", or a whole quotation. */
function isSpoken(text: string): boolean {
	return (
		text.length <= longestSpoken &&
		/[.!?]["”’]?$/.test(text) &&
		(/\b(?:said|says|added|told|according to|denied|warned|insisted)\b/i.test(text) ||
			/[,!?]["”] [^"“”]{0,80}\b(?:wrote|writes|tweeted|posted|replied|argued|argues|explained|recalled|noted)\b/.test(
				text,
			) ||
			/^["“][^"“”]*[.!?]["”]$/.test(text))
	);
}

/** Somebody says "I" in it, and is not quoted: an answer of an interview. */
function isPersonal(text: string): boolean {
	return (
		text.length <= longestSpoken &&
		/\bI\b/.test(text) &&
		/\bI(?:['’]\p{Ll}+)? \p{Ll}/u.test(text.replace(/“[^”]*”|"[^"]*"/g, ''))
	);
}

/** Sites link to other stories in capitals throughout, between the paragraphs. */
function isPromotion(text: string): boolean {
	// "WHERE THE PHOTO COMES FROM" asks what the article answers.
	const isNumbered = /^(?:\d{1,2}[.)]|WHAT|WHERE|WHY|HOW|WHO|WHEN) /.test(text);
	return text === text.toUpperCase() && /\p{Lu}/u.test(text) && text.split(/\s+/).length >= 5 && !isNumbered;
}

function isOneOf(patterns: UnitedPatterns, text: string): boolean {
	return isShort(text) && patterns.areIn(text);
}

function isShort(text: string): boolean {
	return text.length <= longestPattern;
}
