/** Sidecars as they stand in the file: keys in the file's order, offsets in code points, nothing that is absent or empty. */
import type {
	ArticleDetails,
	Dismissal,
	Piece,
	Reviewed,
	Sidecar,
	Tag,
	TaggedSpeaker,
	Target,
	Via,
} from '../model/tag';
import type { OffsetMap } from '../text/offsets';
import { formatVersion } from './readFile';
import type { Plain, PlainRecord } from './render';

type Loose = Readonly<Record<string, Plain | undefined>>;

/**
 * The form of one tag or dismissal is made once an object, so that forms of the same object are the same object:
 * what was not edited is not compared.
 */
export class FileForms {
	readonly #map: OffsetMap;
	readonly #forms = new Map<object, PlainRecord>();

	constructor(map: OffsetMap) {
		this.#map = map;
	}

	ofSidecar({ article, tags, dismissed, reviewed }: Sidecar): PlainRecord {
		return present({
			hearsay: formatVersion,
			article: orAbsent(ofArticle(article)),
			tags: orAbsent(tags.map(tag => this.ofTag(tag))),
			dismissed: orAbsent(dismissed.map(dismissal => this.ofDismissal(dismissal))),
			reviewed: orAbsent(reviewed.map(stretch => this.#once(stretch, () => this.#reviewed(stretch)))),
		});
	}

	ofTag(tag: Tag): PlainRecord {
		return this.#once(tag, () => this.#tag(tag));
	}

	ofDismissal(dismissal: Dismissal): PlainRecord {
		return this.#once(dismissal, () =>
			present({
				kind: dismissal.kind,
				targets: dismissal.targets.map(target => this.#target(target)),
				by: dismissal.by,
				created: dismissal.created,
			}),
		);
	}

	#once(value: object, make: () => PlainRecord): PlainRecord {
		const known = this.#forms.get(value);
		const form = known ?? make();
		this.#forms.set(value, form);
		return form;
	}

	#tag(tag: Tag): PlainRecord {
		return present({
			id: tag.id,
			kind: tag.kind,
			targets: tag.targets.map(target => this.#target(target)),
			speaker: tag.speaker && this.#speaker(tag.speaker),
			cue: tag.cue && this.#piece(tag.cue),
			on: orAbsent(tag.on),
			entities: orAbsent(tag.entities),
			accused: orAbsent(tag.accused),
			certainty: tag.certainty,
			credibility: tag.credibility,
			links: orAbsent(tag.links?.map(({ type, to }) => ({ type, to }))),
			notes: orAbsent(tag.notes?.map(({ by, at, text }) => present({ by, at, text }))),
			attributes: orAbsent(tag.attributes && present(tag.attributes)),
			by: tag.by,
			created: tag.created,
			modified: tag.modified,
			via: tag.via && ofVia(tag.via),
		});
	}

	#target({ exact, prefix, suffix, start, end }: Target): PlainRecord {
		return present({
			exact,
			prefix: prefix === '' ? undefined : prefix,
			suffix: suffix === '' ? undefined : suffix,
			...this.#map.spanToCodePoints({ start, end }),
		});
	}

	#piece({ exact, start, end }: Piece): PlainRecord {
		return { exact, ...this.#map.spanToCodePoints({ start, end }) };
	}

	#speaker({ name, exact, start, end, affiliation }: TaggedSpeaker): PlainRecord {
		const isPlaced = exact !== undefined && start !== undefined && end !== undefined;
		return present({ name, ...(isPlaced ? this.#piece({ exact, start, end }) : {}), affiliation });
	}

	#reviewed({ start, end, sha256, by, at }: Reviewed): PlainRecord {
		return present({ ...this.#map.spanToCodePoints({ start, end }), sha256, by, at });
	}
}

function ofArticle(article: ArticleDetails): PlainRecord {
	const { title, short, outlet, author, published, retrieved, url, copyOf, verbatim, reliability, sha256 } =
		article;
	return present({
		title,
		short,
		outlet,
		author,
		published,
		retrieved,
		url,
		copyOf,
		verbatim,
		reliability,
		sha256,
	});
}

/** Versions of the detector are numbers so far; they are written as such. */
function ofVia({ how, rule, detector }: Via): PlainRecord {
	const isNumber = detector !== undefined && /^(?:0|[1-9]\d{0,14})$/.test(detector);
	return present({ how, rule, detector: isNumber ? Number(detector) : detector });
}

function present(values: Loose): PlainRecord {
	const entries = Object.entries(values).flatMap(([key, value]) =>
		value === undefined ? [] : [[key, value] as const],
	);
	return Object.fromEntries(entries);
}

/** Empty lists and maps are not written. */
function orAbsent<T extends Plain>(value: T | undefined): T | undefined {
	return typeof value === 'object' && Object.keys(value).length === 0 ? undefined : value;
}
