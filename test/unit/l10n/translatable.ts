/** All words of the extension that can be translated; those of `package.json` stand in `package.nls.json`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../../../src/panel/strings';
import { type Texts, textsOf } from './shownTexts';

/** Words of the page stand in one list, which the host may replace. */
const list = join('src', 'panel', 'strings.ts');

/** Of each source file that people get to see words of. @param root the repository's folder */
export function shownIn(root: string): readonly Texts[] {
	return ['src/extension', 'src/panel'].flatMap(folder =>
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
			.filter(file => file.endsWith('.ts'))
			.map(file => join(folder, file))
			.filter(file => file !== list)
			.map(file => textsOf(file, readFileSync(join(root, file), 'utf8'))),
	);
}

/** As a bundle for translators: English to English, sorted. @param root the repository's folder */
export function translatable(root: string): Readonly<Record<string, string>> {
	const found = shownIn(root).flatMap(({ lookedUp }) => lookedUp.map(({ text }) => text));
	const words = [...new Set([...found, ...Object.values(english)])].sort();
	return Object.fromEntries(words.map(text => [text, text]));
}
