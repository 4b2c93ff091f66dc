/** What a name is that stands alone, as a person types it. */
import { analyse } from '../../detect/analyse';
import type { SpeakerType } from '../../model/analysis';

/** Each is asked for with every figure. */
const known = new Map<string, SpeakerType | undefined>();
/** So many are kept: people type few. */
const most = 1000;

/** As the detector takes it where such a speaker says something; `undefined` where that says nothing. */
export function typeOfName(name: string): SpeakerType | undefined {
	if (name === '' || known.has(name)) {
		return known.get(name);
	}
	if (known.size === most) {
		known.clear();
	}
	const said = `${name.slice(0, 1).toUpperCase()}${name.slice(1)} said that the roads had been closed.`;
	const [attribution] = analyse(said).attributions;
	known.set(name, attribution?.whoType);
	return attribution?.whoType;
}
