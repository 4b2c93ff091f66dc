import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { analyse, analysisInSteps } from '../../../src/core/detect/analyse';
import { normalText } from '../../../src/core/text/normal';

const folder = 'media/sample';

describe('the analysis in steps', () => {
	for (const name of readdirSync(folder).filter(file => file.endsWith('.txt'))) {
		it(`is that in one go, whatever is analysed between them: ${name}`, () => {
			const text = normalText(readFileSync(`${folder}/${name}`, 'utf8'));
			const steps = analysisInSteps(text);
			let pauses = 0;
			let step = steps.next();
			for (; step.done !== true; step = steps.next()) {
				pauses++;
				analyse('Ada Pike, the mayor of Port Arden, said that Marrow Ltd had stolen “nothing.”');
			}
			assert.deepEqual(step.value, analyse(text));
			assert.ok(pauses >= 9, String(pauses));
		});
	}
});
