/** Notes of tags as comment threads: at the tag's words and in the Comments panel, with further notes below. */
import type { Disposable, Uri } from 'vscode';
import { hull, type Note, withFields } from '../../../core/index';
import { chooseTag } from '../../choosing';
import { registerCommand } from '../../commands';
import { commands } from '../../ids';
import { DisposableStore } from '../../lifecycle';
import { reveal } from '../../reveal';
import type { Services } from '../../services';
import { changeTag } from '../../tagChange';
import { NoteComment, type NoteThread } from './noteComment';
import { NoteThreads } from './noteThreads';

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
		const place = chosen && hull(chosen.placed.places);
		if (chosen && place) {
			await reveal(chosen.article.uri, place);
			threads.open(chosen.article, chosen.placed);
		}
	});
	command(commands.saveNewNote, async argument => {
		const reply = asReply(argument);
		if (reply) {
			await append(services, reply.thread, reply.text);
		}
	});
	onNote(commands.editNote, comment => {
		comment.edit();
		comment.thread.comments = [...comment.thread.comments];
	});
	onNote(commands.saveNote, async ({ thread, note, index, typed }) => {
		await change(services, thread, notes =>
			notes.toSpliced(index, 1, ...(typed === '' ? [] : [{ ...note, text: typed }])),
		);
		threads.reset(thread);
	});
	onNote(commands.cancelNote, ({ thread }) => threads.reset(thread));
	onNote(commands.deleteNote, ({ thread, index }) =>
		change(services, thread, notes => notes.toSpliced(index, 1)),
	);
	return store;
}

/** What VS Code hands over when somebody has written below a thread. */
function asReply(value: unknown): { readonly thread: NoteThread; readonly text: string } | undefined {
	const { thread, text } = (value ?? {}) as { thread?: Partial<NoteThread>; text?: unknown };
	return thread?.tag && typeof text === 'string' && text.trim() !== ''
		? { thread: thread as NoteThread, text: text.trim() }
		: undefined;
}

async function append(services: Services, thread: NoteThread, text: string): Promise<void> {
	const stamp = await services.stamps.next();
	if (stamp) {
		const note: Note = { ...(stamp.by && { by: stamp.by }), at: stamp.now, text };
		await change(services, thread, notes => [...notes, note]);
	}
}

async function change(
	services: Services,
	{ tag: ref }: NoteThread,
	edited: (notes: readonly Note[]) => readonly Note[],
): Promise<void> {
	await changeTag(services, ref, ({ placed: { tag } }) =>
		withFields(tag, { notes: edited(tag.notes ?? []) }),
	);
}
