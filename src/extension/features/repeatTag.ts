/** Repeat Last Tag: what the person judged of the last words holds for these too. */
import { type Disposable, l10n } from 'vscode';
import { isThereAlready, lastTagBy, tagLike } from '../../core/index';
import { registerCommand } from '../base/commands';
import { commands } from '../base/ids';
import { say } from '../base/telling';
import { kindLabel } from '../base/wording';
import type { Services } from '../services';
import { wordsAt } from '../ui/caret';
import { type Here, whereCaretIs } from '../ui/choosing';

export function registerRepeatTag(services: Services): Disposable {
	return registerCommand(services.log, commands.repeatTag, () => {
		const here = whereCaretIs();
		const isOurs = here !== undefined && services.chosenPlaces.isAt(here.editor);
		return services.decisions.inTurn(() => repeat(services, here, isOurs));
	});
}

async function repeat(
	{ library, stamps, decisions }: Services,
	here: Here | undefined,
	isOurs: boolean,
): Promise<void> {
	const article = here && (await library.current(here.editor.document));
	const words = article && wordsAt(here.selection, article, isOurs);
	if (!words || words.start === words.end) {
		return say(l10n.t('There is no sentence here. Put the caret in one, or select the words to tag.'));
	}
	const stamp = await stamps.next();
	if (!stamp) {
		return;
	}
	const tags = library.all().flatMap(({ view }) => view.tags.map(({ tag }) => tag));
	const before = lastTagBy(tags, stamp.by);
	if (!before) {
		return say(l10n.t('You have not tagged anything yet.'));
	}
	const passage = { text: article.text, analysis: article.view.analysis };
	const tag = tagLike(passage, before, words, stamp);
	if (isThereAlready(article.view, tag)) {
		return say(l10n.t('This is tagged as {0} already.', kindLabel(tag.kind, article.knowledge.codebook)));
	}
	await decisions.make(article, [{ do: 'addTag', tag }]);
}
