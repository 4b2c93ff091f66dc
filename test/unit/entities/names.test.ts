import assert from 'node:assert/strict';
import { abbreviates, initialisms, shortForms } from '../../../src/core/entities/names';

describe('shortForms', () => {
	const persons: readonly (readonly [name: string, surname: string])[] = [
		['Ada Marsh', 'Marsh'],
		['Ada J. Marsh Jr.', 'Marsh'],
		['Otto von Lund', 'von Lund'],
		['Zhao Meilin', 'Zhao'],
		['Lee Ka-yan', 'Lee'],
		['Spike Lee', 'Lee'],
	];
	for (const [name, surname] of persons) {
		it(`${name}: ${surname}`, () => {
			assert.equal(shortForms(name, 'person')[0], surname);
		});
	}

	it('leaves out the country and the legal form', () => {
		assert.ok(shortForms('U.S. Coast Office', 'organisation').includes('Coast Office'));
		assert.ok(shortForms('Lund Steel Company', 'organisation').includes('Lund Steel'));
	});

	it('is none of what any organisation may be called', () => {
		assert.ok(!shortForms('Ministry of Fish', 'organisation').includes('Ministry'));
	});
});

describe('abbreviations', () => {
	it('are the first letters', () => {
		assert.deepEqual(initialisms('Centre for a Better Coast'), ['CBC', 'CFABC']);
		assert.deepEqual(initialisms('Coast Office'), []);
	});

	it('have their letters in order', () => {
		assert.ok(abbreviates('CSU', 'Coastal Steel Union'));
		assert.ok(!abbreviates('CUS', 'Coastal Steel Union'));
		assert.ok(!abbreviates('C', 'Coastal Steel Union'));
	});
});
