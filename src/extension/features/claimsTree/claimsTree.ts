/** The view *Claims*: claim groups with their answers; it follows the caret, and takes a person's decisions about them. */
import { type Disposable, l10n, type TextEditor, window } from 'vscode';
import type { ClaimGroupFindings } from '../../../core/index';
import { registerCommand } from '../../base/commands';
import { commands, views } from '../../base/ids';
import { Debouncer, DisposableStore } from '../../base/lifecycle';
import { pickOne } from '../../base/picking';
import { say } from '../../base/telling';
import { decideOnClaims } from '../../decisions/claimDecisions';
import { type ClaimRef, type ClaimSpot, claimMeant, isClaimRef } from '../../decisions/claimRef';
import { claimRow } from '../../decisions/claimRow';
import type { Services } from '../../services';
import { selectedSpan } from '../../ui/caret';
import { following } from '../../ui/shownTree';
import { findNode, NodeTree, type TreeNode } from '../../ui/tree';
import { claimRoots } from './claimNodes';

/** Articles are compared when nothing has changed for this long. Milliseconds. */
const pause = 600;

export function registerClaimsTree(services: Services): Disposable {
	const { findings, log } = services;
	const store = new DisposableStore();
	const debouncer = store.add(new Debouncer());
	let groups: readonly ClaimGroupFindings[] = [];
	let roots: readonly TreeNode[] = [];
	const tree = store.add(new NodeTree(views.claims, () => roots));
	const draw = async () => {
		const found = tree.view.visible ? await findings.get() : undefined;
		if (found && found.claims.groups !== groups) {
			groups = found.claims.groups;
			roots = claimRoots(groups);
			tree.refresh();
		}
	};
	const schedule = (delay: number) => debouncer.schedule('draw', delay, () => void draw());
	store.add(findings.onDidStale(() => schedule(pause)));
	store.add(tree.view.onDidChangeVisibility(() => schedule(0)));
	store.add(
		following(tree, services.chosenPlaces, editor =>
			revealClaim(services, tree, editor, false).catch(error => log.debug(String(error))),
		),
	);
	store.add(
		registerCommand(log, commands.revealInClaims, async () => {
			const editor = window.activeTextEditor;
			await (editor && revealClaim(services, tree, editor, true));
		}),
	);
	registerDecisions(services, tree, store);
	schedule(pause);
	return store;
}

function registerDecisions(services: Services, tree: NodeTree, store: DisposableStore): void {
	const decide = (id: string, run: (ref: ClaimRef, groups: readonly ClaimGroupFindings[]) => Promise<void>) =>
		store.add(
			registerCommand(services.log, id, async (node, nodes) => {
				const [chosen] = await tree.chosen(node, nodes);
				const here = await caretPlace(services);
				const { groups } = (await services.findings.latest()).claims;
				const ref = isClaimRef(chosen?.ref)
					? chosen.ref
					: (claimAt(here, groups) ?? (await askClaim(groups)));
				const meant = ref && claimMeant(ref, groups);
				await (meant && run({ ...meant, group: meant.group.id }, groups));
			}),
		);
	decide(commands.nameClaim, ({ group }, groups) => decideOnClaims(services, groups, { do: 'name', group }));
	decide(commands.mergeClaims, ({ group }, groups) =>
		decideOnClaims(services, groups, { do: 'merge', group }),
	);
	decide(commands.partClaim, async ({ group, member }, groups) =>
		member === undefined
			? say(l10n.t('Choose who asserts the claim: this sentence is taken out of it.'))
			: decideOnClaims(services, groups, { do: 'part', group, member }),
	);
}

/** With the article read as it is now, so that its claims are found. */
async function caretPlace({ library }: Services): Promise<ClaimSpot | undefined> {
	const editor = window.activeTextEditor;
	const article = editor && (await library.current(editor.document));
	return article && { article: article.uri.toString(), span: selectedSpan(editor.selection, article) };
}

function claimAt(here: ClaimSpot | undefined, groups: readonly ClaimGroupFindings[]): ClaimRef | undefined {
	const isHere = ({ article: { id }, mark: { span } }: ClaimGroupFindings['members'][number]) =>
		id === here?.article && span && span.start <= here.span.end && here.span.start <= span.end;
	const group = here && groups.find(({ members }) => members.some(isHere));
	return group && { group: group.id };
}

/** From the palette, where nothing is chosen in the view and the caret is in no claim. */
async function askClaim(groups: readonly ClaimGroupFindings[]): Promise<ClaimRef | undefined> {
	if (groups.length === 0) {
		say(l10n.t('No article claims anything.'));
		return undefined;
	}
	const row = await pickOne(groups.map(claimRow), {
		placeHolder: l10n.t('Which claim?'),
		matchOnDescription: true,
	});
	return row && { group: row.group.id };
}

/** Selects the sentence at the caret; where `wanted`, the view is shown and opened as far as it takes. */
async function revealClaim(
	{ library }: Services,
	tree: NodeTree,
	{ document, selection }: TextEditor,
	wanted: boolean,
): Promise<boolean> {
	const article = library.get(document.uri);
	if (!article) {
		return false;
	}
	const { start, end } = selectedSpan(selection, article);
	const id = article.uri.toString();
	const isThere = ({ ref }: TreeNode) =>
		isClaimRef(ref) && ref.spot?.article === id && ref.spot.span.start <= end && start <= ref.spot.span.end;
	for (const root of tree.roots()) {
		const found = findNode(root, isThere, node => wanted || tree.isExpanded(node));
		if (found) {
			await tree.reveal(found, wanted);
			return true;
		}
	}
	return false;
}
