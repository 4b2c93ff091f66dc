/** What goes into an evidence pack: the tags of articles, or claim groups with their answers. */
import type { PlacedTag } from '../../corpus/articleView';
import { titleOf } from '../../corpus/cards/claimTitle';
import type { GroupAnswer } from '../../corpus/groups/answers';
import type { ClaimGroupFindings } from '../../corpus/groups/claimFindings';
import type { PathedArticle } from '../../corpus/links';
import { tagFromSuggestion } from '../../corpus/makeTag';
import type { PlacedMark } from '../../corpus/marks';
import type { Source } from '../../corpus/origins/sources';
import { hull } from '../../model/span';
import type { Tag } from '../../model/tag';
import { sha256 } from '../../text/hash';
import { type ReportWords, stateWords } from '../report';
import { asFound, receiptOf, type TaggedArticle } from '../tags/taggedArticle';
import type { Evidence, PackSection } from './pack';
import { type EvidenceArticle, suggestionId } from './packBlocks';

/** Makes evidence of what a corpus holds; each article is hashed once. */
export class EvidenceMaker {
	readonly #articles = new Map<string, EvidenceArticle>();

	/** `pathOf` gives the path of the article with an id, relative to the folder of the pack. */
	constructor(private readonly pathOf: (id: string) => string) {}

	ofTag(article: PathedArticle, placed: PlacedTag): Evidence {
		return {
			article: this.#article(article),
			tag: asFound(article.view.text, placed),
			isSuggestion: false,
			receipt: receiptOf(placed),
		};
	}

	/** `undefined` for a suggestion that was decided meanwhile. `ladder`: on whose word, outermost first. */
	ofMark({ article, mark }: PlacedMark, ladder: readonly Source[] = []): Evidence | undefined {
		const { view } = article;
		const pathed = { path: this.pathOf(article.id), view };
		const placed = view.tags.find(({ tag }) => mark.tagId !== undefined && tag.id === mark.tagId);
		if (placed || mark.tagId !== undefined) {
			return placed && this.ofTag(pathed, placed);
		}
		const suggestion = view.suggestions.find(({ kind, targets }) => {
			const span = hull(targets);
			return kind === mark.kind && span?.start === mark.span?.start && span?.end === mark.span?.end;
		});
		const id = suggestionId(mark.kind, mark.span?.start ?? 0);
		return (
			suggestion && {
				article: this.#article(pathed),
				tag: { ...toldBy(ladder), ...tagFromSuggestion(view, suggestion, { id, by: '', now: '' }) },
				isSuggestion: true,
				receipt: 'exact',
			}
		);
	}

	#article({ path, view }: PathedArticle): EvidenceArticle {
		const { text, sidecar } = view;
		const article = this.#articles.get(path) ?? {
			path,
			text,
			details: sidecar.article,
			sha256: sha256(text),
		};
		this.#articles.set(path, article);
		return article;
	}
}

/** A suggested claim is a whole sentence and names nobody; on whose word it stands is known where claims are compared. */
function toldBy(ladder: readonly Source[]): Pick<Tag, 'speaker' | 'on'> {
	const source = ladder.at(-1);
	if (source === undefined) {
		return {};
	}
	const { name, affiliation } = source;
	return {
		speaker: { name, ...(affiliation !== undefined && { affiliation }) },
		...(ladder.length > 1 && { on: ladder.map(step => step.name) }),
	};
}

/** One section an article; none for an article without tags. */
export function articleSections(
	articles: readonly TaggedArticle[],
	maker: EvidenceMaker,
): readonly PackSection[] {
	return articles
		.filter(({ tags }) => tags.length > 0)
		.map(({ path, view, tags }) => ({
			title: view.sidecar.article.title ?? view.sidecar.article.short ?? path,
			facts: [],
			evidence: tags.map(placed => maker.ofTag({ path, view }, placed)),
		}));
}

/** Words for how an answer and a group stand, as a report has them. */
export type GroupWords = Pick<
	ReportWords,
	'accused' | 'states' | 'ways' | 'origins' | 'allOf' | 'oneOrigin' | 'noComments'
>;

/** `nameOf` gives the name of an entity by its id or name. */
export function groupSection(
	group: ClaimGroupFindings,
	maker: EvidenceMaker,
	words: GroupWords,
	nameOf: (name: string) => string,
): PackSection {
	const { accused, members, speculations, denials, noComments, gradedOnOneOrigin } = group;
	const names = [...new Set(accused.map(nameOf))];
	const silent = noComments.flatMap(({ article, sentence }) => {
		const span = article.view.analysis.sentences[sentence];
		return span ? [`${article.view.text.slice(span.start, span.end)} (${article.label})`] : [];
	});
	return {
		title: titleOf(group),
		facts: [
			...(names.length > 0 ? [`${words.accused}: ${names.join(', ')}`] : []),
			...stateWords(group, words),
			...(gradedOnOneOrigin ? [words.oneOrigin] : []),
			...silent.map(sentence => `${words.noComments} ${sentence}`),
		],
		evidence: [
			...[...members, ...speculations].flatMap(member => maker.ofMark(member, member.ladder) ?? []),
			...denials.flatMap(denial => answered(denial, maker, words)),
		],
	};
}

function answered(denial: GroupAnswer, maker: EvidenceMaker, { ways }: GroupWords): readonly Evidence[] {
	const { by, answers } = denial;
	const evidence = maker.ofMark(denial, denial.ladder);
	const way = ways[by === 'offered' || by === 'contradiction' ? by : answers];
	return evidence ? [{ ...evidence, remark: way }] : [];
}
