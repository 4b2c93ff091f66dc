/** `npm run build:l10n`: writes down all words of the extension for those who translate them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { translatable } from '../unit/l10n/translatable';
import { root } from '../vscode/paths';

mkdirSync(join(root, 'l10n'), { recursive: true });
writeFileSync(
	join(root, 'l10n', 'bundle.l10n.json'),
	`${JSON.stringify(translatable(root), undefined, '\t')}\n`,
);
