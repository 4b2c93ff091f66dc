/** Mocha in a worker: its browser build, ready before the test modules are evaluated. */
import 'mocha/mocha.js';
import { markOutput } from '../run/webLine';

/** A regular expression, put in by the bundler; empty for all tests. */
declare const GREP: string;

mocha.setup({
	ui: 'bdd',
	reporter: 'spec',
	timeout: 120_000,
	color: false,
	...(GREP === '' ? {} : { grep: new RegExp(GREP) }),
});

const print = console.log.bind(console);

/** The first argument is a format that the console fills in. */
Mocha.reporters.Base.consoleLog = (text: string = '', ...values: readonly unknown[]): void =>
	print(markOutput(text), ...values);
