/** Tag Every Occurrence: the selected words wherever they stand, after a look at each, as one decision. */
import { type Disposable, l10n, window } from 'vscode';
import { type Kind, type SidecarEdit, type Stamp, tagFromSpan } from '../../../core/index';
import type { Article } from '../../articles/article';
import { Conversation } from '../../base/asking';
import { registerCommand } from '../../base/commands';
import { commands } from '../../base/ids';
import { newId } from '../../base/newId';
import { say } from '../../base/telling';
import { kindLabel, quotable } from '../../base/wording';
import type { Change } from '../../decisions/change';
import type { Services } from '../../services';
import { selectedSpan } from '../../ui/caret';
import { refreshed } from '../../ui/choosing';
import { kindChoices } from '../../ui/kindChoices';
import { matchesCase, type Occurrence, occurrencesIn } from './occurrences';
import { preview } from './preview';

export function registerTagOccurrences(services: Services): Disposable {
	return registerCommand(services.log, commands.tagEveryOccurrence, argument => tagAll(services, argument));
}

/** The argument of a keybinding may name the `kind`, which is then not asked for. */
async function tagAll(services: Services, argument: unknown): Promise<void> {
	const editor = window.activeTextEditor;
	const selection = editor?.selection;
	const article = editor && (await services.library.current(editor.document));
	const span = article && selection && selectedSpan(selection, article);
	const words = span && article.text.slice(span.start, span.end);
	if (!article || !words) {
		return say(l10n.t('Select the words to look for first.'));
	}
	const conversation = new Conversation();
	try {
		const kind = kindNamed(argument) ?? (await askKind(services, conversation, article, words));
		const found = kind && (await askWhere(services, conversation, article, words, kind));
		const title = l10n.t(
			'Tag “{0}” as {1}',
			quotable(words, 40),
			kindLabel(kind ?? '', article.knowledge.codebook),
		);
		const chosen = found && (await preview(title, found));
		const stamp = chosen && chosen.length > 0 ? await services.stamps.next() : undefined;
		if (kind && stamp && chosen) {
			await write(services, kind, chosen, stamp);
		}
	} finally {
		conversation.dispose();
	}
}

async function askKind(
	{ recents }: Services,
	conversation: Conversation,
	{ knowledge: { codebook } }: Article,
	words: string,
): Promise<Kind | undefined> {
	const answer = await conversation.ask({
		title: l10n.t('Tag every “{0}”', quotable(words, 50)),
		placeholder: l10n.t('As what?'),
		rows: kindChoices(codebook, recents),
	});
	if (answer) {
		await recents.note('kinds', answer.value);
	}
	return answer?.value;
}

/** Here or everywhere, with capitals told apart or not: each with what it would find. */
async function askWhere(
	{ library }: Services,
	conversation: Conversation,
	here: Article,
	words: string,
	kind: Kind,
): Promise<readonly Occurrence[] | undefined> {
	const everywhere = library.all().flatMap(article => occurrencesIn(article, words, kind));
	const isHere = ({ article }: Occurrence) => article.uri.toString() === here.uri.toString();
	const sameCase = everywhere.filter(occurrence => matchesCase(occurrence, words));
	const searches = [
		{ label: l10n.t('In this article'), value: everywhere.filter(isHere) },
		{ label: l10n.t('In all articles'), value: everywhere },
		{ label: l10n.t('In this article, matching case'), value: sameCase.filter(isHere) },
		{ label: l10n.t('In all articles, matching case'), value: sameCase },
	];
	const isNew = ({ value }: (typeof searches)[number], at: number) =>
		at < 2 || value.length !== searches[at - 2]?.value.length;
	const answer = await conversation.ask({
		title: l10n.t('Tag every “{0}”', quotable(words, 50)),
		placeholder: l10n.t('Where?'),
		rows: searches.filter(isNew).map(({ label, value }) => ({
			label,
			description: l10n.t('not tagged yet: {0}', value.length),
			value,
		})),
		isStep: true,
	});
	return answer?.value;
}

async function write(
	services: Services,
	kind: Kind,
	occurrences: readonly Occurrence[],
	stamp: Stamp,
): Promise<void> {
	const changes: Change[] = [];
	let tagged = 0;
	for (const before of new Set(occurrences.map(({ article }) => article))) {
		const article = await refreshed(services, before.uri);
		if (article?.text === before.text) {
			const found = occurrences.filter(occurrence => occurrence.article === before);
			changes.push({ article, edits: found.map(({ span }) => addition(article, kind, span, stamp)) });
			tagged += found.length;
		}
	}
	if (await services.decisions.makeAll(changes)) {
		const { codebook } = changes[0]?.article.knowledge ?? { codebook: undefined };
		say(
			l10n.t('{0}: {1} tagged. Undo Tag Change takes all of them back.', kindLabel(kind, codebook), tagged),
		);
	}
}

function addition(article: Article, kind: Kind, span: Occurrence['span'], stamp: Stamp): SidecarEdit {
	const passage = { text: article.text, analysis: article.view.analysis };
	return { do: 'addTag', tag: tagFromSpan(passage, kind, span, { ...stamp, id: newId() }) };
}

function kindNamed(argument: unknown): Kind | undefined {
	const kind = typeof argument === 'object' && argument !== null && 'kind' in argument && argument.kind;
	return typeof kind === 'string' ? kind : undefined;
}
