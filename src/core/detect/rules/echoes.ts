/** "Echoing Ada Moor, Bo Lund said it leaks": what Bo Lund says Ada Moor has said before. */
import type { Finding } from '../finding';
import { classAt, type Passage, wordAt } from '../passage';
import { phraseFrom } from '../phrase';

/** `found` is what the other rules find in the sentence. */
export function echoed(passage: Passage, found: readonly Finding[]): Finding | undefined {
	const opens = wordAt(passage, 0) === 'echoing';
	const speaker = opens ? phraseFrom(passage, 1, false) : undefined;
	if (speaker === undefined || classAt(passage, speaker.last) !== 'name') {
		return undefined;
	}
	const end = passage.tokens[speaker.last]?.end ?? 0;
	const said = found.find(({ content, cue }) => cue !== undefined && (content[0]?.start ?? 0) > end);
	return said && { rule: 'echoes', speaker, cue: { first: 0, last: 0 }, content: said.content };
}
