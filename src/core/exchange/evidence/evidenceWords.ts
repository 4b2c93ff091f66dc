/** The words of documents that cite tags, in the reader's language; `{0}`, `{1}` are filled in. */
import type { Certainty } from '../../model/analysis';
import type { Kind, Link } from '../../model/tag';

export interface EvidenceWords {
	readonly kind: (kind: Kind) => string;
	/** What an entity is called, by its catalogue id or name. */
	readonly nameOf: (entity: string) => string;
	readonly certainty: (certainty: Certainty) => string;
	/** "2, probably true". */
	readonly credibilityGrade: (grade: number) => string;
	/** "B, usually reliable". */
	readonly reliabilityGrade: (grade: string) => string;
	/** How a link reads from the tag that has it, and from the other one. */
	readonly links: Readonly<Record<Link['type'], readonly [own: string, inverse: string]>>;
	readonly credibility: string;
	readonly reliability: string;
	readonly retrieved: string;
	readonly accused: string;
	/** Who tagged it. */
	readonly taggedBy: string;
	/** {0} day, of a tag without an author. */
	readonly taggedOn: string;
	/** {0} version of the detector, {1} rule. */
	readonly accepted: string;
	/** Likewise, of what nobody has decided. */
	readonly unconfirmed: string;
	readonly imported: string;
	readonly note: string;
	readonly line: string;
	readonly lost: string;
	readonly changed: string;
	/** {0}: words of the other tag, {1} its article. */
	readonly elsewhere: string;
	readonly title: string;
	/** {0} day, {1} number of pieces of evidence, {2} of articles. */
	readonly preface: string;
	/** Heading of tags that are no evidence pack. */
	readonly tagsTitle: string;
	/** {0} number of tags, {1} of articles. */
	readonly tagCounts: string;
	/** How it is checked. */
	readonly checking: string;
	readonly sources: string;
	readonly file: string;
	readonly selectors: string;
	/** {0}: the number under which it stands above. */
	readonly above: string;
}
