/** Which noun or name of a phrase says who it is about, and which only belong to it. */
import { portfolios, titleModifiers, titleWords } from '../entities/titles.data';
import type { Span } from '../model/span';
import type { Token } from '../text/tokens';
import { WordFacts } from '../text/wordFacts';
import { determiners, possessives, reflexivePronouns } from './grammar.data';
import { irregularParticiples } from './speakers.data';

const participles: ReadonlySet<string> = new Set(irregularParticiples);
const reflexives: ReadonlySet<string> = new Set(reflexivePronouns);
/** What a phrase opens with. */
export const leading: ReadonlySet<string> = new Set([...determiners, ...possessives]);

/** A mention is the head unless a noun follows it (U.S. officials, an Iowa Democrat), it owns what follows, or it hangs on a preposition. */
export function isHead(mention: Span, tokens: readonly Token[], isPerson: boolean): boolean {
	const first = tokens.findIndex(({ start }) => start >= mention.start);
	const next = tokens.find(({ start }) => start >= mention.end);
	// "A woman of few words named [Ada Moor]"
	if (isPerson && tokens[first - 1]?.lower === 'named' && next === undefined) {
		return true;
	}
	const owns =
		next !== undefined &&
		(/^['’]s?$/.test(next.text) || next.kind === 'word') &&
		!/^(?:KC|QC|SC|OBE|MBE|CBE|MP|PhD|Jr|Sr)$/.test(next.text) &&
		(next.lower !== 'and' || sharesNoun(tokens, next)) &&
		!reflexives.has(next.lower) &&
		!isLink(next.lower);
	return !owns && ((isPerson && isPost(tokens, first)) || !isLinked(tokens, first));
}

/** "[Kelm] and Arden officials", "[U.S.] and European officials": both names belong to the noun that follows them. */
function sharesNoun(tokens: readonly Token[], and: Token): boolean {
	const rest = tokens.slice(tokens.indexOf(and) + 1);
	const noun = rest.at(-1);
	const names = rest.slice(0, -1);
	const isOfMany = /^\p{Ll}.*s$|^(?:people|police|media|intelligence)$/u.test(noun?.text ?? '');
	return names.length > 0 && isOfMany && names.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** "[Superintendent of Police] Ada Pike": a post with a capital, and nothing else, before a person's name. */
function isPost(tokens: readonly Token[], first: number): boolean {
	const [post, ...rest] = tokens.slice(0, first);
	return (
		post !== undefined &&
		/^\p{Lu}/u.test(post.text) &&
		titleWords.has(post.lower) &&
		/^\p{Lu}/u.test(rest.at(-1)?.text ?? '') &&
		rest.every(({ text }) => /^(?:\p{Lu}|(?:of|for|the|and)$)/u.test(text))
	);
}

/** True behind a preposition and what may stand between the two: a study in [the journal] Arden Letters, an aide to [President] Pike. */
function isLinked(tokens: readonly Token[], first: number): boolean {
	let goesOn = false;
	for (let at = first - 1; at >= Math.max(0, first - maxBetween); at -= 1) {
		const { lower: word = '', text = '' } = tokens[at] ?? {};
		const plain = word.replace(/\.$/, '');
		if (isLink(word) && !isInTitle(tokens, at)) {
			return true;
		}
		if (text === ',') {
			return false;
		}
		// "The [Arden-based] firm", "[Arden's] Health", "[Arden] Mayor Pike", "the University of [Arden] and Kelm University"
		const isJoined =
			/^(?:-|['’]s)$|-\p{Ll}+$/u.test(text) ||
			titleWords.has(plain) ||
			(word === 'and' && opensUnnamed(tokens));
		// "Emails of the [Kelmish] engine maker Arden Motors"
		const { text: next = '', kind } = tokens[at + 1] ?? {};
		const isModifier =
			at + 1 < first && kind === 'word' && /^\p{Ll}/u.test(next) && !isLink(next) && next !== 'and';
		const isPassed =
			isJoined || isModifier || titleModifiers.has(plain) || isInTitle(tokens, at) || /^\p{Ll}/u.test(text);
		if (!isPassed && !(goesOn && /^\p{Lu}/u.test(text))) {
			return false;
		}
		goesOn = isJoined || (goesOn && !isPassed);
	}
	return false;
}

/** "Researchers from": no name opens the phrase. */
function opensUnnamed([first, next]: readonly Token[]): boolean {
	return (
		first !== undefined &&
		(/^\p{Ll}/u.test(first.text) || (/s$/.test(first.text) && isLink(next?.lower ?? '')))
	);
}

/** "Secretary [of State] Ada Moor" */
function isInTitle(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at]?.lower ?? '';
	const isOf = /^(?:of|for)$/.test(word) && portfolioHolders.has(tokens[at - 1]?.lower ?? '');
	const { text = '', lower = '' } = tokens[isOf ? at + 1 : at] ?? {};
	return /^\p{Lu}/u.test(text) && portfolios.has(lower);
}

const portfolioHolders: ReadonlySet<string> = new Set(
	'secretary undersecretary under-secretary minister director chief commissioner member'.split(' '),
);

/** In tokens. */
const maxBetween = 6;

const links: ReadonlySet<string> = new Set('of for from at with in by on to near under'.split(' '));

export function isLink(word: string): boolean {
	return links.has(word);
}

/** Adjectives that stand behind their noun: people familiar with it, an aide close to her. */
const familiar: ReadonlySet<string> = new Set('familiar close privy aware present responsible'.split(' '));

/** The noun before the first preposition, comma or participle of a phrase. */
export function headNoun(tokens: readonly Token[]): string {
	// "Thousands of [emails]"
	if (amounts.has(tokens[0]?.lower ?? '') && tokens[1]?.lower === 'of' && tokens.length > 2) {
		return headNoun(tokens.slice(2));
	}
	const end = tokens.findIndex(({ word }, at) => {
		const sort = headEnd.of(word);
		const before = tokens[at - 1]?.lower ?? '';
		// "Newly [released] figures"
		const isInside = leading.has(before) || (at === 1 && before.endsWith('ly'));
		const isBehind = familiar.has(tokens[at]?.lower ?? '') && isLink(tokens[at + 1]?.lower ?? '');
		return at > 0 && (sort === 'link' || ((sort === 'participle' || isBehind) && !isInside));
	});
	return tokens[(end < 0 ? tokens.length : end) - 1]?.lower ?? '';
}

const amounts: ReadonlySet<string> = new Set(
	'dozens scores hundreds thousands millions pages lots'.split(' '),
);

/** "The dockers' union", "a 34-page report": it joins the words on both sides. */
function isJoint(text: string): boolean {
	return text === "'" || text === '’' || text === '-';
}

/** How a word ends the phrase before it: whatever stands before, or unless the participle belongs to a noun. */
const headEnd = new WordFacts(({ lower, kind, text }): 'link' | 'participle' | undefined => {
	if ((kind === 'punctuation' && !isJoint(text)) || isLink(lower) || /^(?:who|that)$/.test(text)) {
		return 'link';
	}
	return /^\p{Ll}.*ed$/u.test(text) || participles.has(text) ? 'participle' : undefined;
});
