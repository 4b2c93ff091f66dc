/** Writing an assessment in Markdown: citations of tags go in as footnotes, which lead back to the article. */
import type { Disposable } from 'vscode';
import { registerCommand } from '../../base/commands';
import { commands } from '../../base/ids';
import { DisposableStore } from '../../base/lifecycle';
import type { Services } from '../../services';
import { registerCitationFixes } from './citationFixes';
import { registerDraftProblems } from './draftProblems';
import { registerFootnotes } from './footnotes';
import { insertTag } from './insertTag';

export function registerCitations(services: Services): Disposable {
	const store = new DisposableStore();
	store.add(
		registerCommand(services.log, commands.insertCitation, argument => insertTag(services, argument)),
	);
	store.add(registerFootnotes(services));
	store.add(registerDraftProblems(services));
	store.add(registerCitationFixes(services));
	return store;
}
