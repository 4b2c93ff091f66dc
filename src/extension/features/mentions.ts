/** From one mention of the entity at the caret to the next, in this article and on into the others. */
import { type Disposable, l10n, Uri, window } from 'vscode';
import { registerCommand } from '../commands';
import { toSpan } from '../convert';
import { commands } from '../ids';
import { DisposableStore } from '../lifecycle';
import { reveal } from '../reveal';
import type { Services } from '../services';

export function registerMentions(services: Services): Disposable {
	const store = new DisposableStore();
	store.add(registerCommand(services.log, commands.nextMention, () => jump(services, 1)));
	store.add(registerCommand(services.log, commands.previousMention, () => jump(services, -1)));
	return store;
}

async function jump({ library }: Services, direction: 1 | -1): Promise<void> {
	const editor = window.activeTextEditor;
	const article = editor && (await library.current(editor.document));
	if (!article) {
		return;
	}
	const id = article.uri.toString();
	const { start } = toSpan(article.index, editor.selection);
	const entity = library.corpus.entityAt(id, start);
	if (!entity) {
		window.setStatusBarMessage(`$(info) ${l10n.t('Put the caret on a name first.')}`, 4000);
		return;
	}
	const next = library.corpus.nextMention(entity.key, id, start, direction);
	if (!next) {
		return;
	}
	await reveal(Uri.parse(next.article, true), next.span, { select: true });
	const all = library.corpus
		.mentions(entity.key)
		.flatMap(({ article: { id: where, label }, mentions }) =>
			mentions.map(({ start: at }) => ({ where, label, at })),
		);
	const position = all.findIndex(({ where, at }) => where === next.article && at === next.span.start);
	const where = l10n.t(
		'{0}: {1} of {2}, {3}',
		entity.name,
		position + 1,
		all.length,
		all[position]?.label ?? '',
	);
	window.setStatusBarMessage(`$(person) ${where}`, 6000);
}
