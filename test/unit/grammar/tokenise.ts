/** The article grammar as VS Code runs it: vscode-textmate over vscode-oniguruma. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as oniguruma from 'vscode-oniguruma';
import type * as textmate from 'vscode-textmate';

// Both are CommonJS without export names that Node could see.
const load = createRequire(import.meta.url);
const { INITIAL, Registry, parseRawGrammar }: typeof textmate = load('vscode-textmate');
const { createOnigScanner, createOnigString, loadWASM }: typeof oniguruma = load('vscode-oniguruma');

/** A stretch of one line with all its scopes but the root, innermost last. */
export interface Token {
	readonly text: string;
	readonly scopes: readonly string[];
}

export interface TokenisedLine {
	readonly text: string;
	readonly tokens: readonly Token[];
	/** Number of rules that are still open at the line's end, the root included. */
	readonly depth: number;
}

export type Tokenise = (text: string) => readonly TokenisedLine[];

const grammarPath = 'syntaxes/article.tmLanguage.json';

/** Tests run at the project's root, where the grammar is found. */
export async function loadArticleGrammar(): Promise<Tokenise> {
	await loadWASM(new Uint8Array(readFileSync(load.resolve('vscode-oniguruma/release/onig.wasm'))).buffer);
	const registry = new Registry({
		onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
		loadGrammar: async () => parseRawGrammar(readFileSync(grammarPath, 'utf8'), grammarPath),
	});
	const grammar = await registry.loadGrammar('text.article');
	if (grammar === null) {
		throw new Error(`${grammarPath} is no grammar for text.article`);
	}
	return text => {
		let state = INITIAL;
		return text.split('\n').map(line => {
			const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
			state = ruleStack;
			return { text: line, tokens: tokens.map(token => tokenOf(line, token)), depth: ruleStack.depth };
		});
	};
}

function tokenOf(line: string, token: textmate.IToken): Token {
	return { text: line.slice(token.startIndex, token.endIndex), scopes: token.scopes.slice(1) };
}
