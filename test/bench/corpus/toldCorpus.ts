/** A corpus of many short articles, told without a detector: five marks each, few of a kind of their own. */
import { Corpus } from '../../../src/core/index';
import { toldArticle } from '../../support/toldArticle';

const places = ['Osk', 'Marn', 'Tarn', 'Veld', 'Hal'];
const people = ['Ida Brandt', 'Olin Marr', 'Pia Voss', 'Jon Reed'];
const things = ['mill', 'pier', 'ferry', 'bridge', 'dam', 'school', 'market', 'cable'];

export function toldCorpus(count: number): Corpus {
	const corpus = new Corpus();
	for (let at = 0; at < count; at++) {
		const pick = <T>(list: readonly T[], salt: number) => list[(at * 7 + salt * 13) % list.length] as T;
		const [place, person, thing] = [pick(places, 1), pick(people, 2), pick(things, at)];
		const article = toldArticle({
			id: `file:///${at}.txt`,
			label: `Article ${at}`,
			sentences: [
				{ text: `${place} burned the ${thing} of ward ${at % 997}.`, claim: true, accused: [place] },
				{
					text: `${person} said the ${thing} had stood for ${at % 89} years.`,
					claim: true,
					says: { who: person, words: `the ${thing} had stood for ${at % 89} years` },
				},
				{ text: `${place} denied that it burned the ${thing}.`, denier: place },
				{ text: `The ${thing} was insured for ${at % 211} crowns.`, claim: true },
			],
			names: [
				{ name: place, type: 'place' },
				{ name: person, type: 'person' },
			],
		});
		const details = { outlet: `Outlet ${at % 40}`, published: `2026-0${1 + (at % 9)}-1${at % 10}` };
		const sidecar = { ...article.view.sidecar, article: details };
		corpus.set({ ...article, view: { ...article.view, sidecar } });
	}
	return corpus;
}
