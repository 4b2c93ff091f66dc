/** The notes of a tag: a new one, or another wording of one that is there. */
import { l10n, ThemeIcon } from 'vscode';
import type { Note, TagFields } from '../../../core/index';
import type { Conversation } from '../../base/asking';
import { hasLines, inItsLines, inOneLine } from '../../base/noteLines';
import { excerpt } from '../../base/wording';
import type { Services } from '../../services';
import type { ChosenTag } from '../../ui/choosing';
import type { Field } from './fields';

export function noteField({ config }: Services, { placed: { tag } }: ChosenTag): Field {
	const notes = tag.notes ?? [];
	const label = l10n.t('Note');
	return {
		id: 'note',
		label,
		icon: 'note',
		value: notes.map(({ text }) => excerpt(text, 60)).join(' · '),
		async ask(conversation) {
			const at = notes.length === 0 ? notes.length : await pickNote(conversation, label, notes);
			if (at === undefined) {
				return undefined;
			}
			const words = await askWords(conversation, label, notes[at]?.text);
			return words === undefined ? undefined : noted(notes, at, words, config.author);
		},
	};
}

/** @param before of a note that is there; the box has one line */
async function askWords(
	conversation: Conversation,
	title: string,
	before: string | undefined,
): Promise<string | undefined> {
	const isLong = before !== undefined && hasLines(before);
	const value = isLong ? inOneLine(before) : (before ?? '');
	const words = await conversation.askText({ title, placeholder: hint(before), value, isStep: true });
	return words !== undefined && isLong ? inItsLines(words) : words;
}

function hint(before: string | undefined): string {
	return before === undefined
		? l10n.t('What is to be remembered?')
		: l10n.t('Leave empty to remove this note');
}

/** Index of the note; that of a new one is the number of those that are there. */
async function pickNote(
	conversation: Conversation,
	title: string,
	notes: readonly Note[],
): Promise<number | undefined> {
	const add = { label: l10n.t('New Note'), iconPath: new ThemeIcon('add'), value: notes.length };
	const rows = notes.map(({ text, by }, value) => ({
		label: excerpt(text, 80),
		...(by && { description: by }),
		value,
	}));
	const placeholder = l10n.t('Which note?');
	return (await conversation.ask({ title, placeholder, rows: [add, ...rows], isStep: true }))?.value;
}

function noted(notes: readonly Note[], at: number, text: string, by: string): TagFields {
	if (text === '') {
		return { notes: notes.toSpliced(at, 1) };
	}
	const before = notes[at];
	const now = `${new Date().toISOString().slice(0, 19)}Z`;
	return { notes: notes.toSpliced(at, 1, { ...(by && { by }), at: now, ...before, text }) };
}
