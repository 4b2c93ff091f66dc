/**
 * VS Code's own references view as the extension `vscode.references-view` exports it: a tree with a title, a history
 * and keys for the next and previous place. It is no part of the API, so every part is checked before it is used.
 */
import {
	type Event,
	extensions,
	type Location,
	type Position,
	type ProviderResult,
	type Range,
	type TreeDataProvider,
	type Uri,
} from 'vscode';
import { type PlaceNode, type PlaceTree, PlaceTreeProvider, placesUnder } from './placeTree';

interface SymbolTreeInput {
	readonly contextValue: string;
	readonly title: string;
	readonly location: Location;
	resolve(): ProviderResult<SymbolTreeModel>;
	with(location: Location): SymbolTreeInput;
}

interface SymbolTreeModel {
	readonly provider: TreeDataProvider<PlaceNode>;
	readonly message: string | undefined;
	readonly navigation: {
		nearest(uri: Uri, position: Position): PlaceNode | undefined;
		next(from: PlaceNode): PlaceNode;
		previous(from: PlaceNode): PlaceNode;
		location(node: PlaceNode): Location | undefined;
	};
	readonly highlights: {
		getEditorHighlights(node: PlaceNode, uri: Uri): Range[] | undefined;
	};
	dispose(): void;
}

interface ReferencesView {
	setInput(input: SymbolTreeInput): void;
}

/** `undefined` where this VS Code has no such view. */
export async function referencesView(): Promise<ReferencesView | undefined> {
	const exported: unknown = await extensions.getExtension('vscode.references-view')?.activate();
	return isReferencesView(exported) ? exported : undefined;
}

function isReferencesView(value: unknown): value is ReferencesView {
	return (
		typeof value === 'object' && value !== null && 'setInput' in value && typeof value.setInput === 'function'
	);
}

/** `onDidChange` tells when the tree may be another. */
export function treeInput(tree: PlaceTree, onDidChange: Event<unknown>): SymbolTreeInput {
	return {
		contextValue: 'hearsay.places',
		title: tree.title,
		location: tree.origin,
		resolve: () => treeModel(tree, onDidChange),
		with: location => treeInput({ ...tree, origin: location, roots: () => tree.roots() }, onDidChange),
	};
}

function treeModel(tree: PlaceTree, onDidChange: Event<unknown>): SymbolTreeModel {
	const provider = new PlaceTreeProvider(tree);
	let known: readonly PlaceNode[] | undefined;
	const listening = onDidChange(() => {
		known = undefined;
		provider.refresh();
	});
	const places = () => {
		known ??= placesUnder(tree.roots());
		return known;
	};
	const step = (from: PlaceNode, by: 1 | -1): PlaceNode => {
		const all = places();
		const own = placesUnder([from])[0] ?? from;
		const at = all.findIndex(({ id }) => id === own.id);
		return all.at((at + by) % all.length) ?? from;
	};
	return {
		provider,
		message: undefined,
		navigation: {
			nearest: (uri, position) => nearest(places(), uri, position),
			next: from => (from.location ? step(from, 1) : (placesUnder([from])[0] ?? from)),
			previous: from => step(from, -1),
			location: node => placesUnder([node])[0]?.location,
		},
		highlights: {
			getEditorHighlights: (_, uri) =>
				places().flatMap(({ location }) =>
					location?.uri.toString() === uri.toString() ? [location.range] : [],
				),
		},
		dispose() {
			listening.dispose();
			provider.dispose();
		},
	};
}

/** The one at or after the position in its article, else the first of all. */
function nearest(places: readonly PlaceNode[], uri: Uri, position: Position): PlaceNode | undefined {
	const here = places.filter(({ location }) => location?.uri.toString() === uri.toString());
	return (
		here.find(({ location }) => location?.range.end.isAfterOrEqual(position)) ?? here.at(-1) ?? places[0]
	);
}
