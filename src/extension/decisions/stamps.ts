/** Who tags, when, and under which id. */
import { l10n, window } from 'vscode';
import type { Stamp } from '../../core/index';
import type { Config } from '../base/config';
import { newId } from '../base/newId';

export class Stamps {
	/** A person who does not want to be named is asked once a session. */
	#nameless = false;

	constructor(private readonly config: Config) {}

	/** Asks for the author's name where the setting has none; `undefined` where the person thought better of it. */
	async next(): Promise<Stamp | undefined> {
		const by = this.config.author || (await this.#ask());
		return by === undefined
			? undefined
			: { id: newId(), by, now: `${new Date().toISOString().slice(0, 19)}Z` };
	}

	async #ask(): Promise<string | undefined> {
		if (this.#nameless) {
			return '';
		}
		const given = await window.showInputBox({
			title: l10n.t('Who tags?'),
			prompt: l10n.t('Your name or initials go into each tag. Leave empty to tag without a name.'),
			ignoreFocusOut: true,
		});
		const name = given?.trim();
		this.#nameless = name === '';
		if (name) {
			await this.config.setAuthor(name);
		}
		return name;
	}
}
