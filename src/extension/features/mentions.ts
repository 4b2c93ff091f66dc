/**
 * From one place of an entity to the next, in this article and on into the others: its mentions, or what it is made to
 * say, what is claimed about it, what it denies.
 */
import { type Disposable, l10n, type TextEditor, Uri, commands as vscode, window } from 'vscode';
import {
	type CorpusEntity,
	entityAt,
	type Jump,
	jumps,
	nextPlace,
	type Place,
	placesOf,
} from '../../core/index';
import { askOne } from '../base/asking';
import { registerCommand } from '../base/commands';
import { toSpan } from '../base/convert';
import { commands } from '../base/ids';
import { DisposableStore } from '../base/lifecycle';
import { say } from '../base/telling';
import { grouped } from '../base/wording';
import type { Services } from '../services';
import { locationOf } from '../ui/placeTree';
import { reveal } from '../ui/reveal';

export function registerMentions(services: Services): Disposable {
	const walk = new Walk(services);
	const store = new DisposableStore();
	store.add(registerCommand(services.log, commands.nextMention, () => walk.go(1)));
	store.add(registerCommand(services.log, commands.previousMention, () => walk.go(-1)));
	store.add(registerCommand(services.log, commands.chooseJump, () => walk.choose()));
	store.add(registerCommand(services.log, commands.peekMention, () => walk.peek()));
	return store;
}

/** Remembers whom it is about: what somebody says need not name him. */
class Walk {
	#jump: Jump = 'mentions';
	#landed: (Place & { readonly key: string }) | undefined;

	constructor(private readonly services: Services) {}

	async go(direction: 1 | -1): Promise<void> {
		const { library, chosenPlaces } = this.services;
		const found = await this.#next(direction);
		if (!found) {
			return;
		}
		const { entity, places, next } = found;
		this.#landed = { ...next, key: entity.key };
		chosenPlaces.note(await reveal(Uri.parse(next.article, true), next.span, { select: true }));
		const label = library.corpus.get(next.article)?.label ?? '';
		const count = jumpCount(this.#jump, grouped(places.indexOf(next) + 1), grouped(places.length));
		say(`${entity.name}: ${count}, ${label}`, { icon: 'person' });
	}

	/** Shows the next place below the caret, which stays where it is. */
	async peek(): Promise<void> {
		const editor = window.activeTextEditor;
		const found = await this.#next(1);
		const location = found && locationOf(this.services.library, found.next);
		if (editor && location) {
			const { uri } = editor.document;
			await vscode.executeCommand(
				'editor.action.peekLocations',
				uri,
				editor.selection.start,
				[location],
				'peek',
			);
		}
	}

	/** Of whom the jump is, and where it goes; says so where it goes nowhere. */
	async #next(
		direction: 1 | -1,
	): Promise<{ entity: CorpusEntity; places: readonly Place[]; next: Place } | undefined> {
		const { library } = this.services;
		const editor = window.activeTextEditor;
		const entity = editor && (await this.#entityAt(editor));
		const article = editor && (await library.current(editor.document));
		if (!editor || !article) {
			return undefined;
		}
		if (!entity) {
			say(l10n.t('Put the caret on a name first.'));
			return undefined;
		}
		const places = placesOf(library.corpus, entity.key, this.#jump);
		const here = { article: article.uri.toString(), offset: toSpan(article.index, editor.selection).start };
		const next = nextPlace(library.corpus, places, here, direction);
		if (!next) {
			const none = l10n.t('{0}: no {1}', entity.name, jumpLabel(this.#jump));
			const hint = l10n.t('“Jump Through…” chooses what a jump goes through.');
			say(this.#jump === 'mentions' ? none : `${none}. ${hint}`);
			return undefined;
		}
		return { entity, places, next };
	}

	async choose(): Promise<void> {
		const { corpus } = this.services.library;
		const entity = window.activeTextEditor && (await this.#entityAt(window.activeTextEditor));
		const rows = jumps.map(value => ({
			label: jumpLabel(value),
			description: entity ? String(placesOf(corpus, entity.key, value).length) : '',
			value,
		}));
		const chosen = await askOne<Jump>({
			title: entity ? entity.name : l10n.t('Jump Through'),
			placeholder: l10n.t('Which places does a jump go through?'),
			rows,
			active: value => value === this.#jump,
		});
		if (chosen) {
			this.#jump = chosen.value;
			await (entity ? this.go(1) : undefined);
		}
	}

	/** The one at the caret; right after a jump, the one that it was about. */
	async #entityAt(editor: TextEditor): Promise<CorpusEntity | undefined> {
		const { library } = this.services;
		const { selection } = editor;
		const article = await library.current(editor.document);
		if (!article) {
			return undefined;
		}
		const { start, end } = toSpan(article.index, selection);
		const id = article.uri.toString();
		const landed = this.#landed;
		const isThere =
			landed?.article === id && landed.span.start === start && (landed.span.end === end || start === end);
		return isThere ? library.corpus.entity(landed.key) : entityAt(library.corpus, id, start);
	}
}

function jumpCount(jump: Jump, at: string, of: string): string {
	switch (jump) {
		case 'mentions':
			return l10n.t('mention {0} of {1}', at, of);
		case 'quotes':
			return l10n.t('statement {0} of {1}', at, of);
		case 'claims':
			return l10n.t('claim {0} of {1} about this name', at, of);
		case 'denials':
			return l10n.t('denial {0} of {1}', at, of);
	}
}

function jumpLabel(jump: Jump): string {
	switch (jump) {
		case 'mentions':
			return l10n.t('mentions');
		case 'quotes':
			return l10n.t('statements');
		case 'claims':
			return l10n.t('claims about this name');
		case 'denials':
			return l10n.t('denials');
	}
}
