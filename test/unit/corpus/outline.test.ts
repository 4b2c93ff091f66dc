import assert from 'node:assert/strict';
import { viewArticle } from '../../../src/core/corpus/articleView';
import { type OutlineEntry, outlineOf } from '../../../src/core/corpus/outline';
import { analyse } from '../../../src/core/detect/analyse';
import type { Sidecar } from '../../../src/core/model/tag';

const text = `Lock at Marn is shut

The lock at Marn was shut on Monday, Ida Voss said.

Boatmen protest

Olin Marr denied that the lock leaks.
`;

const none: Sidecar = { article: {}, tags: [], dismissed: [], reviewed: [] };
const outline = (of: string): readonly OutlineEntry[] => outlineOf(viewArticle(of, analyse(of), none));

describe('outlineOf', () => {
	it('puts what is said under the heading that it stands below', () => {
		const sections = outline(text);
		assert.deepEqual(
			sections.map(({ kind, name }) => [kind, name]),
			[
				['section', 'Lock at Marn is shut'],
				['section', 'Boatmen protest'],
			],
		);
		const said = sections.map(({ children }) => children.map(({ kind, name }) => `${kind} ${name}`.trim()));
		assert.ok(said[0]?.includes('attribution Ida Voss') && said[0].includes('claim'));
		assert.ok(said[1]?.includes('denial Olin Marr'));
	});

	for (const [most, kinds] of [
		[0, []],
		[1, ['denial']],
		[2, ['denial']],
		[3, ['attribution', 'attribution', 'denial']],
		[5, ['attribution', 'attribution', 'claim', 'claim', 'denial']],
	] as const) {
		it(`leaves out whole kinds of suggestions beyond ${most}, what matters most last`, () => {
			const view = viewArticle(text, analyse(text), none);
			assert.equal(view.suggestions.length, 5);
			const said = outlineOf(view, most).flatMap(({ children }) => children);
			assert.deepEqual(said.map(({ kind }) => kind).sort(), kinds);
		});
	}

	it('holds every child in its parent, and every head in its own span', () => {
		const check = ({ span, head, children }: OutlineEntry): void => {
			assert.ok(span.start <= head.start && head.end <= span.end);
			for (const child of children) {
				assert.ok(span.start <= child.span.start && child.span.end <= span.end);
				check(child);
			}
		};
		outline(text).forEach(check);
	});

	it('lists what stands in no section by itself, and nothing for an empty article', () => {
		const entries = outline('Ida Voss said on Monday that the lock at Marn was shut for good.\n');
		assert.ok(entries.some(({ kind, name }) => kind === 'attribution' && name === 'Ida Voss'));
		assert.deepEqual(outline(''), []);
	});
});
