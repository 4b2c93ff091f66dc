/** What every feature is given. Built once, in `extension.ts`. */
import type { LogOutputChannel, Uri } from 'vscode';
import type { Findings } from './articles/findings';
import type { Library } from './articles/library';
import type { Config } from './base/config';
import type { Recents } from './base/recents';
import type { ViewChoices } from './base/viewChoices';
import type { Decisions } from './decisions/decisions';
import type { NameOffers } from './decisions/nameOffers';
import type { Stamps } from './decisions/stamps';
import type { Folders } from './files/folders';
import type { Sidecars } from './files/sidecars';
import type { WorkspaceFiles } from './files/workspaceFiles';
import type { ChosenPlaces } from './ui/chosenPlaces';
import type { PlaceView } from './ui/placeView';

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
