/** An article that is not open: its text and analysis are kept packed, and unpacked when somebody looks at it. */
import type { Uri } from 'vscode';
import {
	type Decoded,
	decodeSidecar,
	type KeptArticle,
	KeptView,
	type LineIndex,
	type OffsetMap,
	offsetMap,
	type Sidecar,
	type Unpacking,
	utf8LineIndex,
} from '../../core/index';
import type { Knowledge } from '../files/knowledge';
import { type Article, labelOf } from './article';

/** What an article that is not open is made of. */
export interface KeptFileParts {
	readonly uri: Uri;
	readonly kept: KeptArticle;
	/** '' where there is none. */
	readonly sidecarSource: string;
	readonly knowledge: Knowledge;
}

/** Gives `before` where that is made of the same. `move` says what becomes of the sidecar's targets. */
export function keptFile(
	parts: KeptFileParts,
	before: KeptFile | undefined,
	unpacking: Unpacking,
	move: (text: string, sidecar: Sidecar) => Sidecar,
): KeptFile {
	if (before?.kept !== parts.kept || before.sidecarSource !== parts.sidecarSource) {
		const text = () => unpacking.utf8.decode(parts.kept.text);
		// Without a sidecar the text need not be read.
		const sidecar =
			parts.sidecarSource === '' ? noSidecar : decodeSidecar(parts.sidecarSource, offsetMap(text()));
		const { value } = sidecar;
		const moved = value.tags.length === 0 ? value : move(text(), value);
		return new KeptFile(parts, sidecar, new KeptView(parts.kept, moved, unpacking));
	}
	return before.knowledge === parts.knowledge ? before : new KeptFile(parts, before.sidecar, before.view);
}

const noSidecar = decodeSidecar('', offsetMap(''));

export class KeptFile implements Article {
	readonly uri: Uri;
	readonly kept: KeptArticle;
	readonly label: string;
	readonly sidecarSource: string;
	readonly knowledge: Knowledge;
	readonly version = undefined;
	readonly tooLarge = false;
	readonly live = undefined;

	constructor(
		{ uri, kept, sidecarSource, knowledge }: KeptFileParts,
		readonly sidecar: Decoded<Sidecar>,
		readonly view: KeptView,
	) {
		this.uri = uri;
		this.kept = kept;
		this.label = labelOf(uri, sidecar.value);
		this.sidecarSource = sidecarSource;
		this.knowledge = knowledge;
	}

	get suggestionCount(): number {
		return this.view.suggestionCount;
	}

	get text(): string {
		return this.view.text;
	}

	get index(): LineIndex {
		return utf8LineIndex(this.kept.text);
	}

	get map(): OffsetMap {
		return offsetMap(this.text);
	}
}
