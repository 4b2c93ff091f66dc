/** What is painted where: an article's spans, sorted by how they look. */
import {
	type Codebook,
	type KindColor,
	type KindShape,
	type PlacedTag,
	raisedTags,
	type Span,
	type Suggestion,
} from '../../../core/index';
import type { Article } from '../../articles/article';
import type { ClaimMarks } from '../../base/config';
import { lookOf } from '../../ui/kindLook';

/** One decoration type each, lowest first; the layers of tags come between them as kinds need them. */
export const fixedLayers = [
	'claimMark',
	'suggestedClaim',
	'suggestedContent',
	'suggestedSpeech',
	'suggestedDenial',
	'taggedSpeech',
	'unsure',
	'dismissed',
] as const;
/** A tag that lies over another one is raised: its line is above the words. */
export type TagLayer = `${'tagged' | 'raised'}:${KindColor}:${KindShape}`;
export type Layer = (typeof fixedLayers)[number] | TagLayer;

export type Layers = ReadonlyMap<Layer, readonly Span[]>;

export interface PaintChoices {
	readonly claimMarks: ClaimMarks;
	/** What was dismissed is painted, too. */
	readonly dismissed: boolean;
}

export function spansByLayer(
	{ view, index, knowledge }: Pick<Article, 'view' | 'index' | 'knowledge'>,
	{ claimMarks, dismissed }: PaintChoices,
): Layers {
	const found = new Map<Layer, Span[]>();
	const add = (layer: Layer, spans: readonly Span[]) => {
		const before = found.get(layer);
		if (before) {
			before.push(...spans);
		} else {
			found.set(layer, [...spans]);
		}
	};
	const raised = raisedTags(view.tags);
	for (const tag of view.tags) {
		add(layerOf(tag, knowledge.codebook, raised.has(tag)), tag.places);
		if (tag.tag.kind === 'attribution') {
			add(
				'taggedSpeech',
				[tag.speaker, tag.cue].filter(span => span !== undefined),
			);
		}
		add('unsure', unsurePlaces(tag));
	}
	for (const suggestion of view.suggestions) {
		addSuggestion(suggestion, claimMarks, add);
	}
	if (dismissed) {
		add('dismissed', view.dismissed);
	}
	const marks = found.get('claimMark');
	if (marks) {
		found.set('claimMark', oneALine(marks, index));
	}
	return found;
}

function layerOf({ tag }: PlacedTag, codebook: Codebook, isRaised: boolean): TagLayer {
	const { color, shape } = lookOf(tag.kind, codebook);
	return `${isRaised ? 'raised' : 'tagged'}:${color}:${shape}`;
}

function unsurePlaces({ receipts }: PlacedTag): Span[] {
	return receipts.flatMap(receipt => (receipt.receipt === 'changed' && receipt.unsure ? [receipt.span] : []));
}

function addSuggestion(
	{ kind, targets, speaker, cue }: Suggestion,
	claimMarks: ClaimMarks,
	add: (layer: Layer, spans: readonly Span[]) => void,
): void {
	switch (kind) {
		case 'claim':
			if (claimMarks !== 'off') {
				add(claimMarks === 'text' ? 'suggestedClaim' : 'claimMark', targets);
			}
			break;
		case 'attribution':
			add('suggestedContent', targets);
			add('suggestedSpeech', [...(speaker ? [speaker] : []), ...(cue ? [cue] : [])]);
			break;
		case 'denial':
			add('suggestedDenial', targets);
			break;
	}
}

/** The margin has room for one mark a line: the first line of each sentence counts. */
function oneALine(spans: readonly Span[], index: Article['index']): Span[] {
	const first = new Map<number, Span>();
	for (const { start } of spans) {
		const line = index.lineAt(start);
		if (!first.has(line)) {
			first.set(line, { start, end: start });
		}
	}
	return [...first.values()];
}
