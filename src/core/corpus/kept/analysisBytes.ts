/**
 * The parts of an analysis as bytes, each by itself, so that only what is asked for is read. Every field of
 * `model/analysis.ts` has to be here: a test compares what comes back with what went in.
 */
import type {
	Attribution,
	Certainty,
	Claim,
	Denial,
	Form,
	IdentifiedBy,
	NoComment,
	Reason,
	SpeakerType,
	Sureness,
} from '../../model/analysis';
import type { Line, Quotation, Role, Sentence } from '../../model/article';
import type { Entity } from '../../model/entity';
import type { Span } from '../../model/span';
import type { ByteReader, ByteWriter } from './bytes';
import { readEntity, writeEntity } from './keptEntity';
import { SpanReader, SpanWriter } from './spans';
import type { StringTable } from './stringTable';

/** Writes numbers, and strings by their places in a table. */
export class PartWriter {
	readonly spans: SpanWriter;

	constructor(
		readonly bytes: ByteWriter,
		readonly strings: StringTable,
		/** The article's own. */
		readonly text: string,
	) {
		this.spans = new SpanWriter(bytes);
	}

	string(text: string): void {
		this.bytes.whole(this.strings.placeOf(text));
	}

	list<T>(list: readonly T[], write: (one: T) => void): void {
		this.bytes.whole(list.length);
		list.forEach(write);
	}

	choice<T>(choices: readonly T[], chosen: T): void {
		this.bytes.whole(choices.indexOf(chosen));
	}

	/** An absent value is one byte. */
	optional<T>(value: T | null | undefined, write: (value: T) => void): void {
		this.bytes.whole(value === null || value === undefined ? 0 : 1);
		if (value !== null && value !== undefined) {
			write(value);
		}
	}
}

export class PartReader {
	readonly spans: SpanReader;

	constructor(
		readonly bytes: ByteReader,
		readonly strings: readonly string[],
	) {
		this.spans = new SpanReader(bytes);
	}

	string(): string {
		return chosen(this.strings, this.bytes.whole());
	}

	choice<T>(choices: readonly T[]): T {
		return chosen(choices, this.bytes.whole());
	}

	optional<T>(read: () => T): T | undefined {
		return this.bytes.whole() === 0 ? undefined : read();
	}
}

function chosen<T>(choices: readonly T[], place: number): T {
	const choice = choices[place];
	if (choice === undefined) {
		throw new RangeError('no such choice');
	}
	return choice;
}

/** A list that the compiler finds incomplete when a choice is added elsewhere. */
const all = <T extends string>(choices: Readonly<Record<T, 0>>) =>
	Object.keys(choices) as unknown as readonly T[];

const roles = all<Role>({ body: 0, heading: 0, caption: 0, furniture: 0 });
export const speakerTypes = all<SpeakerType>({
	person: 0,
	organisation: 0,
	unnamed: 0,
	media: 0,
	document: 0,
});
const forms = all<Form>({ direct: 0, indirect: 0, mixed: 0 });
const certainties = all<Certainty>({ asserted: 0, hedged: 0, speculative: 0 });
const surenesses = all<Sureness>({ certain: 0, likely: 0, unsure: 0 });
const identifiers = all<IdentifiedBy>({
	name: 0,
	'short-name': 0,
	description: 0,
	'called-before': 0,
	pronoun: 0,
	'pronoun-named': 0,
	'first-person': 0,
	'same-quotation': 0,
	'last-speaker': 0,
	open: 0,
});
const noYes = [false, true] as const;

/** How a list of one kind of thing is written and read. */
export interface Part<T> {
	write(list: readonly T[], to: PartWriter): void;
	read(from: PartReader): readonly T[];
}

export function part<T>(write: (one: T, to: PartWriter) => void, read: (from: PartReader) => T): Part<T> {
	return {
		write: (list, to) => to.list(list, one => write(one, to)),
		read: from => from.bytes.list(() => read(from)),
	};
}

