/** Decides on all names that are selected in the view *Speakers and Entities*, as one decision. */
import { l10n, type Uri } from 'vscode';
import { type CorpusEntity, type EntityType, entityTypes } from '../../../core/index';
import { asEntityRef } from '../../articles/refs';
import { askOne } from '../../base/asking';
import { say } from '../../base/telling';
import { entityTypeLabel } from '../../base/wording';
import { catalogueUri, sayWritten } from '../../decisions/catalogue';
import { dropNames, mergeNames, setTypeOfNames } from '../../decisions/nameDecisions';
import { placeNaming } from '../../decisions/namePlaces';
import type { Services } from '../../services';
import type { TreeNode } from '../../ui/tree';

export type NameDeed = 'merge' | 'type' | 'none';

/** True where something was written. */
export async function decideOnSelected(
	services: Services,
	deed: NameDeed,
	selected: readonly TreeNode[],
): Promise<boolean> {
	const names = namesOf(services, selected);
	const [first] = names;
	const article = first && placeNaming(services.library, first);
	if (!article) {
		say(l10n.t('No name is selected that can be decided on.'));
		return false;
	}
	const catalogue = catalogueUri(article)?.toString();
	const isElsewhere = (name: CorpusEntity) => {
		const place = placeNaming(services.library, name);
		return place === undefined || catalogueUri(place)?.toString() !== catalogue;
	};
	if (names.some(isElsewhere)) {
		say(l10n.t('These names belong to different folders, each with a catalogue of its own.'));
		return false;
	}
	const done = await decide(services, deed, names, article);
	if (done !== undefined) {
		sayWritten(article, done);
	}
	return done !== undefined;
}

/** What was done, in words; `undefined` where nothing was. */
async function decide(
	services: Services,
	deed: NameDeed,
	names: readonly CorpusEntity[],
	article: Uri,
): Promise<string | undefined> {
	switch (deed) {
		case 'merge': {
			const kept = await askKept(names);
			const others = names.filter(name => name !== kept);
			return kept && (await mergeNames(services, article, kept, others))
				? l10n.t('Merged into {0}: {1}. One undo takes it back.', kept.name, names.length)
				: undefined;
		}
		case 'type': {
			const type = await askType(names);
			return type && (await setTypeOfNames(services, article, names, type))
				? l10n.t('Set as {0}: {1}. One undo takes it back.', entityTypeLabel(type), names.length)
				: undefined;
		}
		case 'none':
			return (await dropNames(services, article, names))
				? l10n.t('No names any more: {0}. One undo takes it back.', names.length)
				: undefined;
	}
}

/** Each once, the most mentioned first. A speaker who is none of them, as an unnamed official, is left out. */
function namesOf({ library }: Services, selected: readonly TreeNode[]): readonly CorpusEntity[] {
	const keys = new Set(selected.flatMap(node => asEntityRef(node)?.entity ?? []));
	return [...keys].flatMap(key => library.corpus.entity(key) ?? []).sort((a, b) => b.mentions - a.mentions);
}

async function askKept(names: readonly CorpusEntity[]): Promise<CorpusEntity | undefined> {
	if (names.length < 2) {
		say(l10n.t('Select two names or more that mean the same.'));
		return undefined;
	}
	const rows = names.map(value => ({
		label: value.name,
		description: l10n.t('{0}, mentions: {1}', entityTypeLabel(value.type), value.mentions),
		value,
	}));
	const placeholder = l10n.t('Which name stays? The others become its aliases.');
	return (await askOne<CorpusEntity>({ title: l10n.t('Merge Names'), placeholder, rows }))?.value;
}

async function askType(names: readonly CorpusEntity[]): Promise<EntityType | undefined> {
	const [first] = names;
	const title = names.length === 1 && first ? first.name : l10n.t('{0} names', names.length);
	const rows = entityTypes.map(value => ({ label: entityTypeLabel(value), value }));
	const placeholder = l10n.t('What is it?');
	return (await askOne<EntityType>({ title, placeholder, rows, active: value => value === first?.type }))
		?.value;
}
