/** What every feature is given. Built once, in `extension.ts`. */
import type { LogOutputChannel, Uri } from 'vscode';
import type { ChosenPlaces } from './chosenPlaces';
import type { Config } from './config';
import type { Decisions } from './decisions';
import type { Findings } from './findings';
import type { Folders } from './folders';
import type { Library } from './library';
import type { NameOffers } from './nameOffers';
import type { PlaceView } from './placeView';
import type { Recents } from './recents';
import type { Sidecars } from './sidecars';
import type { Stamps } from './stamps';
import type { ViewChoices } from './viewChoices';
import type { WorkspaceFiles } from './workspaceFiles';

export interface Services {
	readonly log: LogOutputChannel;
	readonly config: Config;
	readonly files: WorkspaceFiles;
	readonly folders: Folders;
	readonly sidecars: Sidecars;
	readonly library: Library;
	readonly findings: Findings;
	readonly stamps: Stamps;
	readonly decisions: Decisions;
	readonly offers: NameOffers;
	readonly placeView: PlaceView;
	readonly chosenPlaces: ChosenPlaces;
	readonly recents: Recents;
	readonly viewChoices: ViewChoices;
	readonly extensionUri: Uri;
}
