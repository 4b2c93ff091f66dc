/** The command behind every place that trees and messages lead to. */
import type { Disposable } from 'vscode';
import { registerCommand } from '../commands';
import { commands } from '../ids';
import { reveal, revealArguments } from '../reveal';
import type { Services } from '../services';

export function registerReveals({ log }: Services): Disposable {
	return registerCommand(log, commands.reveal, async (...args) => {
		const place = revealArguments(args);
		if (place) {
			await reveal(place.uri, place.span, { select: true });
		}
	});
}
