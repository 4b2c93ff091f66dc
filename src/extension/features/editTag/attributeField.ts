/** An attribute that the codebook gives a kind: words, a number, or one of some choices. */
import { l10n } from 'vscode';
import type { AttributeType, Tag, TagFields } from '../../../core/index';
import { askStep } from './askStep';
import type { Field } from './fields';

export function attributeField({ attributes }: Tag, name: string, type: AttributeType): Field {
	const value = attributes?.[name];
	const set = (now: string | number | undefined): TagFields => {
		const { [name]: _before, ...others } = attributes ?? {};
		return { attributes: now === undefined || now === '' ? others : { ...others, [name]: now } };
	};
	return {
		id: `attributes.${name}`,
		label: name,
		icon: 'list-flat',
		value: value === undefined ? '' : String(value),
		async ask(conversation) {
			if (type === 'text' || type === 'number') {
				const words = await conversation.askText({
					title: name,
					placeholder: l10n.t('Leave empty for none'),
					value: String(value ?? ''),
					check: given =>
						type === 'number' && Number.isNaN(Number(given)) ? l10n.t('This must be a number') : undefined,
					isStep: true,
				});
				return words === undefined ? undefined : set(type === 'number' && words ? Number(words) : words);
			}
			const rows = [
				...type.map(choice => ({ label: choice, value: set(choice) })),
				{ label: l10n.t('none'), value: set(undefined) },
			];
			return askStep(
				conversation,
				name,
				l10n.t('Pick one'),
				rows,
				choice => choice.attributes?.[name] === value,
			);
		},
	};
}
