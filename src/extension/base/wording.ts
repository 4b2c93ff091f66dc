/** Words for kinds, types and numbers, in the reader's language. */
import { env, l10n } from 'vscode';
import {
	type Answered,
	type Certainty,
	type Codebook,
	type EntityType,
	type IdentifiedBy,
	type Identity,
	type Kind,
	nestedQuotes,
	type Rung,
	type SpeakerType,
} from '../../core/index';

/** "Claim", or what the codebook calls a kind of its own. */
export function kindLabel(kind: Kind, codebook?: Codebook): string {
	const own = codebook?.kinds[kind]?.label;
	if (own) {
		return own;
	}
	switch (kind) {
		case 'claim':
			return l10n.t('Claim');
		case 'attribution':
			return l10n.t('Attribution');
		case 'denial':
			return l10n.t('Denial');
		default:
			return kind;
	}
}

export function kindPlural(kind: Kind, codebook?: Codebook): string {
	switch (kind) {
		case 'claim':
			return l10n.t('Claims');
		case 'attribution':
			return l10n.t('Attributions');
		case 'denial':
			return l10n.t('Denials');
		default:
			return kindLabel(kind, codebook);
	}
}

export function speakerTypeLabel(type: SpeakerType): string {
	switch (type) {
		case 'person':
			return l10n.t('person');
		case 'organisation':
			return l10n.t('organisation');
		case 'unnamed':
			return l10n.t('unnamed');
		case 'media':
			return l10n.t('media');
		case 'document':
			return l10n.t('document');
	}
}

/** "likely: a pronoun that stands for who spoke before": how sure it is who speaks, and why. */
export function identityWords({ by, sure }: Identity): string {
	const why = identifiedBy(by);
	switch (sure) {
		case 'certain':
			return l10n.t('certain: {0}', why);
		case 'likely':
			return l10n.t('likely: {0}', why);
		case 'unsure':
			return l10n.t('unsure: {0}', why);
	}
}

function identifiedBy(by: IdentifiedBy): string {
	switch (by) {
		case 'name':
			return l10n.t('named here');
		case 'short-name':
			return l10n.t('a short form of the name');
		case 'description':
			return l10n.t('described here, not named');
		case 'called-before':
			return l10n.t('somebody was called so before');
		case 'pronoun':
			return l10n.t('a pronoun for who spoke before');
		case 'pronoun-named':
			return l10n.t('a pronoun, and this person was named last');
		case 'first-person':
			return l10n.t('“I” or “we” of who spoke before');
		case 'same-quotation':
			return l10n.t('the same quotation names its speaker');
		case 'last-speaker':
			return l10n.t('no speaker here, this one spoke before');
		case 'open':
			return l10n.t('nothing tells who it is');
	}
}

/** '' where it is not known. */
export function rungTypeLabel(type: Rung['type']): string {
	switch (type) {
		case 'outlet':
			return l10n.t('outlet');
		case 'article':
			return l10n.t('article');
		case 'unknown':
			return '';
		default:
			return speakerTypeLabel(type);
	}
}

export function entityTypeLabel(type: EntityType): string {
	switch (type) {
		case 'person':
			return l10n.t('person');
		case 'organisation':
			return l10n.t('organisation');
		case 'place':
			return l10n.t('place');
	}
}

export function certaintyLabel(certainty: Certainty): string {
	switch (certainty) {
		case 'asserted':
			return l10n.t('asserted');
		case 'hedged':
			return l10n.t('hedged');
		case 'speculative':
			return l10n.t('speculative');
	}
}

/** One line of at most `most` characters, cut at a word's end. */
export function excerpt(text: string, most = 110): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= most) {
		return line;
	}
	const cut = line.slice(0, most);
	const space = cut.lastIndexOf(' ');
	return `${cut.slice(0, space > most / 2 ? space : most).trimEnd()}…`;
}

/** An excerpt to stand between quotation marks: what it quotes itself is between single ones. */
export function quotable(words: string, most?: number): string {
	return excerpt(nestedQuotes([words]).join(''), most);
}

/** "1,715", as the reader's language has it. */
export function grouped(count: number): string {
	return count.toLocaleString(env.language);
}

/** How a claim is answered. */
export function answerStates(): Readonly<Record<Answered['state'], string>> {
	return {
		denied: l10n.t('denied'),
		contradicted: l10n.t('contradicted'),
		offered: l10n.t('perhaps denied'),
		reframed: l10n.t('reframed'),
		'no-comment': l10n.t('no comment'),
		unanswered: l10n.t('unanswered'),
	};
}
