/** Edit Tag…: a list of the tag's fields; each answer is one decision, Escape goes back a step. */
import { type Disposable, l10n, ThemeIcon } from 'vscode';
import { withFields } from '../../../core/index';
import { Conversation } from '../../base/asking';
import { registerCommand } from '../../base/commands';
import { commands } from '../../base/ids';
import { excerpt, kindLabel } from '../../base/wording';
import type { Services } from '../../services';
import { type ChosenTag, chooseTag } from '../../ui/choosing';
import { changeTag, refOf } from '../../ui/tagChange';
import { type Field, fieldsOf } from './fields';

export function registerEditTag(services: Services): Disposable {
	return registerCommand(services.log, commands.editTag, argument => edit(services, argument));
}

/** The argument of a keybinding may name a `field`, which is then the only one that is asked for. */
async function edit(services: Services, argument: unknown): Promise<void> {
	const only = fieldNamed(argument);
	const chosen = await chooseTag(services, argument);
	if (!chosen) {
		return;
	}
	const conversation = new Conversation();
	try {
		const field = fieldsOf(services, chosen).find(({ id }) => id === only);
		await (field ? answer(services, conversation, chosen, field) : menu(services, conversation, chosen));
	} finally {
		conversation.dispose();
	}
}

async function menu(services: Services, conversation: Conversation, before: ChosenTag): Promise<void> {
	let chosen: ChosenTag | undefined = before;
	let last = '';
	while (chosen) {
		const field = await askField(conversation, chosen, fieldsOf(services, chosen), last);
		if (!field) {
			return;
		}
		last = field.id;
		chosen = await answer(services, conversation, chosen, field);
	}
}

async function answer(
	services: Services,
	conversation: Conversation,
	before: ChosenTag,
	field: Field,
): Promise<ChosenTag | undefined> {
	let chosen: ChosenTag | undefined = before;
	let asked: Field | undefined = field;
	while (chosen && asked) {
		const fields = await asked.ask(conversation);
		if (!fields) {
			return chosen;
		}
		const { tag } = chosen.placed;
		chosen = await changeTag(services, refOf(chosen), ({ placed }) => withFields(placed.tag, fields), tag);
		asked = asked.isList && chosen ? fieldsOf(services, chosen).find(({ id }) => id === field.id) : undefined;
	}
	return chosen;
}

async function askField(
	conversation: Conversation,
	{ article, placed: { tag } }: ChosenTag,
	fields: readonly Field[],
	last: string,
): Promise<Field | undefined> {
	const rows = fields.map(field => ({
		label: field.label,
		iconPath: new ThemeIcon(field.icon),
		description: field.value,
		value: field,
	}));
	const words = excerpt(tag.targets.map(({ exact }) => exact).join(' … '), 60);
	const answered = await conversation.ask({
		title: `${kindLabel(tag.kind, article.knowledge.codebook)}: ${words}`,
		placeholder: l10n.t('What is to be changed?'),
		rows,
		active: ({ id }) => id === last,
	});
	return answered?.value;
}

function fieldNamed(argument: unknown): string | undefined {
	const field = typeof argument === 'object' && argument !== null && 'field' in argument && argument.field;
	return typeof field === 'string' ? field : undefined;
}
