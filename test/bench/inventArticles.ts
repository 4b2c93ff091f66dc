/**
 * Writes invented articles, and a codebook, into a folder: `npm run -s bench && node out/bench/inventArticles.mjs
 * FOLDER COUNT [SEED]`. For a look at a large folder by hand, and for benches that start from files.
 */
import { mkdirSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';
import { writeInvented } from './corpus/writeInvented';

const [, , folder, count, seed = '1'] = argv;
if (folder === undefined || count === undefined) {
	stderr.write('usage: inventArticles FOLDER COUNT [SEED]\n');
	exit(2);
}
mkdirSync(folder, { recursive: true });
const bytes = writeInvented(folder, Number(count), Number(seed));
stdout.write(`${count} articles, ${(bytes / Number(count)).toFixed(0)} bytes each\n`);
