/** The command behind every place that trees and messages lead to. */
import type { Disposable } from 'vscode';
import { registerCommand } from '../commands';
import { commands } from '../ids';
import { revealArguments } from '../reveal';
import type { Services } from '../services';

export function registerReveals({ log, chosenPlaces }: Services): Disposable {
	return registerCommand(log, commands.reveal, async (...args) => {
		const place = revealArguments(args);
		if (place) {
			await chosenPlaces.go(place.uri, place.span);
		}
	});
}
