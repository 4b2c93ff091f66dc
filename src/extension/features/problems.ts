/** What is wrong with sidecars, codebooks and catalogues, in the Problems panel at the right line. */
import { Diagnostic, DiagnosticSeverity, type Disposable, languages, Range, type Uri } from 'vscode';
import { type Decoded, lineIndex, type Problem, type Span } from '../../core/index';
import { sidecarOf } from '../folders';
import { DisposableStore } from '../lifecycle';
import type { Services } from '../services';

export function registerProblems({ folders, library }: Services): Disposable {
	const store = new DisposableStore();
	const shown = store.add(languages.createDiagnosticCollection('hearsay'));

	const show = (uri: Uri, source: string, { problems }: Decoded<unknown>) => {
		shown.set(uri, problems.length > 0 ? problems.map(problem => diagnostic(source, problem)) : undefined);
	};
	store.add(folders.onDidCheck(({ uri, source, decoded }) => show(uri, source, decoded)));
	store.add(
		library.onDidChange(uris => {
			for (const uri of uris) {
				const article = library.get(uri);
				if (article) {
					show(sidecarOf(uri), article.sidecarSource, article.sidecar);
				} else {
					shown.delete(sidecarOf(uri));
				}
			}
		}),
	);
	return store;
}

function diagnostic(source: string, { span, message, severity, code }: Problem): Diagnostic {
	const level = severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
	const result = new Diagnostic(rangeIn(source, span), message, level);
	result.source = 'Hearsay';
	result.code = code;
	return result;
}

/** The file may not be open, so its lines are counted here; a carriage return before a line end hurts nothing. */
function rangeIn(source: string, span: Span): Range {
	const index = lineIndex(source);
	const start = index.positionAt(span.start);
	const end = index.positionAt(span.end);
	return new Range(start.line, start.character, end.line, end.character);
}
