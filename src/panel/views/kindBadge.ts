/** The sign of a kind: a colour and, for the kinds that are always there, a shape. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Page } from './page';
import { kindLabel } from './wording';

const shaped: ReadonlySet<string> = new Set(['claim', 'attribution', 'denial', 'mention']);

/** The classes that give the colour and shape of a kind to an element. */
export function kindClass({ looks }: Page, kind: string): string {
	const color = looks.find(look => look.kind === kind)?.color;
	const shape = shaped.has(kind) ? `kind-${kind}` : 'kind-other';
	return color ? `${shape} color-${color}` : shape;
}

/** Nothing for what has no kind: an article as a whole. */
export function kindBadge(page: Page, kind: string | null): TemplateResult | typeof nothing {
	if (kind === null) {
		return nothing;
	}
	return html`<span class=${`kind ${kindClass(page, kind)}`}
		><span class="sign" aria-hidden="true"></span>${kindLabel(page, kind)}</span
	>`;
}
