/** Queries and selections that come over the wire or out of the page's own store: made anew of what belongs to them. */
import type {
	DayFigure,
	EntityFigure,
	Facet,
	OutletFigure,
	PageFigure,
	Query,
	Selection,
	SourceFigure,
	SpeakerFigure,
} from '../core/index';
import { type Fields, isDay, isKeyOf, isObject, isOptional, isStatus, isText, isTexts } from './fields';

const facetRecord: Readonly<Record<Facet, true>> = {
	kinds: true,
	articles: true,
	outlets: true,
	speakers: true,
	entities: true,
	certainties: true,
	grades: true,
	authors: true,
};
/** In the order in which the page offers them. */
export const facetNames = Object.keys(facetRecord).filter(name => isKeyOf(facetRecord, name));

export function readQuery(value: unknown): Query | undefined {
	if (!isObject(value)) {
		return undefined;
	}
	const { text, status, from, to } = value;
	const lists = facetNames.map(name => [name, value[name]] as const);
	const isValid =
		isOptional(text, isText) &&
		isOptional(status, isStatus) &&
		isOptional(from, isDay) &&
		isOptional(to, isDay) &&
		lists.every(([, list]) => isOptional(list, isTexts));
	return isValid
		? {
				...(text !== undefined && { text }),
				...(status && { status }),
				...(from !== undefined && { from }),
				...(to !== undefined && { to }),
				...Object.fromEntries(lists.filter(([, list]) => list !== undefined)),
			}
		: undefined;
}

// Records, so that the compiler tells when the core's lists and these differ: the page imports no values from the core.
const speakerFigures: Readonly<Record<SpeakerFigure, true>> = {
	attributions: true,
	direct: true,
	mixed: true,
	indirect: true,
	denials: true,
};
const entityFigures: Readonly<Record<EntityFigure, true>> = {
	mentions: true,
	claims: true,
	accused: true,
	saidBy: true,
};
const pageFigures: Readonly<Record<PageFigure, true>> = {
	about: true,
	says: true,
	named: true,
	unnamed: true,
	media: true,
	documents: true,
	none: true,
};
const sourceFigures: Readonly<Record<SourceFigure, true>> = { attributions: true, unnamed: true };
const outletFigures: Readonly<Record<OutletFigure, true>> = {
	articles: true,
	named: true,
	unnamed: true,
	documents: true,
	media: true,
	unattributed: true,
	unheard: true,
};
const dayFigures: Readonly<Record<DayFigure, true>> = { claims: true, allegations: true, denials: true };

export function readSelection(value: unknown): Selection | undefined {
	if (!isObject(value)) {
		return undefined;
	}
	const { of, key, figure, outlet, from, to } = value;
	switch (of) {
		case 'marks':
			return readMarks(value);
		case 'lost':
		case 'undated':
			return { of };
		case 'speaker':
			return isText(key) && isKeyOf(speakerFigures, figure) ? { of, key, figure } : undefined;
		case 'entity':
			return isText(key) && isKeyOf(entityFigures, figure) ? { of, key, figure } : undefined;
		case 'entityPage':
			return isText(key) && isKeyOf(pageFigures, figure) && isOptional(outlet, isText)
				? { of, key, figure, ...(outlet !== undefined && { outlet }) }
				: undefined;
		case 'sources':
			return isKeyOf(sourceFigures, figure) ? { of, figure } : undefined;
		case 'outlet':
			return isText(outlet) && isKeyOf(outletFigures, figure) ? { of, outlet, figure } : undefined;
		case 'days':
			return isDay(from) && isDay(to) && isKeyOf(dayFigures, figure) ? { of, from, to, figure } : undefined;
		default:
			return undefined;
	}
}

function readMarks({ kind, article, status }: Fields): Selection | undefined {
	return isOptional(kind, isText) && isOptional(article, isText) && isOptional(status, isStatus)
		? {
				of: 'marks',
				...(kind !== undefined && { kind }),
				...(article !== undefined && { article }),
				...(status && { status }),
			}
		: undefined;
}
