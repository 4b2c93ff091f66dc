/** Edit Article Details…: who published the article when, and what else is known about it. */
import { type Disposable, l10n, ThemeIcon, type Uri, window } from 'vscode';
import { type ArticleDetails, detailNames, frontMatterOf, isIncomplete } from '../../../core/index';
import type { Article } from '../../articles/article';
import { lackingDetails } from '../../articles/lackingDetails';
import { asArticleUri } from '../../articles/refs';
import { Conversation, type Row } from '../../base/asking';
import { registerCommand } from '../../base/commands';
import { commands } from '../../base/ids';
import { DisposableStore } from '../../base/lifecycle';
import { say, sayNone } from '../../base/telling';
import type { Services } from '../../services';
import { refreshed } from '../../ui/choosing';
import { askDetail } from './askDetail';
import { detailLabel, detailText } from './detailWording';

type Details = Partial<ArticleDetails>;

export function registerArticleDetails(services: Services): Disposable {
	const store = new DisposableStore();
	store.add(
		registerCommand(services.log, commands.editArticleDetails, async argument => {
			const uri = asArticleUri(argument) ?? window.activeTextEditor?.document.uri;
			if (!uri || !(await refreshed(services, uri))) {
				return say(l10n.t('Open an article first.'));
			}
			await inConversation(conversation => edit(services, conversation, uri));
		}),
	);
	store.add(
		registerCommand(services.log, commands.listIncomplete, () => inConversation(c => list(services, c))),
	);
	return store;
}

async function inConversation(talk: (conversation: Conversation) => Promise<void>): Promise<void> {
	const conversation = new Conversation();
	try {
		await talk(conversation);
	} finally {
		conversation.dispose();
	}
}

/** One detail after the other, each a decision, until Escape. */
async function edit(services: Services, conversation: Conversation, uri: Uri, isStep = false): Promise<void> {
	let last: string = '';
	for (;;) {
		await services.decisions.settled();
		const article = await refreshed(services, uri);
		const answer = article && (await conversation.ask(questionOf(article, last, isStep)));
		if (!article || !answer) {
			return;
		}
		last = typeof answer.value === 'string' ? answer.value : '';
		const given =
			typeof answer.value === 'string'
				? await askDetail(services, conversation, article, answer.value)
				: answer.value;
		if (given && !(await services.decisions.make(article, [{ do: 'setArticle', details: given }]))) {
			return;
		}
	}
}

/** The names of the details, and what the front matter says of those that are still empty. */
function questionOf(article: Article, last: string, isStep: boolean) {
	const { article: details } = article.sidecar.value;
	const front = missing(frontMatterOf(article.text), details);
	const found = Object.entries(front);
	const rows: Row<(typeof detailNames)[number] | Details>[] = detailNames.map(name => ({
		label: detailLabel(name),
		description: detailText(name, details),
		value: name,
	}));
	if (found.length > 0) {
		rows.unshift({
			label: l10n.t('Take from the Article’s Front Matter'),
			iconPath: new ThemeIcon('arrow-down'),
			detail: found.map(([, words]) => String(words)).join(' · '),
			value: front,
		});
	}
	return {
		title: l10n.t('Details of {0}', article.label),
		placeholder: l10n.t('What is to be changed?'),
		rows,
		active: (value: (typeof detailNames)[number] | Details) => value === last,
		isStep,
	};
}

function missing(given: Details, details: ArticleDetails): Details {
	const known: Readonly<Record<string, unknown>> = { ...details };
	return Object.fromEntries(Object.entries(given).filter(([name]) => known[name] === undefined));
}

/** The articles that cannot be cited or put in order of time. */
async function list(services: Services, conversation: Conversation): Promise<void> {
	for (;;) {
		await services.decisions.settled();
		const articles = services.library.all().filter(({ sidecar }) => isIncomplete(sidecar.value.article));
		if (articles.length === 0) {
			return sayNone(services.library, l10n.t('Every article has an outlet and a date.'));
		}
		const answer = await conversation.ask({
			title: l10n.t('Articles Without Outlet or Date: {0}', articles.length),
			placeholder: l10n.t('Whose details are to be edited?'),
			rows: articles.map(article => ({
				label: article.label,
				description: lackingDetails(article.sidecar.value.article),
				value: article.uri,
			})),
		});
		if (!answer) {
			return;
		}
		await edit(services, conversation, answer.value, true);
	}
}
