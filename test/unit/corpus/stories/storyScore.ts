/** How well groups and denial links answer a story: which sentences are put together, and what denials are laid opposite. */
import { viewArticle } from '../../../../src/core/corpus/articleView';
import { Corpus } from '../../../../src/core/corpus/corpus';
import { type ClaimGroupFindings, claimFindings } from '../../../../src/core/corpus/groups/claimFindings';
import { analyse } from '../../../../src/core/detect/analyse';
import { emptySidecar } from '../../../../src/core/model/tag';
import type { Story } from './story';

/** Of pairs of sentences, each as two ids with a blank between. */
export interface PairsScore {
	readonly precision: number;
	readonly recall: number;
	/** 0 to 100. */
	readonly f1: number;
	readonly right: readonly string[];
	readonly wrong: readonly string[];
	readonly missed: readonly string[];
}

export interface StoryScore {
	/** Two sentences of one claim. */
	readonly same: PairsScore;
	/** A denial, and a sentence whose claim it answers. */
	readonly denies: PairsScore;
}

export function scoreStory(story: Story): StoryScore {
	const { corpus, idAt } = readStory(story);
	const { groups } = claimFindings(corpus);
	return {
		same: score(
			new Set(story.claims.flatMap(pairsOf)),
			new Set(groups.flatMap(({ members }) => pairsOf(idsOf(members, idAt)))),
		),
		denies: score(
			new Set(story.denials.flatMap(([denial, answered]) => answered.map(id => `${denial} ${id}`))),
			new Set(groups.flatMap(group => answersOf(group, idAt))),
		),
	};
}

type IdAt = (article: string, sentence: number) => string | undefined;

function readStory({ articles }: Story): { readonly corpus: Corpus; readonly idAt: IdAt } {
	const corpus = new Corpus();
	const ids = new Map<string, string>();
	for (const { outlet, published, sentences } of articles) {
		let text = '';
		const starts: [start: number, id: string][] = [];
		for (const [id, words, opens] of sentences) {
			text += text === '' ? '' : starts.length === 1 || opens ? '\n\n' : ' ';
			starts.push([text.length, id]);
			text += words;
		}
		const view = viewArticle(text, analyse(text), { ...emptySidecar, article: { outlet, published } });
		corpus.set({ id: outlet, label: outlet, view });
		for (const [at, { start, end }] of view.analysis.sentences.entries()) {
			const id = starts.findLast(([first]) => first < end && first <= start + 1)?.[1];
			ids.set(`${outlet} ${at}`, id ?? '');
		}
	}
	return { corpus, idAt: (article, sentence) => ids.get(`${article} ${sentence}`) };
}

function idsOf(members: ClaimGroupFindings['members'], idAt: IdAt): readonly string[] {
	return members.flatMap(({ article, mark }) => idAt(article.id, mark.sentences?.first ?? -1) ?? []);
}

function answersOf({ members, denials }: ClaimGroupFindings, idAt: IdAt): readonly string[] {
	return denials.flatMap(({ article, mark, to }) => {
		const denial = idAt(article.id, mark.sentences?.first ?? -1);
		const answered = members.filter(({ key }) => to.includes(key));
		return idsOf(answered, idAt).map(id => `${denial} ${id}`);
	});
}

function pairsOf(ids: readonly string[]): readonly string[] {
	const sorted = [...new Set(ids)].sort();
	return sorted.flatMap((id, at) => sorted.slice(at + 1).map(other => `${id} ${other}`));
}

function score(wanted: ReadonlySet<string>, found: ReadonlySet<string>): PairsScore {
	const right = [...found].filter(pair => wanted.has(pair));
	const [precision, recall] = [found.size, wanted.size].map(of => right.length / Math.max(1, of)) as [
		number,
		number,
	];
	return {
		precision,
		recall,
		f1: (200 * precision * recall) / Math.max(Number.EPSILON, precision + recall),
		right,
		wrong: [...found].filter(pair => !wanted.has(pair)),
		missed: [...wanted].filter(pair => !found.has(pair)),
	};
}
