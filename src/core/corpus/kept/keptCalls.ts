/** Who is meant in an article about which nobody has decided anything, as bytes. */
import type { Call } from '../calls';
import { part, speakerTypes } from './analysisBytes';

export const keptCalls = part<Call>(
	({ at, mark }, to) => {
		to.list(at, place => to.bytes.whole(place));
		to.string(mark.kind);
		to.string(mark.who);
		to.optional(mark.whoType, type => to.choice(speakerTypes, type));
		to.optional(mark.affiliation, name => to.string(name));
		to.list(mark.accused, name => to.string(name));
	},
	from => {
		const at = from.bytes.list(() => from.bytes.whole());
		const [kind, who] = [from.string(), from.string()];
		const whoType = from.optional(() => from.choice(speakerTypes));
		const affiliation = from.optional(() => from.string());
		return { at, mark: { kind, who, whoType, affiliation, accused: from.bytes.list(() => from.string()) } };
	},
);
