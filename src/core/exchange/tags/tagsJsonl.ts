/** Tags as JSON lines, in the form that `hearsay import --from jsonl` reads. */
import { FileForms } from '../../sidecar/fileForm';
import { offsetMap } from '../../text/offsets';
import { asFound, type TaggedArticle } from './taggedArticle';

/** One object a tag: its article, and what the sidecar says of it. Offsets in code points. */
export function tagsJsonl(articles: readonly TaggedArticle[]): string {
	return articles.map(linesOf).join('');
}

function linesOf({ path, view, tags }: TaggedArticle): string {
	const forms = new FileForms(offsetMap(view.text));
	return tags
		.map(placed => ({ article: path, ...forms.ofTag(asFound(view.text, placed)) }))
		.map(row => `${JSON.stringify(row)}\n`)
		.join('');
}
