/**
 * `npm test`: every check and suite, one after the other, whatever fails; what failed is named at the end, and
 * the last line is the sum.
 * `npm test -- NAME…` takes the named steps only, `--grep PATTERN` the matching tests only.
 */
import { parseArgs } from 'node:util';
import { type Step, take } from './step';
import { stepsOf } from './steps';
import { describeTally, grepVariable, sum, type Tally } from './tally';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { grep: { type: 'string' } },
});

function chosenFrom(steps: readonly Step[]): readonly Step[] {
	const unknown = positionals.filter(name => !steps.some(step => step.name === name));
	if (unknown.length > 0) {
		throw new Error(
			`no such step: ${unknown.join(', ')}; there are ${steps.map(({ name }) => name).join(', ')}`,
		);
	}
	if (positionals.length === 0) return steps;
	const named = steps.filter(({ name }) => positionals.includes(name));
	const first = named.some(({ runsBuilt }) => runsBuilt) ? steps.filter(({ name }) => name === 'build') : [];
	return [...new Set([...first, ...named])];
}

// by way of `exit`, where what is running is ended and temporary folders are removed
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
if (values.grep !== undefined) process.env[grepVariable] = values.grep;
const start = performance.now();
const tallies: Tally[] = [];
for (const step of chosenFrom(await stepsOf())) tallies.push(await take(step));
const total = sum(tallies);
process.stdout.write(`\nall steps took ${((performance.now() - start) / 1_000).toFixed(1)} s\n`);
for (const failure of total.failures) process.stdout.write(`failed: ${failure}\n`);
process.stdout.write(`${describeTally(total)}\n`);
process.exit(total.failed === 0 ? 0 : 1);
