/** Show Who Told Whom: the attribution ladder over all articles, walked down to the sources and up to the outlets. */
import { type Disposable, type Location, l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import {
	type Chain,
	chainsOf,
	type Direction,
	endingWith,
	endsOf,
	type LadderStep,
	type Rung,
	stepOf,
	stepsFrom,
} from '../../../core/index';
import type { Library } from '../../articles/library';
import { registerCommand } from '../../base/commands';
import { commands } from '../../base/ids';
import { say } from '../../base/telling';
import { rungTypeLabel } from '../../base/wording';
import type { Services } from '../../services';
import { locationOf, type PlaceNode, placeNode } from '../../ui/placeTree';
import { type NameSubject, nameSubject } from './subject';

export function registerLadder(services: Services): Disposable {
	return registerCommand(services.log, commands.showLadder, async argument => {
		const { library, placeView } = services;
		const chains = chainsOf(library.corpus);
		const subject = await nameSubject(services, argument);
		const isOn = chains.some(({ rungs }) => rungs.some(({ key }) => key === subject?.key));
		const origin = subject?.origin ?? firstOf(library, chains);
		if (!origin || (subject && !isOn)) {
			return say(
				subject
					? l10n.t('No article tells what {0} says or passes on.', subject.name)
					: l10n.t('No article names a source.'),
			);
		}
		await placeView.show({
			title: subject ? l10n.t('Who Told Whom: {0}', subject.name) : l10n.t('Who Told Whom'),
			origin,
			roots: () => rootsFor(library, subject),
		});
	});
}

function firstOf(library: Library, [first]: readonly Chain[]): Location | undefined {
	return first && locationOf(library, { article: first.article.id, span: first.span });
}

/** Of somebody, both ways from him; else all outlets, and all last sources. */
function rootsFor(library: Library, subject: NameSubject | undefined): readonly PlaceNode[] {
	const chains = chainsOf(library.corpus);
	const directions: readonly Direction[] = ['down', 'up'];
	return directions.flatMap(direction => {
		const step = subject && stepOf(chains, subject.key, direction);
		const steps = subject ? (step ? stepsFrom(step) : []) : endsOf(chains, direction);
		const own = step ? endingWith(step) : [];
		const node = headingNode(headingLabel(direction, subject !== undefined), direction, [
			...steps.map(one => (parent: PlaceNode) => [stepNode(library, one, parent)]),
			...(direction === 'down' ? own : []).map(
				chain => (parent: PlaceNode) => chainNode(library, chain, parent),
			),
		]);
		return node.children?.().length ? [node] : [];
	});
}

function headingLabel(direction: Direction, isOfSomebody: boolean): string {
	if (isOfSomebody) {
		return direction === 'down' ? l10n.t('Says, and From Whom') : l10n.t('Passed On By');
	}
	return direction === 'down' ? l10n.t('From the Outlets Down') : l10n.t('From the Sources Up');
}

function headingNode(
	label: string,
	direction: Direction,
	parts: readonly ((parent: PlaceNode) => readonly PlaceNode[])[],
): PlaceNode {
	const node: PlaceNode = {
		id: direction,
		item() {
			const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
			item.iconPath = new ThemeIcon(direction === 'down' ? 'arrow-down' : 'arrow-up');
			return item;
		},
		children: () => parts.flatMap(part => part(node)),
	};
	return node;
}

function stepNode(library: Library, step: LadderStep, parent: PlaceNode): PlaceNode {
	const { rung, on } = step;
	const node: PlaceNode = {
		id: `${parent.id}/${rung.key}`,
		parent,
		item() {
			const item = new TreeItem(rung.name, TreeItemCollapsibleState.Collapsed);
			item.description = [String(on.length), rungTypeLabel(rung.type), rung.affiliation]
				.filter(Boolean)
				.join(' · ');
			item.iconPath = new ThemeIcon(iconOf(rung));
			item.accessibilityInformation = { label: `${rung.name}, ${item.description.replaceAll(' · ', ', ')}` };
			return item;
		},
		children: () => [
			...stepsFrom(step).map(next => stepNode(library, next, node)),
			...endingWith(step).flatMap(chain => chainNode(library, chain, node)),
		],
	};
	return node;
}

function chainNode(library: Library, { article, span }: Chain, parent: PlaceNode): readonly PlaceNode[] {
	const node = placeNode(library, { article: article.id, span }, parent, true);
	return node ? [node] : [];
}

function iconOf({ type }: Rung): string {
	switch (type) {
		case 'outlet':
		case 'media':
			return 'broadcast';
		case 'article':
		case 'document':
			return 'file';
		case 'organisation':
			return 'organization';
		case 'person':
			return 'person';
		default:
			return 'question';
	}
}
