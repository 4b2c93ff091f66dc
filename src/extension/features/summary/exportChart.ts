/** A chart of the summary panel, saved as a picture. */
import { l10n } from 'vscode';
import type { ChartFormat } from '../../../panel/protocol';
import type { Services } from '../../services';
import { save } from '../../ui/savedFile';

/** `content`: markup of an SVG, or a PNG in base 64. */
export function exportChart(services: Services, format: ChartFormat, content: string): Promise<void> {
	return save(services, {
		title: l10n.t('Save the Timeline'),
		name: `hearsay-timeline.${format}`,
		ending: format,
		content: () =>
			format === 'svg' ? content : Uint8Array.from(atob(content), character => character.charCodeAt(0)),
	});
}
