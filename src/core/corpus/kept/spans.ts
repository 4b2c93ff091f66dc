/** Spans as bytes: each by its distance from the one before, since they follow each other in the text. */
import type { Span } from '../../model/span';
import type { ByteReader, ByteWriter } from './bytes';

export class SpanWriter {
	#at = 0;

	constructor(private readonly writer: ByteWriter) {}

	write({ start, end }: Span): void {
		this.writer.signed(start - this.#at);
		this.writer.signed(end - start);
		this.#at = start;
	}

	list(spans: readonly Span[]): void {
		this.writer.whole(spans.length);
		for (const span of spans) {
			this.write(span);
		}
	}
}

export class SpanReader {
	#at = 0;

	constructor(private readonly reader: ByteReader) {}

	read(): { start: number; end: number } {
		const start = this.#at + this.reader.signed();
		this.#at = start;
		return { start, end: start + this.reader.signed() };
	}

	list(): Span[] {
		return this.reader.list(() => this.read());
	}
}
