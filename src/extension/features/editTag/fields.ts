/** The fields of a tag that a person can change: what each holds, and how it is asked for. */
import { l10n, ThemeIcon } from 'vscode';
import { certainties, renamedSpeaker, type Tag, type TagFields, toggled } from '../../../core/index';
import { credibilityGrades, credibilityLabel } from '../../base/admiralty';
import type { Conversation } from '../../base/asking';
import { certaintyLabel, kindLabel } from '../../base/wording';
import type { Services } from '../../services';
import type { ChosenTag } from '../../ui/choosing';
import { kindChoices } from '../../ui/kindChoices';
import { askStep } from './askStep';
import { attributeField } from './attributeField';
import {
	type Candidate,
	candidateRows,
	entityCandidates,
	newCandidate,
	speakerCandidates,
} from './candidates';
import { noteField } from './noteField';

export interface Field {
	/** Stable: keybindings name fields by it. */
	readonly id: string;
	readonly label: string;
	readonly icon: string;
	/** What the tag holds now, in words; '' for nothing. */
	readonly value: string;
	/** Asked again after each answer until the person goes back: a list that is added to and taken from. */
	readonly isList?: boolean;
	/** `undefined` where the person went back. */
	ask(conversation: Conversation): Promise<TagFields | undefined>;
}

export function fieldsOf(services: Services, chosen: ChosenTag): readonly Field[] {
	const { tag } = chosen.placed;
	return [
		kindField(services, chosen),
		speakerField(services, chosen),
		namesField(services, chosen, 'entities', l10n.t('Entities'), 'organization'),
		certaintyField(tag),
		namesField(services, chosen, 'accused', l10n.t('Accused'), 'law'),
		credibilityField(tag),
		noteField(services, chosen),
		...Object.entries(chosen.article.knowledge.codebook.kinds[tag.kind]?.attributes ?? {}).map(
			([name, type]) => attributeField(tag, name, type),
		),
	];
}

function kindField({ recents }: Services, { article, placed: { tag } }: ChosenTag): Field {
	const { codebook } = article.knowledge;
	const label = l10n.t('Kind');
	return {
		id: 'kind',
		label,
		icon: 'tag',
		value: kindLabel(tag.kind, codebook),
		async ask(conversation) {
			const rows = kindChoices(codebook, recents);
			const kind = await askStep(conversation, label, l10n.t('What is it?'), rows, tag.kind);
			if (kind !== undefined) {
				await recents.note('kinds', kind);
			}
			return kind === undefined ? undefined : { kind };
		},
	};
}

function speakerField(services: Services, chosen: ChosenTag): Field {
	const { tag } = chosen.placed;
	const label = l10n.t('Speaker');
	return {
		id: 'speaker',
		label,
		icon: 'account',
		value: [tag.speaker?.name, tag.speaker?.affiliation].filter(Boolean).join(', '),
		async ask(conversation) {
			const rows = candidateRows(speakerCandidates(services), chosen, services.recents, 'speakers');
			const nobody = { label: l10n.t('Nobody'), description: l10n.t('leave it open'), value: undefined };
			const answer = await conversation.ask<Candidate | undefined>({
				title: label,
				placeholder: l10n.t('Who says it? Type to search, or a new name'),
				rows: tag.speaker ? [...rows, nobody] : rows,
				typed: newCandidate,
				active: candidate => candidate?.name === tag.speaker?.name,
				isStep: true,
			});
			if (answer?.value) {
				await services.recents.note('speakers', answer.value.key);
				const { name, affiliation } = answer.value;
				return { speaker: renamedSpeaker(tag.speaker, name, affiliation) };
			}
			return answer && { speaker: undefined };
		},
	};
}

function namesField(
	services: Services,
	chosen: ChosenTag,
	key: 'entities' | 'accused',
	label: string,
	icon: string,
): Field {
	const values = chosen.placed.tag[key] ?? [];
	const nameOf = (value: string) => services.library.corpus.find(value)?.name ?? value;
	return {
		id: key,
		label,
		icon,
		value: values.map(nameOf).join(', '),
		isList: true,
		async ask(conversation) {
			const candidates = entityCandidates(services, chosen).filter(
				candidate => !values.includes(candidate.key),
			);
			const answer = await conversation.ask<Pick<Candidate, 'key'>>({
				title: label,
				placeholder: l10n.t('Enter adds or takes away, Escape goes back'),
				rows: [
					...values.map(value => ({
						label: nameOf(value),
						iconPath: new ThemeIcon('check'),
						value: { key: value },
					})),
					...candidateRows(candidates, chosen, services.recents, 'entities'),
				],
				typed: newCandidate,
				isStep: true,
			});
			if (!answer) {
				return undefined;
			}
			await services.recents.note('entities', answer.value.key);
			return { [key]: toggled(values, answer.value.key) };
		},
	};
}

function certaintyField({ certainty }: Tag): Field {
	const label = l10n.t('Certainty');
	return {
		id: 'certainty',
		label,
		icon: 'question',
		value: certainty ? certaintyLabel(certainty) : '',
		async ask(conversation) {
			const rows = certainties.map(value => ({ label: certaintyLabel(value), value: { certainty: value } }));
			const none = { label: l10n.t('not said'), value: { certainty: undefined } };
			const isNow = (value: TagFields) => value.certainty === certainty;
			return askStep(conversation, label, l10n.t('How sure is it made to sound?'), [...rows, none], isNow);
		},
	};
}

function credibilityField({ credibility }: Tag): Field {
	const label = l10n.t('Credibility');
	return {
		id: 'credibility',
		label,
		icon: 'verified',
		value: credibilityLabel(credibility),
		async ask(conversation) {
			const rows = credibilityGrades().map((words, at) => ({
				label: String(at + 1),
				description: words,
				value: { credibility: at + 1 },
			}));
			const none = { label: l10n.t('not graded'), value: { credibility: undefined } };
			const isNow = (value: TagFields) => value.credibility === credibility;
			return askStep(conversation, label, l10n.t('Admiralty grade of what is said'), [...rows, none], isNow);
		},
	};
}
