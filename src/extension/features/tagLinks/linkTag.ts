/** Link Tag…: how this tag stands to another one, which is picked from all articles, the likeliest first. */
import { l10n, ThemeIcon } from 'vscode';
import { type Link, linkTypes, referenceTo, tagLikeness } from '../../../core/index';
import { Conversation, heading, type Row } from '../../base/asking';
import { say, sayNone } from '../../base/telling';
import { excerpt, kindLabel } from '../../base/wording';
import type { Services } from '../../services';
import { type ChosenTag, chooseTag } from '../../ui/choosing';
import { isReachable, linkLabel, linkLookup, linkText } from '../../ui/linkedTags';
import { changeTag, refOf } from '../../ui/tagChange';
import { type ListedTag, tagRow, wordsOf } from '../../ui/tagRow';

/** More are not looked through by anybody. */
const most = 500;

interface Other extends ListedTag {
	readonly likeness: number;
}

/** A link to be made, or one to be taken away. */
type Answer = { readonly make: Link['type'] } | { readonly drop: Link };

export async function linkTag(services: Services, argument: unknown): Promise<void> {
	const chosen = await chooseTag(services, argument);
	if (!chosen) {
		return;
	}
	const others = othersOf(services, chosen);
	if (others.length === 0) {
		return sayNone(services.library, l10n.t('There is no other tag to link this one to.'));
	}
	const conversation = new Conversation();
	try {
		for (;;) {
			const answer = await askType(services, conversation, chosen);
			if (!answer) {
				return;
			}
			const link = 'drop' in answer ? answer.drop : await askOther(conversation, chosen, answer.make, others);
			if (link) {
				await services.recents.note('linkTypes', link.type);
				return write(services, chosen, link, 'drop' in answer);
			}
		}
	} finally {
		conversation.dispose();
	}
}

/** In the article a link is seen by the hover only, so it is said. */
async function write(services: Services, chosen: ChosenTag, link: Link, isDropped: boolean): Promise<void> {
	const isThis = ({ type, to }: Link) => type === link.type && to === link.to;
	const words = ({ article, placed }: ChosenTag) =>
		linkLookup(services.library)(article, placed.tag.id)
			.filter(linked => linked.link && isThis(linked.link))
			.map(linked => linkText(linked))
			.join();
	const before = words(chosen);
	const changed = await changeTag(services, refOf(chosen), ({ placed: { tag } }) => {
		const others = (tag.links ?? []).filter(other => !isThis(other));
		return { ...tag, links: isDropped ? others : [...others, link] };
	});
	if (changed) {
		say(isDropped ? l10n.t('No longer: {0}', before) : words(changed) || l10n.t('Linked'), { icon: 'link' });
	}
}

function othersOf({ library }: Services, { article, placed }: ChosenTag): readonly Other[] {
	return library
		.all()
		.filter(({ uri }) => isReachable(article.uri, uri))
		.flatMap(other => other.view.tags.map(tag => ({ article: other, placed: tag })))
		.filter(other => other.article.uri.path !== article.uri.path || other.placed.tag.id !== placed.tag.id)
		.map(other => ({ ...other, likeness: tagLikeness(placed.tag, other.placed.tag) }))
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, most);
}

async function askType(
	{ library, recents }: Services,
	conversation: Conversation,
	{ article, placed: { tag } }: ChosenTag,
): Promise<Answer | undefined> {
	const late = recents.of('linkTypes').flatMap(value => linkTypes.find(type => type === value) ?? []);
	const likely = tag.kind === 'denial' ? (['denies'] as const) : [];
	const types = [...new Set([...likely, ...late, ...linkTypes])];
	const own = linkLookup(library)(article, tag.id).flatMap(linked =>
		linked.link
			? [{ label: linkText(linked), iconPath: new ThemeIcon('trash'), value: { drop: linked.link } }]
			: [],
	);
	const rows: readonly Row<Answer>[] = [
		...types.map(type => ({
			label: l10n.t('this {0} …', linkLabel(type, false)),
			iconPath: new ThemeIcon('link'),
			value: { make: type },
		})),
		...(own.length > 0 ? [heading(l10n.t('Remove Link')), ...own] : []),
	];
	const title = `${kindLabel(tag.kind, article.knowledge.codebook)}: ${excerpt(wordsOf(tag.targets), 60)}`;
	return (await conversation.ask({ title, placeholder: l10n.t('How does it stand to another tag?'), rows }))
		?.value;
}

async function askOther(
	conversation: Conversation,
	{ article }: ChosenTag,
	type: Link['type'],
	others: readonly Other[],
): Promise<Link | undefined> {
	const answer = await conversation.ask({
		title: l10n.t('This {0} …', linkLabel(type, false)),
		placeholder: l10n.t('Which tag? The likeliest come first; type to search'),
		rows: others.map(tagRow),
		isStep: true,
	});
	return (
		answer && {
			type,
			to: referenceTo(article.uri.path, answer.value.article.uri.path, answer.value.placed.tag.id),
		}
	);
}
