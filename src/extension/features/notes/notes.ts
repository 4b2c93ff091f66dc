/** Notes of tags as comment threads: at the tag's words and in the Comments panel, with further notes below. */
import { type Disposable, l10n, type Uri, window } from 'vscode';
import { hull, type Note, type Span, touches, withFields } from '../../../core/index';
import type { Article } from '../../articles/article';
import type { TagRef } from '../../articles/refs';
import { askText } from '../../base/asking';
import { registerCommand } from '../../base/commands';
import { toSpan } from '../../base/convert';
import { commands } from '../../base/ids';
import { DisposableStore } from '../../base/lifecycle';
import type { Services } from '../../services';
import { type ChosenTag, chooseTag } from '../../ui/choosing';
import { reveal } from '../../ui/reveal';
import { changeTag, refOf } from '../../ui/tagChange';
import { NoteComment, type NoteThread } from './noteComment';
import { labelOf, NoteThreads } from './noteThreads';

export function registerNotes(services: Services): Disposable {
	const { log, library } = services;
	const store = new DisposableStore();
	const threads = store.add(new NoteThreads());
	const show = (uri: Uri): void => {
		const article = library.get(uri);
		if (article) {
			threads.show(article);
		} else {
			threads.hide(uri);
		}
	};
	store.add(library.onDidChange(changed => changed.forEach(show)));
	const command = (id: string, run: (argument: unknown) => Promise<void>): void => {
		store.add(registerCommand(log, id, run));
	};
	const onNote = (id: string, run: (comment: NoteComment) => Promise<void> | void): void =>
		command(id, async argument => (argument instanceof NoteComment ? run(argument) : undefined));

	command(commands.addNote, async argument => {
		const chosen = await chooseTag(services, argument);
		const noted = chosen && (await askNote(services, chosen));
		if (noted) {
			threads.open(noted.article, noted.placed);
		}
	});
	command(commands.saveNewNote, async argument => {
		const reply = asReply(argument);
		if (reply) {
			await append(services, reply.thread.tag, reply.text);
		}
	});
	onNote(commands.editNote, comment => {
		comment.edit();
		threads.redraw(comment.tag);
	});
	onNote(commands.saveNote, async ({ tag, note, index, typed }) => {
		await change(services, tag, notes =>
			notes.toSpliced(index, 1, ...(typed === '' ? [] : [{ ...note, text: typed }])),
		);
		threads.reset(tag);
	});
	onNote(commands.cancelNote, ({ tag }) => threads.reset(tag));
	onNote(commands.deleteNote, async ({ tag, index }) => {
		await change(services, tag, notes => notes.toSpliced(index, 1));
	});
	return store;
}

/** What VS Code hands over when somebody has written below a thread. */
function asReply(value: unknown): { readonly thread: NoteThread; readonly text: string } | undefined {
	const { thread, text } = (value ?? {}) as { thread?: Partial<NoteThread>; text?: unknown };
	return thread?.tag && typeof text === 'string' && text.trim() !== ''
		? { thread: thread as NoteThread, text: text.trim() }
		: undefined;
}

/**
 * Asks for a note on what is said at the tag; `undefined` where none was given. It is asked for where every question
 * is: an open thread cannot be given the keyboard, and what is typed would go into the article.
 */
async function askNote(services: Services, chosen: ChosenTag): Promise<ChosenTag | undefined> {
	const place = hull(chosen.placed.places);
	if (place && !isAtCaret(chosen.article, place)) {
		await reveal(chosen.article.uri, place);
	}
	const text = await askText(labelOf(chosen), l10n.t('What is there to say about it?'), '');
	return text ? append(services, refOf(chosen), text) : undefined;
}

/** The person is there already and sees it: what is read is not moved away. */
function isAtCaret({ uri, index }: Article, place: Span): boolean {
	const editor = window.activeTextEditor;
	return (
		editor?.document.uri.toString() === uri.toString() &&
		touches(place, toSpan(index, editor.selection).start) &&
		editor.visibleRanges.some(lines => lines.contains(editor.selection.start))
	);
}

/** The tag with the note; `undefined` where it could not be written, which the person has been told. */
async function append(services: Services, ref: TagRef, text: string): Promise<ChosenTag | undefined> {
	const stamp = await services.stamps.next();
	if (!stamp) {
		return undefined;
	}
	const note: Note = { ...(stamp.by && { by: stamp.by }), at: stamp.now, text };
	return change(services, ref, notes => [...notes, note]);
}

function change(
	services: Services,
	ref: TagRef,
	edited: (notes: readonly Note[]) => readonly Note[],
): Promise<ChosenTag | undefined> {
	return changeTag(services, ref, ({ placed: { tag } }) =>
		withFields(tag, { notes: edited(tag.notes ?? []) }),
	);
}
