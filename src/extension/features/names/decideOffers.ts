/** Decide Which Names Are the Same: one doubtful pair after the other, each answered by one key. */
import { type Disposable, l10n, ThemeIcon, Uri } from 'vscode';
import { type CorpusEntity, type Place, passageOf, placesOf } from '../../../core/index';
import type { Library } from '../../articles/library';
import { type Choice, Conversation, heading, type Row } from '../../base/asking';
import { registerCommand } from '../../base/commands';
import { commands } from '../../base/ids';
import { say, sayNone } from '../../base/telling';
import { excerpt } from '../../base/wording';
import { type OpenOffer, offerReasonLabel } from '../../decisions/nameOffers';
import type { Services } from '../../services';
import { reveal } from '../../ui/reveal';

type Answer = 'same' | 'apart' | 'later' | Place;

/** So many sentences of each are shown at once. */
const mostShown = 3;

export function registerOfferDecisions(services: Services): Disposable {
	return registerCommand(services.log, commands.decideOffers, async () => {
		const conversation = new Conversation();
		try {
			await decideAll(services, conversation);
		} finally {
			conversation.dispose();
		}
	});
}

async function decideAll(services: Services, conversation: Conversation): Promise<void> {
	const { offers } = services;
	const passed = new Set<string>();
	let answered = 0;
	for (;;) {
		const open = offers.open().filter(offer => !passed.has(nameOf(offer)));
		const [offer] = open;
		if (!offer) {
			return answered + passed.size > 0
				? say(l10n.t('{0} pairs of names decided', answered))
				: sayNone(services.library, l10n.t('No two names are in doubt.'));
		}
		const answer = await ask(services.library, conversation, offer, open.length);
		if (answer === undefined) {
			return;
		}
		if (typeof answer === 'object') {
			await reveal(Uri.parse(answer.article, true), answer.span, { preserveFocus: true, select: true });
		} else if (answer === 'later') {
			passed.add(nameOf(offer));
		} else {
			await offers.answer(services, offer, answer === 'same');
			answered++;
		}
	}
}

const nameOf = ({ entity, other }: OpenOffer) => `${entity}\n${other}`;

async function ask(
	library: Library,
	conversation: Conversation,
	{ one, another, reason }: OpenOffer,
	left: number,
): Promise<Answer | undefined> {
	const keys = new Map<string, Answer>([
		['y', 'same'],
		['n', 'apart'],
		['l', 'later'],
	]);
	const choice = await conversation.ask<Answer>({
		title: l10n.t('{0} = {1}?', one.name, another.name),
		placeholder: l10n.t('{0}. {1} left. Press y, n or l', offerReasonLabel(reason), left),
		rows: [
			{ label: l10n.t('The Same'), iconPath: new ThemeIcon('check'), description: 'y', value: 'same' },
			{ label: l10n.t('Not the Same'), iconPath: new ThemeIcon('close'), description: 'n', value: 'apart' },
			{
				label: l10n.t('Later'),
				iconPath: new ThemeIcon('debug-step-over'),
				description: 'l',
				value: 'later',
			},
			...sentencesOf(library, one),
			...sentencesOf(library, another),
		],
		keys,
	});
	return choice?.value;
}

function sentencesOf({ corpus }: Library, { key, name }: CorpusEntity): readonly Row<Answer>[] {
	const places = placesOf(corpus, key, 'mentions').slice(0, mostShown);
	const rows = places.flatMap((place): Choice<Answer>[] => {
		const article = corpus.get(place.article);
		const text = article && passageOf(article, place.span).text;
		return article && text !== undefined
			? [{ label: excerpt(text), description: article.label, value: place }]
			: [];
	});
	return [heading(name), ...rows];
}
