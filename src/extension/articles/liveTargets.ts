/**
 * Where tags are in open documents: they move with each edit that VS Code reports, and their targets are written
 * anew when the article is saved.
 */
import { type TextDocumentChangeEvent, TextDocumentChangeReason, type Uri, workspace } from 'vscode';
import {
	describeTarget,
	followChanges,
	type LineIndex,
	type LiveSpan,
	lineIndex,
	liveSpan,
	normalText,
	type PlacedTag,
	type Sidecar,
	type Tag,
	type Target,
	type TextChange,
} from '../../core/index';
import { textOf } from '../base/convert';
import { DisposableStore } from '../base/lifecycle';
import { openDocument } from '../base/openDocument';

/** The tags of one open document, as they were last followed. */
interface Followed {
	/** Normal text, and the document's version that has it. */
	text: string;
	version: number;
	/** The document was changed and did not count as unsaved: it may have been read anew from disk. */
	perhapsReloaded: boolean;
	/** By tag id. */
	readonly tags: Map<string, FollowedTag>;
}

interface FollowedTag {
	/** As the sidecar had them when following began: where it says something else, that counts. */
	readonly stored: string;
	spans: readonly LiveSpan[];
}

export class LiveTargets {
	readonly #store = new DisposableStore();
	readonly #documents = new Map<string, Followed>();

	constructor() {
		this.#store.add(workspace.onDidChangeTextDocument(event => this.#follow(event)));
		this.#store.add(
			workspace.onWillSaveTextDocument(({ document }) => {
				const followed = this.#documents.get(document.uri.toString());
				if (followed) {
					followed.perhapsReloaded = false;
				}
			}),
		);
		this.#store.add(
			workspace.onDidCloseTextDocument(({ uri }) => {
				// Changing the language closes and reopens a document.
				setTimeout(() => openDocument(uri) ?? this.#documents.delete(uri.toString()), 0);
			}),
		);
	}

	/**
	 * The sidecar with the targets where the edits moved them; as it is for a document that was not edited. A tag of
	 * which nothing is left in the text keeps the target that it had: it is looked for by its words.
	 */
	apply(uri: Uri, text: string, sidecar: Sidecar): Sidecar {
		const followed = this.#documents.get(uri.toString());
		if (followed?.text !== text) {
			return sidecar;
		}
		if (followed.perhapsReloaded && !openDocument(uri)?.isDirty) {
			// Nobody here made these changes, so the words have to be looked for.
			this.#documents.delete(uri.toString());
			return sidecar;
		}
		followed.perhapsReloaded = false;
		const tags = sidecar.tags.map(tag => {
			const known = followed.tags.get(tag.id);
			if (known && known.stored !== wordsOf(tag.targets)) {
				followed.tags.delete(tag.id);
				return tag;
			}
			return known ? moved(tag, known, text) : tag;
		});
		return { ...sidecar, tags };
	}

	/**
	 * Follows these tags from here on: those that stand word for word where they were put. A text that was read before
	 * the last edits says nothing of where they are now: the next look at the document follows them.
	 */
	watch(uri: Uri, version: number, text: string, tags: readonly PlacedTag[]): void {
		const document = openDocument(uri);
		if (document && document.version !== version) {
			return;
		}
		const key = uri.toString();
		const before = this.#documents.get(key);
		const known = before?.version === version ? before.tags : new Map<string, FollowedTag>();
		const followed: Followed = { text, version, perhapsReloaded: false, tags: new Map() };
		for (const { tag, receipts } of tags) {
			const old = known.get(tag.id);
			if (old) {
				followed.tags.set(tag.id, old);
			} else if (receipts.every(({ receipt }) => receipt === 'exact' || receipt === 'moved')) {
				const spans = receipts.flatMap(receipt => ('span' in receipt ? [liveSpan(text, receipt.span)] : []));
				followed.tags.set(tag.id, { stored: wordsOf(tag.targets), spans });
			}
		}
		this.#documents.set(key, followed);
	}

	#follow({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
		const followed = this.#documents.get(document.uri.toString());
		if (!followed || contentChanges.length === 0) {
			return;
		}
		if (document.version !== followed.version + 1) {
			// An edit in between was not seen: what this one is told of is another text than the one followed.
			this.#documents.delete(document.uri.toString());
			return;
		}
		// The first change of somebody's own comes before the document counts as unsaved, too.
		followed.perhapsReloaded ||= !document.isDirty && reason === undefined;
		const index = lineIndex(followed.text);
		const changes = contentChanges.map(({ range, text }) => toChange(index, range, text));
		const before = followed.text;
		followed.text = textOf(document);
		followed.version = document.version;
		const event = { changes, before, after: followed.text, reason: reason && undoOrRedo[reason] };
		for (const tag of followed.tags.values()) {
			tag.spans = tag.spans.map(span => followChanges(span, event));
		}
	}

	dispose(): void {
		this.#store.dispose();
	}
}

const undoOrRedo = {
	[TextDocumentChangeReason.Undo]: 'undo',
	[TextDocumentChangeReason.Redo]: 'redo',
} as const;

function toChange(
	index: LineIndex,
	{ start, end }: TextDocumentChangeEvent['contentChanges'][number]['range'],
	text: string,
): TextChange {
	return {
		start: index.offsetAt(start.line, start.character),
		end: index.offsetAt(end.line, end.character),
		text: normalText(text),
	};
}

function moved(tag: Tag, { spans }: FollowedTag, text: string): Tag {
	const targets = tag.targets.map((target, at) => {
		const span = spans[at]?.span;
		return span ? describeTarget(text, span) : target;
	});
	const by = (targets[0]?.start ?? 0) - (tag.targets[0]?.start ?? 0);
	return { ...tag, targets, ...shifted('speaker', tag.speaker, by), ...shifted('cue', tag.cue, by) };
}

/** Speaker and cue go along with the words that they belong to. */
function shifted<K extends string, P extends { readonly start?: number; readonly end?: number }>(
	key: K,
	piece: P | undefined,
	by: number,
): { [key in K]?: P } {
	const { start, end } = piece ?? {};
	return piece && start !== undefined && end !== undefined
		? ({ [key]: { ...piece, start: start + by, end: end + by } } as { [key in K]: P })
		: {};
}

function wordsOf(targets: readonly Target[]): string {
	return JSON.stringify(targets);
}
