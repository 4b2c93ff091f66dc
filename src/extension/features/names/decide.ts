/** Decisions about who is who, written into the catalogue: the same as another, not an entity, another type, … */
import { type Disposable, l10n, ThemeIcon, type Uri, commands as vscode, window } from 'vscode';
import {
	type Catalogue,
	type CatalogueEdit,
	type CorpusEntity,
	described,
	droppedFrom,
	type EntityType,
	entityTypes,
	entryFor,
	parted,
	retyped,
} from '../../../core/index';
import { asEntityRef } from '../../articles/refs';
import { type Choice, Conversation } from '../../base/asking';
import { registerCommand } from '../../base/commands';
import { commands } from '../../base/ids';
import { say } from '../../base/telling';
import { entityTypeLabel } from '../../base/wording';
import { catalogueAsWritten, catalogueUri, changeCatalogue, sayWritten } from '../../decisions/catalogue';
import { editsOf, mergeNames } from '../../decisions/nameDecisions';
import { placeNaming } from '../../decisions/namePlaces';
import type { Services } from '../../services';
import { nameAt } from '../../ui/nameAt';

const actions = ['same', 'apart', 'rename', 'type', 'describe', 'none'] as const;
type Action = (typeof actions)[number];
const icons: Readonly<Record<Action, string>> = {
	same: 'combine',
	apart: 'split-horizontal',
	rename: 'edit',
	type: 'symbol-class',
	describe: 'note',
	none: 'circle-slash',
};

/** Whom it is about, and an article in whose folder that is written down. */
interface Subject {
	readonly entity: CorpusEntity;
	readonly article: Uri;
	/** The name as it stands at the caret; absent where it was chosen in a tree. */
	readonly written?: string;
}

export function registerNameDecisions(services: Services): Disposable {
	return registerCommand(services.log, commands.decideName, async argument => {
		const subject = await subjectOf(services, argument);
		if (!subject) {
			return say(l10n.t('Put the caret on a name first.'));
		}
		const conversation = new Conversation();
		try {
			const before = await onDisk(services, subject.article);
			if (await decide(services, subject, conversation)) {
				await tell(services, subject.article, before);
			}
		} finally {
			conversation.dispose();
		}
	});
}

/** The catalogue, where there is one. */
async function onDisk({ files }: Services, article: Uri): Promise<string | undefined> {
	const uri = catalogueUri(article);
	return uri && files.readUtf8(uri);
}

/** In the article nothing looks different. */
async function tell(services: Services, article: Uri, before: string | undefined): Promise<void> {
	sayWritten(
		article,
		(await onDisk(services, article)) === before
			? l10n.t('The catalogue says so already.')
			: l10n.t('Written into the catalogue; “Undo Tag Change” takes it back.'),
	);
}

async function subjectOf({ library }: Services, argument: unknown): Promise<Subject | undefined> {
	const ref = asEntityRef(argument);
	if (ref) {
		const entity = library.corpus.entity(ref.entity);
		const article = entity && placeNaming(library, entity);
		return article && { entity, article };
	}
	const editor = window.activeTextEditor;
	const name = editor && (await nameAt(library, editor.document, editor.selection.active));
	return name?.entity
		? {
				entity: name.entity,
				article: name.article.uri,
				written: name.article.text.slice(name.span.start, name.span.end),
			}
		: undefined;
}

/** True where something was decided, and nothing failed. */
async function decide(services: Services, subject: Subject, conversation: Conversation): Promise<boolean> {
	const { entity, article, written } = subject;
	const isShort = written !== undefined && written !== entity.name;
	const rows = actions
		.filter(action => action !== 'apart' || isShort)
		.filter(action => action !== 'rename' || written !== undefined)
		.map(value => ({
			label: actionLabel(value, entity.name, written),
			iconPath: new ThemeIcon(icons[value]),
			value,
		}));
	const chosen = await conversation.ask<Action>({
		title: entity.name,
		placeholder: l10n.t('What is to be written into the catalogue?'),
		rows,
	});
	switch (chosen?.value) {
		case 'same': {
			const other = await askEntity(services, conversation, entity);
			return other !== undefined && mergeNames(services, article, entity, [other]);
		}
		case 'rename':
			await vscode.executeCommand('editor.action.rename');
			return false;
		default: {
			const editsFor = await askEdits(services, chosen?.value, subject, conversation);
			return editsFor !== undefined && changeCatalogue(services, article, editsFor);
		}
	}
}

type Edits = (catalogue: Catalogue) => readonly CatalogueEdit[];

/** What is made of the catalogue as it is when it is written; `undefined` where the person went back. */
async function askEdits(
	services: Services,
	action: Action | undefined,
	{ entity, written, article }: Subject,
	conversation: Conversation,
): Promise<Edits | undefined> {
	const own = (catalogue: Catalogue) => entryFor(entity, catalogue);
	switch (action) {
		case 'apart':
			return written === undefined
				? undefined
				: catalogue => [{ do: 'setEntity', entry: parted(own(catalogue), written) }];
		case 'type': {
			const type = await askType(conversation, entity);
			return type && (catalogue => [{ do: 'setEntity', entry: retyped(own(catalogue), type) }]);
		}
		case 'describe': {
			const words = await conversation.askText({
				title: entity.name,
				placeholder: l10n.t('Who or what is it?'),
				value: own(await catalogueAsWritten(services, article)).description ?? '',
				isStep: true,
			});
			return words === undefined
				? undefined
				: catalogue => [{ do: 'setEntity', entry: described(own(catalogue), words) }];
		}
		case 'none':
			return catalogue => [
				...editsOf(droppedFrom(catalogue, [entity])),
				{ do: 'setNotEntity', name: written ?? entity.name, isNone: true },
			];
		default:
			return undefined;
	}
}

async function askEntity(
	{ library }: Services,
	conversation: Conversation,
	entity: CorpusEntity,
): Promise<CorpusEntity | undefined> {
	const others = library.corpus.entities().filter(({ key }) => key !== entity.key);
	const rows: Choice<CorpusEntity>[] = others
		.map(value => ({ label: value.name, description: describe(value), value }))
		.sort((a, b) => Number(b.value.type === entity.type) - Number(a.value.type === entity.type));
	const chosen = await conversation.ask<CorpusEntity>({
		title: entity.name,
		placeholder: l10n.t('Which other name means {0}?', entity.name),
		rows,
		isStep: true,
	});
	return chosen?.value;
}

function describe({ type, mentions }: CorpusEntity): string {
	return l10n.t('{0}, mentions: {1}', entityTypeLabel(type), mentions);
}

async function askType(conversation: Conversation, entity: CorpusEntity): Promise<EntityType | undefined> {
	const chosen = await conversation.ask<EntityType>({
		title: entity.name,
		placeholder: l10n.t('What is it?'),
		rows: entityTypes.map(value => ({ label: entityTypeLabel(value), value })),
		active: value => value === entity.type,
		isStep: true,
	});
	return chosen?.value;
}

function actionLabel(action: Action, name: string, written = ''): string {
	switch (action) {
		case 'same':
			return l10n.t('The Same as Another Name…');
		case 'apart':
			return l10n.t('“{0}” Is Not {1}', written, name);
		case 'rename':
			return l10n.t('Rename in Catalogue and Tags…');
		case 'type':
			return l10n.t('Person, Organisation or Place…');
		case 'describe':
			return l10n.t('Describe…');
		case 'none':
			return l10n.t('Not a Name at All');
	}
}
