/** Make Evidence Pack…: of what is selected, of all tags, of an article, or of claim groups. */
import { l10n, Uri, window } from 'vscode';
import {
	articleSections,
	type ClaimGroupFindings,
	EvidenceMaker,
	evidencePack,
	groupSection,
	linkIndex,
	type PackSection,
} from '../../../core/index';
import { askOne, type Choice } from '../../base/asking';
import { pickMany } from '../../base/picking';
import { sayNone } from '../../base/telling';
import { claimMeant, isClaimRef } from '../../decisions/claimRef';
import { claimRow } from '../../decisions/claimRow';
import type { Services } from '../../services';
import { allTags, type ChosenTags, chosenTags } from '../../ui/chosenTags';
import { evidenceWords, groupWords } from '../../ui/evidenceWords';
import { pathFrom, save } from '../../ui/savedFile';
import { isTreeNode } from '../../ui/tree';
import { destinationIn } from './arguments';

/** What the pack is about; paths and sections are made when it is known where it will be. */
type Contents =
	| { readonly of: 'tags'; readonly chosen: readonly ChosenTags[] }
	| { readonly of: 'groups'; readonly groups: readonly ClaimGroupFindings[] };

/** @param argument what a menu was opened on; `{ group }` for a claim group by its id, `{ out }` for where to */
export async function makePack(services: Services, argument: unknown, selected: unknown): Promise<void> {
	await services.decisions.settled();
	const contents = await contentsOf(services, argument, selected);
	if (!contents) {
		return;
	}
	const isEmpty =
		contents.of === 'tags'
			? contents.chosen.every(({ tags }) => tags.length === 0)
			: contents.groups.length === 0;
	if (isEmpty) {
		return sayNone(services.library, l10n.t('There are no tags for an evidence pack.'));
	}
	const to = destinationIn(argument);
	await save(services, {
		title: l10n.t('Make Evidence Pack'),
		name: 'evidence-pack.md',
		ending: 'md',
		...(to && { to }),
		content: uri => packOf(services, contents, uri),
	});
}

async function contentsOf(
	services: Services,
	argument: unknown,
	selected: unknown,
): Promise<Contents | undefined> {
	const ref = isTreeNode(argument) ? argument.ref : argument;
	if (isClaimRef(ref)) {
		const groups = [claimMeant(ref, await claimGroups(services))?.group].filter(group => group !== undefined);
		if (groups.length === 0) {
			throw new Error(l10n.t('This claim is not there any more.'));
		}
		return { of: 'groups', groups };
	}
	const chosen = await chosenTags(services, argument, selected);
	return chosen ? { of: 'tags', chosen } : askContents(services);
}

async function askContents(services: Services): Promise<Contents | undefined> {
	const all = allTags(services);
	const count = (chosen: readonly ChosenTags[]) =>
		l10n.t(
			'tags: {0}',
			chosen.reduce((sum, { tags }) => sum + tags.length, 0),
		);
	const active = window.activeTextEditor && services.library.get(window.activeTextEditor.document.uri);
	const here = all.filter(({ article }) => article === active);
	const rows: Choice<'all' | 'here' | 'claims'>[] = [
		{ label: l10n.t('All Tags'), description: count(all), value: 'all' },
		...(active
			? [
					{
						label: l10n.t('This Article'),
						description: `${active.label} · ${count(here)}`,
						value: 'here' as const,
					},
				]
			: []),
		{
			label: l10n.t('Claims…'),
			description: l10n.t('with their answers from all articles; suggestions are marked as such'),
			value: 'claims',
		},
	];
	const choice = await askOne({
		title: l10n.t('Make Evidence Pack'),
		placeholder: l10n.t('Of what?'),
		rows,
	});
	switch (choice?.value) {
		case 'all':
			return { of: 'tags', chosen: all };
		case 'here':
			return { of: 'tags', chosen: here };
		case 'claims':
			return askGroups(services);
		default:
			return undefined;
	}
}

async function askGroups(services: Services): Promise<Contents | undefined> {
	const groups = await claimGroups(services);
	const items = groups
		.filter(
			({ decided, accused, members, denials }) =>
				decided || accused.length > 0 || members.length > 1 || denials.length > 0,
		)
		.map(claimRow);
	const chosen = await pickMany(items, {
		title: l10n.t('Make Evidence Pack'),
		placeHolder: l10n.t('Of which claims? Space selects, Enter goes on'),
		matchOnDescription: true,
	});
	return chosen && { of: 'groups', groups: chosen.map(({ group }) => group) };
}

async function claimGroups({ findings }: Services): Promise<readonly ClaimGroupFindings[]> {
	return (await findings.latest()).claims.groups;
}

function packOf(services: Services, contents: Contents, uri: Uri): string {
	const { library } = services;
	const words = evidenceWords(library);
	const maker = new EvidenceMaker(id => pathFrom(uri, Uri.parse(id, true)));
	return evidencePack({
		sections: sectionsOf(contents, maker, uri, words.nameOf),
		links: linkIndex(
			library.all().map(article => ({ path: pathFrom(uri, article.uri), view: article.view })),
		),
		words,
		day: new Date().toISOString().slice(0, 10),
	});
}

function sectionsOf(
	contents: Contents,
	maker: EvidenceMaker,
	uri: Uri,
	nameOf: (entity: string) => string,
): readonly PackSection[] {
	if (contents.of === 'groups') {
		const words = groupWords();
		return contents.groups.map(group => groupSection(group, maker, words, nameOf));
	}
	return articleSections(
		contents.chosen.map(({ article, tags }) => ({
			path: pathFrom(uri, article.uri),
			view: article.view,
			tags,
		})),
		maker,
	);
}
