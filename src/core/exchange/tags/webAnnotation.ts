/**
 * Tags as a W3C Web Annotation collection in JSON-LD (https://www.w3.org/TR/annotation-model/), on one page. IRIs are
 * relative to the file: an annotation is its sidecar and id, its target the article's text file. Entities have their
 * names, since ids mean something only beside the catalogue. What the model has no word for is said in Dublin Core and
 * schema.org, whose prefixes its context knows.
 */
import { sidecarSuffix } from '../../corpus/articleGlobs';
import { resolvedLink } from '../../corpus/links';
import type { ArticleDetails, Link, Note, Tag, Target } from '../../model/tag';
import { sha256 } from '../../text/hash';
import { type OffsetMap, offsetMap } from '../../text/offsets';
import type { EvidenceWords } from '../evidence/evidenceWords';
import { asFound, receiptOf, type TaggedArticle } from './taggedArticle';

type Json = Readonly<Record<string, unknown>>;

export function webAnnotations(articles: readonly TaggedArticle[], nameOf: EvidenceWords['nameOf']): string {
	const items = articles.flatMap(article => annotationsOf(article, nameOf));
	const collection = {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: '#tags',
		type: 'AnnotationCollection',
		label: 'Hearsay tags',
		total: items.length,
		...(items.length > 0 && {
			first: { id: '#page-1', type: 'AnnotationPage', partOf: '#tags', startIndex: 0, items },
		}),
	};
	return `${JSON.stringify(collection, undefined, '\t')}\n`;
}

function annotationsOf(
	{ path, view, tags }: TaggedArticle,
	nameOf: EvidenceWords['nameOf'],
): readonly Json[] {
	const map = offsetMap(view.text);
	const source = sourceOf(path, view.sidecar.article, view.text);
	return tags.map(placed => {
		const tag = asFound(view.text, placed);
		const isPlaced = !['lost', 'ambiguous'].includes(receiptOf(placed));
		const bodies = bodiesOf(path, tag, nameOf);
		return {
			id: annotationIri(path, tag.id),
			type: 'Annotation',
			motivation: [...new Set(['tagging', ...bodies.map(({ purpose }) => purpose)])],
			...signed('creator', tag.by, tag.created),
			...dated('modified', tag.modified),
			...(tag.via && { 'dcterms:provenance': provenanceOf(tag.via) }),
			body: bodies,
			target: tag.targets.map(target => ({
				type: 'SpecificResource',
				source,
				selector: selectorsOf(target, map, isPlaced),
			})),
		};
	});
}

/** Positions count code points, as the model wants it; a tag that has lost its place has none. */
function selectorsOf({ exact, prefix, suffix, ...span }: Target, map: OffsetMap, isPlaced: boolean): Json[] {
	const quote = {
		type: 'TextQuoteSelector',
		exact,
		...(prefix !== '' && { prefix }),
		...(suffix !== '' && { suffix }),
	};
	return isPlaced ? [quote, { type: 'TextPositionSelector', ...map.spanToCodePoints(span) }] : [quote];
}

function sourceOf(path: string, details: ArticleDetails, text: string): Json {
	const { title, outlet, author, published, url } = details;
	return {
		id: iriOf(path),
		type: 'Text',
		format: 'text/plain',
		...(title !== undefined && { 'dcterms:title': title }),
		...(outlet !== undefined && { 'dcterms:publisher': outlet }),
		...(author !== undefined && { 'dcterms:creator': author }),
		...(published !== undefined && { 'dcterms:issued': published }),
		...(url !== undefined && /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(url) && { via: url }),
		'schema:sha256': sha256(text),
	};
}

interface Body extends Json {
	readonly purpose: string;
}

function bodiesOf(path: string, tag: Tag, nameOf: EvidenceWords['nameOf']): readonly Body[] {
	const named = (role: string, value: string) => textual('identifying', value, role);
	return [
		textual('tagging', tag.kind),
		...(tag.speaker ? [named('speaker', tag.speaker.name)] : []),
		...(tag.speaker?.affiliation ? [named('affiliation', tag.speaker.affiliation)] : []),
		...(tag.on ?? []).map(name => named('on the word of', name)),
		...(tag.entities ?? []).map(name => named('entity', nameOf(name))),
		...(tag.accused ?? []).map(name => named('accused', nameOf(name))),
		...(tag.certainty ? [textual('classifying', tag.certainty, 'certainty')] : []),
		...(tag.credibility === undefined ? [] : [textual('classifying', `${tag.credibility}`, 'credibility')]),
		...Object.entries(tag.attributes ?? {}).map(([name, value]) => textual('classifying', `${value}`, name)),
		...(tag.notes ?? []).map(noteBody),
		...(tag.links ?? []).flatMap(link => linkBody(path, link)),
	];
}

function textual(purpose: string, value: string, role?: string): Body {
	return { type: 'TextualBody', purpose, value, ...(role !== undefined && { 'schema:roleName': role }) };
}

function noteBody({ by, at, text }: Note): Body {
	return { ...textual('commenting', text), ...signed('creator', by, at) };
}

/** None for a link that is no reference. */
function linkBody(path: string, link: Link): readonly Body[] {
	const to = resolvedLink(path, link);
	return to === undefined
		? []
		: [
				{
					type: 'SpecificResource',
					purpose: 'linking',
					source: annotationIri(to.path, to.id),
					'schema:roleName': link.type,
				},
			];
}

function signed(role: string, by: string | undefined, at: string | undefined): Json {
	return { ...(by !== undefined && { [role]: { type: 'Person', name: by } }), ...dated('created', at) };
}

/** The model wants a time in UTC; what is none is left out. */
function dated(key: string, time: string | undefined): Json {
	const isTime =
		time !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(time);
	const at = isTime ? new Date(time) : undefined;
	return at === undefined || Number.isNaN(at.getTime())
		? {}
		: { [key]: at.toISOString().replace('.000Z', 'Z') };
}

/** "suggestion; rule said-that; detector 3". */
function provenanceOf({ how, rule, detector }: NonNullable<Tag['via']>): string {
	return [how, rule && `rule ${rule}`, detector && `detector ${detector}`].filter(Boolean).join('; ');
}

function annotationIri(path: string, id: string): string {
	return `${iriOf(path + sidecarSuffix)}#${wellFormed(id)}`;
}

/** Of a relative path; a colon in its first name must not make a scheme of it. */
function iriOf(path: string): string {
	return path.split('/').map(wellFormed).join('/');
}

/** Half a surrogate pair, which a name may hold, cannot be encoded. */
function wellFormed(name: string): string {
	return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'));
}
