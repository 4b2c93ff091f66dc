/** Invented articles with tags: short ones, so that reading them takes less than what is measured. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeTarget } from '../../../src/core/anchor/describe';
import { type InventedArticle, InventedArticles } from './inventedArticles';

const kinds = ['claim', 'attribution', 'claim', 'denial', 'claim'] as const;
const outlets = Array.from({ length: 40 }, (_, at) => `Outlet ${at}`);

export interface TaggedArticle extends InventedArticle {
	/** What its sidecar holds. */
	readonly tags: string;
}

/** The first articles, each with a tag on each of its first five paragraphs. */
export function* taggedArticles(count: number): Generator<TaggedArticle> {
	let number = 0;
	for (const { path, text } of new InventedArticles(1).first(count)) {
		const paragraphs = text.split('\n\n').slice(1, 1 + kinds.length);
		const short = `${paragraphs.join('\n\n')}\n`;
		yield { path, text: short, tags: sidecar(short, paragraphs, number++) };
	}
}

/** Writes them into the folder, which must be there. */
export function writeTagged(folder: string, count: number): void {
	writeFileSync(join(folder, 'hearsay.yaml'), 'hearsay: 1\n');
	for (const { path, text, tags } of taggedArticles(count)) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
		writeFileSync(`${file}.tags.yaml`, tags);
	}
}

function sidecar(text: string, paragraphs: readonly string[], number: number): string {
	const tags = paragraphs.map((paragraph, at) => {
		const start = text.indexOf(paragraph);
		const target = describeTarget(text, { start, end: start + paragraph.length });
		// JSON is YAML.
		return `  - ${JSON.stringify({ id: `t${at}aaaaaa`, kind: kinds[at], targets: [target], by: 'ada' })}`;
	});
	return [
		'hearsay: 1',
		'article:',
		`  outlet: ${outlets[number % outlets.length]}`,
		`  published: 2026-0${1 + (number % 9)}-1${number % 10}`,
		'tags:',
		...tags,
		'',
	].join('\n');
}
