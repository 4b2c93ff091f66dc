/** What there is to say about a tag or suggestion, fact by fact: the hover shows it, *Describe Tags at Caret* reads it out. */
import { l10n } from 'vscode';
import type { Identity, PlacedTag, Receipt, Suggestion } from '../../core/index';
import type { Article } from '../articles/article';
import {
	certaintyLabel,
	excerpt,
	identityWords,
	kindLabel,
	quotable,
	speakerTypeLabel,
} from '../base/wording';
import { type LinkedTag, type LinkLookup, linkText } from './linkedTags';

export interface Fact {
	/** Of a codicon: what stands before the words where they are seen. */
	readonly icon: string;
	readonly words: string;
	/** For those who do not see the icon; absent where the words say all. */
	readonly spoken?: string;
	/** Where the words lead. */
	readonly target?: LinkedTag['target'];
}

export interface Facts {
	readonly kind: string;
	/** What it was put on, or found in. */
	readonly exact: string;
	/** Short, for one line: certainty, author. */
	readonly traits: readonly string[];
	readonly facts: readonly Fact[];
}

export function factsOfSuggestion(article: Article, suggestion: Suggestion): Facts {
	const { certainty, rule, targets, trigger } = suggestion;
	const words = trigger.map(({ start, end }) => `“${quotable(article.text.slice(start, end), 40)}”`);
	const cause = l10n.t('Rule {0}', rule) + (words.length > 0 ? `: ${words.join(' ')}` : '');
	return {
		kind: kindLabel(suggestion.kind, article.knowledge.codebook),
		exact: targets.map(({ start, end }) => article.text.slice(start, end)).join(' … '),
		traits: certainty ? [certaintyLabel(certainty)] : [],
		facts: [
			...suggestedSpeaker(suggestion),
			...ladder(suggestion.on),
			...accused(suggestion.accused),
			{ icon: 'info', words: cause },
		],
	};
}

export function factsOfTag(article: Article, { tag, receipts }: PlacedTag, linksOf: LinkLookup): Facts {
	const exact = tag.targets.map(target => target.exact);
	return {
		kind: kindLabel(tag.kind, article.knowledge.codebook),
		exact: exact.join(' … '),
		traits: [
			...(tag.certainty ? [certaintyLabel(tag.certainty)] : []),
			...(tag.by ? [l10n.t('by {0}', tag.by)] : []),
		],
		facts: [
			...(tag.speaker ? [speaker(tag.speaker.name, tag.speaker.affiliation)] : []),
			...ladder(tag.on),
			...accused(tag.accused),
			...(tag.notes ?? []).map(({ text }) => ({
				icon: 'note',
				words: text,
				spoken: l10n.t('Note: {0}', text),
			})),
			...(exact.length > 1
				? [{ icon: 'ellipsis', words: exact.map(part => `“${quotable(part, 40)}”`).join(' … ') }]
				: []),
			...linksOf(article, tag.id).map(linkFact),
			...receipts.flatMap(changes),
		],
	};
}

function suggestedSpeaker({ kind, who, whoType, affiliation, identity }: Suggestion): Fact[] {
	if (who) {
		const named = speaker(whoType ? `${who} (${speakerTypeLabel(whoType)})` : who, affiliation);
		return identity ? [named, howSure(identity)] : [named];
	}
	return kind === 'attribution' ? [{ icon: 'account', words: l10n.t('Nobody is named here') }] : [];
}

function howSure(identity: Identity): Fact {
	const words = identityWords(identity);
	return {
		icon: identity.sure === 'certain' ? 'verified' : 'question',
		words,
		spoken: l10n.t('Who speaks is {0}', words),
	};
}

function speaker(name: string, affiliation: string | undefined): Fact {
	const words = affiliation ? `${name}, ${affiliation}` : name;
	return { icon: 'account', words, spoken: l10n.t('Speaker: {0}', words) };
}

/** Who told whom, outermost first. */
function ladder(on: readonly string[] = []): Fact[] {
	return on.length > 1
		? [{ icon: 'list-tree', words: on.join(' ← '), spoken: l10n.t('Who told whom: {0}', on.join(', ')) }]
		: [];
}

function accused(names: readonly string[] = []): Fact[] {
	return names.length > 0 ? [{ icon: 'law', words: l10n.t('Accused: {0}', names.join(', ')) }] : [];
}

function linkFact(linked: LinkedTag): Fact {
	const words = linkText(linked);
	return { icon: 'link', words, ...(linked.target && { target: linked.target }) };
}

/** Nothing for words that stand where they stood, or elsewhere word for word. */
function changes(receipt: Receipt): Fact[] {
	if (receipt.receipt !== 'changed') {
		return [];
	}
	const list = receipt.differences
		.slice(0, 3)
		.map(({ was, is }) => `“${excerpt(was, 30)}” → “${excerpt(is, 30)}”`)
		.join(', ');
	const words = receipt.unsure ? l10n.t('Changed, please check: {0}', list) : l10n.t('Changed: {0}', list);
	return [{ icon: 'warning', words }];
}
