/**
 * How long one edit of a sidecar takes, against the Document API of `yaml` on the same source: with the sidecar already
 * read (the source is kept between edits), and cold. The number of tags may be given. Times are medians, in
 * milliseconds; what is compared takes turns, so that a busy machine slows both alike.
 */
import { argv, stdout } from 'node:process';
import { parseDocument, stringify } from 'yaml';
import type { Tag } from '../../src/core/model/tag';
import { editSidecar } from '../../src/core/sidecar/edit';
import { FileForms } from '../../src/core/sidecar/fileForm';
import { SidecarSource } from '../../src/core/sidecar/sidecarSource';
import { offsetMap } from '../../src/core/text/offsets';

const count = Number(argv[2] ?? 1000);
const rounds = 15;

const sentences = Array.from(
	{ length: count },
	(_, at) => `The harbour master of Ostrava Bay said on day ${at} that the ferry never sailed: “not once”. `,
);
const article = sentences.join('');
const map = offsetMap(article);

function tagOf(sentence: string, at: number): Tag {
	const start = article.indexOf(sentence);
	const end = start + sentence.length - 1;
	return {
		id: `t${String(at).padStart(7, '0')}`,
		kind: 'claim',
		targets: [
			{
				exact: article.slice(start, end),
				prefix: article.slice(Math.max(0, start - 32), start),
				suffix: article.slice(end, end + 32),
				start,
				end,
			},
		],
		speaker: { name: 'harbour master', exact: 'The harbour master', start, end: start + 18 },
		entities: ['ostrava-bay'],
		certainty: 'asserted',
		by: 'ada',
		created: '2026-03-01T10:00:00Z',
		via: { how: 'suggestion', rule: 'said-that', detector: '3' },
	};
}

const tags = sentences.map(tagOf);
const middle = count >> 1;

function edited(source: SidecarSource, round: number): SidecarSource {
	const tag = tags[(middle + round) % count] ?? tags[0];
	const result = tag && source.edit([{ do: 'replaceTag', tag: { ...tag, kind: `kind ${round}` } }], map);
	if (!result?.ok) {
		throw new Error('the edit was refused');
	}
	return result.next;
}

function withDocumentApi(source: string, round: number): string {
	const document = parseDocument(source);
	document.setIn(['tags', (middle + round) % count, 'kind'], `kind ${round}`);
	return document.toString();
}

function timed(work: () => unknown): number {
	const begun = performance.now();
	work();
	return performance.now() - begun;
}

function median(times: readonly number[]): number {
	return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

function measure(name: string, text: string): void {
	const times = { warm: [0], cold: [0], parse: [0], api: [0] };
	let kept = new SidecarSource(text);
	for (let round = 0; round < rounds; round++) {
		times.warm.push(
			timed(() => {
				kept = edited(kept, round);
			}),
		);
		times.cold.push(timed(() => edited(new SidecarSource(text), round)));
		times.parse.push(timed(() => parseDocument(text)));
		times.api.push(timed(() => withDocumentApi(text, round)));
	}
	const [warm, cold, parse, api] = [times.warm, times.cold, times.parse, times.api].map(all =>
		median(all.slice(1)),
	);
	const figure = (value = 0) => value.toFixed(1);
	stdout.write(
		`${name} (${count} tags, ${text.length >> 10} kB): parse and stringify ${figure(api)} ms, ` +
			`edit ${figure(warm)} ms: ${figure((api ?? 0) / (warm ?? 1))} times faster; ` +
			`parse ${figure(parse)} ms, cold edit ${figure(cold)} ms: ${figure((parse ?? 0) / (cold ?? 1))} times faster\n`,
	);
}

const own = editSidecar(
	'',
	tags.map(tag => ({ do: 'addTag', tag }) as const),
	map,
);
if (own.ok) {
	measure('as Hearsay writes it', own.source);
}
const form = new FileForms(map).ofSidecar({ article: {}, tags, dismissed: [], reviewed: [] });
measure('in blocks throughout', stringify(form));
measure('in JSON', JSON.stringify(form, null, 1));
