/** What things are called on the page. */
import type { ClaimCard, OutletFigure, PageFigure, Selection, Summary } from '../../core/index';
import { fill, type Strings, typeTitles } from '../strings';
import type { Page } from './page';

/** The codebook's label, else the page's word for a kind that is always there, else its name. */
export function kindLabel({ looks, strings }: Pick<Page, 'looks' | 'strings'>, kind: string): string {
	return looks.find(look => look.kind === kind)?.label ?? ownKinds(strings).get(kind) ?? kind;
}

function ownKinds(strings: Strings): ReadonlyMap<string, string> {
	return new Map([
		['claim', strings.kindClaim],
		['attribution', strings.kindAttribution],
		['denial', strings.kindDenial],
		['mention', strings.kindMention],
	]);
}

type SpeakerOrEntityType = Summary['speakers'][number]['type'] | Summary['entities'][number]['type'];

export function typeLabel(strings: Strings, type: SpeakerOrEntityType): string {
	return typeTitles(strings)[type];
}

export function stateLabel(strings: Strings, state: ClaimCard['state']): string {
	const labels: Readonly<Record<ClaimCard['state'], string>> = {
		denied: strings.stateDenied,
		contradicted: strings.stateContradicted,
		offered: strings.stateOffered,
		reframed: strings.stateReframed,
		'no-comment': strings.stateNoComment,
		unanswered: strings.stateUnanswered,
	};
	return labels[state];
}

/** Heading of the list of sentences. Its subject stays when no row of it is left under the filters. */
export function selectionTitle(page: Page, selection: Selection): string {
	const { strings, directory } = page;
	switch (selection.of) {
		case 'marks':
			return marksTitle(page, selection);
		case 'lost':
			return strings.lost;
		case 'undated':
			return strings.undatedArticles;
		case 'sources':
			return selection.figure === 'unnamed' ? strings.unnamedSources : strings.attributions;
		case 'outlet':
			return fill(strings.sentencesOf, selection.outlet, outletLabel(strings, selection.figure));
		case 'days': {
			const { from, to } = selection;
			const labels = {
				claims: strings.claimsCount,
				allegations: strings.allegations,
				denials: strings.denials,
			};
			return fill(strings.sentencesOf, from === to ? from : `${from} – ${to}`, labels[selection.figure]);
		}
		case 'speaker': {
			const speaker = directory.speakers.find(({ key }) => key === selection.key);
			return titleOf(page, speaker?.name, strings[selection.figure]);
		}
		case 'entity': {
			const entity = directory.entities.find(({ key }) => key === selection.key);
			return titleOf(page, entity?.name, strings[selection.figure]);
		}
		case 'entityPage': {
			const { key, figure, outlet } = selection;
			const name = directory.entities.find(entity => entity.key === key)?.name;
			const label = pageLabels(strings, name)[figure];
			const isShare = figure !== 'about' && figure !== 'says';
			return titleOf(page, outlet ?? name, isShare ? `${strings.sourcesOfClaims} · ${label}` : label);
		}
	}
}

/** Of what is in no article any more nobody knows the name. */
function titleOf({ strings }: Page, name: string | undefined, what: string): string {
	return name === undefined ? what : fill(strings.sentencesOf, name, what);
}

/** What the numbers on somebody's page count. Of what is in no article any more nobody knows the name. */
export function pageLabels(strings: Strings, name: string | undefined): Readonly<Record<PageFigure, string>> {
	return {
		about: name === undefined ? strings.aboutColumn : fill(strings.claimsAbout, name),
		says: name === undefined ? strings.saysColumn : fill(strings.saysWhat, name),
		named: strings.namedSources,
		unnamed: strings.unnamedColumn,
		media: strings.media,
		documents: strings.documents,
		none: strings.unattributed,
	};
}

function outletLabel(strings: Strings, figure: OutletFigure): string {
	const labels: Readonly<Record<OutletFigure, string>> = {
		articles: strings.articles,
		named: strings.namedSources,
		unnamed: strings.unnamedColumn,
		documents: strings.documents,
		media: strings.media,
		unattributed: strings.unattributed,
		unheard: strings.unheard,
	};
	return labels[figure];
}

function marksTitle(page: Page, { kind, article, status }: Extract<Selection, { of: 'marks' }>): string {
	const { strings, directory } = page;
	const statuses = { tag: strings.tags, suggestion: strings.suggestions };
	const where = directory.articles.find(({ id }) => id === article)?.label;
	const what = [kind === undefined ? '' : kindLabel(page, kind), status ? statuses[status] : '']
		.filter(Boolean)
		.join(' · ');
	return titleOf(page, where, what);
}
