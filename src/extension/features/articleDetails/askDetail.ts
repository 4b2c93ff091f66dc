/** How each detail of an article is asked for. */
import { l10n, workspace } from 'vscode';
import { type ArticleDetails, type DetailName, detailProblem, relativePath } from '../../../core/index';
import type { Article } from '../../articles/article';
import { reliabilityGrades } from '../../base/admiralty';
import type { Choice, Conversation } from '../../base/asking';
import type { Services } from '../../services';
import { isReachable } from '../../ui/linkedTags';
import { detailHint, detailLabel, problemText } from './detailWording';

/** What is to be set, '' or `undefined` to take it away; no answer where the person went back. */
export async function askDetail(
	services: Services,
	conversation: Conversation,
	article: Article,
	name: DetailName,
): Promise<Partial<ArticleDetails> | undefined> {
	const now = article.sidecar.value.article;
	const choices = choicesOf(services, article, name);
	if (choices) {
		const answer = await conversation.ask({
			title: detailLabel(name),
			placeholder: l10n.t('Pick one'),
			rows: choices,
			active: value => value[name] === now[name],
			isStep: true,
		});
		return answer?.value;
	}
	const words = await conversation.askText({
		title: detailLabel(name),
		placeholder: detailHint(name),
		value: String(now[name] ?? ''),
		check: given => {
			const problem = detailProblem(name, given);
			return problem && problemText(problem);
		},
		isStep: true,
	});
	return words === undefined ? undefined : { [name]: words };
}

/** `undefined` for a detail that is typed. */
function choicesOf(
	{ library }: Services,
	{ uri }: Article,
	name: DetailName,
): readonly Choice<Partial<ArticleDetails>>[] | undefined {
	const none = { label: l10n.t('none'), value: { [name]: '' } };
	switch (name) {
		case 'reliability':
			return [
				...reliabilityGrades().map(([grade, words]) => ({
					label: grade,
					description: words,
					value: { reliability: grade },
				})),
				none,
			];
		case 'verbatim':
			return [
				{ label: l10n.t('Its quotations are as they were said'), value: none.value },
				{
					label: l10n.t('Its quotations cannot be taken word for word'),
					description: l10n.t('translated, rewritten'),
					value: { verbatim: false },
				},
			];
		case 'copyOf':
			return [
				...library
					.all()
					.filter(other => other.uri.path !== uri.path && isReachable(uri, other.uri))
					.map(other => ({
						label: other.label,
						description: workspace.asRelativePath(other.uri),
						value: { copyOf: relativePath(uri.path, other.uri.path) },
					})),
				none,
			];
		default:
			return undefined;
	}
}
