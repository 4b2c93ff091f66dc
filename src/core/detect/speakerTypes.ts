/** What kind of speaker a phrase is by its head noun: a document, the press, an organisation. */
import type { SpeakerType } from '../model/analysis';
import type { Token } from '../text/tokens';
import { documentNouns, mediaNouns, organisationNouns } from './speakers.data';

const documents: ReadonlySet<string> = new Set(documentNouns);
const media: ReadonlySet<string> = new Set(mediaNouns);
const organisations: ReadonlySet<string> = new Set(organisationNouns);

/** `undefined` where the noun tells nothing. `tokens` are those of the phrase, `head` its head noun in lower case. */
export function typeOfHead(head: string, tokens: readonly Token[]): SpeakerType | undefined {
	if (/^papers?$/.test(head) && tokens.some(({ lower }) => ofCourts.has(lower) || ofPolicy.has(lower))) {
		return 'document';
	}
	if (media.has(head) || (head === 'reports' && areNews(tokens)) || isPaper(tokens)) {
		return 'media';
	}
	if (head === 'agency' && tokens.some(({ lower }) => lower === 'news')) {
		return 'media';
	}
	if (documents.has(head) && !(head === 'figures' && arePeople(tokens)) && !isJoinedToPeople(tokens)) {
		return 'document';
	}
	return organisations.has(head) ? 'organisation' : undefined;
}

/** "The [Sentinel]": the title of a paper in short, with a capital. */
function isPaper([article, title, ...rest]: readonly Token[]): boolean {
	return rest.length === 0 && article?.lower === 'the' && papers.has(title?.text ?? '');
}

const papers: ReadonlySet<string> = new Set(
	'Sentinel Standard Examiner Mercury Sun Star Echo Mail Express Monitor Dispatch Inquirer Spectator Independent Argus Advertiser Register Messenger Enquirer Bugle Clarion Recorder Republic'.split(
		' ',
	),
);

/** "Court papers" */
const ofCourts: ReadonlySet<string> = new Set(
	'court legal internal leaked official secret classified company bank identity divorce'.split(' '),
);

/** "[Officials] and documents seen by the paper" */
function isJoinedToPeople(tokens: readonly Token[]): boolean {
	const and = tokens.findIndex(({ lower }) => lower === 'and');
	return peopleNouns.has(tokens[and - 1]?.lower ?? '');
}

const peopleNouns: ReadonlySet<string> = new Set(
	'officials sources people diplomats officers aides experts witnesses residents lawyers analysts employees insiders'.split(
		' ',
	),
);

/** "A position paper" is no newspaper. */
const ofPolicy: ReadonlySet<string> = new Set(
	'position white green policy research working discussion briefing scientific academic term'.split(' '),
);

/** "Reports", "local reports"; not "the reports", "intelligence reports". */
function areNews(tokens: readonly Token[]): boolean {
	return tokens.every(({ lower }) => lower === 'reports' || ofNews.has(lower));
}

const ofNews: ReadonlySet<string> = new Set(
	'local media news press newspaper tv television recent early earlier initial first some several many other multiple unconfirmed national domestic foreign and'.split(
		' ',
	),
);

/** "Opposition figures", "two senior figures in the party" */
function arePeople(tokens: readonly Token[]): boolean {
	return tokens.some(({ lower }, at) => tokens[at + 1]?.lower === 'figures' && ofPeople.has(lower));
}

const ofPeople: ReadonlySet<string> = new Set(
	(
		'opposition senior leading prominent political religious public key top rebel party military establishment ' +
		'community literary cultural underworld industry business royal some several many other'
	).split(' '),
);

/** "The Kelm Post", "kelmpost.com": a word by which an organisation's name is one of the press. */
export function isMedium({ lower }: Token): boolean {
	return media.has(lower) || /\w\.(?:com|org|net)$/.test(lower);
}
