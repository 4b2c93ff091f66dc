/** From one row of `hearsay import --from csv` to details of an article. */
import { type ArticleDetails, decodeSidecar, offsetMap } from '../core/index';
import { Unreadable } from './textFile';

const yes = /^(?:true|yes|1)$/i;
const no = /^(?:false|no|0)$/i;

/** By names of details; an empty one says nothing. Throws `Unreadable` for a detail that a sidecar cannot have. */
export function detailsOfRow(values: ReadonlyMap<string, string>): Partial<ArticleDetails> {
	const given = [...values].filter(([name, value]) => name !== 'article' && value.trim() !== '');
	const article = Object.fromEntries(given.map(([name, value]) => [name, detail(name, value.trim())]));
	// JSON is YAML: the schema of sidecars reads the row.
	const source = JSON.stringify({ hearsay: 1, article });
	const { value, problems } = decodeSidecar(source, offsetMap(''));
	const [problem] = problems;
	if (problem !== undefined) {
		throw new Unreadable(`${source.slice(problem.span.start, problem.span.end)}: ${problem.message}`);
	}
	return value.article;
}

function detail(name: string, value: string): string | boolean {
	return name !== 'verbatim' ? value : yes.test(value) ? true : no.test(value) ? false : value;
}
