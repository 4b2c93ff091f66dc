/** What is painted where: an article's spans, sorted by how they look. */
import type { PlacedTag, Span, Suggestion } from '../../../core/index';
import type { Article } from '../../article';
import type { ClaimMarks } from '../../config';

/** One decoration type each, lowest first. */
export const layers = [
	'claimMark',
	'suggestedClaim',
	'suggestedContent',
	'suggestedSpeech',
	'suggestedDenial',
	'taggedSpeech',
	'taggedClaim',
	'taggedAttribution',
	'taggedDenial',
	'taggedOther',
	'unsure',
] as const;
export type Layer = (typeof layers)[number];

export type Layers = ReadonlyMap<Layer, readonly Span[]>;

export function spansByLayer(
	{ view, index }: Pick<Article, 'view' | 'index'>,
	claimMarks: ClaimMarks,
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
	for (const tag of view.tags) {
		add(layerOf(tag), tag.places);
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
	const marks = found.get('claimMark');
	if (marks) {
		found.set('claimMark', oneALine(marks, index));
	}
	return found;
}

function layerOf({ tag }: PlacedTag): Layer {
	switch (tag.kind) {
		case 'claim':
			return 'taggedClaim';
		case 'attribution':
			return 'taggedAttribution';
		case 'denial':
			return 'taggedDenial';
		default:
			return 'taggedOther';
	}
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
