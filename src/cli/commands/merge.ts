/** `hearsay merge`: a git merge driver for sidecars. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { mergeSidecars } from '../../core/index';
import { reported } from '../exchange/importing';
import { readSource } from '../files/ownFiles';
import { Unreadable, wording } from '../files/textFile';
import { BadUse, type Command, type ExitCode, type Io } from '../io';

export const mergeCommand: Command = {
	usage: 'merge BASE OURS THEIRS',
	does: 'merge sidecars by tag, into OURS, as a git merge driver; 1 where a conflict is left in it',
	details: `  git config merge.hearsay.name "Hearsay sidecars, by tag"
  git config merge.hearsay.driver "hearsay merge %O %A %B"
makes git use it for the files that .gitattributes names: *.tags.yaml merge=hearsay`,
	run: runMerge,
};

async function runMerge(args: readonly string[], io: Io): Promise<ExitCode> {
	const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
	const [base, ours, theirs, ...others] = positionals;
	if (base === undefined || ours === undefined || theirs === undefined || others.length > 0) {
		throw new BadUse('merge needs BASE OURS THEIRS');
	}
	const sources: string[] = [];
	for (const path of [base, ours, theirs]) {
		try {
			sources.push(await needed(path));
		} catch (error) {
			return reported(path, error, io);
		}
	}
	const [was = '', left = '', right = ''] = sources;
	const { source, isClean } = mergeSidecars(was, left, right);
	try {
		await writeFile(ours, source);
	} catch (error) {
		return reported(ours, new Unreadable(wording(error)), io);
	}
	return isClean ? 0 : 1;
}

async function needed(path: string): Promise<string> {
	const source = await readSource(path);
	if (source === undefined) {
		throw new Unreadable('no such file');
	}
	return source;
}
