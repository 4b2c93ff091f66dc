/** The command behind every place that trees and messages lead to. */
import type { Disposable } from 'vscode';
import { registerCommand } from '../base/commands';
import { commands } from '../base/ids';
import type { Services } from '../services';
import { revealArguments } from '../ui/reveal';

export function registerReveals({ log, chosenPlaces }: Services): Disposable {
	return registerCommand(log, commands.reveal, async (...args) => {
		const place = revealArguments(args);
		if (place) {
			await chosenPlaces.go(place.uri, place.span);
		}
	});
}
