/** Whom a person may mean: the names that are offered for speakers and entities, likely ones first. */
import { l10n } from 'vscode';
import { contains, hull } from '../../../core/index';
import { type Choice, type Row, section } from '../../base/asking';
import type { RecentList, Recents } from '../../base/recents';
import { speakerTypeLabel } from '../../base/wording';
import type { Services } from '../../services';
import type { ChosenTag } from '../../ui/choosing';

/** More would push away those at the words. */
const mostRecent = 5;

/** Somebody or something that can be named in a tag. */
export interface Candidate {
	/** What the tag will hold: a catalogue id or a name. */
	readonly key: string;
	readonly name: string;
	readonly about: string;
	readonly affiliation?: string;
}

/** All who speak in any article or were said to by a person, then all else that is named. */
export function speakerCandidates({ library }: Services): readonly Candidate[] {
	const speakers = library.corpus.speakers().map(
		({ name, type, affiliation, attributions }): Candidate => ({
			key: name,
			name,
			about: [type === 'unknown' ? '' : speakerTypeLabel(type), affiliation ?? '', timesSaid(attributions)]
				.filter(Boolean)
				.join(', '),
			...(affiliation && { affiliation }),
		}),
	);
	const tagged = library.all().flatMap(({ view }) => view.tags.flatMap(({ tag }) => tag.speaker?.name ?? []));
	const others = library.corpus.entities().map(({ name }) => name);
	return unique([...speakers, ...[...tagged, ...others].map(onlyName)]);
}

/** The catalogue's entities and those found in articles, the most mentioned first. */
export function entityCandidates({ library }: Services, { article }: ChosenTag): readonly Candidate[] {
	const found = library.corpus.entities().map(
		({ id, name, mentions }): Candidate => ({
			key: id ?? name,
			name,
			about: l10n.t('mentions: {0}', mentions),
		}),
	);
	const known = article.knowledge.catalogue.entities.map(
		({ id, name, description }): Candidate => ({ key: id, name, about: description ?? '' }),
	);
	const tagged = library
		.all()
		.flatMap(({ view }) => view.tags.flatMap(({ tag }) => [...(tag.entities ?? []), ...(tag.accused ?? [])]));
	return unique([...found, ...known, ...tagged.map(onlyName)]);
}

/** As rows of a list: those of late, those at the tagged words, those of this article, all others. */
export function candidateRows(
	candidates: readonly Candidate[],
	chosen: ChosenTag,
	recents: Recents,
	list: RecentList,
): readonly Row<Candidate>[] {
	const { article, placed } = chosen;
	const reach = hull(placed.places);
	const named = new Map(
		article.view.analysis.entities.flatMap(({ id, name, mentions }) => {
			const isHere = reach !== undefined && mentions.some(mention => contains(reach, mention));
			return [id, name].map(key => [key ?? name, isHere] as const);
		}),
	);
	for (const { who } of article.view.analysis.attributions) {
		named.set(who, named.get(who) ?? false);
	}
	const left = new Map(candidates.map(candidate => [candidate.key, candidate]));
	const take = (keys: readonly string[]) =>
		keys.flatMap(key => {
			const candidate = left.get(key);
			left.delete(key);
			return candidate ? [choiceOf(candidate)] : [];
		});
	const here = [...named].flatMap(([key, isHere]) => (isHere ? [key] : []));
	return [
		...section(l10n.t('Recent'), take(recents.of(list).slice(0, mostRecent))),
		...section(l10n.t('At these words'), take(here)),
		...section(l10n.t('In this article'), take([...named.keys()])),
		...section(l10n.t('In all articles'), take([...left.keys()])),
	];
}

function choiceOf(candidate: Candidate): Choice<Candidate> {
	return { label: candidate.name, description: candidate.about, value: candidate };
}

/** A name that nobody has used yet. */
export function newCandidate(name: string): Choice<Candidate> {
	return {
		label: name,
		description: l10n.t('A new name'),
		value: onlyName(name),
	};
}

function onlyName(name: string): Candidate {
	return { key: name, name, about: '' };
}

function timesSaid(attributions: number): string {
	return attributions > 0 ? l10n.t('attributions: {0}', attributions) : '';
}

function unique(candidates: readonly Candidate[]): readonly Candidate[] {
	const byKey = new Map<string, Candidate>();
	for (const candidate of candidates) {
		if (!byKey.has(candidate.key)) {
			byKey.set(candidate.key, candidate);
		}
	}
	return [...byKey.values()];
}