const withRole = part<Line | Sentence>(
	({ start, end, role }, to) => {
		to.spans.write({ start, end });
		to.choice(roles, role);
	},
	from => {
		const { start, end } = from.spans.read();
		return { start, end, role: from.choice(roles) };
	},
);

const quotations = part<Quotation>(
	({ start, end, inner, closed, continues, depth }, to) => {
		to.spans.list([{ start, end }, inner]);
		to.choice(noYes, closed);
		to.choice(noYes, continues);
		to.bytes.whole(depth);
	},
	from => {
		const [whole = nothing, inner = nothing] = from.spans.list();
		return {
			start: whole.start,
			end: whole.end,
			inner,
			closed: from.choice(noYes),
			continues: from.choice(noYes),
			depth: from.bytes.whole(),
		};
	},
);

const nothing: Span = { start: 0, end: 0 };

function writeReason({ rule, trigger }: Reason, to: PartWriter): void {
	to.string(rule);
	to.spans.list(trigger);
}

function readReason(from: PartReader): Reason {
	return { rule: from.string(), trigger: from.spans.list() };
}

const attributions = part<Attribution>(
	(one, to) => {
		to.bytes.whole(one.sentence);
		to.optional(one.speaker, span => to.spans.write(span));
		to.optional(one.cue, span => to.spans.write(span));
		to.spans.list(one.content);
		to.string(one.who);
		to.choice(speakerTypes, one.whoType);
		to.optional(one.affiliation, name => to.string(name));
		to.choice(identifiers, one.identity.by);
		to.choice(surenesses, one.identity.sure);
		to.choice(forms, one.form);
		to.choice(noYes, one.denial);
		writeReason(one, to);
	},
	from => {
		const sentence = from.bytes.whole();
		const speaker = from.optional(() => from.spans.read()) ?? null;
		const cue = from.optional(() => from.spans.read()) ?? null;
		const content = from.spans.list();
		const who = from.string();
		const whoType = from.choice(speakerTypes);
		const affiliation = from.optional(() => from.string());
		return {
			sentence,
			speaker,
			cue,
			content,
			who,
			whoType,
			...(affiliation !== undefined && { affiliation }),
			identity: { by: from.choice(identifiers), sure: from.choice(surenesses) },
			form: from.choice(forms),
			denial: from.choice(noYes),
			...readReason(from),
		};
	},
);

const denials = part<Denial>(
	(one, to) => {
		to.bytes.whole(one.sentence);
		to.string(one.denier);
		to.spans.write(one.cue);
		writeReason(one, to);
	},
	from => ({
		sentence: from.bytes.whole(),
		denier: from.string(),
		cue: from.spans.read(),
		...readReason(from),
	}),
);

const noComments = part<NoComment>(
	(one, to) => {
		to.bytes.whole(one.sentence);
		to.string(one.who);
		writeReason(one, to);
	},
	from => ({ sentence: from.bytes.whole(), who: from.string(), ...readReason(from) }),
);

const claims = part<Claim>(
	(one, to) => {
		to.bytes.whole(one.sentence);
		to.choice(certainties, one.certainty);
		to.list(one.accused, name => to.string(name));
		writeReason(one, to);
	},
	from => ({
		sentence: from.bytes.whole(),
		certainty: from.choice(certainties),
		accused: from.bytes.list(() => from.string()),
		...readReason(from),
	}),
);

const entities = part<Entity>(
	(entity, to) => writeEntity(entity, to.text, to.bytes, string => to.strings.placeOf(string)),
	from => readEntity(from.bytes, from.strings),
);

/** In the order in which they are kept. */
export const parts = {
	entities,
	lines: withRole as Part<Line>,
	sentences: withRole as Part<Sentence>,
	quotations,
	attributions,
	denials,
	noComments,
	claims,
} as const;
