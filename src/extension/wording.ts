/** Words for kinds, types and numbers, in the reader's language. */
import { l10n } from 'vscode';
import type { Certainty, Codebook, EntityType, Kind, SpeakerType } from '../core/index';

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
