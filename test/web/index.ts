/** Entry of the web suite, run by VS Code inside its web extension host, after the tests were declared. */
import { failuresOf, tallyOf } from '../run/tally';
import { markTally } from '../run/webLine';

/** @throws when a test failed, which makes the workbench end with an exit code */
export function run(): Promise<void> {
	return new Promise((resolve, reject) => {
		const runner = mocha.run(() => {
			const tally = tallyOf(runner.stats, failures);
			console.log(markTally(tally));
			if (tally.failed === 0) resolve();
			else reject(new Error(`${tally.failed} tests failed`));
		});
		const failures = failuresOf(runner);
	});
}
