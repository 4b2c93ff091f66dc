/** All steps that an edge can make, as rows of a list. */
import { l10n } from 'vscode';
import { type EdgeStep, edges, type Unit, units } from '../../../core/index';
import type { Choice } from '../../base/asking';

export function stepRows(): readonly Choice<EdgeStep>[] {
	return edges.flatMap(edge =>
		units.flatMap(unit =>
			([1, -1] as const).map(direction => {
				const isOut = (edge === 'end') === (direction === 1);
				const unitWord = unitLabel(unit);
				const label =
					edge === 'start'
						? isOut
							? l10n.t('Start: take in one {0} more', unitWord)
							: l10n.t('Start: leave out one {0}', unitWord)
						: isOut
							? l10n.t('End: take in one {0} more', unitWord)
							: l10n.t('End: leave out one {0}', unitWord);
				return { label, value: { edge, unit, direction } };
			}),
		),
	);
}

function unitLabel(unit: Unit): string {
	switch (unit) {
		case 'word':
			return l10n.t('word');
		case 'clause':
			return l10n.t('clause');
		case 'sentence':
			return l10n.t('sentence');
	}
}
