/** Who is accused in an article, and who speaks for them. */
import { governmentAlias, nationality } from '../entities/gazetteer';
import type { Attribution } from '../model/analysis';
import type { Span } from '../model/span';
import { tokenise } from '../text/tokens';
import type { MentionIndex, NamedMention } from './mentionIndex';
import type { Passage } from './passage';

/** Who is accused anywhere in the article, and where names stand. */
export interface Accused {
	readonly names: Pick<ReadonlySet<string>, 'has'>;
	/** Who denied something in the sentence before and goes on; '' for nobody. */
	readonly denier: string;
	/** The names in the words for them: "the Kelmish embassy" denies for Kelm. */
	readonly denierNames: ReadonlySet<string>;
	readonly index: MentionIndex;
}

/** A country is accused where its capital is, and the other way round: either stands for the government. */
export function isAccused(name: string, { names }: Accused): boolean {
	const alias = governmentAlias(name);
	return names.has(name) || (alias !== undefined && names.has(alias));
}

/** "China's foreign ministry", "the Chinese embassy", "its ambassador": who speaks for somebody who is accused. */
export function speaksForAccused(
	passage: Passage,
	{ speaker, whoType }: Attribution,
	accused: Accused,
): boolean {
	if (speaker === null) {
		return false;
	}
	const words = passage.text.slice(speaker.start, speaker.end);
	// "Officials [in Kelm]", "a general [who had visited Kelm]" speak for nobody there.
	const own = words.search(/,|\s(?:in|at|from|near|who|that|which)\s/);
	const named = accused.index.within({
		start: speaker.start,
		end: own < 0 ? speaker.end : speaker.start + own,
	});
	const ofAccused = (name: string) => namesFor(name).some(one => isAccused(one, accused));
	if (whoType === 'organisation') {
		return named[0] !== undefined && ofAccused(named[0].entity.name);
	}
	if (!posts.test(words.toLowerCase()) || /\b(?:former|ex|retired)\b/i.test(words)) {
		return false;
	}
	const owners = /^(?:its|their) /i.test(words) ? ownerBefore(passage, speaker, accused) : named;
	return owners.some(({ entity }) => ofAccused(entity.name));
}

/** "The embassy", "spokesman Bo Lund", "Bo Lund, its lawyer": who speaks for nobody who is named speaks for who is accused. */
export function isEnvoy({ text }: Passage, { speaker }: Attribution, { index }: Accused): boolean {
	if (speaker === null) {
		return false;
	}
	const words = text.slice(speaker.start, speaker.end);
	const isOne = envoys.test(words) && !/['’]| (?:for|of|to) /.test(words);
	return (
		(isOne || envoyBehind.test(text.slice(speaker.end, speaker.end + longestPost))) &&
		index.within(speaker).every(({ entity, adjective }) => entity.type === 'person' && !adjective)
	);
}

const envoys =
	/\b(?:embassy|ministry|ambassador|envoy|spokes(?:man|woman|person)|lawyers?|attorneys?|counsel|solicitor|barrister|representatives?|publicist|manager|wife|husband|family|office|campaign|club|party|company|firm|palace|executives?|head|chief)\b/i;
const envoyBehind = new RegExp(`^, (?:the|an?|its|his|her|their) (?:[a-z]+ ){0,3}${envoys.source}`);

/** In characters. */
const longestPost = 60;

/** Who speaks for a country or a firm. Origin: general English. */
const posts =
	/\b(?:(?:prime )?minister|ambassador|envoy|spokes(?:man|woman|person)|president|premier|chancellor|director|chief|chairman|chairwoman|lawyer|boss|head|leader|official|officials|governor|general|attorney|counsel|solicitor|barrister|representative|publicist|engineers?|executives?)\b/;

/** Whom "its" means: who is named first in the sentence, else in the one before, as far as that stands in the same line. */
function ownerBefore(
	{ text, sentence }: Passage,
	{ start }: Span,
	{ index }: Accused,
): readonly NamedMention[] {
	const [own] = index.within({ start: sentence.start, end: start });
	// The line, which the two ways to analyse an article both know
	const line = text.lastIndexOf('\n', sentence.start - 1) + 1;
	const last = Math.max(line, text.lastIndexOf('. ', sentence.start - 3) + 2);
	const [told] = own === undefined ? index.within({ start: last, end: sentence.start }) : [];
	return [own, told].filter(found => found !== undefined);
}

/** "The Chinese Embassy" speaks for itself and for China. */
export function namesFor(name: string): readonly string[] {
	const country = nationality(tokenise(name), 0)?.value;
	return country === undefined ? [name] : [name, country];
}
