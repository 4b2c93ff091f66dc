/** Invented articles as files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InventedArticles } from './inventedArticles';

/** Writes the first articles and a codebook into the folder, which must be there. Returns the articles' bytes. */
export function writeInvented(folder: string, count: number, seed = 1): number {
	writeFileSync(join(folder, 'hearsay.yaml'), 'hearsay: 1\n');
	let bytes = 0;
	for (const { path, text } of new InventedArticles(seed).first(count)) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		const content = Buffer.from(text);
		bytes += content.length;
		writeFileSync(file, content);
	}
	return bytes;
}
