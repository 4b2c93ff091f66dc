/** Reads source for words that people get to see: those that are looked up, and those that are not but should be. */
import ts from 'typescript';

export interface SourceText {
	/** `file:line`, for the reader of a failed test. */
	readonly at: string;
	readonly text: string;
}

export interface LookedUp extends SourceText {
	/** How many values are given for `{0}`, `{1}`, …; `undefined` where they are spread. */
	readonly values: number | undefined;
}

export interface Texts {
	readonly lookedUp: readonly LookedUp[];
	/** Calls of `l10n.t` whose words no tool can find. */
	readonly unreadable: readonly SourceText[];
	/** Shown as they stand, in whatever language the reader has. */
	readonly bare: readonly SourceText[];
}

/** Properties that VS Code shows. */
const shownProperties = new Set([
	...[
		'label',
		'description',
		'detail',
		'tooltip',
		'title',
		'placeHolder',
		'placeholder',
		'prompt',
		'message',
	],
	...['documentation', 'canReply', 'hoverMessage', 'contentText', 'kindLabel', 'spoken', 'words'],
]);
/** Functions whose arguments VS Code shows. */
const showingCalls =
	/^(say|show(Information|Warning|Error)(Message)?|setStatusBarMessage|createWebviewPanel|appendText|appendMarkdown|TreeItem|Diagnostic|Hover|CodeAction|CodeLens|DocumentSymbol)$/;
/** For developers, or for the machine. */
const quietCalls =
	/^(Error|TypeError|RangeError|AggregateError|error|warn|info|debug|trace|executeCommand|RegExp|createOutputChannel|closest|matches|querySelector|querySelectorAll)$/;
/** Words one after the other, or a sentence's first word: no id, no key, no class name. */
const prose = /(?<!\d)\b\p{L}{2,}[,:;]? \p{L}{2,}|^\p{Lu}\p{Ll}{2,}[ .!?…]/u;
const letters = /\p{L}{2,}/u;

export function textsOf(file: string, source: string): Texts {
	const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
	const lookedUp: LookedUp[] = [];
	const unreadable: SourceText[] = [];
	const bare: SourceText[] = [];
	const place = (node: ts.Node, text: string): SourceText => ({
		at: `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`,
		text,
	});
	const visit = (node: ts.Node): void => {
		if (ts.isCallExpression(node) && node.expression.getText() === 'l10n.t') {
			const [words, ...values] = node.arguments;
			if (words && ts.isStringLiteralLike(words)) {
				const spread = values.some(ts.isSpreadElement);
				lookedUp.push({ ...place(node, words.text), values: spread ? undefined : values.length });
			} else {
				unreadable.push(place(node, node.getText()));
			}
			values.forEach(visit);
			return;
		}
		const text = textOf(node);
		if (text !== undefined && !isQuiet(node) && (prose.test(text) || (letters.test(text) && isShown(node)))) {
			bare.push(place(node, text));
		}
		ts.forEachChild(node, visit);
	};
	visit(tree);
	return { lookedUp, unreadable, bare };
}

/** Of a literal, or of a template without what is filled in. */
function textOf(node: ts.Node): string | undefined {
	if (ts.isStringLiteralLike(node)) {
		return ts.isImportDeclaration(node.parent) ? undefined : withoutMarkup(node.text);
	}
	return ts.isTemplateExpression(node)
		? withoutMarkup([node.head.text, ...node.templateSpans.map(span => span.literal.text)].join('\u0000'))
		: undefined;
}

/** `$(warning)` is a picture; of an element only some attributes are words. */
function withoutMarkup(text: string): string {
	return text
		.replaceAll(/\$\([\w-]*\)?/g, '')
		.replaceAll(/<[^>]*(>|$)/g, element =>
			[...element.matchAll(/\s(?:title|alt|placeholder|aria-label)="([^"]*)"/g)]
				.map(([, words]) => words)
				.join(),
		);
}

/** The name of the attribute that a template gives the value to; `undefined` elsewhere. */
function attributeOf({ parent: span }: ts.Node): string | undefined {
	if (!ts.isTemplateSpan(span)) {
		return undefined;
	}
	const { head, templateSpans } = span.parent;
	const before = templateSpans[templateSpans.indexOf(span) - 1]?.literal ?? head;
	return /([\w-]+)="?$/.exec(before.text)?.[1];
}

/** What is thrown or logged, a type, a class of an element, or a selector. */
function isQuiet(node: ts.Node): boolean {
	for (let at = node; at.parent; at = at.parent) {
		const { parent } = at;
		const attribute = attributeOf(at);
		if (
			ts.isLiteralTypeNode(parent) ||
			ts.isCaseClause(parent) ||
			(ts.isVariableDeclaration(parent) && parent.name.getText().endsWith('Selector')) ||
			(attribute && !/^(title|alt|placeholder|aria-label)$/.test(attribute))
		) {
			return true;
		}
		if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
			return quietCalls.test(nameOf(parent.expression));
		}
		if (ts.isBlock(parent) || ts.isFunctionLike(parent)) {
			return false;
		}
	}
	return false;
}

/** True for the value of a property, or an argument of a call, that shows it: directly or as one of several. */
function isShown(node: ts.Node): boolean {
	let at = node;
	while (isOneOfSeveral(at.parent, at)) {
		at = at.parent;
	}
	const { parent } = at;
	if (ts.isPropertyAssignment(parent)) {
		return parent.initializer === at && shownProperties.has(parent.name.getText());
	}
	if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
		return parent.right === at && shownProperties.has(nameOf(parent.left));
	}
	return (
		(ts.isCallExpression(parent) || ts.isNewExpression(parent)) &&
		showingCalls.test(nameOf(parent.expression))
	);
}

function isOneOfSeveral(parent: ts.Node, at: ts.Node): boolean {
	return (
		ts.isParenthesizedExpression(parent) ||
		ts.isTemplateSpan(parent) ||
		ts.isTemplateExpression(parent) ||
		(ts.isConditionalExpression(parent) && parent.condition !== at) ||
		(ts.isBinaryExpression(parent) &&
			[ts.SyntaxKind.PlusToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken].includes(
				parent.operatorToken.kind,
			))
	);
}

/** `window.showErrorMessage` → `showErrorMessage`. */
function nameOf(expression: ts.Expression): string {
	return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}
